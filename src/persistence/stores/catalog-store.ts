import type { CatalogStore } from '../../app/ports/catalog-store.js';
import type { StoreContext } from '../store-context.js';
import { missingStore } from './missing.js';

/** Domains, products, contracts, versions and bindings of one transaction. */
export function catalogStore(_context: StoreContext): CatalogStore {
  return missingStore<CatalogStore>('catalog');
}
