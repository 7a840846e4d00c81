import type { Actor } from '../../core/access/actor.js';
import { domainsAllowing, isAllowed } from '../../core/access/authorize.js';
import { type Visibility, domainToRead } from '../../core/access/visibility.js';
import { authorize } from '../shared/authorize.js';
import type { CallContext } from '../shared/use-case.js';
import { domainOfProduct } from './references.js';

/** The setting of the installation; `catalog` unless configured. */
export interface ContentPorts {
  readonly visibility?: Visibility;
}

/**
 * Fails with Forbidden unless the caller may read evidence, keys of failing rows and documents of
 * the product. Every use case that returns one of them calls it.
 */
export function authorizeContents({ visibility = 'catalog' }: ContentPorts, call: CallContext, product: string): void {
  authorize(call.actor, 'catalog.read', domainToRead(visibility, domainOfProduct(product)));
}

/** As `authorizeContents`, where what is not readable is left out instead. */
export function mayReadContents({ visibility = 'catalog' }: ContentPorts, actor: Actor, product: string): boolean {
  return isAllowed(actor, 'catalog.read', domainToRead(visibility, domainOfProduct(product)));
}

/**
 * The domains whose contents the caller may read, nested ones included in theirs; null for all.
 */
export function domainsOfContents({ visibility = 'catalog' }: ContentPorts, actor: Actor): readonly string[] | null {
  if (visibility === 'catalog') return null;
  const domains = domainsAllowing(actor, 'catalog.read');
  return domains.includes('*') ? null : domains;
}
