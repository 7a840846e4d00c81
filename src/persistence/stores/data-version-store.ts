import type { DataVersionStore } from '../../app/ports/data-version-store.js';
import type { StoreContext } from '../store-context.js';
import { lastSequence } from './sequence.js';

/** The data version is the last number of the record sequence. */
export function dataVersionStore({ sql }: StoreContext): DataVersionStore {
  return { current: () => lastSequence(sql) };
}
