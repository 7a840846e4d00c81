import { outermostDomain } from '../mesh/domain.js';
import type { Instant } from '../shared/interval.js';
import { type Breaker, breakerState } from './breaker.js';
import { type AgentAbilities, type Needs, canRun } from './needs.js';

/** Queued work of one domain on one server, with the same needs. */
export interface WorkGroup {
  readonly id: number;
  /** The domain of the product. Nested ones take turns as one, and share its limits. */
  readonly domain: string;
  /** The digest of where the data is; empty where no server is read. */
  readonly place: string;
  readonly needs: Needs;
  /** How many items can be leased now; counted up to the number of free slots. */
  readonly queued: number;
  /** The highest priority among them, and since when the first of those is due. */
  readonly priority: number;
  readonly dueAt: Instant;
  /** When a lease of it was last given; null if never. */
  readonly servedAt: Instant | null;
}

/** How much of a domain and a server is, or was, leased by all agents. */
export interface LeaseCount {
  readonly domain: string;
  readonly place: string;
  readonly count: number;
}

/** Limits of a domain or a server; null where there is none. */
export interface ScopeLimit {
  /** Items that are leased at once. */
  readonly concurrency: number | null;
  /** Items that are leased within one minute of the clock. */
  readonly perMinute: number | null;
}

export interface LeaseLimits {
  readonly domain: ScopeLimit;
  readonly server: ScopeLimit;
}

export const NO_LIMITS: LeaseLimits = {
  domain: { concurrency: null, perMinute: null },
  server: { concurrency: null, perMinute: null },
};

export interface LeaseFacts {
  readonly groups: readonly WorkGroup[];
  /** What is leased at present. */
  readonly held: readonly LeaseCount[];
  /** What was leased since the minute began. */
  readonly given: readonly LeaseCount[];
  /** By place; closed where a place has none. */
  readonly breakers: ReadonlyMap<string, Breaker>;
  readonly limits: LeaseLimits;
  readonly agent: AgentAbilities;
  /**
   * The agents that run. Where they are given, the agent also takes what none of them can run: it
   * records that.
   */
  readonly others?: readonly AgentAbilities[];
  /** How many items the agent takes. */
  readonly slots: number;
  /** Domains of which the agent has enough. */
  readonly exceptDomains?: ReadonlySet<string>;
  readonly now: Instant;
}

/** How many items of a group are leased. */
export interface Share {
  readonly group: WorkGroup;
  readonly count: number;
}

/**
 * Decides what an agent gets: of the work that it can run, on servers that answer, within the
 * limits. Each item goes to the domain that holds the fewest leases, so that much work of one
 * domain does not delay little work of another; among equals to the one that waited longest. Within
 * a domain a higher priority comes first, then what is due longer.
 */
export function shareOut(facts: LeaseFacts): readonly Share[] {
  const open = new Map<string, WorkGroup[]>();
  for (const group of facts.groups) {
    const domain = outermostDomain(group.domain);
    if (group.queued === 0 || facts.exceptDomains?.has(domain) === true) continue;
    if (!canRun(facts.agent, group) && !isUnserved(facts, group)) continue;
    const ofDomain = open.get(domain);
    if (ofDomain === undefined) open.set(domain, [group]);
    else ofDomain.push(group);
  }
  for (const groups of open.values()) groups.sort(byPriority);
  const room = new Room(facts);
  const counts = new Map<WorkGroup, number>();
  const servedAt = new Map([...open].map(([domain, groups]) => [domain, lastServed(groups)]));
  for (let slot = 0; slot < facts.slots; slot += 1) {
    const domain = nextDomain([...open.keys()], room, servedAt);
    if (domain === null) break;
    const groups = open.get(domain) ?? [];
    const group = groups.find((each) => (counts.get(each) ?? 0) < each.queued && room.has(each));
    if (group === undefined) {
      open.delete(domain);
      slot -= 1;
      continue;
    }
    counts.set(group, (counts.get(group) ?? 0) + 1);
    room.take(group);
    servedAt.set(domain, facts.now);
  }
  return [...counts].map(([group, count]) => ({ group, count }));
}

function isUnserved({ others }: LeaseFacts, group: WorkGroup): boolean {
  return others !== undefined && !others.some((other) => canRun(other, group));
}

/** What the limits and the breakers leave. */
class Room {
  private readonly held = new Counts();
  private readonly given = new Counts();

  constructor(private readonly facts: LeaseFacts) {
    for (const each of facts.held) this.held.add(each, each.count);
    for (const each of facts.given) this.given.add(each, each.count);
  }

  heldBy(domain: string): number {
    return this.held.domains.get(domain) ?? 0;
  }

  has({ domain: full, place }: WorkGroup): boolean {
    const { breakers, limits, now } = this.facts;
    const domain = outermostDomain(full);
    const { given, held } = this;
    if (!isWithin(limits.domain, held.domains.get(domain), given.domains.get(domain))) return false;
    if (place === '') return true;
    const heldThere = held.places.get(place) ?? 0;
    const breaker = breakers.get(place);
    const state = breaker === undefined ? 'CLOSED' : breakerState(breaker, now);
    if (state === 'OPEN' || (state === 'HALF_OPEN' && heldThere > 0)) return false;
    return isWithin(limits.server, heldThere, given.places.get(place));
  }

  take(group: WorkGroup): void {
    this.held.add(group, 1);
    this.given.add(group, 1);
  }
}

/** Counts by outermost domain and by server. */
class Counts {
  readonly domains = new Map<string, number>();
  readonly places = new Map<string, number>();

  add({ domain, place }: Pick<LeaseCount, 'domain' | 'place'>, count: number): void {
    add(this.domains, outermostDomain(domain), count);
    if (place !== '') add(this.places, place, count);
  }
}

function isWithin({ concurrency, perMinute }: ScopeLimit, held = 0, given = 0): boolean {
  return (concurrency === null || held < concurrency) && (perMinute === null || given < perMinute);
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** The domain with the fewest leases; among equals the one that waited longest. */
function nextDomain(
  domains: readonly string[],
  room: Room,
  servedAt: ReadonlyMap<string, Instant | null>,
): string | null {
  let next: string | null = null;
  for (const domain of domains) {
    if (next === null || comesBefore(domain, next, room, servedAt)) next = domain;
  }
  return next;
}

function comesBefore(
  domain: string,
  other: string,
  room: Room,
  servedAt: ReadonlyMap<string, Instant | null>,
): boolean {
  const difference = room.heldBy(domain) - room.heldBy(other);
  if (difference !== 0) return difference < 0;
  const [a, b] = [servedAt.get(domain) ?? '', servedAt.get(other) ?? ''];
  return a === b ? domain < other : a < b;
}

function lastServed(groups: readonly WorkGroup[]): Instant | null {
  return groups.reduce<Instant | null>(
    (last, { servedAt }) => (servedAt !== null && (last === null || servedAt > last) ? servedAt : last),
    null,
  );
}

function byPriority(a: WorkGroup, b: WorkGroup): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
  return a.id - b.id;
}
