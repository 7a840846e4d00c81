import type { Instant, Interval } from '../shared/interval.js';
import { type Partitioning, partitionContaining, previousPartition } from './partitioning.js';

/** The partitions, oldest first, and whether more of them were left out. */
export interface Newest {
  readonly partitions: readonly Interval[];
  readonly complete: boolean;
}

/**
 * The newest partitions that share a moment with the interval, up to the one that is open at
 * `asOf`, oldest first; at most `most`.
 */
export function newestPartitionsWithin(
  partitioning: Partitioning,
  { from, to }: { readonly from: Instant; readonly to: Instant | null },
  { asOf, most }: { readonly asOf: Instant; readonly most: number },
): Newest {
  const partitions: Interval[] = [];
  let next = partitionContaining(partitioning, to !== null && to < asOf ? to : asOf);
  // Where the interval ends with a partition, the next one is not in it.
  if (to !== null && next.from >= to) next = previousPartition(partitioning, next);
  while (next.to > from) {
    if (partitions.length >= most) return { partitions: partitions.reverse(), complete: false };
    partitions.push(next);
    const previous = previousPartition(partitioning, next);
    // The first partition of the calendar has none before it.
    if (previous.from >= next.from) break;
    next = previous;
  }
  return { partitions: partitions.reverse(), complete: true };
}
