import type { LineageStore } from '../../app/ports/lineage-store.js';
import type { StoreContext } from '../store-context.js';
import { missingStore } from './missing.js';

/** The lineage store of one transaction. */
export function lineageStore(_context: StoreContext): LineageStore {
  return missingStore<LineageStore>('lineage');
}
