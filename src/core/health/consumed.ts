import type { Instant, Interval } from '../shared/interval.js';

/** A completed run that wrote the producer's data. */
export interface ProducingRun {
  readonly completedAt: Instant;
  /** Partitions of the producer's partitioning that the run is about. */
  readonly partitions: readonly Interval[];
}

/**
 * The producer's partitions that a run which began at `beganAt` can have read. These are the
 * expected ones (by the declared mapper, else by both partitionings) if at least one of them had
 * been written by then: a late repetition of Monday reads Monday, even if newer data exists.
 * Otherwise they are the newest existing one, and the expected ones that were never written since:
 * a missing partition stays missing. Null if no run shows which partitions existed.
 */
export function consumedPartitions(
  beganAt: Instant,
  expected: readonly Interval[],
  produced: readonly ProducingRun[],
): readonly Interval[] | null {
  if (wasThere(beganAt, expected, produced)) return expected;
  const there = produced.filter(({ completedAt, partitions }) => completedAt <= beganAt && partitions.length > 0);
  const newest = there.reduce<ProducingRun | null>(
    (best, run) => (best === null || isLater(run, best) ? run : best),
    null,
  );
  if (newest === null) return null;
  const written = new Set(produced.flatMap(({ partitions }) => partitions.map(({ from }) => from)));
  return [...newest.partitions, ...expected.filter(({ from }) => !written.has(from))];
}

/**
 * Whether one of the expected partitions had been written by then. Runs that are left out of
 * `produced` cannot make it false, so that a few of them may be enough to know.
 */
export function wasThere(beganAt: Instant, expected: readonly Interval[], produced: readonly ProducingRun[]): boolean {
  const wanted = new Set(expected.map(({ from }) => from));
  return produced.some(
    ({ completedAt, partitions }) => completedAt <= beganAt && partitions.some(({ from }) => wanted.has(from)),
  );
}

/** By completion; of two that completed together, the one for later data. */
function isLater(run: ProducingRun, best: ProducingRun): boolean {
  if (run.completedAt !== best.completedAt) return run.completedAt > best.completedAt;
  return lastEnd(run) > lastEnd(best);
}

function lastEnd({ partitions }: ProducingRun): Instant {
  return partitions.reduce((last, { to }) => (to > last ? to : last), '');
}
