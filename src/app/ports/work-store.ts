import type { Breaker } from '../../core/coordination/breaker.js';
import type { LeaseCount, Share, WorkGroup } from '../../core/coordination/leasing.js';
import type { Needs } from '../../core/coordination/needs.js';
import type { DomainLoad } from '../../core/coordination/work-load.js';
import type { Instant, Partition } from '../../core/shared/interval.js';

/** The checks of one contract version for one partition on one server. */
export interface WorkSubject {
  readonly contractId: string;
  readonly contractVersion: string;
  readonly partition: Partition;
  /** The name of the server; null where no server is read. */
  readonly server: string | null;
}

/** What is queued. */
export interface NewWork extends WorkSubject {
  readonly domain: string;
  /** The digest of where the data is; empty where no server is read. */
  readonly place: string;
  readonly needs: Needs;
  /** Higher ones first; 0 for what is due, less for backfills. */
  readonly priority: number;
  /** The number of the newest change of the data. */
  readonly lastChange: number;
  /** The backfill that queues it. */
  readonly backfill?: string;
}

/** The unit of work that is leased. */
export interface WorkItem extends WorkSubject {
  readonly id: string;
  /** The domain of the product. */
  readonly domain: string;
  readonly place: string;
  /** With this one. */
  readonly attempts: number;
  /** Increases with each lease; results with an older token are refused. */
  readonly fencingToken: number;
  /** The backfill that it is part of; null for what is only due. */
  readonly backfill: string | null;
}

/** Identifies a lease. */
export type HeldLease = Pick<WorkItem, 'id' | 'fencingToken'>;

/** The reading that a lease began, and the checks whose results are kept. */
export interface LeaseReading {
  readonly beganAt: Instant;
  readonly seenSequence: number;
  readonly due: readonly string[];
}

/** An item with what its lease began; null where it began no reading. */
export interface HeldWork {
  readonly item: WorkItem;
  readonly reading: LeaseReading | null;
}

/** Work that is tried no more. */
export interface DeadWork extends WorkSubject {
  readonly id: string;
  /** The product of the contract. */
  readonly product: string;
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly message: string;
  readonly queuedAt: Instant;
  readonly deadSince: Instant;
}

/** Which dead work is listed, and from where on. */
export interface DeadWorkRequest {
  /** Only of products in these domains and those nested in them; null for all. */
  readonly domains: readonly string[] | null;
  readonly after: Pick<DeadWork, 'deadSince' | 'id'> | null;
  readonly limit: number;
}

/** The breaker of a server whose last attempts failed. */
export interface ServerBreaker extends Breaker {
  readonly place: string;
  /** What failed last, and when. */
  readonly message: string;
  readonly failedAt: Instant;
}

/** A breaker with the server that it is about, as the contracts of each domain name it. */
export interface NamedBreaker extends ServerBreaker {
  readonly servers: readonly NamedServer[];
}

export interface NamedServer {
  readonly domain: string;
  readonly name: string;
  readonly type: string;
}

export interface WorkStore {
  /**
   * Queues the items that are not there already; one that is dead or discarded only where its data
   * has changed since then, or for a backfill. What is queued has the higher of both priorities,
   * and is part of the newest backfill. Returns how many were queued or changed.
   */
  enqueue(items: readonly NewWork[], dueAt: Instant): Promise<number>;
  /** Until the transaction ends no other one leases work, so that limits hold across processes. */
  lockLeasing(): Promise<void>;
  /**
   * Queues again what waited until now, and what was leased until now: with `mostAttempts` it is
   * dead. Returns how many leases were lost.
   */
  requeue(mostAttempts: number): Promise<number>;
  /** The groups that have queued work, each counted up to `most`. */
  groups(most: number): Promise<readonly WorkGroup[]>;
  /** What is leased, and what was leased since the minute of the database's clock began. */
  leaseCounts(): Promise<{ readonly held: readonly LeaseCount[]; readonly given: readonly LeaseCount[] }>;
  /** Leases the shares to `owner` until database time + `ttlMillis`. */
  lease(shares: readonly Share[], owner: string, ttlMillis: number): Promise<readonly WorkItem[]>;
  /**
   * Extends leases that are still held to database time + `ttlMillis`. Returns how many were
   * extended.
   */
  renew(items: readonly HeldLease[], ttlMillis: number): Promise<number>;
  /**
   * Returns those that are held. A lease ends by its time, and when another gets a newer fencing
   * token: then the caller must discard its result.
   */
  complete<T extends HeldLease>(leases: readonly T[]): Promise<ReadonlySet<T>>;
  /** Keeps the reading that the lease began, until it ends. */
  putReading(lease: HeldLease, reading: LeaseReading): Promise<boolean>;
  /** The items among these that this owner still holds, with the readings that began. */
  held(leases: readonly HeldLease[], owner: string): Promise<readonly HeldWork[]>;
  /**
   * Queues the item again after a delay, or makes it dead when `retryAfterMillis` is null. Returns
   * false where the lease is not held.
   */
  fail(lease: HeldLease, message: string, retryAfterMillis: number | null): Promise<boolean>;
  /** Queues again what its holder did not begin: no attempt is counted. */
  release(leases: readonly HeldLease[]): Promise<number>;
  /** How much work of each domain there is in each state. */
  loads(): Promise<readonly DomainLoad[]>;
  /** Dead work without the discarded, last died first. */
  deadWork(request: DeadWorkRequest): Promise<readonly DeadWork[]>;
  countDeadWork(domains: DeadWorkRequest['domains']): Promise<number>;
  /** Those of these ids that are dead, or discarded. */
  deadWorkOf(ids: readonly string[]): Promise<readonly DeadWork[]>;
  /**
   * Queues dead and discarded work again, or keeps it from being queued until its data changes.
   */
  resolveDead(ids: readonly string[], resolution: 'REPLAYED' | 'DISCARDED'): Promise<void>;
  breakersOf(places: readonly string[]): Promise<readonly ServerBreaker[]>;
  /** All that are not closed, or have failed. */
  breakers(): Promise<readonly NamedBreaker[]>;
  putBreaker(breaker: ServerBreaker): Promise<void>;
  /** Closes the breakers of these places; returns how many had failed. */
  closeBreakers(places: readonly string[]): Promise<number>;
  /** The database's clock. */
  now(): Promise<Instant>;
}
