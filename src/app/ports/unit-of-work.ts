import type { Instant } from '../../core/shared/interval.js';
import type { Stores } from './stores.js';

/** One open transaction. Everything written through it commits or vanishes together. */
export interface Transaction extends Stores {
  /** The database's clock: lease time, and nothing else. */
  now(): Promise<Instant>;
  /** Wakes subscribers of the topic after the commit. */
  signal(topic: string): void;
}

export interface WriteOptions {
  /**
   * Whether the data version grows; true by default. False for work that changes no fact that a decision reads (raw events, recorded
   * decisions, leases): snapshots read under the version stay valid.
   */
  readonly bumpsVersion?: boolean;
}

/**
 * The only way to the store. On SQLite writes run one at a time, in order of asking (BEGIN IMMEDIATE); on PostgreSQL they run side
 * by side and order themselves by row locks and unique keys. A write joins the one that is open in the same async context; a lost
 * race is run again, so the work must change nothing outside the store. `read` sees one snapshot of committed rows; inside a write
 * it sees that write's own rows.
 */
export interface UnitOfWork {
  write<T>(work: (tx: Transaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
