import type { Instant } from '../../core/shared/interval.js';
import type { DataVersion } from './data-version-store.js';
import type { Stores } from './stores.js';

/** One open transaction: everything written through it commits or rolls back together. */
export interface Transaction extends Stores {
  /**
   * The database's clock, for leases. Business time comes from `Clock`, which follows it without a
   * statement.
   */
  now(): Promise<Instant>;
  /** Wakes subscribers of the topic after the commit. */
  signal(topic: string): void;
  /**
   * Lets the transaction roll back at its end instead of committing; the result of the work is
   * still returned.
   */
  abandon(): void;
}

/**
 * The only way to the store.
 *
 * On SQLite writes run one at a time, first come, first served (BEGIN IMMEDIATE); on PostgreSQL
 * they run concurrently and are ordered by row locks and unique keys. A nested write joins the
 * write that is open in the same async context. A read sees one snapshot of committed rows; inside
 * a write it also sees the rows of that write.
 *
 * A write whose work throws rolls back and rethrows the error unchanged; a nested write that throws
 * rolls back the outer one as well. A write that loses a race runs again, so the work must change
 * nothing outside the store.
 */
export interface UnitOfWork {
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** The version of the committed facts, with one small statement and without a snapshot. */
  dataVersion(): Promise<DataVersion>;
}
