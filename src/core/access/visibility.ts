import { ANY_DOMAIN, type Place } from './authorize.js';

/**
 * Who may read the contents of a domain: evidence, keys of failing rows, and the documents of
 * contracts with all that is read from them. `catalog`: every caller with a role in any domain, as
 * for the catalog itself. `domain`: callers with a role in that domain.
 */
export type Visibility = 'catalog' | 'domain';

/** The domain in which a caller needs `catalog.read` to read the contents of `domain`. */
export function domainToRead(visibility: Visibility, domain: string): Place {
  return visibility === 'domain' ? domain : ANY_DOMAIN;
}
