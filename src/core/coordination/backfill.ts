import { type Partitioning, partitionsFrom } from '../partition/partitioning.js';
import type { Instant, Interval } from '../shared/interval.js';

export type BackfillState = 'RUNNING' | 'COMPLETED' | 'CANCELLED';

/** The checks of all partitions of a past range, which are queued a few at a time. */
export interface Backfill {
  readonly id: string;
  /** That of the contract, also after a transfer. */
  readonly product: string;
  readonly contractId: string;
  /** The line of the contract: its newest active version is checked. */
  readonly major: number;
  /** The only server that is read; null for all. */
  readonly server: string | null;
  /** Start of the first partition, and end of the last one. */
  readonly from: Instant;
  readonly to: Instant;
  /** Partitions that begin before it were queued, or left out. */
  readonly nextFrom: Instant;
  /** The most partitions that are queued or checked at a time. */
  readonly concurrency: number;
  /** Whether checks with a result that counts are run again. */
  readonly again: boolean;
  readonly reason: string;
  readonly startedBy: string;
  readonly startedAt: Instant;
  readonly state: BackfillState;
  /** All of the range. */
  readonly partitions: number;
  /** How many of them were left out so far, because they are not owed. */
  readonly skipped: number;
  /** How many were queued so far. */
  readonly queued: number;
  /** Who ended it and why; both null where it is complete. */
  readonly ended: { readonly at: Instant; readonly by: string | null; readonly reason: string | null } | null;
}

/** A backfill with what became of the partitions that it has queued. */
export interface BackfillProgress extends Backfill {
  readonly inFlight: number;
  /** Those whose work is a dead letter, or was one that is discarded. */
  readonly failed: number;
}

/** Work that is due comes first. */
export const BACKFILL_PRIORITY = -1;
export const DEFAULT_CONCURRENCY = 4;
export const MOST_CONCURRENCY = 64;
/** The most partitions of one backfill. */
export const MOST_BACKFILL_PARTITIONS = 100_000;
/** Partitions that are looked at in one step, so that many that are not owed take several. */
const LOOKED_AT_ONCE = 1_000;

/** Partitions that a given range overlaps and a backfill leaves out. */
export interface LeftOut {
  /** They have not ended. */
  readonly open: number;
  /** They lie in the range in part only. */
  readonly partial: number;
  /** No data of them is owed. */
  readonly notOwed: number;
}

export interface BackfillRange extends Pick<Backfill, 'from' | 'to' | 'partitions'> {
  readonly leftOut: LeftOut;
}

/**
 * The closed partitions that lie in the range as a whole; null where there is none that is owed,
 * `TOO_MANY` above the most of one backfill.
 */
export function rangeOfBackfill(
  { from, to }: Interval,
  { isOwed, partitioning }: Pick<BackfillFacts, 'isOwed' | 'partitioning'>,
  now: Instant,
): BackfillRange | 'TOO_MANY' | null {
  let [first, end, partitions]: [Instant | null, Instant, number] = [null, from, 0];
  let [notOwed, open, partial] = [0, 0, 0];
  for (const partition of partitionsFrom(partitioning, from)) {
    if (partition.from >= to) break;
    if (partitions + open >= MOST_BACKFILL_PARTITIONS) {
      if (partition.to <= now) return 'TOO_MANY';
      break;
    }
    if (partition.to > now) open += 1;
    else if (partition.from < from || partition.to > to) partial += 1;
    else {
      partitions += 1;
      if (!isOwed(partition)) notOwed += 1;
      first ??= partition.from;
      end = partition.to;
    }
  }
  if (first === null || notOwed === partitions) return null;
  return { from: first, to: end, partitions, leftOut: { open, partial, notOwed } };
}

export interface BackfillFacts {
  readonly partitioning: Partitioning;
  readonly isOwed: (partition: Interval) => boolean;
  /** Whether other work reads the partition at this moment: it is waited for. */
  readonly isHeld: (partition: Interval) => boolean;
}

export interface BackfillStep extends Pick<Backfill, 'nextFrom'> {
  /** What is queued now. */
  readonly partitions: readonly Interval[];
  readonly skipped: number;
  /** Whether nothing is left, neither to queue nor in flight. */
  readonly isComplete: boolean;
}

/** What a backfill does next: each partition of its range comes once, in order of time. */
export function nextOfBackfill(
  { concurrency, inFlight, nextFrom: from, to }: Pick<BackfillProgress, 'concurrency' | 'inFlight' | 'nextFrom' | 'to'>,
  { isHeld, isOwed, partitioning }: BackfillFacts,
): BackfillStep {
  const partitions: Interval[] = [];
  let [nextFrom, skipped, looked] = [from, 0, 0];
  for (const partition of nextFrom < to ? partitionsFrom(partitioning, nextFrom) : []) {
    // Where the data is cut in another way now, the range may begin or end within a partition.
    if (partition.to > to) {
      nextFrom = to;
      break;
    }
    if (partition.from < nextFrom) {
      nextFrom = partition.to;
      continue;
    }
    if (inFlight + partitions.length >= concurrency || looked >= LOOKED_AT_ONCE) break;
    looked += 1;
    if (!isOwed(partition)) skipped += 1;
    else if (isHeld(partition)) break;
    else partitions.push(partition);
    nextFrom = partition.to;
  }
  return { partitions, skipped, nextFrom, isComplete: nextFrom >= to && inFlight + partitions.length === 0 };
}

/** How many partitions it has still to queue, or waits for. */
export function leftOf({
  inFlight,
  partitions,
  queued,
  skipped,
}: Pick<BackfillProgress, 'inFlight' | 'partitions' | 'queued' | 'skipped'>): number {
  return Math.max(0, partitions - skipped - queued) + inFlight;
}

/** How many partitions were checked. */
export function doneOf({ failed, inFlight, queued }: Pick<BackfillProgress, 'failed' | 'inFlight' | 'queued'>): number {
  return queued - inFlight - failed;
}
