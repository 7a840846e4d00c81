import { type Partitioning, partitionContaining } from '../partition/partitioning.js';
import type { Instant, Interval } from '../shared/interval.js';
import type { SlaEntry } from '../contract/model.js';
import {
  ALWAYS,
  type BusinessFacts,
  type Due,
  dayAfter,
  deadlinesOf,
  newestDuePartition,
  owedAtOrBefore,
  owedPartitions,
} from './delivery.js';

/** A partition with its due time. */
export interface ScheduledPartition {
  readonly partition: Interval;
  readonly due: Due;
  /** Whether data of it is owed: on days without business, none is. */
  readonly owed: boolean;
}

/** The maximum of moments that one calendar remembers: two years of hours. */
const MOST_KEPT = 20_000;

/**
 * The partitions of one contract with their due times. Local calendars are slow to compute, and one
 * gate request needs the same partitions thousands of times, so a calendar is kept with its
 * contract. Its answers depend on the contract, its calendars and its pauses alone.
 */
export class DeliveryCalendar {
  private readonly kept = new Map<Instant, ScheduledPartition>();
  private readonly dueOf: (partition: Interval) => Due;
  private readonly earliestOf: (partition: Interval) => Due;
  private readonly isOwed: (partition: Interval) => boolean;

  constructor(
    private readonly sla: readonly SlaEntry[],
    private readonly partitioning: Partitioning,
    private readonly business: BusinessFacts = ALWAYS,
  ) {
    const { due, earliest } = deadlinesOf(sla, partitioning, business);
    this.dueOf = due;
    this.earliestOf = earliest;
    this.isOwed = owedPartitions(partitioning, business);
  }

  /** The partition that contains the moment. */
  at(instant: Instant): ScheduledPartition {
    const known = this.kept.get(instant);
    if (known !== undefined) return known;
    const partition = partitionContaining(this.partitioning, instant);
    const scheduled = this.kept.get(partition.from) ?? this.schedule(partition);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(partition.from, scheduled);
    this.kept.set(instant, scheduled);
    return scheduled;
  }

  /** The partition after this one. */
  after(partition: Interval): ScheduledPartition {
    return this.at(partition.to);
  }

  /** The next partition that is owed; the one after this one where there is none. */
  owedAfter(partition: Interval): ScheduledPartition {
    const following = this.after(partition);
    let next = following;
    while (!next.owed) {
      const later = this.at(dayAfter(this.partitioning, next.partition));
      if (later.partition.from <= next.partition.from) return following;
      next = later;
    }
    return next;
  }

  /** The last partition before this one that is owed; this one where there is none. */
  owedBefore(partition: Interval): Interval {
    return owedAtOrBefore(this.partitioning, partition, (one) => this.at(one.from).owed) ?? partition;
  }

  /** The newest partition that is owed and due at the moment. */
  newestDue(asOf: Instant): Interval {
    return newestDuePartition(this.sla, this.partitioning, asOf, this.business);
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

  /**
   * When the first of the later partitions is due that are owed: from then on this one is not the
   * newest.
   */
  nextDueAfter(partition: Interval): Instant {
    let next = this.owedAfter(partition);
    let { at } = next.due;
    if (this.earliestOf === this.dueOf) return at;
    // At the end of a period a later partition may be due before an earlier one.
    for (;;) {
      const later = this.owedAfter(next.partition);
      if (later.partition.from <= next.partition.from || this.earliestOf(later.partition).at >= at) return at;
      if (later.due.at < at) at = later.due.at;
      next = later;
    }
  }

  private schedule(partition: Interval): ScheduledPartition {
    const owed = this.isOwed(partition);
    const start = this.dueOf(partition);
    return { partition, due: owed ? start : { at: partition.to, bounded: false }, owed };
  }
}
