import { outermostDomain } from '../../core/mesh/domain.js';
import { ANY_WORK } from '../../core/coordination/needs.js';
import { majorOf } from '../../core/contract/versions.js';
import { partitionId } from '../../core/shared/interval.js';
import type { WorkItem } from '../ports/work-store.js';
import {
  type Attempt,
  type DueWorkPorts,
  type EndedAttempt,
  type WorkCounts,
  attempt,
  recordAll,
} from './attempt-work.js';
import { type BeginReading, beginAlone, beginTogether } from './begin-readings.js';
import { backfillContractOf } from './backfill-contract.js';
import { continueBackfills } from './continue-backfills.js';
import type { DueContract } from './due-contract.js';
import { dueContractOf } from './find-due-checks.js';
import { leaseWork } from './lease-work.js';
import { reportLost } from './work-observers.js';
import { withLeaseRenewal } from './lease-renewal.js';

/**
 * Leases are renewed while their work goes on: this is how long the work of a process that died
 * waits at most. A shorter lease of agents elsewhere holds for this process, too.
 */
const LONGEST_LEASE_MILLIS = 20_000;

/** How many items run at once, in all and of one domain: slow rules leave room to other domains. */
const AT_ONCE = 16;
const AT_ONCE_OF_DOMAIN = 4;
/**
 * How many items are leased together: each lease is a commit, and partitions of one contract read
 * their data together.
 */
const LEASED_TOGETHER = 64;
/** With as many queued, there are enough of other domains. */
const MOST_QUEUED = LEASED_TOGETHER * (AT_ONCE / AT_ONCE_OF_DOMAIN);
/**
 * The most measured checks held in memory before they are recorded; only wide tables reach it
 * within a second.
 */
const MOST_HELD = 10_000;
/** How long results wait for others: a commit costs more than its rows. */
const LONGEST_HELD_MILLIS = 1_000;
/** How long a run that is aborted waits for statements in progress. */
const GRACE_MILLIS = 5_000;

/** How a run of due work is named in its leases, and how it is followed and ended. */
export interface DueWorkRun {
  readonly owner: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (counts: WorkCounts) => void;
}

/**
 * Runs the queued work items until none can be leased. While it runs, newly found work can be
 * `offer`ed: a domain whose items take long delays only its own.
 */
export class DueWork {
  private found = new Map<string, Promise<DueContract | null>>();
  private readonly queued: WorkItem[] = [];
  private readonly running = new Set<WorkItem>();
  /** How the reading of each leased item begins. */
  private readonly beginOf = new WeakMap<WorkItem, BeginReading>();
  /** What backfills check of items that were leased together. */
  private readonly backfilled = new WeakMap<WorkItem, () => Promise<DueContract | null>>();
  /** Those that have begun and not ended, also after a run that waited no longer for them. */
  private unfinished = 0;
  private attempts: EndedAttempt[] = [];
  private firstHeldAt = 0;
  private counts: WorkCounts = { checked: 0, recorded: 0, failed: 0 };
  private wake: () => void = () => undefined;
  /** How often something happened that the run may wait for. */
  private events = 0;

  constructor(private readonly ports: DueWorkPorts) {}

  /** Replaces what is known of due contracts, after their items were queued. */
  offer(dueContracts: readonly DueContract[]): void {
    this.found = new Map(
      dueContracts.map((due) => [keyOf(due.active.contract.id, due.active.version), Promise.resolve(due)]),
    );
    this.awaken();
  }

  /**
   * Runs items until none can be leased; only one run at a time. Once `signal` is aborted nothing
   * more begins, what runs has a few seconds to end, and the rest is dropped: the next coordinator
   * cycle finds it due again. Rejects with Unavailable when the database is away.
   */
  async run({ onProgress, owner, signal }: DueWorkRun): Promise<WorkCounts> {
    this.counts = { checked: 0, recorded: 0, failed: 0 };
    const { log, unitOfWork } = this.ports;
    const lease = this.leaseMillis;
    const awaken = (): void => {
      this.awaken();
    };
    signal?.addEventListener('abort', awaken);
    const renew = (): Promise<unknown> => {
      const held = [...this.running, ...this.queued];
      if (held.length === 0) return Promise.resolve();
      return unitOfWork.write((tx) => tx.work.renew(held, lease));
    };
    try {
      await withLeaseRenewal(() => this.runAll(owner, signal, onProgress), renew, lease, log);
      return this.counts;
    } finally {
      signal?.removeEventListener('abort', awaken);
      // What did not end is leased no more, and its result is not recorded.
      this.queued.length = 0;
      this.running.clear();
      this.attempts = [];
    }
  }

  private async runAll(
    owner: string,
    signal: AbortSignal | undefined,
    onProgress: DueWorkRun['onProgress'],
  ): Promise<void> {
    try {
      await this.runUntilDone(owner, signal, onProgress);
    } finally {
      // After a fault as well, what runs is recorded if that is possible again.
      await this.windUp();
    }
  }

  private async runUntilDone(
    owner: string,
    signal: AbortSignal | undefined,
    onProgress: DueWorkRun['onProgress'],
  ): Promise<void> {
    while (signal?.aborted !== true) {
      const before = this.events;
      await this.lease(owner);
      this.beginItems();
      if (this.running.size === 0) {
        await this.settle();
        onProgress?.(this.counts);
        if (this.events === before) return;
        continue;
      }
      await this.happened(before, this.attempts.length === 0 ? null : this.firstHeldAt + LONGEST_HELD_MILLIS);
      if (this.mustSettle()) {
        await this.settle();
        onProgress?.(this.counts);
      }
    }
  }

  /** Waits a few seconds for what runs, records it, and releases what did not begin or end. */
  private async windUp(): Promise<void> {
    const deadline = performance.now() + GRACE_MILLIS;
    while (this.running.size > 0 && performance.now() < deadline) await this.happened(this.events, deadline);
    await this.settle();
    await this.release([...this.queued, ...this.running]);
  }

  /** Leases more items where a domain has room for them. */
  private async lease(owner: string): Promise<void> {
    if (this.unfinished >= AT_ONCE || this.queued.length >= MOST_QUEUED) return;
    const ofDomain = new Map<string, number>();
    // Backfills leave room to what is due.
    for (const item of this.queued) if (item.backfill === null) add(ofDomain, outermostDomain(item.domain));
    const supplied = [...ofDomain].filter(([, queued]) => queued >= AT_ONCE_OF_DOMAIN).map(([domain]) => domain);
    const { abilities = ANY_WORK, agentLeaseMillis, leaseLimits, log, unitOfWork, workObserver } = this.ports;
    const request = {
      owner,
      agent: abilities,
      slots: LEASED_TOGETHER,
      ttlMillis: this.leaseMillis,
      exceptDomains: supplied,
      takesUnserved: true,
      ...(agentLeaseMillis !== undefined && { agentLeaseMillis }),
    };
    const { items: leased, lost } = await unitOfWork.write((tx) => leaseWork(tx, request, leaseLimits));
    reportLost({ log, workObserver }, lost);
    this.queued.push(...leased);
    const byContract = new Map<string, WorkItem[]>();
    for (const item of leased) {
      const key = keyOf(item.contractId, item.contractVersion, item.backfill);
      byContract.set(key, [...(byContract.get(key) ?? []), item]);
    }
    for (const items of byContract.values()) {
      const begin = items.length > 1 ? beginTogether(items) : beginAlone;
      const backfilled = this.backfillOf(items);
      for (const item of items) {
        this.beginOf.set(item, begin);
        if (backfilled !== null) this.backfilled.set(item, backfilled);
      }
    }
  }

  private beginItems(): void {
    const ofDomain = new Map<string, number>();
    for (const item of this.running) add(ofDomain, outermostDomain(item.domain));
    const dueFirst = [...this.queued].sort((a, b) => Number(a.backfill !== null) - Number(b.backfill !== null));
    for (const item of dueFirst) {
      const domain = outermostDomain(item.domain);
      if (this.unfinished >= AT_ONCE || (ofDomain.get(domain) ?? 0) >= AT_ONCE_OF_DOMAIN) continue;
      add(ofDomain, domain);
      this.queued.splice(this.queued.indexOf(item), 1);
      this.begin(item);
    }
  }

  private begin(item: WorkItem): void {
    this.running.add(item);
    this.unfinished += 1;
    const beganAt = performance.now();
    void this.attempt(item).then((ended) => {
      this.unfinished -= 1;
      // Deleted already where the run was aborted and did not wait longer.
      if (!this.running.delete(item)) return;
      if (this.attempts.length === 0) this.firstHeldAt = performance.now();
      this.attempts.push({ ...ended, millis: performance.now() - beganAt });
      this.awaken();
    });
  }

  private async attempt(item: WorkItem): Promise<Attempt> {
    try {
      return await attempt(
        this.ports,
        item,
        await (this.backfilled.get(item)?.() ?? this.contractOf(item)),
        this.beginOf.get(item),
      );
    } catch (error) {
      const { contractId: contract } = item;
      this.ports.log.error('the checks of a contract could not be read', { contract, error });
      const message = error instanceof Error ? error.message : String(error);
      return { item, contract: null, read: null, fault: { message, isTransient: true } };
    }
  }

  /** What is due of the item's contract; looked for where another process has found it. */
  private contractOf({ contractId, contractVersion }: WorkItem): Promise<DueContract | null> {
    const key = keyOf(contractId, contractVersion);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const looked = dueContractOf(this.ports, { contractId, major: majorOf(contractVersion) })
      .then((due) => (due?.active.version === contractVersion ? due : null))
      .finally(() => {
        // Of this moment: what is queued later is looked for again.
        if (this.found.get(key) === looked) this.found.delete(key);
      });
    this.found.set(key, looked);
    return looked;
  }

  /** What a backfill checks of its items, read once; null where they are only due. */
  private backfillOf(items: readonly WorkItem[]): (() => Promise<DueContract | null>) | null {
    const [first] = items;
    if (first === undefined || first.backfill === null) return null;
    const { backfill, contractId, contractVersion } = first;
    const distinct = new Map(items.map(({ partition }) => [partitionId(partition), partition]));
    const work = { backfill, contractId, contractVersion, partitions: [...distinct.values()] };
    let found: Promise<DueContract | null> | undefined;
    return () => (found ??= backfillContractOf(this.ports, work));
  }

  private mustSettle(): boolean {
    if (this.attempts.length === 0) return false;
    if (this.queued.length === 0 || performance.now() - this.firstHeldAt >= LONGEST_HELD_MILLIS) return true;
    return this.attempts.reduce((sum, { read }) => sum + (read?.measured.length ?? 0), 0) >= MOST_HELD;
  }

  private async settle(): Promise<void> {
    const ended = this.attempts;
    this.attempts = [];
    if (ended.length === 0) return;
    const { checked, recorded, failed } = await recordAll(this.ports, ended);
    const { counts } = this;
    this.counts = {
      checked: counts.checked + checked,
      recorded: counts.recorded + recorded,
      failed: counts.failed + failed,
    };
    // Its next partitions do not wait for the next cycle.
    const isBackfill = ended.some(({ item }) => item.backfill !== null);
    if (isBackfill && (await continueBackfills(this.ports)) > 0) this.awaken();
  }

  private get leaseMillis(): number {
    return Math.min(LONGEST_LEASE_MILLIS, this.ports.agentLeaseMillis ?? LONGEST_LEASE_MILLIS);
  }

  private async release(items: readonly WorkItem[]): Promise<void> {
    if (items.length === 0) return;
    await this.ports.unitOfWork.write((tx) => tx.work.release(items));
  }

  private awaken(): void {
    this.events += 1;
    this.wake();
  }

  /**
   * Resolves once an item has ended, work was offered or the run aborted since `before`, or at the
   * time `until`.
   */
  private happened(before: number, until: number | null): Promise<void> {
    if (this.events !== before) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = until === null ? undefined : setTimeout(resolve, Math.max(0, until - performance.now()));
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keyOf(contractId: string, version: string, backfill: string | null = null): string {
  return JSON.stringify([contractId, version, backfill]);
}
