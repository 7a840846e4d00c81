import { DateTime } from 'luxon';
import { impliedEvery } from '../contract/effective-partitioning.js';
import type { ContractModel } from '../contract/model.js';
import { type Step, parseStep } from '../shared/partition-step.js';
import { endOfPartition, partitionEnds, startOfPartition } from './zone-calendar.js';
import { type Instant, type Interval, type Partition, instantOf, millisOf } from '../shared/interval.js';

/**
 * How a contract's data is cut into partitions: the half-open UTC intervals that evidence, health
 * and gates are about. Days start at local midnight (one may have 23 or 25 hours), weeks on Monday,
 * months and quarters on their first day.
 */
export interface Partitioning {
  /** ISO 8601 duration of one partition; one that `parseStep` can read. */
  readonly every: string;
  /** IANA zone. */
  readonly timezone: string;
  readonly column: string | null;
  readonly path: string | null;
  /** `MM-dd` from which months, quarters and years are counted, unless it is the calendar year. */
  readonly fiscalYearStart?: string;
  /** `delivery`: a partition is closed by its whole delivery; else at its end. */
  readonly closes?: 'delivery';
}

/** Days in UTC: of what has no partitioning of its own, such as a DAG. */
export const DAYS: Partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: null };

let knownZones: ReadonlySet<string> | null = null;

/** Whether the time-zone database has the zone. */
export function isTimezone(zone: string): boolean {
  // Formatting dates with a zone, as luxon tries it, loads much that most commands do not need.
  knownZones ??= new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return knownZones.has(zone) || DateTime.fromMillis(0, { zone }).isValid;
}

/**
 * The contract's partitioning: its own (`concordat.partitioning`), else its SLA `frequency` in UTC
 * unless it is a stream, else none. An invalid partitioning counts as none; lint reports the
 * reason.
 */
export function partitioningOf(model: Pick<ContractModel, 'partitioning' | 'sla' | 'servers'>): Partitioning | null {
  if (model.partitioning !== null) {
    const { calendar: _calendar, ...partitioning } = model.partitioning;
    return parseStep(partitioning.every) !== null && isTimezone(partitioning.timezone) ? partitioning : null;
  }
  const every = impliedEvery(model);
  return every === null ? null : { every, timezone: 'UTC', column: null, path: null };
}

/** The partition that contains the moment. */
export function partitionContaining(partitioning: Partitioning, instant: Instant): Interval {
  const step = stepOfPartitioning(partitioning);
  const from = startOfPartition(step, partitioning, millisOf(instant));
  return { from: instantOf(from), to: instantOf(endOfPartition(step, partitioning, from)) };
}

/**
 * The partitions from the one that contains the moment to the end of the calendar. This is cheaper
 * than repeated `nextPartition`.
 */
export function* partitionsFrom(partitioning: Partitioning, instant: Instant): Generator<Interval, void> {
  const step = stepOfPartitioning(partitioning);
  const endOf = partitionEnds(step, partitioning);
  let from = startOfPartition(step, partitioning, millisOf(instant));
  for (;;) {
    const to = endOf(from);
    const partition = { from: instantOf(from), to: instantOf(to) };
    if (partition.from >= partition.to) return;
    yield partition;
    from = to;
  }
}

/** The partition after this one. */
export function nextPartition(partitioning: Partitioning, partition: Interval): Interval {
  return partitionContaining(partitioning, partition.to);
}

/** The partition before this one. */
export function previousPartition(partitioning: Partitioning, partition: Interval): Interval {
  return partitionContaining(partitioning, instantOf(millisOf(partition.from) - 1));
}

/** Every partition that shares a moment with the interval, in order; at most `limit`. */
export function partitionsOverlapping(
  partitioning: Partitioning,
  interval: Interval,
  limit = Number.POSITIVE_INFINITY,
): Interval[] {
  const partitions: Interval[] = [];
  for (const partition of partitionsFrom(partitioning, interval.from)) {
    if (partition.from >= interval.to || partitions.length >= limit) break;
    partitions.push(partition);
  }
  return partitions;
}

/** Every partition that lies completely between the two moments, in order. */
export function partitionsBetween(partitioning: Partitioning, from: Instant, to: Instant): Interval[] {
  return from >= to
    ? []
    : partitionsOverlapping(partitioning, { from, to }).filter(
        (partition) => partition.from >= from && partition.to <= to,
      );
}

/** The last partition that ended at or before the moment. */
export function lastClosedPartition(partitioning: Partitioning, instant: Instant): Interval {
  return previousPartition(partitioning, partitionContaining(partitioning, instant));
}

/** Whether the interval is exactly one partition. */
export function isPartition(partitioning: Partitioning, interval: Interval): boolean {
  const partition = partitionContaining(partitioning, interval.from);
  return partition.from === interval.from && partition.to === interval.to;
}

/** Local time of a partition's start. */
function localStart(partitioning: Partitioning, partition: Interval): DateTime {
  return DateTime.fromMillis(millisOf(partition.from), { zone: partitioning.timezone });
}

/** How the consumer's interval maps to the producer's partitions. */
export type Mapper = 'identity' | 'cover' | 'latest-closed';

/**
 * The same partition in the producer's partitioning; an interval that is not one of its partitions
 * means all partitions that it overlaps.
 */
function identity(partitioning: Partitioning, interval: Interval, limit?: number): Interval[] {
  return partitionsOverlapping(partitioning, interval, limit);
}

/** All producer partitions that the interval overlaps: a day covers its 24 hours. */
export function cover(partitioning: Partitioning, interval: Interval, limit?: number): Interval[] {
  return partitionsOverlapping(partitioning, interval, limit);
}

/**
 * The last producer partition that ended at or before the interval's start: 2023-10-27 reads
 * 2023-Q3.
 */
export function latestClosed(partitioning: Partitioning, interval: Interval): Interval[] {
  return [lastClosedPartition(partitioning, interval.from)];
}

/**
 * The producer's partitions behind a consumer's interval, at most `limit`; the current data of an
 * unpartitioned producer.
 */
export function mapInterval(
  mapper: Mapper,
  partitioning: Partitioning | null,
  interval: Interval,
  limit = Number.POSITIVE_INFINITY,
): Partition[] {
  if (partitioning === null) return [null];
  if (mapper === 'latest-closed') return latestClosed(partitioning, interval);
  return mapper === 'cover' ? cover(partitioning, interval, limit) : identity(partitioning, interval, limit);
}

/**
 * The key of a partition: `2023`, `2023-Q3`, `2023-10`, `2023-W43`, `2023-10-27`, `2023-10-27T05`,
 * `2023-10-27T05:15`, in the partitioning's zone. Where the clocks are set back, the second of two
 * partitions with one key carries its offset: `…T02+01:00`.
 */
export function partitionKey(partitioning: Partitioning, partition: Interval): string {
  const local = localStart(partitioning, partition);
  const step = stepOfPartitioning(partitioning);
  switch (step.unit) {
    case 'month':
      return step.count % 12 === 0
        ? local.toFormat('yyyy')
        : local.toFormat(step.count === 3 ? "yyyy-'Q'q" : 'yyyy-MM');
    case 'week':
      return local.toFormat("kkkk-'W'WW");
    case 'day':
      return local.toFormat('yyyy-MM-dd');
    case 'hour':
    case 'minute': {
      const hourly = step.unit === 'hour' || step.count === 60;
      const [first, second] = local.getPossibleOffsets();
      const repeated = second !== undefined && first !== undefined && first.toMillis() !== local.toMillis();
      return local.toFormat(hourly ? "yyyy-MM-dd'T'HH" : "yyyy-MM-dd'T'HH:mm") + (repeated ? local.toFormat('ZZ') : '');
    }
  }
}

const KEY_FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  [/^(\d{4})$/, ([, year]) => `${year}-01-01T00:00`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01T00:00`],
  [/^(\d{4}-\d{2})$/, ([, month]) => `${month}-01T00:00`],
  [/^(\d{4}-W\d{2})$/, ([, week]) => `${week}-1T00:00`],
  [/^(\d{4}-\d{2}-\d{2})$/, ([, day]) => `${day}T00:00`],
  [/^(\d{4}-\d{2}-\d{2}T\d{2})([+-]\d{2}:\d{2})?$/, ([, hour, offset]) => `${hour}:00${offset ?? ''}`],
  [/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([+-]\d{2}:\d{2})?$/, ([, minute, offset]) => `${minute}${offset ?? ''}`],
];

/** The partition with this key, or null where the partitioning has no such partition. */
export function partitionOfKey(partitioning: Partitioning, key: string): Interval | null {
  for (const [pattern, isoOf] of KEY_FORMS) {
    const match = pattern.exec(key);
    if (match === null) continue;
    const start = DateTime.fromISO(isoOf(match) ?? '', { zone: partitioning.timezone });
    if (!start.isValid) return null;
    const earliest = /[+-]\d{2}:\d{2}$/.test(key) ? start : (start.getPossibleOffsets()[0] ?? start);
    const named = partitionContaining(partitioning, instantOf(earliest.toMillis()));
    // Clocks that are set back by half an hour repeat half of an hour: the second partition with
    // its name begins after the full hour.
    const found = [named, nextPartition(partitioning, named)];
    return found.find((partition) => partitionKey(partitioning, partition) === key) ?? null;
  }
  return null;
}

/**
 * The files of a partition relative to the server's location: the partitioning's path with `{yyyy}
 * {MM} {dd} {HH} {mm} {Q}` of the partition's start in the partitioning's zone. Null if the
 * partitioning uses a column.
 */
export function pathOf(partitioning: Partitioning, partition: Interval): string | null {
  if (partitioning.path === null) return null;
  const local = localStart(partitioning, partition);
  return partitioning.path.replace(/\{(yyyy|MM|dd|HH|mm|Q)\}/g, (_, token: string) =>
    local.toFormat(token === 'Q' ? 'q' : token),
  );
}

/** The files of all partitions, as a pattern; null if the partitioning uses a column. */
export function everyPathOf({ path }: Partitioning): string | null {
  return (
    path?.replace(/\{(yyyy|MM|dd|HH|mm|Q)\}/g, (_, token: string) =>
      token === 'Q' ? '?' : '?'.repeat(token.length),
    ) ?? null
  );
}

function stepOfPartitioning(partitioning: Partitioning): Step {
  const step = parseStep(partitioning.every);
  if (step === null) throw new RangeError(`a partitioning cannot be cut every ${partitioning.every}`);
  return step;
}
