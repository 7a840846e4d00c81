import type { Instant } from '../../core/shared/interval.js';
import type { Stores } from './stores.js';

/** One open transaction. Everything written through it commits or vanishes together. */
export interface Transaction extends Stores {
  /** The database's clock: lease time, and nothing else. */
  now(): Promise<Instant>;
  /** Wakes subscribers of the topic after the commit. */
  signal(topic: string): void;
}

/**
 * The only way to the store. `write` runs one at a time per process (on SQLite also per store, by BEGIN IMMEDIATE) and
 * joins the transaction that is already open in the same async context. `read` sees committed rows only.
 */
export interface UnitOfWork {
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
