import { DateTime } from 'luxon';
import { DAY, type Duration, HOUR, MINUTE, parseDuration } from '../shared/duration.js';

/** The unit a partitioning counts in: `minute` steps are exact, the others follow the wall clock of the zone. */
export interface Step {
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
  readonly count: number;
}

const MINUTES_PER_DAY = 24 * 60;

/**
 * Reads the duration of a partition. Null for what does not tile the calendar: mixed units, seconds, hours or minutes that do not
 * divide a day, months that do not divide a year.
 */
export function parseStep(every: string): Step | null {
  const duration = parseDuration(every);
  return duration === null ? null : stepOf(duration);
}

/** The step a duration stands for, or null where it does not tile the calendar. */
export function stepOf(duration: Duration): Step | null {
  const { months, days, millis } = duration;
  if ([months, days, millis].filter((part) => part > 0).length !== 1) return null;
  if (months > 0) return 12 % months === 0 || months % 12 === 0 ? { unit: 'month', count: months } : null;
  if (days > 0) return days % 7 === 0 ? { unit: 'week', count: days / 7 } : { unit: 'day', count: days };
  if (millis % DAY === 0) return stepOf({ months: 0, days: millis / DAY, millis: 0 });
  const minutes = millis / MINUTE;
  if (!Number.isInteger(minutes) || MINUTES_PER_DAY % minutes !== 0) return null;
  return minutes > 60 && minutes % 60 === 0 ? { unit: 'hour', count: minutes / 60 } : minutesStep(minutes);
}

/** Exact steps must divide an hour, so that they meet every shift of a zone that is a whole number of them. */
function minutesStep(minutes: number): Step | null {
  return 60 % minutes === 0 ? { unit: 'minute', count: minutes } : null;
}

/** The step as an ISO 8601 duration. */
export function formatStep(step: Step): string {
  if (step.unit === 'minute') return step.count === 60 ? 'PT1H' : `PT${step.count}M`;
  if (step.unit === 'hour') return `PT${step.count}H`;
  return `P${step.count}${step.unit === 'day' ? 'D' : step.unit === 'week' ? 'W' : 'M'}`;
}

/** Where the partition that holds `millis` begins in `zone`. */
export function startOfPartition(step: Step, zone: string, millis: number): number {
  if (zone === 'UTC' && (step.unit === 'minute' || step.unit === 'hour' || (step.unit === 'day' && step.count === 1))) {
    const length = step.unit === 'minute' ? step.count * MINUTE : step.unit === 'hour' ? step.count * HOUR : DAY;
    return Math.floor(millis / length) * length;
  }
  const local = DateTime.fromMillis(millis, { zone });
  switch (step.unit) {
    case 'minute': {
      const midnight = local.startOf('day').toMillis();
      return midnight + Math.floor((millis - midnight) / (step.count * MINUTE)) * step.count * MINUTE;
    }
    case 'hour':
      return hourStart(local, step.count, millis);
    case 'day':
      return local
        .startOf('day')
        .minus({ days: dayNumber(local) % step.count })
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
      const month = local.year * 12 + local.month - 1;
      return local
        .startOf('month')
        .minus({ months: positiveModulo(month, step.count) })
        .startOf('day')
        .toMillis();
    }
  }
}

/** Where the partition that begins at `from` ends. */
export function endOfPartition(step: Step, zone: string, from: number): number {
  const local = DateTime.fromMillis(from, { zone });
  switch (step.unit) {
    case 'minute':
      return Math.min(from + step.count * MINUTE, nextMidnight(local));
    case 'hour': {
      for (let hour = (Math.floor(local.hour / step.count) + 1) * step.count; hour < 24; hour += step.count) {
        const end = local.startOf('day').set({ hour }).toMillis();
        if (end > from) return end;
      }
      return nextMidnight(local);
    }
    case 'day':
      return local.plus({ days: step.count }).startOf('day').toMillis();
    case 'week':
      return local.plus({ weeks: step.count }).startOf('day').toMillis();
    case 'month':
      return local.plus({ months: step.count }).startOf('day').toMillis();
  }
}

/** Partitions of several hours begin at the wall clock's multiples, so a day's first partition absorbs a shift of the clocks. */
function hourStart(local: DateTime, count: number, millis: number): number {
  const midnight = local.startOf('day');
  for (let hour = Math.floor(local.hour / count) * count; hour > 0; hour -= count) {
    const start = midnight.set({ hour }).toMillis();
    if (start <= millis) return start;
  }
  return midnight.toMillis();
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
