import type { DecisionStore } from '../../app/ports/decision-store.js';
import type { StoreContext } from '../store-context.js';
import { missingStore } from './missing.js';

/** The decision store of one transaction. */
export function decisionStore(_context: StoreContext): DecisionStore {
  return missingStore<DecisionStore>('decision');
}
