import type { Transaction, UnitOfWork } from '../../src/app/ports/unit-of-work.js';
import type {
  HeldLease,
  HeldWork,
  LeaseReading,
  NewWork,
  ServerBreaker,
  WorkItem,
  WorkStore,
} from '../../src/app/ports/work-store.js';
import type { LeaseCount, Share, WorkGroup } from '../../src/core/coordination/leasing.js';
import { canonicalJson } from '../../src/core/shared/canonical-json.js';
import { type Instant, addMillis } from '../../src/core/shared/interval.js';
import {
  type Group,
  type Row,
  type State,
  byId,
  comesBefore,
  itemOf,
  minuteOf,
  subjectOf,
} from './memory-work-rows.js';

/** What only lists show: it needs the products of the catalog. */
type ListedOnly = 'breakers' | 'countDeadWork' | 'deadWork' | 'deadWorkOf';

const NAME_OF = { QUEUED: 'queued', WAITING: 'waiting', LEASED: 'leased', DEAD: 'dead' } as const;

/** How long leases are not looked at where none ends earlier. */
const LOOKS_AGAIN_MILLIS = 60_000;

const LOST = 'Its lease ended each time without a result.';

/**
 * The work store in memory, for simulations. test/ports/work.spec.ts runs it through the suite of
 * the stores of both databases, so that it means the same.
 */
export class MemoryWorkStore implements Omit<WorkStore, ListedOnly> {
  private readonly rows = new Map<string, Row>();
  private readonly bySubject = new Map<string, Row>();
  private readonly byGroup = new Map<string, Group>();
  private readonly groupsById = new Map<number, Group>();
  /** Those with queued work. */
  private readonly queuedGroups = new Set<Group>();
  private readonly leasedGroups = new Set<Group>();
  /** Those of which something was leased in one minute. */
  private given = { minute: '', groups: new Set<Group>() };
  /** No lease ends before. */
  private noneEndsBefore: Instant = '';
  private readonly inState: Record<State, Set<Row>> = {
    ...{ QUEUED: new Set(), WAITING: new Set(), LEASED: new Set(), DEAD: new Set(), DISCARDED: new Set() },
  };
  private readonly broken = new Map<string, ServerBreaker>();
  private ids = 0;

  constructor(private readonly clock: () => Instant) {}

  now(): Promise<Instant> {
    return Promise.resolve(this.clock());
  }

  lockLeasing(): Promise<void> {
    return Promise.resolve();
  }

  enqueue(items: readonly NewWork[], dueAt: Instant): Promise<number> {
    return Promise.resolve(items.filter((item) => this.enqueueOne(item, dueAt)).length);
  }

  requeue(mostAttempts: number): Promise<number> {
    const now = this.clock();
    for (const row of this.inState.WAITING) if (row.dueAt <= now) this.move(row, 'QUEUED');
    let lost = 0;
    if (now < this.noneEndsBefore) return Promise.resolve(lost);
    let first = addMillis(now, LOOKS_AGAIN_MILLIS);
    for (const row of this.inState.LEASED) {
      if (row.leasedUntil > now) {
        if (row.leasedUntil < first) first = row.leasedUntil;
        continue;
      }
      lost += 1;
      row.fencingToken += 1;
      if (row.attempts < mostAttempts) this.move(row, 'QUEUED');
      else this.die(row, LOST);
    }
    this.noneEndsBefore = first;
    return Promise.resolve(lost);
  }

  /** How many groups there have been. */
  countGroups(): number {
    return this.groupsById.size;
  }

  groups(most: number): Promise<readonly WorkGroup[]> {
    const groups: WorkGroup[] = [];
    for (const { domain, id, needs, place, queued, servedAt } of this.queuedGroups) {
      const [first] = queued;
      if (first === undefined) continue;
      const { dueAt, priority } = first;
      groups.push({ id, domain, place, needs, servedAt, queued: Math.min(queued.length, most), priority, dueAt });
    }
    return Promise.resolve(groups);
  }

  leaseCounts(): Promise<{ readonly held: readonly LeaseCount[]; readonly given: readonly LeaseCount[] }> {
    const given = [...this.givenIn(minuteOf(this.clock()))].map(({ domain, minuteCount, place }) => ({
      ...{ domain, place, count: minuteCount },
    }));
    const held = [...this.leasedGroups].map(({ domain, leased, place }) => ({ domain, place, count: leased }));
    return Promise.resolve({ held, given });
  }

  lease(shares: readonly Share[], owner: string, ttlMillis: number): Promise<readonly WorkItem[]> {
    const now = this.clock();
    const given = this.givenIn(minuteOf(now));
    const leasedUntil = this.endAfter(ttlMillis);
    const leased: Row[] = [];
    for (const { count, group: of } of shares) {
      const group = this.groupsById.get(of.id);
      if (group === undefined) continue;
      const rows = group.queued.slice(0, count);
      for (const row of rows) {
        row.attempts += 1;
        row.fencingToken += 1;
        row.leasedUntil = leasedUntil;
        row.owner = owner;
        row.reading = null;
        this.move(row, 'LEASED');
      }
      if (rows.length === 0) continue;
      group.servedAt = now;
      group.minuteCount = (given.has(group) ? group.minuteCount : 0) + rows.length;
      given.add(group);
      leased.push(...rows);
    }
    return Promise.resolve(leased.sort(byId).map(itemOf));
  }

  renew(items: readonly HeldLease[], ttlMillis: number): Promise<number> {
    const held = this.heldOf(items);
    const leasedUntil = this.endAfter(ttlMillis);
    for (const row of held) row.leasedUntil = leasedUntil;
    return Promise.resolve(held.length);
  }

  complete<T extends HeldLease>(leases: readonly T[]): Promise<ReadonlySet<T>> {
    const held = leases.filter((lease) => {
      const [row] = this.heldOf([lease]);
      if (row === undefined) return false;
      this.removeFromState(row);
      this.rows.delete(row.id);
      this.bySubject.delete(subjectOf(row));
      return true;
    });
    return Promise.resolve(new Set(held));
  }

  fail(lease: HeldLease, message: string, retryAfterMillis: number | null): Promise<boolean> {
    const held = this.heldOf([lease]);
    for (const row of held) {
      row.message = message;
      row.dueAt = addMillis(this.clock(), retryAfterMillis ?? 0);
      if (retryAfterMillis === null) this.die(row, message);
      else this.move(row, 'WAITING');
    }
    return Promise.resolve(held.length > 0);
  }

  release(leases: readonly HeldLease[]): Promise<number> {
    const held = this.heldOf(leases);
    for (const row of held) {
      row.attempts -= 1;
      this.move(row, 'QUEUED');
    }
    return Promise.resolve(held.length);
  }

  putReading(lease: HeldLease, reading: LeaseReading): Promise<boolean> {
    const held = this.heldOf([lease]);
    for (const row of held) row.reading = reading;
    return Promise.resolve(held.length > 0);
  }

  held(leases: readonly HeldLease[], owner: string): Promise<readonly HeldWork[]> {
    const held = this.heldOf(leases).filter((row) => row.owner === owner);
    return Promise.resolve(held.sort(byId).map((row) => ({ item: itemOf(row), reading: row.reading })));
  }

  loads(): ReturnType<WorkStore['loads']> {
    const loads = new Map<
      string,
      { domain: string; queued: number; waiting: number; leased: number; dead: number; oldestDueAt: Instant | null }
    >();
    for (const row of this.rows.values()) {
      const { domain, dueAt, state } = row;
      if (state === 'DISCARDED') continue;
      const load = loads.get(domain) ?? { domain, queued: 0, waiting: 0, leased: 0, dead: 0, oldestDueAt: null };
      loads.set(domain, load);
      load[NAME_OF[state]] += 1;
      if (state === 'QUEUED' && (load.oldestDueAt === null || dueAt < load.oldestDueAt)) load.oldestDueAt = dueAt;
    }
    return Promise.resolve([...loads.values()]);
  }

  /** What died, as a simulation reports it. */
  dead(): readonly (WorkItem & { readonly message: string })[] {
    return [...this.inState.DEAD].map((row) => ({ ...itemOf(row), message: row.message ?? '' }));
  }

  resolveDead(ids: readonly string[], resolution: 'REPLAYED' | 'DISCARDED'): Promise<void> {
    for (const row of this.deadRows(ids)) {
      if (resolution === 'DISCARDED') this.move(row, 'DISCARDED');
      else this.restart(row, this.clock());
    }
    return Promise.resolve();
  }

  breakersOf(places: readonly string[]): Promise<readonly ServerBreaker[]> {
    return Promise.resolve(places.map((place) => this.broken.get(place)).filter((breaker) => breaker !== undefined));
  }

  putBreaker(breaker: ServerBreaker): Promise<void> {
    this.broken.set(breaker.place, breaker);
    return Promise.resolve();
  }

  closeBreakers(places: readonly string[]): Promise<number> {
    return Promise.resolve(places.filter((place) => this.broken.delete(place)).length);
  }

  private enqueueOne(item: NewWork, dueAt: Instant): boolean {
    const known = this.bySubject.get(subjectOf(item));
    if (known !== undefined) {
      const isOver = known.state === 'DEAD' || known.state === 'DISCARDED';
      if (!isOver) return this.join(known, item);
      if (item.backfill === undefined && item.lastChange <= known.lastChange) return false;
      known.priority = Math.max(known.priority, item.priority);
      if (item.backfill !== undefined) known.backfill = item.backfill;
      known.queuedAt = dueAt;
      known.lastChange = item.lastChange;
      this.restart(known, dueAt);
      return true;
    }
    this.ids += 1;
    const row: Row = {
      ...item,
      ...{ id: String(this.ids).padStart(9, '0'), group: this.groupOf(item), state: 'QUEUED', attempts: 0 },
      ...{ fencingToken: 0, dueAt, queuedAt: dueAt, leasedUntil: '', message: null, endedAt: '' },
      ...{ owner: '', reading: null },
    };
    this.rows.set(row.id, row);
    this.bySubject.set(subjectOf(row), row);
    this.move(row, 'QUEUED');
    return true;
  }

  /** What is still to run has the higher of both priorities, and becomes part of a backfill. */
  private join(known: Row, { backfill, priority }: NewWork): boolean {
    if (known.state === 'LEASED') return false;
    const gains = backfill !== undefined && known.backfill === undefined;
    if (!gains && priority <= known.priority) return false;
    known.priority = Math.max(known.priority, priority);
    if (backfill !== undefined) known.backfill = backfill;
    // Its place in the queue has changed.
    this.move(known, known.state);
    return true;
  }

  private groupOf({ domain, needs, place, server }: NewWork): Group {
    const key = [domain, place, needs.serverType ?? '', canonicalJson({ ...needs.labels })].join('\0');
    const known = this.byGroup.get(key);
    if (known !== undefined) return known;
    const group: Group = {
      ...{ id: this.byGroup.size + 1, domain, place, needs, serverName: server ?? '' },
      ...{ servedAt: null, leased: 0, minuteCount: 0, queued: [] },
    };
    this.byGroup.set(key, group);
    this.groupsById.set(group.id, group);
    return group;
  }

  private heldOf(leases: readonly HeldLease[]): Row[] {
    const now = this.clock();
    return leases
      .map(({ fencingToken, id }) => {
        const row = this.rows.get(id);
        const isHeld = row?.state === 'LEASED' && row.fencingToken === fencingToken && row.leasedUntil > now;
        return isHeld ? row : undefined;
      })
      .filter((row) => row !== undefined);
  }

  private deadRows(ids: readonly string[]): Row[] {
    return ids.map((id) => this.rows.get(id)).filter((row) => row?.state === 'DEAD') as Row[];
  }

  /** When a lease ends that begins now. */
  private endAfter(ttlMillis: number): Instant {
    const end = addMillis(this.clock(), ttlMillis);
    if (end < this.noneEndsBefore) this.noneEndsBefore = end;
    return end;
  }

  private restart(row: Row, dueAt: Instant): void {
    row.attempts = 0;
    row.dueAt = dueAt;
    row.message = null;
    this.move(row, 'QUEUED');
  }

  private die(row: Row, message: string): void {
    row.message = message;
    row.endedAt = this.clock();
    this.move(row, 'DEAD');
  }

  /** The groups of which something was leased in this minute. */
  private givenIn(minute: string): Set<Group> {
    if (this.given.minute !== minute) this.given = { minute, groups: new Set() };
    return this.given.groups;
  }

  private move(row: Row, state: State): void {
    this.removeFromState(row);
    row.state = state;
    this.inState[state].add(row);
    const { group } = row;
    if (state === 'LEASED') {
      group.leased += 1;
      this.leasedGroups.add(group);
    }
    if (state !== 'QUEUED') return;
    const { queued } = group;
    let [from, to] = [0, queued.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (comesBefore(row, queued[middle] as Row)) to = middle;
      else from = middle + 1;
    }
    queued.splice(from, 0, row);
    this.queuedGroups.add(group);
  }

  private removeFromState(row: Row): void {
    if (!this.inState[row.state].delete(row)) return;
    const { group } = row;
    if (row.state === 'QUEUED') {
      group.queued.splice(group.queued.indexOf(row), 1);
      if (group.queued.length === 0) this.queuedGroups.delete(group);
    } else if (row.state === 'LEASED') {
      group.leased -= 1;
      if (group.leased === 0) this.leasedGroups.delete(group);
    }
  }
}

/** A unit of work of this store alone; its writes run one after the other. */
export function memoryUnitOfWork(work: Omit<WorkStore, ListedOnly>): Pick<UnitOfWork, 'read' | 'write'> {
  let last: Promise<unknown> = Promise.resolve();
  const stores = { work } as unknown as Transaction;
  return {
    read: (run) => run(stores),
    write: async (run) => {
      const written = last.then(() => run(stores));
      last = written.catch(() => undefined);
      return written;
    },
  };
}
