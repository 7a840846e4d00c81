import type { LeaseLimits } from '../../src/core/coordination/leasing.js';
import { type AgentAbilities, NO_NEEDS, type Needs } from '../../src/core/coordination/needs.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/shared/duration.js';
import { type Interval, instantOf, millisOf } from '../../src/core/shared/interval.js';
import { Random } from './random.js';

export interface Size {
  readonly domains: number;
  readonly productsOfDomain: number;
  readonly days: number;
}

export const SIZES = {
  small: { domains: 5, productsOfDomain: 40, days: 7 },
  full: { domains: 100, productsOfDomain: 100, days: 30 },
} as const satisfies Record<string, Size>;

/** When the first partition begins. */
export const START = Date.parse('2024-01-01T00:00:00.000Z');
/** How long the system has to end everything once nothing fails any more. */
export const DRAIN_MILLIS = DAY;

/**
 * What an item does to its holder, each time. KILLS: the process dies. THROWS: a fault that
 * may pass. REFUSED: one that cannot. ERRS: its check ends in an error.
 */
export type Poison = 'KILLS' | 'THROWS' | 'REFUSED' | 'ERRS';

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Data that arrives or is written again. */
export interface Delivery {
  readonly at: number;
  readonly partition: Interval;
}

export interface Product {
  readonly id: string;
  readonly domain: string;
  readonly server: Server | null;
  readonly needs: Needs;
  readonly priority: number;
  readonly deliveries: readonly Delivery[];
  /** By the start of the partition. */
  readonly poison: ReadonlyMap<string, Poison>;
}

export interface Server {
  readonly name: string;
  readonly place: string;
  readonly needs: Needs;
  readonly down: readonly Window[];
}

export interface AgentPlan {
  readonly name: string;
  readonly abilities: AgentAbilities;
  readonly slots: number;
  readonly parallel: number;
  /** How much longer than others it takes. */
  readonly slowness: number;
  /** How fast its clock is: 1 is right. */
  readonly drift: number;
  readonly crashes: readonly Window[];
  readonly stops: readonly Window[];
  /** When the network between it and the servers is cut. */
  readonly cuts: readonly Window[];
}

export interface Plan {
  readonly products: readonly Product[];
  readonly agents: readonly AgentPlan[];
  /** When each process of the coordinator is down. */
  readonly processes: readonly (readonly Window[])[];
  readonly limits: LeaseLimits;
  readonly leaseMillis: number;
  /** When everything that fails has failed. */
  readonly healedAt: number;
}

/** The whole story of a seed, but for what happens by chance while it runs. */
export function planOf(seed: number, size: Size): Plan {
  const random = new Random(seed);
  const healedAt = START + (size.days + 1) * DAY;
  const days = Array.from({ length: size.days }, (_, day) => {
    const from = START + day * DAY;
    return { from: instantOf(from), to: instantOf(from + DAY) };
  });
  const domains = Array.from({ length: size.domains }, (_, n) =>
    n % 3 === 2 ? `team.d${String(n)}` : `d${String(n)}`,
  );
  const products = domains.flatMap((domain, n) => productsOf(random, { domain, index: n, days }, size));
  return {
    products,
    agents: agentsOf(random, domains, size),
    processes: [1, 2, 3].map(() => windows(random, size.days / 2, size, 30 * MINUTE)),
    limits: {
      domain: { concurrency: random.pick([null, 8, 16]), perMinute: random.pick([null, 30, 60]) },
      server: { concurrency: random.pick([null, 2, 4]), perMinute: random.pick([null, 20]) },
    },
    leaseMillis: random.pick([20 * SECOND, MINUTE]),
    healedAt,
  };
}

interface DomainPlan {
  readonly domain: string;
  readonly index: number;
  /** The partitions of each product. */
  readonly days: readonly Interval[];
}

function productsOf(random: Random, { days, domain, index }: DomainPlan, size: Size): Product[] {
  const servers = ['local', 'postgres'].map((serverType, n): Server => ({
    name: serverType,
    place: `${domain}/${serverType}`,
    needs: { serverType, labels: n === 1 && index % 2 === 1 ? { region: 'eu' } : {} },
    down: windows(random, size.days / 4, size, 6 * HOUR),
  }));
  // One domain has everything written again at once, as a backfill does.
  const burstAt = index === 0 ? START + random.between(2, size.days) * DAY + random.between(0, HOUR) : null;
  return Array.from({ length: size.productsOfDomain }, (_, n) => {
    const server = random.chance(0.1) ? null : random.pick(servers);
    const unserved = index === 1 && n === 0;
    const rare = 1.5 / size.productsOfDomain / size.domains / size.days;
    return {
      id: `${domain}/p${String(n)}`,
      domain,
      server,
      needs: unserved ? { serverType: null, labels: { region: 'moon' } } : (server?.needs ?? NO_NEEDS),
      priority: random.chance(0.1) ? random.pick([-1, 1]) : 0,
      deliveries: days.flatMap((day) => deliveriesOf(random, day, burstAt)),
      poison: poisonOf(random, days, rare),
    };
  });
}

function poisonOf(random: Random, days: readonly Interval[], rare: number): Map<string, Poison> {
  const poison = new Map<string, Poison>();
  for (const { from } of days) {
    if (random.chance(rare)) poison.set(from, 'KILLS');
    else if (random.chance(0.005))
      poison.set(from, random.pick(['THROWS', 'THROWS', 'REFUSED', 'REFUSED', 'ERRS'] as const));
  }
  return poison;
}

function deliveriesOf(random: Random, partition: Interval, burstAt: number | null): Delivery[] {
  const first = millisOf(partition.to) + random.between(0, HOUR);
  const again = random.chance(0.05) ? [first + random.between(0, DAY)] : [];
  const burst = burstAt !== null && burstAt > first ? [burstAt] : [];
  return [first, ...again, ...burst].map((at) => ({ at, partition }));
}

function agentsOf(random: Random, domains: readonly string[], size: Size): AgentPlan[] {
  const embedded = Array.from({ length: 2 + Math.floor(domains.length / 25) }, () => null);
  const own = domains.filter((_, index) => index % 2 === 0 || random.chance(0.3));
  const eu = Array.from({ length: 1 + Math.floor(domains.length / 20) }, () => ({ region: 'eu', pii: 'true' }));
  const abilities: AgentAbilities[] = [
    ...embedded.map(() => ({ domains: null, serverTypes: ['local', 'postgres'], labels: {} })),
    ...own.map((domain) => ({ domains: [domain], serverTypes: null, labels: {} })),
    ...eu.map((labels) => ({ domains: null, serverTypes: null, labels })),
  ];
  return abilities.map((each, index) => ({
    name: `agent${String(index)}`,
    abilities: each,
    slots: random.pick([4, 8, 16]),
    parallel: random.pick([2, 4]),
    slowness: random.chance(0.15) ? 10 : 1,
    drift: 0.8 + 0.4 * random.next(),
    crashes: windows(random, size.days / 2, size, 3 * HOUR),
    stops: windows(random, size.days / 4, size, HOUR),
    cuts: windows(random, size.days / 2, size, 2 * HOUR),
  }));
}

/** About `count` faults of at most `longest`, most of them while data arrives. */
function windows(random: Random, count: number, { days }: Size, longest: number): readonly Window[] {
  return Array.from({ length: Math.round(count * 2 * random.next()) }, () => {
    const day = START + random.between(1, days) * DAY;
    const from = day + (random.chance(0.7) ? random.between(0, 2 * HOUR) : random.between(0, DAY - longest));
    return { from, to: from + Math.round(longest * random.next() ** 2) + SECOND };
  }).sort((a, b) => a.from - b.from);
}

export function isWithin(windows: readonly Window[], moment: number): Window | undefined {
  return windows.find(({ from, to }) => from <= moment && moment < to);
}
