import { DateTime } from 'luxon';
import type { SlaEntry } from '../contract/model.js';
import { addDuration, durationOf } from '../shared/duration.js';
import {
  type Partitioning,
  isTimezone,
  lastClosedPartition,
  nextPartition,
  previousPartition,
} from '../partition/partitioning.js';
import { type Instant, type Interval, instantOf, millisOf } from '../shared/interval.js';
import { Memo } from '../shared/memo.js';

/** The share of partitions that must be on time where the SLA entry does not say. */
export const DEFAULT_TARGET = 0.95;

/** One promise on delivery, with the share of partitions it must hold for. */
export interface DeliveryPromise {
  readonly property: string;
  readonly target: number;
}

/** When a partition must be there. Without a bound it is due at its end, and misses count in no budget. */
export interface Due {
  readonly at: Instant;
  readonly bounded: boolean;
}

/** The SLA entries that bound delivery: latency and time of availability, else freshness. */
export function deliveryEntries(sla: readonly SlaEntry[], partitioning: Partitioning): readonly SlaEntry[] {
  const bounds = (property: string): SlaEntry[] =>
    sla.filter((entry) => entry.property === property && dueBy(entry, partitioning, EPOCH_PARTITION) !== null);
  const firm = [...bounds('latency'), ...bounds('timeOfAvailability')];
  return firm.length > 0 ? firm : bounds('freshness');
}

/** Their targets, for the budget. */
export function deliveryPromises(sla: readonly SlaEntry[], partitioning: Partitioning): readonly DeliveryPromise[] {
  return deliveryEntries(sla, partitioning).map((entry) => ({
    property: entry.property,
    target: entry.target ?? DEFAULT_TARGET,
  }));
}

/** A budget asks for the same due times for every partition of its window; models live on, and what is known of one goes with it. */
const KNOWN_DUES = new WeakMap<readonly SlaEntry[], Memo<Due>>();

/**
 * When the partition is due: the earliest of `latency` (after its end) and `timeOfAvailability` (the first such local time at or
 * after its end), else `freshness` (after its end), else its end.
 */
export function dueOf(sla: readonly SlaEntry[], partitioning: Partitioning, partition: Interval): Due {
  const known = KNOWN_DUES.get(sla) ?? new Memo<Due>(20_000);
  KNOWN_DUES.set(sla, known);
  return known.get(`${partitioning.every} ${partitioning.timezone} ${partition.from} ${partition.to}`, () =>
    computeDue(sla, partitioning, partition),
  );
}

function computeDue(sla: readonly SlaEntry[], partitioning: Partitioning, partition: Interval): Due {
  const bounds = deliveryEntries(sla, partitioning)
    .map((entry) => dueBy(entry, partitioning, partition))
    .filter((at) => at !== null)
    .sort();
  return bounds[0] === undefined ? { at: partition.to, bounded: false } : { at: bounds[0], bounded: true };
}

/** The newest partition whose due time is at or before `asOf`: what a question without an interval is about. */
export function newestDuePartition(sla: readonly SlaEntry[], partitioning: Partitioning, asOf: Instant): Interval {
  let partition = lastClosedPartition(partitioning, asOf);
  while (dueOf(sla, partitioning, partition).at > asOf)
    partition = previousPartition(partitioning, skipBack(sla, partitioning, partition, asOf));
  for (
    let next = nextPartition(partitioning, partition);
    dueOf(sla, partitioning, next).at <= asOf;
    next = nextPartition(partitioning, next)
  )
    partition = next;
  return partition;
}

/** Jumps over the partitions that a long bound holds back, so that minute partitions with a day of latency cost a few steps. */
function skipBack(sla: readonly SlaEntry[], partitioning: Partitioning, partition: Interval, asOf: Instant): Interval {
  const late = millisOf(dueOf(sla, partitioning, partition).at) - millisOf(asOf);
  const closed = lastClosedPartition(partitioning, instantOf(millisOf(partition.from) - late + 1));
  return closed.from < partition.from ? nextPartition(partitioning, closed) : partition;
}

/** Any closed partition: whether an entry bounds delivery does not depend on which. */
const EPOCH_PARTITION: Interval = { from: '1970-01-01T00:00:00.000Z', to: '1970-01-02T00:00:00.000Z' };

function dueBy(entry: SlaEntry, partitioning: Partitioning, partition: Interval): Instant | null {
  if (entry.property === 'timeOfAvailability') return firstLocalTime(entry, partitioning, partition.to);
  const duration = durationOf(entry.value, entry.unit);
  return duration === null ? null : addDuration(partition.to, duration, partitioning.timezone);
}

const LOCAL_TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2}|[A-Za-z_]+(?:\/[A-Za-z_+\-0-9]+)*)?$/;

/** `03:00`, `03:00 Europe/Berlin`, `09:00-08:00`; the zone may stand in `valueExt`, else it is the partitioning's. */
function firstLocalTime(entry: SlaEntry, partitioning: Partitioning, from: Instant): Instant | null {
  const match = typeof entry.value === 'string' ? LOCAL_TIME.exec(entry.value.trim()) : null;
  if (match === null) return null;
  const named = match[4] ?? (typeof entry.valueExt === 'string' ? entry.valueExt : null);
  const zone =
    named === null ? partitioning.timezone : named === 'Z' ? 'UTC' : /^[+-]/.test(named) ? `UTC${named}` : named;
  if (!isTimezone(zone)) return null;
  const start = DateTime.fromMillis(millisOf(from), { zone });
  if (Number(match[1]) > 23 || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  const time = { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0), millisecond: 0 };
  for (let day = 0; day < 3; day += 1) {
    const at = start.plus({ days: day }).set(time);
    if (at.toMillis() >= start.toMillis()) return instantOf(at.toMillis());
  }
  return null;
}
