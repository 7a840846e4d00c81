import { type Partitioning, partitionContaining } from '../partition/partitioning.js';
import type { Instant, Interval } from '../shared/interval.js';
import type { SlaEntry } from '../contract/model.js';
import { type Due, dueDates } from './delivery.js';

/** A partition with its due time. */
export interface ScheduledPartition {
  readonly partition: Interval;
  readonly due: Due;
}

/** The maximum of moments that one calendar remembers: two years of hours. */
const MOST_KEPT = 20_000;

/**
 * The partitions of one contract with their due times. Local calendars are slow to compute, and one
 * gate request needs the same partitions thousands of times, so a calendar is kept with its
 * contract. Its answers depend on the contract alone.
 */
export class DeliveryCalendar {
  private readonly kept = new Map<Instant, ScheduledPartition>();
  private readonly dueOf: (partition: Interval) => Due;

  constructor(
    sla: readonly SlaEntry[],
    private readonly partitioning: Partitioning,
  ) {
    this.dueOf = dueDates(sla, partitioning);
  }

  /** The partition that contains the moment. */
  at(instant: Instant): ScheduledPartition {
    const known = this.kept.get(instant);
    if (known !== undefined) return known;
    const partition = partitionContaining(this.partitioning, instant);
    const scheduled = this.kept.get(partition.from) ?? { partition, due: this.dueOf(partition) };
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(partition.from, scheduled);
    this.kept.set(instant, scheduled);
    return scheduled;
  }

  /** The partition after this one. */
  after(partition: Interval): ScheduledPartition {
    return this.at(partition.to);
  }

  /** Every partition that shares a moment with the interval, in order. */
  overlapping(interval: Interval): readonly ScheduledPartition[] {
    const scheduled: ScheduledPartition[] = [];
    let next = this.at(interval.from);
    while (next.partition.from < interval.to) {
      scheduled.push(next);
      const following = this.after(next.partition);
      // The last partition of the calendar has none after it.
      if (following.partition.from === next.partition.from) break;
      next = following;
    }
    return scheduled;
  }
}
