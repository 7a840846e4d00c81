import type { CatalogStore } from '../../app/ports/catalog-store.js';
import type { StoreContext } from '../store-context.js';
import { bindingStore } from './binding-store.js';
import { contractStore } from './contract-store.js';
import { meshStore } from './mesh-store.js';

/** Domains, products, contracts, versions and bindings of one transaction. */
export function catalogStore(context: StoreContext): CatalogStore {
  return { ...meshStore(context), ...contractStore(context), ...bindingStore(context) };
}
