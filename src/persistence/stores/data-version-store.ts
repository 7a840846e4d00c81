import type { FactStore } from '../../app/ports/data-version-store.js';
import type { StoreContext } from '../store-context.js';
import { lastDrawn } from './sequence.js';

/** The version of the facts is the last number of the record order: what was read under it stands as long as it does. */
export function factStore({ sql }: StoreContext): FactStore {
  return { version: () => lastDrawn(sql) };
}
