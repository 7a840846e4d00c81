import { DateTime } from 'luxon';
import type { CalendarHistory } from '../calendar/calendar-history.js';
import { type Pauses, withPauses } from '../calendar/pauses.js';
import type { PeriodEndRule, SlaEntry } from '../contract/model.js';
import { addDuration } from '../shared/add-duration.js';
import { DAY, HOUR, MINUTE, SECOND, durationOf } from '../shared/duration.js';
import { dueFrom } from '../partition/closing.js';
import {
  type Partitioning,
  isTimezone,
  lastClosedPartition,
  nextPartition,
  partitionContaining,
  partitionsFrom,
  previousPartition,
} from '../partition/partitioning.js';
import { type Instant, type Interval, instantOf, millisOf } from '../shared/interval.js';
import { type PeriodEnd, periodEndOf, rulesAtPeriodEnds } from './period-end.js';

/** The share of partitions that must be on time if the SLA entry does not declare one. */
export const DEFAULT_TARGET = 0.95;

/** One promise of delivery, with the share of partitions for which it must hold. */
export interface DeliveryPromise {
  readonly property: string;
  readonly target: number;
}

/**
 * When a partition must have arrived. Without a bound it is due at its end (its start, if delivery
 * closes it), and a miss does not count in a budget.
 */
export interface Due {
  readonly at: Instant;
  readonly bounded: boolean;
  /** Present where a service level has a rule for the end of a period that the partition is at. */
  readonly periodEnd?: PeriodEnd;
}

/** What determines due times beside a contract. */
export interface BusinessFacts {
  /** The calendar with the name; null where none is known. */
  readonly calendarOf: (name: string) => CalendarHistory | null;
  /** The name of the calendar that says which partitions are owed; null where all are. */
  readonly owedBy: string | null;
  /** When the clocks of the contract's service levels stand still. */
  readonly pauses: Pauses;
}

/** Business at all times. */
export const ALWAYS: BusinessFacts = { calendarOf: () => null, owedBy: null, pauses: [] };

/** The SLA entries that bound delivery: latency and time of availability, else freshness. */
export function deliveryEntries(sla: readonly SlaEntry[], partitioning: Partitioning): readonly SlaEntry[] {
  const bounding = (property: string): SlaEntry[] =>
    sla.filter((entry) => entry.property === property && boundOf(entry, partitioning) !== null);
  const firm = [...bounding('latency'), ...bounding('timeOfAvailability')];
  return firm.length > 0 ? firm : bounding('freshness');
}

/** Their targets, for the budget. */
export function deliveryPromises(sla: readonly SlaEntry[], partitioning: Partitioning): readonly DeliveryPromise[] {
  return deliveryEntries(sla, partitioning).map((entry) => ({
    property: entry.property,
    target: entry.target ?? DEFAULT_TARGET,
  }));
}

/**
 * When the partition is due: the earliest of `latency` (after its end) and `timeOfAvailability`
 * (the first such local time at or after its end), else `freshness` (after its end), else its end
 * (`semantics.md`, SLA). With `closes: delivery`, all of them count from its start. The time of an
 * entry with a calendar is business time, and no time passes in pauses.
 */
export function dueOf(
  sla: readonly SlaEntry[],
  partitioning: Partitioning,
  partition: Interval,
  business: BusinessFacts = ALWAYS,
): Due {
  return dueDates(sla, partitioning, business)(partition);
}

/** `dueOf` for many partitions of one contract: the bounds are read once. */
export function dueDates(
  sla: readonly SlaEntry[],
  partitioning: Partitioning,
  business: BusinessFacts = ALWAYS,
): (partition: Interval) => Due {
  return deadlinesOf(sla, partitioning, business).due;
}

interface Deadlines {
  readonly due: (partition: Interval) => Due;
  /**
   * A time that `due` is never before, and that of a later partition never before that of an
   * earlier one; `due` itself without rules for the ends of periods.
   */
  readonly earliest: (partition: Interval) => Due;
}

export function deadlinesOf(
  sla: readonly SlaEntry[],
  partitioning: Partitioning,
  business: BusinessFacts = ALWAYS,
): Deadlines {
  const entries = deliveryEntries(sla, partitioning).map((entry) => boundsOf(entry, partitioning, business));
  const first = (partition: Interval, bounds: readonly (Bound | null)[]): Due => {
    const start = dueFrom(partitioning, partition);
    const [at] = bounds
      .map((bound) => bound?.(start, partition) ?? null)
      .filter((moment) => moment !== null)
      .sort();
    if (at === undefined) return { at: start, bounded: false };
    return { at: withPauses(business.pauses, start, at), bounded: true };
  };
  const all = entries.flatMap(({ atEnds, plain }) => [plain, ...atEnds.values()]);
  const earliest = (partition: Interval): Due => first(partition, all);
  if (entries.every(({ atEnds }) => atEnds.size === 0)) return { due: earliest, earliest };
  const due = (partition: Interval): Due => {
    const rules = entries.map(({ ruleOf }) => ruleOf(partition));
    const bounds = entries.map(({ atEnds, plain }, index) => atEnds.get(rules[index] ?? null) ?? plain);
    const periodEnd = periodEndOf(rules);
    return { ...first(partition, bounds), ...(periodEnd === null ? {} : { periodEnd }) };
  };
  return { due, earliest };
}

/** Whether data of a partition is owed: without a calendar, or with an unknown one, it is. */
export function owedPartitions(
  { timezone }: Pick<Partitioning, 'timezone'>,
  { calendarOf, owedBy }: BusinessFacts,
): (partition: Interval) => boolean {
  const history = owedBy === null ? null : calendarOf(owedBy);
  return (partition) => history?.isOwed(partition, timezone) ?? true;
}

/**
 * The newest partition that is owed and whose due time is at or before `asOf`: the subject of a
 * request without an interval. The first partition of the calendar where none is due, as with a
 * latency of 9,000 years.
 */
export function newestDuePartition(
  sla: readonly SlaEntry[],
  partitioning: Partitioning,
  asOf: Instant,
  business: BusinessFacts = ALWAYS,
): Interval {
  const { due, earliest } = deadlinesOf(sla, partitioning, business);
  let partition = lastClosedPartition(partitioning, asOf);
  while (earliest(partition).at > asOf) {
    const earlier = previousPartition(partitioning, skipBack(earliest, partitioning, partition, asOf));
    // No partition of the calendar is due: the first one has none before it.
    if (earlier.from >= partition.from) return partition;
    partition = earlier;
  }
  for (const next of partitionsFrom(partitioning, partition.to)) {
    if (earliest(next).at > asOf) break;
    partition = next;
  }
  const isOwed = owedPartitions(partitioning, business);
  const isDue = (one: Interval): boolean => due(one).at <= asOf;
  let owed = owedAtOrBefore(partitioning, partition, isOwed);
  // Without rules for the ends of periods, all partitions before this one are due.
  while (owed !== null && !isDue(owed)) {
    const earlier = lastDueOfDay(partitioning, owed, isDue) ?? endOfDayBefore(partitioning, owed);
    if (earlier.from >= owed.from) return partition;
    owed = owedAtOrBefore(partitioning, earlier, isOwed);
  }
  return owed ?? partition;
}
/** The partition, or the last one before it, that is owed; null where there is none. */
export function owedAtOrBefore(
  partitioning: Partitioning,
  from: Interval,
  isOwed: (partition: Interval) => boolean,
): Interval | null {
  let partition = from;
  while (!isOwed(partition)) {
    const earlier = endOfDayBefore(partitioning, partition);
    if (earlier.from >= partition.from) return null;
    partition = earlier;
  }
  return partition;
}

/** The last partition of the day before. */
function endOfDayBefore(partitioning: Partitioning, { from }: Interval): Interval {
  return partitionContaining(partitioning, instantOf(startOfDay(partitioning, from) - 1));
}

/** The last due one of the partitions of the same day that are before this one; null for none. */
function lastDueOfDay(
  partitioning: Partitioning,
  { from }: Interval,
  isDue: (partition: Interval) => boolean,
): Interval | null {
  let found: Interval | null = null;
  for (const next of partitionsFrom(partitioning, instantOf(startOfDay(partitioning, from)))) {
    if (next.from >= from || !isDue(next)) break;
    found = next;
  }
  return found;
}

/**
 * The start of the moment's day in the zone: the parts of one day are owed together, or are not.
 */
function startOfDay({ timezone }: Partitioning, instant: Instant): number {
  return DateTime.fromMillis(millisOf(instant), { zone: timezone }).startOf('day').toMillis();
}

/** The first moment after the day in which the partition ends. */
export function dayAfter({ timezone }: Partitioning, { to }: Interval): Instant {
  const day = DateTime.fromMillis(millisOf(to) - 1, { zone: timezone }).startOf('day');
  return instantOf(day.plus({ days: 1 }).startOf('day').toMillis());
}

/**
 * Skips the partitions that a long bound delays, so that minute partitions with a day of latency
 * cost a few steps.
 */
function skipBack(
  due: (partition: Interval) => Due,
  partitioning: Partitioning,
  partition: Interval,
  asOf: Instant,
): Interval {
  const late = millisOf(due(partition).at) - millisOf(asOf);
  const closed = lastClosedPartition(partitioning, instantOf(millisOf(partition.from) - late + 1));
  return closed.from < partition.from ? nextPartition(partitioning, closed) : partition;
}

/** The bounds of one SLA entry: of partitions at the ends of periods, and of all others. */
interface Bounds {
  readonly plain: Bound | null;
  readonly atEnds: ReadonlyMap<PeriodEndRule | null, Bound | null>;
  readonly ruleOf: (partition: Interval) => PeriodEndRule | null;
}

const NO_RULE = (): null => null;

function boundsOf(entry: SlaEntry, partitioning: Partitioning, business: BusinessFacts): Bounds {
  const { atPeriodEnd: rules = [] } = entry;
  const plain = boundOf(entry, partitioning, business);
  if (rules.length === 0) return { plain, atEnds: new Map(), ruleOf: NO_RULE };
  const name = entry.calendar ?? business.owedBy;
  return {
    plain,
    atEnds: new Map(
      rules.map((rule) => [rule, boundOf({ ...entry, ...rule.promise }, partitioning, business) ?? plain]),
    ),
    ruleOf: rulesAtPeriodEnds(rules, partitioning, name === null ? null : business.calendarOf(name)),
  };
}

/**
 * When data is due by one SLA entry whose time counts from `start`; null if there is no such
 * moment.
 */
type Bound = (start: Instant, partition: Interval) => Instant | null;

/** How the entry bounds delivery; null if its value is neither a duration nor a time of day. */
function boundOf(
  entry: SlaEntry,
  partitioning: Partitioning,
  { calendarOf }: Pick<BusinessFacts, 'calendarOf'> = ALWAYS,
): Bound | null {
  const calendar = entry.calendar === undefined ? null : calendarOf(entry.calendar);
  if (entry.property === 'timeOfAvailability') return localTimeBound(entry, partitioning, calendar);
  const duration = durationOf(entry.value, entry.unit);
  if (duration === null) return null;
  return calendar === null
    ? (start) => addDuration(start, duration, partitioning.timezone)
    : (start, { to }) => calendar.at(to).after(start, duration);
}

const LOCAL_TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2}|[A-Za-z_]+(?:\/[A-Za-z_+\-0-9]+)*)?$/;

/**
 * The first such local time at or after the end: `03:00`, `03:00 Europe/Berlin`, `09:00-08:00`. The
 * zone may be in `valueExt`; without one it is the partitioning's.
 */
function localTimeBound(entry: SlaEntry, partitioning: Partitioning, calendar: CalendarHistory | null): Bound | null {
  const match = typeof entry.value === 'string' ? LOCAL_TIME.exec(entry.value.trim()) : null;
  if (match === null) return null;
  const named = match[4] ?? (typeof entry.valueExt === 'string' ? entry.valueExt : null);
  const zone =
    named === null ? partitioning.timezone : named === 'Z' ? 'UTC' : /^[+-]/.test(named) ? `UTC${named}` : named;
  if (!isTimezone(zone)) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (calendar !== null) return (start, { to }) => calendar.at(to).firstTime(start, { hour, minute, second }, zone);
  if (zone === 'UTC') {
    const time = hour * HOUR + minute * MINUTE + second * SECOND;
    return (end) => instantOf(Math.ceil((millisOf(end) - time) / DAY) * DAY + time);
  }
  return (end) => {
    const start = DateTime.fromMillis(millisOf(end), { zone });
    for (let day = 0; day < 3; day += 1) {
      const at = start.plus({ days: day }).set({ hour, minute, second, millisecond: 0 });
      if (at.toMillis() >= start.toMillis()) return instantOf(at.toMillis());
    }
    return null;
  };
}
