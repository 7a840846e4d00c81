import type { LineageStore } from '../../app/ports/lineage-store.js';
import type { StoreContext } from '../store-context.js';
import { pendingEvents } from './pending-events.js';
import { receivedEvents } from './received-events.js';
import { lineageEvents } from './lineage-events.js';
import { lineageExclusion } from './lineage-exclusion.js';
import { lineageFold } from './lineage-fold.js';
import { foreignProducers } from './foreign-producers.js';
import { lineageReads } from './lineage-reads.js';

/** Raw events and the graph folded from them, of one transaction. */
export function lineageStore(context: StoreContext): LineageStore {
  return {
    ...lineageEvents(context),
    ...pendingEvents(context),
    ...receivedEvents(context),
    ...lineageFold(context),
    ...lineageExclusion(context),
    ...lineageReads(context),
    ...foreignProducers(context),
  };
}
