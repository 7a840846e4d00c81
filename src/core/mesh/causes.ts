import { type PartitionStatus, partitionStatus } from '../gate/partition-cell.js';
import type { PartitionState } from '../gate/partition-state.js';
import type { Instant } from '../shared/interval.js';

/** The partition whose failure explains why products are not healthy. */
export interface Cause {
  readonly product: string;
  /** The key of its partition; null for current data. */
  readonly partition: string | null;
  /** Since when it fails; null where that is not recorded. */
  readonly since: Instant | null;
  /** The products that it explains, itself among them where it is the newest of its product. */
  readonly products: readonly string[];
}

export interface Causes {
  /** Those that explain the most products first. */
  readonly causes: readonly Cause[];
  /** Products of which nothing is known to fail. */
  readonly unexplained: readonly string[];
}

/** The statuses that need a cause, the worst first. */
export const TO_EXPLAIN: readonly PartitionStatus[] = ['UNHEALTHY', 'DEGRADED', 'NOT_ARRIVED', 'UNKNOWN'];

type Found = Pick<PartitionState, 'product' | 'facts' | 'lateFrom'>;

/** Groups products that are not healthy by what lowers their newest partition. */
export function causesOf(worst: readonly Found[], asOf: Instant): Causes {
  const byKey = new Map<string, Cause>();
  const unexplained: string[] = [];
  for (const state of worst) {
    if (!TO_EXPLAIN.includes(partitionStatus(state, asOf))) continue;
    const cause = causeOf(state, asOf);
    if (cause === null) {
      unexplained.push(state.product);
      continue;
    }
    const key = JSON.stringify([cause.product, cause.partition]);
    const known = byKey.get(key);
    byKey.set(key, {
      ...cause,
      since: earliest(known?.since ?? null, cause.since),
      products: [...(known?.products ?? []), state.product].sort(),
    });
  }
  const causes = [...byKey.values()].sort(
    (a, b) => b.products.length - a.products.length || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  return { causes, unexplained: unexplained.sort() };
}

function causeOf({ facts, lateFrom, product }: Found, asOf: Instant): Omit<Cause, 'products'> | null {
  const { arrival, cause, dueAt, interval, key } = facts;
  const isOwn = cause === null || cause.product === product;
  if (!isOwn) {
    const { failure, key: causing } = cause;
    return { product: cause.product, partition: partitionOf(causing), since: failure?.since ?? null };
  }
  const own = { product, partition: interval === null ? null : key };
  const failure = cause?.failure ?? null;
  if (failure !== null) return { ...own, since: failure.since };
  if (arrival !== 'NOT_ARRIVED') return null;
  const due = lateFrom ?? dueAt;
  return { ...own, since: due !== null && due <= asOf ? due : null };
}

/** Facts name current data by these words. */
function partitionOf(key: string): string | null {
  return key === 'current data' ? null : key;
}

function keyOf({ partition, product }: Cause): string {
  return `${product} ${partition ?? ''}`;
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
