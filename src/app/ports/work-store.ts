import type { Instant, Partition } from '../../core/shared/interval.js';

/** The checks of one contract version for one partition: the unit that is leased. */
export interface WorkItem {
  readonly id: string;
  readonly contractId: string;
  readonly contractVersion: string;
  readonly partition: Partition;
  readonly domain: string;
  readonly attempts: number;
  /** Grows with each lease; a result that carries an older one is refused. */
  readonly fencingToken: number;
}

export interface WorkStore {
  /** Adds what is not already pending or leased for the same contract version and partition. Returns how many were added. */
  enqueue(
    items: readonly Pick<WorkItem, 'contractId' | 'contractVersion' | 'partition' | 'domain'>[],
    dueAt: Instant,
  ): Promise<number>;
  /** Leases up to `limit` items for `owner` until database time + `ttlMillis`; expired leases are taken over. */
  lease(owner: string, limit: number, ttlMillis: number): Promise<readonly WorkItem[]>;
  /** Extends leases that are still held to database time + `ttlMillis`. Returns how many of the items were. */
  renew(items: readonly Pick<WorkItem, 'id' | 'fencingToken'>[], ttlMillis: number): Promise<number>;
  /** False when the fencing token is no longer the newest: the caller's result must be thrown away. */
  complete(id: string, fencingToken: number): Promise<boolean>;
  /** Puts the item back with a delay, or parks it as dead after the last attempt. */
  fail(id: string, fencingToken: number, message: string, retryAfterMillis: number | null): Promise<boolean>;
  countPending(): Promise<number>;
}
