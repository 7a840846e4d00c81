import { partitionContaining, partitionKey, nextPartition, pathOf } from '../../src/core/partition/partitioning.js';
import { type Instant, type Interval, addMillis } from '../../src/core/shared/interval.js';
import { type Fault, type FaultName, faultsAt, ledgerStart } from './faults.js';
import { type GeneratedProduct, PRODUCTS } from './products.js';

const FIRST_DAYS = 14 * 86_400_000;

/** The fixed time of the demo. */
export const DEMO_NOW: Instant = '2023-10-28T06:00:00.000Z';

export interface MeshOptions {
  readonly seed: string;
  /** Data exists up to this moment. */
  readonly now: Instant;
  /**
   * When the mesh was first generated. The faults and the first partitions depend on it, so that
   * they do not move. `now` by default.
   */
  readonly anchor?: Instant;
  /** Faults that are omitted. */
  readonly without?: readonly FaultName[];
}

/** One partition of a product: where its data is, when it arrived, and its fault. */
export interface PlannedPartition {
  readonly product: GeneratedProduct;
  readonly interval: Interval;
  /** The partition's key, such as `2023-10-27`. */
  readonly key: string;
  /** When the run that wrote it completed. */
  readonly arrivedAt: Instant;
  readonly fault: FaultName | null;
  /** The partition's file relative to the data root; null for a table. */
  readonly file: string | null;
  /** Whether its data is written. */
  readonly written: boolean;
  /** Whether a run reports it. */
  readonly announced: boolean;
}

export interface MeshPlan {
  readonly seed: string;
  readonly now: Instant;
  readonly anchor: Instant;
  readonly faults: readonly Fault[];
  readonly partitions: readonly PlannedPartition[];
}

/**
 * The state of every partition of the mesh: a pure function, so that the data and the events follow
 * one plan.
 */
export function planMesh(options: MeshOptions): MeshPlan {
  const anchor = options.anchor ?? options.now;
  const without = new Set(options.without ?? []);
  const faults = faultsAt(anchor).filter(({ name }) => !without.has(name));
  const partitions = PRODUCTS.flatMap((product) => partitionsOf(product, options.now, anchor, faults));
  return { seed: options.seed, now: options.now, anchor, faults, partitions };
}

function partitionsOf(
  product: GeneratedProduct,
  now: Instant,
  anchor: Instant,
  faults: readonly Fault[],
): PlannedPartition[] {
  const own = faults.filter((fault) => fault.product === product.ref);
  const partitions: PlannedPartition[] = [];
  let interval = partitionContaining(product.partitioning, firstMoment(product, anchor));
  for (;;) {
    const arrivedAt = addMillis(interval.to, product.arrivesAfter);
    if (arrivedAt > now) return partitions;
    const key = partitionKey(product.partitioning, interval);
    const fault = own.find(({ partition }) => partition === key)?.name ?? null;
    const path = pathOf(product.partitioning, interval);
    partitions.push({
      product,
      interval,
      key,
      arrivedAt,
      fault,
      file: path === null ? null : `${product.path}/${path}`,
      written: fault !== 'missing-partition' && fault !== 'announced-not-written',
      announced: fault !== 'missing-partition',
    });
    interval = nextPartition(product.partitioning, interval);
  }
}

/**
 * The ledger and its consolidation begin with the quarter that all other products read; the others
 * begin fourteen days before the anchor.
 */
function firstMoment(product: GeneratedProduct, anchor: Instant): Instant {
  const consolidated = ['finance/general_ledger', 'finance/quarterly_consolidation'].includes(product.ref);
  return consolidated
    ? ledgerStart(anchor)
    : partitionContaining(product.partitioning, addMillis(dayOf(anchor), -FIRST_DAYS)).from;
}

function dayOf(instant: Instant): Instant {
  return `${instant.slice(0, 10)}T00:00:00.000Z`;
}
