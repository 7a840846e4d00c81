import type { InputPort, OutputPort } from './product.js';
import type { Instant } from '../shared/interval.js';

export interface DataProduct {
  /** `domain/product`. */
  readonly ref: string;
  readonly domain: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly status: string | null;
  readonly inputPorts: readonly InputPort[];
  readonly outputPorts: readonly OutputPort[];
  /** Revision of the ODPS document; 0 while the product exists only through a contract. */
  readonly revision: number;
  readonly createdAt: Instant;
}

/** A product as its first contract creates it: a name, no ODPS document yet. */
export function undocumentedProduct(ref: string, at: Instant): DataProduct {
  const [domain = '', name = ''] = ref.split('/');
  return {
    ref,
    domain,
    name,
    title: null,
    description: null,
    status: null,
    inputPorts: [],
    outputPorts: [],
    revision: 0,
    createdAt: at,
  };
}
