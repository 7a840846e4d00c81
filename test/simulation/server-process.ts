import { type Attempt, recordAll } from '../../src/app/checks/attempt-work.js';
import type { DueContract } from '../../src/app/checks/due-contract.js';
import { FailedAttempts } from '../../src/app/checks/failed-attempts.js';
import { leaseWork } from '../../src/app/checks/lease-work.js';
import type { MeasuredCheck } from '../../src/app/ports/check-agent.js';
import type { Transaction, UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import type { HeldLease, NewWork, WorkItem, WorkStore } from '../../src/app/ports/work-store.js';
import type { MemoryWorkStore } from '../support/memory-work-store.js';
import { HOUR, MINUTE, SECOND } from '../../src/core/shared/duration.js';
import { type Instant, millisOf } from '../../src/core/shared/interval.js';
import { silentLog } from '../support/silent-log.js';
import type { AgentPlan, Plan, Product } from './plan.js';
import type { World } from './world.js';

/** An item with what its holder must know. */
export interface Handed {
  readonly item: WorkItem;
  readonly product: Product;
  /** Null where nothing of it is due any more. */
  readonly reading: { readonly beganAt: Instant; readonly seenSequence: number } | null;
}

/** What an agent found. */
export interface Found extends Handed {
  readonly measured: readonly MeasuredCheck[];
  readonly fault: Attempt['fault'];
}

const CADENCE_MILLIS = 10 * MINUTE;
/** A real process looks at it in each cycle. */
const LOOK_AGAIN_MILLIS = 3 * HOUR;

/** A process of the server: it queues what is due, leases it to agents and records results. */
export class ServerProcess {
  isUp = true;
  private starts = 0;
  /** Lost with the process. */
  private failed: FailedAttempts;
  private readonly unitOfWork: UnitOfWork;

  constructor(
    private readonly world: World,
    private readonly plan: Plan,
  ) {
    this.failed = this.noFailures();
    const tx = {
      work: this.observed(world.work),
      evidence: world.facts as unknown as Transaction['evidence'],
      signal: () => undefined,
    } as unknown as Transaction;
    this.unitOfWork = { write: (run) => run(tx), read: (run) => run(tx) } as UnitOfWork;
  }

  start(): void {
    this.isUp = true;
    this.starts += 1;
    this.failed = this.noFailures();
    this.cycle(this.starts);
  }

  stop(): void {
    this.isUp = false;
    this.starts += 1;
  }

  async lease({ abilities }: AgentPlan, owner: string, slots: number): Promise<readonly Handed[]> {
    const { facts, ledger, timeline, work } = this.world;
    const { leaseMillis: ttlMillis, limits } = this.plan;
    const request = { owner, agent: abilities, slots, ttlMillis };
    const { items } = await this.unitOfWork.write((tx) => leaseWork(tx, request, limits));
    ledger.leased(items, abilities, timeline.now, ttlMillis);
    if (items.length > 0) {
      ledger.shared(items, abilities, { groups: work.countGroups(), queued: await work.groups(1) });
    }
    return items.map((item) => {
      const product = this.world.product(item.contractId);
      const now = timeline.instant;
      const { isDue, retryAt } = facts.dueOf(product, item.partition, now, this.failed);
      if (retryAt !== null) this.world.lookAt(product, millisOf(retryAt));
      return { item, product, reading: isDue ? { beganAt: now, seenSequence: facts.sequence } : null };
    });
  }

  async renew(leases: readonly HeldLease[]): Promise<void> {
    const { leaseMillis } = this.plan;
    await this.unitOfWork.write((tx) => tx.work.renew(leases, leaseMillis));
    this.world.ledger.renewed(leases, this.world.timeline.now, leaseMillis);
  }

  async release(leases: readonly HeldLease[]): Promise<void> {
    await this.unitOfWork.write((tx) => tx.work.release(leases));
    this.world.ledger.released(leases);
  }

  async record(found: readonly Found[], agent: string): Promise<void> {
    const { ids, ledger, timeline } = this.world;
    const clock = { now: () => timeline.instant, fixed: false };
    const ports = { unitOfWork: this.unitOfWork, clock, ids, agent: { name: agent }, log: silentLog };
    const recorded = new Set<Found>();
    this.onEnd = (lease) => {
      for (const each of found) if (each.item.id === lease.id) recorded.add(each);
    };
    await recordAll(
      ports as unknown as Parameters<typeof recordAll>[0],
      found.map((each) => ({ ...attemptOf(each), millis: 0 })),
    );
    this.onEnd = () => undefined;
    ledger.check();
    for (const each of recorded) {
      const { item, measured, product, reading } = each;
      if (reading === null || each.fault !== null) continue;
      this.world.lookAt(product, timeline.now);
      // An error of the data says nothing about the server.
      if (measured.every(({ reasonCode }) => reasonCode !== 'QUERY_FAILED'))
        ledger.attempted(
          item.place,
          measured.every(({ outcome }) => outcome === 'ERROR'),
          timeline.now,
        );
      const { contractId, contractVersion: version, partition, server } = item;
      const seen = { lastChange: reading.seenSequence, files: null };
      this.failed.record({ contractId, version, partition, server }, measured, seen);
    }
  }

  private onEnd: (lease: HeldLease) => void = () => undefined;

  /** The store, each end of a lease seen by the ledger. */
  private observed(work: MemoryWorkStore): MemoryWorkStore {
    const end = (lease: HeldLease, isRecorded: boolean): boolean => {
      this.world.ledger.ended(lease, isRecorded, this.world.timeline.now);
      if (isRecorded) this.onEnd(lease);
      return isRecorded;
    };
    return new Proxy(work, {
      get: (store, name: keyof MemoryWorkStore) => {
        if (name === 'complete')
          return async (leases: readonly HeldLease[]) => {
            const held = await store.complete(leases);
            for (const lease of leases) end(lease, held.has(lease));
            return held;
          };
        if (name === 'fail')
          return async (...given: Parameters<WorkStore['fail']>) => end(given[0], await store.fail(...given));
        return store[name].bind(store);
      },
    });
  }

  private noFailures(): FailedAttempts {
    return new FailedAttempts(() => this.world.timeline.now);
  }

  /** Looks for what is due, and queues it a moment later: another process may do the same. */
  private cycle(start: number): void {
    const { dueLooks, facts, ids, timeline, work } = this.world;
    const isOver = (): boolean => this.starts !== start;
    const pause = CADENCE_MILLIS / 2 + Math.floor((CADENCE_MILLIS * (ids.randomBytes(1)[0] ?? 0)) / 256);
    timeline.after(pause, () => {
      if (isOver()) return;
      this.cycle(start);
      if (dueLooks.size === 0) return;
      const now = timeline.instant;
      const looked = [...dueLooks].map(([product, reason]) => ({
        ...{ product, reason },
        ...facts.due(product, now, this.failed),
      }));
      timeline.after(SECOND, async () => {
        if (isOver()) return;
        const queued = await work.enqueue(
          looked.flatMap(({ due, product }) => due.map((each) => newWork(product, each))),
          now,
        );
        for (const { due, product, reason, retryAt } of looked) {
          // What is due stays due until its results are recorded.
          if (due.length > 0) this.world.lookAt(product, timeline.now + LOOK_AGAIN_MILLIS);
          // Another reason may have come meanwhile.
          if (dueLooks.get(product) === reason) dueLooks.delete(product);
          if (retryAt !== null) this.world.lookAt(product, millisOf(retryAt));
        }
        if (queued > 0) this.world.wakeAgents();
      });
    });
  }
}

function newWork(
  { domain, id, needs, priority, server }: Product,
  { lastChange, partition }: { readonly lastChange: number; readonly partition: NewWork['partition'] },
): NewWork {
  const subject = { contractId: id, contractVersion: '1.0.0', partition, server: server?.name ?? null };
  return { ...subject, domain, place: server?.place ?? '', needs, priority, lastChange };
}

function attemptOf({ fault, item, measured, product, reading }: Found): Attempt {
  const active = { contract: { id: product.id, product: product.id }, version: '1.0.0' };
  const contract = { active, closedAt: ({ to }: { readonly to: Instant }) => to } as unknown as DueContract;
  const read = reading === null || fault !== null ? null : { reading, measured, kept: measured };
  return { item, contract, read, fault };
}
