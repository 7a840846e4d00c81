import {
  type Partitioning,
  partitionContaining,
  partitionsOverlapping,
  lastClosedPartition,
} from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import type { NominalTime } from './event.js';

/**
 * The partition of data that a run is about. The first of the run, its parent and its root with a
 * nominal time determines it: an end after the start makes an interval; a start alone, or an end
 * equal to it, is an instant, which means the partition that starts there, else the last partition
 * that ended at or before it. Null if none has a nominal time, or if there is no partitioning for
 * an instant: such a run is lineage only and satisfies no sensor.
 */
export function intervalOfRun(
  chain: readonly (NominalTime | null)[],
  partitioning: Partitioning | null,
): Interval | null {
  const nominal = chain.find((time) => time !== null);
  if (nominal === undefined) return null;
  const { end, start } = nominal;
  if (end !== null && end > start) return { from: start, to: end };
  if (partitioning === null) return null;
  const containing = partitionContaining(partitioning, start);
  return containing.from === start ? containing : lastClosedPartition(partitioning, start);
}

/**
 * Whether a run with these nominal times is about the partition, by the same rule; `nextTo` is the
 * end of the partition after it.
 */
export function isAboutPartition(chain: readonly (NominalTime | null)[], partition: Interval, nextTo: string): boolean {
  const nominal = chain.find((time) => time !== null);
  if (nominal === undefined) return false;
  const { end, start } = nominal;
  if (end !== null && end > start) return start === partition.from && end === partition.to;
  return start === partition.from || (start > partition.to && start < nextTo);
}

/**
 * The partitions that lie completely in the interval: those that a run for it has delivered. A part
 * of a partition delivers none.
 */
export function partitionsWithin(partitioning: Partitioning, interval: Interval): readonly Interval[] {
  return partitionsOverlapping(partitioning, interval).filter(
    (partition) => interval.from <= partition.from && partition.to <= interval.to,
  );
}
