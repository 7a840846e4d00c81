import type { Instant, Partition } from '../../core/shared/interval.js';

/** The checks of one contract version for one partition: the unit of work that is leased. */
export interface WorkItem {
  readonly id: string;
  readonly contractId: string;
  readonly contractVersion: string;
  readonly partition: Partition;
  /** The outermost domain of its product: nested ones take turns as one. */
  readonly domain: string;
  readonly attempts: number;
  /** Increases with each lease; results with an older token are refused. */
  readonly fencingToken: number;
}

export interface LeaseRequest {
  readonly owner: string;
  readonly limit: number;
  readonly ttlMillis: number;
  readonly exceptDomains?: readonly string[];
}

export interface WorkStore {
  /** Adds the items that are not queued already. Returns how many were added. */
  enqueue(
    items: readonly Pick<WorkItem, 'contractId' | 'contractVersion' | 'partition' | 'domain'>[],
    dueAt: Instant,
  ): Promise<number>;
  /**
   * Leases up to `limit` items to `owner` until database time + `ttlMillis`, including items whose
   * lease has expired, but none of `exceptDomains`.
   */
  lease(request: LeaseRequest): Promise<readonly WorkItem[]>;
  /**
   * Extends leases that are still held to database time + `ttlMillis`. Returns how many were
   * extended.
   */
  renew(items: readonly Pick<WorkItem, 'id' | 'fencingToken'>[], ttlMillis: number): Promise<number>;
  /**
   * Returns false when the fencing token is no longer the newest: the caller must discard its
   * result.
   */
  complete(id: string, fencingToken: number): Promise<boolean>;
  /** Queues the item again with a delay, or dead-letters it when `retryAfterMillis` is null. */
  fail(id: string, fencingToken: number, message: string, retryAfterMillis: number | null): Promise<boolean>;
  countPending(): Promise<number>;
}
