import type { EvidenceStore } from '../../app/ports/evidence-store.js';
import type { StoreContext } from '../store-context.js';
import { missingStore } from './missing.js';

/** The evidence store of one transaction. */
export function evidenceStore(_context: StoreContext): EvidenceStore {
  return missingStore<EvidenceStore>('evidence');
}
