import type { HeldLease, WorkItem } from '../../src/app/ports/work-store.js';
import { FAILURES_TO_OPEN } from '../../src/core/coordination/breaker.js';
import type { LeaseLimits, WorkGroup } from '../../src/core/coordination/leasing.js';
import type { AgentAbilities, Needs } from '../../src/core/coordination/needs.js';
import { MOST_ATTEMPTS } from '../../src/core/coordination/retry.js';
import { outermostDomain } from '../../src/core/mesh/domain.js';
import type { Evidence } from '../../src/core/quality/check.js';
import { MINUTE, SECOND } from '../../src/core/shared/duration.js';

/** An invariant does not hold. */
export class Violation extends Error {}

interface Lease extends Pick<WorkItem, 'domain' | 'fencingToken' | 'id' | 'place'> {
  until: number;
  ended: boolean;
}

/** Half of the shortest pause of an open breaker, which is the least that is waited. */
const LEAST_PAUSE_MILLIS = 15 * SECOND;

/**
 * What the agents saw, kept apart from the store, and the invariants that each event is checked
 * against.
 */
export class Ledger {
  /** The newest lease of each item. */
  private readonly leases = new Map<string, Lease>();
  private readonly held = new Set<Lease>();
  private readonly heldCounts = new Counts();
  /** What was leased in one minute. */
  private given = { minute: 0, counts: new Counts() };
  private readonly servers = new Map<string, { failures: number; failedAt: number }>();
  /** By a domain that waits: the leases that others got meanwhile. */
  private readonly passedOver = new Map<string, number>();
  private violation: Violation | null = null;
  readonly counts = { leases: 0, recorded: 0, refused: 0, answers: 0, errors: 0, mostPassedOver: 0 };

  constructor(private readonly limits: LeaseLimits) {}

  leased(items: readonly WorkItem[], agent: AgentAbilities, now: number, ttlMillis: number): void {
    for (const lease of this.held) if (lease.until <= now) this.endHold(lease);
    const minute = Math.floor(now / MINUTE);
    if (this.given.minute !== minute) this.given = { minute, counts: new Counts() };
    for (const item of items) {
      const before = this.leases.get(item.id);
      const what = `${item.contractId} ${item.partition?.from ?? ''} (${item.id}/${String(item.fencingToken)})`;
      if (before !== undefined && item.fencingToken <= before.fencingToken)
        this.violated(`The fencing token of ${what} did not increase.`);
      if (before !== undefined && !before.ended && before.until > now)
        this.violated(`${what} was leased to two holders at once.`);
      if (item.attempts > MOST_ATTEMPTS) this.violated(`${what} was leased for attempt ${String(item.attempts)}.`);
      if (agent.domains !== null && !agent.domains.some((own) => `.${item.domain}`.endsWith(`.${own}`)))
        this.violated(`${what} was leased to an agent of another domain.`);
      const { domain, fencingToken, id, place } = item;
      const lease = { domain, fencingToken, id, place, until: now + ttlMillis, ended: false };
      this.leases.set(item.id, lease);
      this.held.add(lease);
      this.heldCounts.add(lease, 1);
      this.given.counts.add(lease, 1);
      this.counts.leases += 1;
    }
    if (items.length === 0) return;
    this.checkLimits(items);
    this.checkServers(items, now);
  }

  /**
   * `queued` is what was left after the items were leased, of `groups` that there have ever been.
   */
  shared(
    items: readonly WorkItem[],
    agent: AgentAbilities,
    { groups, queued }: { readonly groups: number; readonly queued: readonly WorkGroup[] },
  ): void {
    const waiting = new Set(
      queued.filter((group) => this.couldBeLeased(group, agent)).map(({ domain }) => outermostDomain(domain)),
    );
    for (const item of items) this.passedOver.delete(outermostDomain(item.domain));
    for (const domain of waiting) {
      const passed = (this.passedOver.get(domain) ?? 0) + items.length;
      this.passedOver.set(domain, passed);
      this.counts.mostPassedOver = Math.max(this.counts.mostPassedOver, passed);
      // Each group of another domain may come first once.
      if (passed >= groups)
        this.violated(`${domain} holds nothing, and ${String(passed)} leases of others came first.`);
    }
  }

  renewed(leases: readonly HeldLease[], now: number, ttlMillis: number): void {
    for (const { fencingToken, id } of leases) {
      const lease = this.leases.get(id);
      if (lease === undefined || lease.ended || lease.fencingToken !== fencingToken || lease.until <= now) continue;
      lease.until = now + ttlMillis;
    }
  }

  /** An attempt ended: it was recorded, or refused. */
  ended({ fencingToken, id }: HeldLease, isRecorded: boolean, now: number): void {
    const lease = this.leases.get(id);
    const isNewest = lease !== undefined && !lease.ended && lease.fencingToken === fencingToken;
    if (!isRecorded) {
      this.counts.refused += 1;
      if (isNewest && lease.until > now) this.violated(`A result of ${id} was refused, and its lease is held.`);
      return;
    }
    if (!isNewest) this.violated(`A result of ${id} was recorded, and its lease is not held any more.`);
    if (lease.until <= now) this.violated(`A result of ${id} was recorded after its lease had ended.`);
    this.counts.recorded += 1;
    lease.ended = true;
    this.endHold(lease);
  }

  released(leases: readonly HeldLease[]): void {
    for (const { fencingToken, id } of leases) {
      const lease = this.leases.get(id);
      if (lease === undefined || lease.fencingToken !== fencingToken) continue;
      lease.ended = true;
      this.endHold(lease);
    }
  }

  private endHold(lease: Lease): void {
    if (this.held.delete(lease)) this.heldCounts.add(lease, -1);
  }

  /** What a recorded attempt showed of its server. */
  attempted(place: string, fails: boolean, now: number): void {
    if (place === '') return;
    const before = this.servers.get(place)?.failures ?? 0;
    this.servers.set(place, { failures: fails ? before + 1 : 0, failedAt: now });
  }

  evidence(one: Evidence, isAnswered: boolean): void {
    if (one.outcome !== 'PASS') {
      this.counts.errors += 1;
      return;
    }
    this.counts.answers += 1;
    if (isAnswered) this.violated(`${one.contractId} ${one.partition?.from ?? ''} was recorded twice.`);
  }

  /** Fails where an invariant was violated: the code under test may have caught that. */
  check(): void {
    if (this.violation !== null) throw this.violation;
  }

  private violated(message: string): never {
    this.violation ??= new Violation(message);
    throw this.violation;
  }

  private checkLimits(items: readonly WorkItem[]): void {
    for (const item of items) {
      for (const scope of ['domain', 'server'] as const) {
        const { concurrency, perMinute } = this.limits[scope];
        const name = scope === 'domain' ? outermostDomain(item.domain) : item.place;
        const [held, given] = [this.heldCounts.of(scope, name), this.given.counts.of(scope, name)];
        if (concurrency !== null && held > concurrency) this.violated(`${name} holds ${String(held)} leases at once.`);
        if (perMinute !== null && given > perMinute) this.violated(`${name} got ${String(given)} leases in a minute.`);
      }
    }
  }

  private checkServers(items: readonly WorkItem[], now: number): void {
    for (const { place } of items) {
      const server = this.servers.get(place);
      if (server === undefined || server.failures < FAILURES_TO_OPEN) continue;
      if (now < server.failedAt + LEAST_PAUSE_MILLIS)
        this.violated(`${place} failed ${String(server.failures)} times, and work on it was leased at once.`);
      if (this.heldCounts.of('server', place) > 1)
        this.violated(`${place} failed, and more than one attempt tries it.`);
    }
  }

  /** Whether the agent could get work of the group, whose domain holds nothing. */
  private couldBeLeased({ domain, needs, place }: WorkGroup, agent: AgentAbilities): boolean {
    const outer = outermostDomain(domain);
    if (this.heldCounts.of('domain', outer) > 0) return false;
    if (agent.domains !== null && !agent.domains.some((own) => `.${domain}`.endsWith(`.${own}`))) return false;
    if (!isServed(agent, needs)) return false;
    const isWithin = (scope: keyof LeaseLimits, name: string): boolean =>
      (this.limits[scope].concurrency ?? Infinity) > this.heldCounts.of(scope, name) &&
      (this.limits[scope].perMinute ?? Infinity) > this.given.counts.of(scope, name);
    if (!isWithin('domain', outer)) return false;
    if (place === '') return true;
    return (this.servers.get(place)?.failures ?? 0) < FAILURES_TO_OPEN && isWithin('server', place);
  }
}

/** Leases by outermost domain and by server; work that reads no server has none. */
class Counts {
  private readonly counts = { domain: new Map<string, number>(), server: new Map<string, number>() };

  of(scope: keyof LeaseLimits, name: string): number {
    return this.counts[scope].get(name) ?? 0;
  }

  add({ domain, place }: Pick<WorkItem, 'domain' | 'place'>, count: number): void {
    this.addOne('domain', outermostDomain(domain), count);
    if (place !== '') this.addOne('server', place, count);
  }

  private addOne(scope: keyof LeaseLimits, name: string, count: number): void {
    this.counts[scope].set(name, this.of(scope, name) + count);
  }
}

function isServed(agent: AgentAbilities, { labels, serverType }: Needs): boolean {
  if (agent.serverTypes !== null && serverType !== null && !agent.serverTypes.includes(serverType)) return false;
  return Object.entries(labels).every(([label, value]) => agent.labels[label] === value);
}
