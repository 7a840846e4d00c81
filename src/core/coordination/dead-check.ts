import type { Instant, Partition } from '../shared/interval.js';

/** The checks of one partition on one server that are tried no more. */
export interface DeadCheck {
  readonly id: string;
  readonly contractId: string;
  readonly contractRef: string;
  readonly contractVersion: string;
  readonly product: string;
  /** Null for current data. */
  readonly interval: Partition;
  /** The name of the server; null where none is read. */
  readonly server: string | null;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly message: string;
  readonly queuedAt: Instant;
  readonly deadSince: Instant;
}
