import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Partition, millisOf } from '../../core/shared/interval.js';
import { type GateSnapshot, isStillCurrent } from './gate-snapshot.js';
import type { GateRequest } from './parse-gate-request.js';

interface Known {
  readonly snapshot: GateSnapshot;
  readonly weight: number;
}

/**
 * The maximum number of pieces of evidence, checks and partitions in the cache; each takes some
 * hundred bytes.
 */
const MOST_WEIGHT = 100_000;

/**
 * The facts that questions read, cached until a commit changes a fact: schedulers repeat the same
 * question, and a decision then reads nothing. Each decision is computed again, at its own moment.
 * The oldest snapshots are dropped first.
 */
export class SnapshotCache {
  private readonly known = new Map<string, Known>();
  private weight = 0;
  /** The data version under which all of them were read. */
  private version = 0;

  /**
   * The snapshot of the question under this data version, if it is cached and still applies at the
   * moment of the question.
   */
  find(request: GateRequest, version: number): GateSnapshot | null {
    const found = version === this.version ? this.known.get(keyOf(request)) : undefined;
    return found !== undefined && isStillCurrent(found.snapshot, request.asOf) ? found.snapshot : null;
  }

  keep(request: GateRequest, version: number, snapshot: GateSnapshot): void {
    // Read before a commit that has raised the version since: no later question can use it.
    if (version < this.version) return;
    if (version > this.version) {
      this.known.clear();
      this.weight = 0;
      this.version = version;
    }
    const key = keyOf(request);
    this.forget(key);
    const weight = weightOf(snapshot) + key.length / CHARACTERS_WEIGHING_ONE;
    if (weight > MOST_WEIGHT) return;
    this.known.set(key, { snapshot, weight });
    this.weight += weight;
    for (const oldest of this.known.keys()) {
      if (this.weight <= MOST_WEIGHT) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.known.get(key)?.weight ?? 0;
    this.known.delete(key);
  }
}

/** The length of a question is up to the caller. */
const CHARACTERS_WEIGHING_ONE = 128;

/** Everything that determines what is read. A question about the past reads as of that moment. */
function keyOf({ input, interval, product }: GateRequest): string {
  const { consumer, contract, mapper, partition, server, versionRange } = input;
  const asOf: Instant | null = input.asOf ?? null;
  return canonicalJson({ product, consumer, contract, mapper, partition, server, versionRange, interval, asOf });
}

/**
 * The facts of the snapshot, and what is derived from them: a status for each check, a delivery for
 * each partition.
 */
function weightOf({ closure }: GateSnapshot): number {
  let weight = 1;
  for (const { arrivals, evidence, history, runs, active, partition } of closure.partitions.values()) {
    weight += Math.max(evidence.length, active.checks.length) + Math.max(arrivals.length, partitionsLike(partition));
    weight += 1 + history.length + (runs?.length ?? 0);
  }
  return weight;
}

/** How many partitions of the partition's length the budget looks back on. */
function partitionsLike(partition: Partition): number {
  return partition === null ? 0 : (BUDGET_WINDOW_DAYS * DAY) / (millisOf(partition.to) - millisOf(partition.from));
}
