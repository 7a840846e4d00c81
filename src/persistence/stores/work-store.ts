import type { WorkStore } from '../../app/ports/work-store.js';
import type { StoreContext } from '../store-context.js';
import { missingStore } from './missing.js';

/** The work store of one transaction. */
export function workStore(_context: StoreContext): WorkStore {
  return missingStore<WorkStore>('work');
}
