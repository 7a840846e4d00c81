import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { nearest } from '../../formats/yaml/suggest.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

/** What a name may be the name of. */
export type NameKind = 'PRODUCT' | 'CONTRACT' | 'DOMAIN' | 'CONSUMER';

/** The most names of one kind that are compared: a suggestion is worth a few statements. */
const MOST_NAMES = 5_000;
const PAGE = 500;

/**
 * The known name that this one was probably meant to be; null if none is similar enough. Every name
 * in the catalog is visible to all who may read it, which every use case requires that calls this.
 */
export async function nearestName(
  { catalog, decisions }: Pick<Stores, 'catalog' | 'decisions'>,
  kind: NameKind,
  name: string,
): Promise<string | null> {
  const products = (domain: string | null) =>
    allNames(
      (page) => catalog.products({ ...page, domain }),
      ({ ref }) => [ref],
    );
  const domains = () =>
    allNames(
      (page) => catalog.domains(page),
      (domain) => [domain.name],
    );
  switch (kind) {
    case 'PRODUCT':
      return nearest(name, await products(null));
    case 'CONTRACT': {
      // A reference has a slash; an id has none.
      const byRef = name.includes('/');
      const names = await allNames(
        (page) => catalog.contracts(page),
        ({ id, product, ref }) => (byRef ? [product, ref] : [id]),
      );
      return nearest(name, new Set(names));
    }
    case 'DOMAIN':
      return nearest(name, await domains());
    case 'CONSUMER': {
      const [domain = ''] = name.split('/');
      const waiting = (await decisions.sensors(domain)).map(({ consumer }) => consumer);
      const known = [...(await products(domain)), ...waiting];
      if (known.length > 0) return nearest(name, known, MOST_WRONG_OF_CONSUMER);
      const meant = nearest(domain, await domains());
      return meant === null || meant === domain ? null : `${meant}/${name.slice(domain.length + 1)}`;
    }
  }
}

/** Most consumers are DAGs that nobody registers: only a slip of the pen is worth a word. */
const MOST_WRONG_OF_CONSUMER = 2;

async function allNames<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  namesOf: (node: T) => readonly string[],
): Promise<readonly string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page: Page<T> = await list({ first: PAGE, after });
    names.push(...page.items.flatMap(({ node }) => namesOf(node)));
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
  } while (after !== null && names.length < MOST_NAMES);
  return names;
}

/** The suggestion as a sentence, with a space before it; empty if there is none. */
export async function didYouMean(
  stores: Pick<Stores, 'catalog' | 'decisions'>,
  kind: NameKind,
  name: string,
): Promise<string> {
  const meant = await nearestName(stores, kind, name);
  return meant === null ? '' : ` Did you mean \`${meant}\`?`;
}

/** The suggestion for clients that found nothing under a name. */
export const suggestName = defineUseCase({
  name: 'nearestName',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    { kind, name }: { readonly kind: NameKind; readonly name: string },
  ): Promise<string | null> => unitOfWork.read((stores) => nearestName(stores, kind, name)),
});
