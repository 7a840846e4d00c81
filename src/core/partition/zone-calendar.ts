import { DateTime } from 'luxon';
import { DAY, MINUTE } from '../shared/duration.js';
import type { Step } from '../shared/partition-step.js';
import { endInUtc, startInUtc } from './utc-calendar.js';

/** The zone of partitions, and where their years start. */
export interface Wall {
  readonly timezone: string;
  /** `MM-dd`; absent for the calendar year. */
  readonly fiscalYearStart?: string;
}

/** The start of the partition that contains `millis`. */
export function startOfPartition(step: Step, { timezone: zone, fiscalYearStart }: Wall, millis: number): number {
  const isFiscal = step.unit === 'month' && fiscalYearStart !== undefined;
  if (zone === 'UTC' && !isFiscal) return startInUtc(step, millis);
  const local = DateTime.fromMillis(millis, { zone });
  switch (step.unit) {
    case 'minute':
      return minutesAround(zone, step.count * MINUTE, millis).from;
    case 'hour':
      return hourStart(local, step.count, millis);
    case 'day':
      return local
        .startOf('day')
        .minus({ days: positiveModulo(dayNumber(local), step.count) })
        .startOf('day')
        .toMillis();
    case 'week': {
      const monday = local.startOf('week');
      const week = Math.floor((dayNumber(monday) - FIRST_MONDAY) / 7);
      return monday
        .minus({ weeks: positiveModulo(week, step.count) })
        .startOf('day')
        .toMillis();
    }
    case 'month': {
      const [first = 1, days = 1] = (fiscalYearStart ?? '01-01').split('-').map(Number);
      // The day of the month on which the fiscal year starts is the first of each of its months.
      const start = local.minus({ days: days - 1 }).startOf('month');
      const month = start.year * 12 + start.month - first;
      return start
        .minus({ months: positiveModulo(month, step.count) })
        .plus({ days: days - 1 })
        .startOf('day')
        .toMillis();
    }
  }
}

/** The end of the partition that starts at `from`. */
export function endOfPartition(step: Step, wall: Wall, from: number): number {
  return partitionEnds(step, wall)(from);
}

/**
 * The ends of partitions, as a function of their starts. It remembers the local day of
 * its last answer, so that iterating over the partitions of one day uses the calendar once.
 */
export function partitionEnds(step: Step, { timezone: zone, fiscalYearStart }: Wall): (from: number) => number {
  const isFiscal = step.unit === 'month' && fiscalYearStart !== undefined;
  if (zone === 'UTC' && !isFiscal) return (from) => endInUtc(step, from);
  const at = (from: number): DateTime => DateTime.fromMillis(from, { zone });
  switch (step.unit) {
    case 'minute': {
      const length = step.count * MINUTE;
      const dayOf = lastDay(zone, () => []);
      return (from) => {
        const day = dayOf(from);
        // The clocks can change at midnight, too.
        return day.isUneven ? minutesAround(zone, length, from).to : Math.min(from + length, day.end);
      };
    }
    case 'hour': {
      const dayOf = lastDay(zone, (midnight) => hoursOfDay(midnight, step.count));
      return (from) => {
        const day = dayOf(from);
        return day.starts.find((start) => start > from) ?? day.end;
      };
    }
    case 'day':
      return (from) => at(from).plus({ days: step.count }).startOf('day').toMillis();
    case 'week':
      return (from) => at(from).plus({ weeks: step.count }).startOf('day').toMillis();
    case 'month':
      return (from) => at(from).plus({ months: step.count }).startOf('day').toMillis();
  }
}

/**
 * The partition of minutes around `millis`: from one multiple of its length on the wall clock to
 * the next. A change of the clocks between the two ends a partition, which is shorter then: the
 * half hour of Lord Howe leaves one of 30 minutes to partitions of an hour.
 */
function minutesAround(zone: string, length: number, millis: number): { readonly from: number; readonly to: number } {
  const offset = offsetAt(zone, millis);
  const from = Math.floor((millis + offset) / length) * length - offset;
  const last = from + length - 1;
  return {
    from: offsetAt(zone, from) === offset ? from : changeBetween(zone, from, millis),
    to: offsetAt(zone, last) === offset ? last + 1 : changeBetween(zone, millis, last),
  };
}

/** The first moment after `before` with another offset than there; `after` has another one. */
function changeBetween(zone: string, before: number, after: number): number {
  const offset = offsetAt(zone, before);
  let [same, other] = [before, after];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

/** What the wall clock is ahead of UTC, in milliseconds. */
function offsetAt(zone: string, millis: number): number {
  return DateTime.fromMillis(millis, { zone }).offset * MINUTE;
}

interface LocalDay {
  /** Whether the clocks change within it. */
  readonly isUneven: boolean;
  readonly begin: number;
  readonly end: number;
  /** The starts of its partitions after the first, in the order of the wall clock. */
  readonly starts: readonly number[];
}

/** The local day of a moment; the last result is remembered. */
function lastDay(zone: string, startsOf: (midnight: DateTime) => readonly number[]): (millis: number) => LocalDay {
  let known: LocalDay | null = null;
  return (millis) => {
    if (known !== null && known.begin <= millis && millis < known.end) return known;
    const local = DateTime.fromMillis(millis, { zone });
    const midnight = local.startOf('day');
    const [begin, end] = [midnight.toMillis(), nextMidnight(local)];
    const isUneven = offsetAt(zone, begin) !== offsetAt(zone, end - 1);
    known = { isUneven, begin, end, starts: startsOf(midnight) };
    return known;
  };
}

function hoursOfDay(midnight: DateTime, count: number): readonly number[] {
  const starts: number[] = [];
  for (let hour = count; hour < 24; hour += count) starts.push(midnight.set({ hour }).toMillis());
  return starts;
}

/**
 * Partitions of several hours start at the wall clock's multiples, so that a day's first partition
 * absorbs a change of the clocks.
 */
function hourStart(local: DateTime, count: number, millis: number): number {
  const midnight = local.startOf('day');
  // Not by the hour of the wall clock: clocks that are set back two hours show it twice.
  const passed = hoursOfDay(midnight, count).filter((start) => start <= millis);
  return passed.at(-1) ?? midnight.toMillis();
}

function nextMidnight(local: DateTime): number {
  return local.plus({ days: 1 }).startOf('day').toMillis();
}

/** 1970-01-05, the first Monday, counted in days from 1970-01-01. */
const FIRST_MONDAY = 4;

/** Days from 1970-01-01 to the local date. */
function dayNumber(local: DateTime): number {
  return Math.floor(Date.UTC(local.year, local.month - 1, local.day) / DAY);
}

function positiveModulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
