import { DAY, HOUR, MINUTE } from '../shared/duration.js';
import type { Step } from '../shared/partition-step.js';

const WEEK = 7 * DAY;
/** 1970-01-05T00:00Z, the first Monday. */
const FIRST_MONDAY = 4 * DAY;

/**
 * The start of the partition that contains `millis` in UTC: plain arithmetic, because UTC has no
 * clock changes.
 */
export function startInUtc(step: Step, millis: number): number {
  if (step.unit === 'month') {
    const date = new Date(millis);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return monthStart(month - positiveModulo(month, step.count));
  }
  const origin = step.unit === 'week' ? FIRST_MONDAY : 0;
  const length = lengthOf(step.unit, step.count);
  return origin + Math.floor((millis - origin) / length) * length;
}

/** The end of the partition that starts at `from`, in UTC. */
export function endInUtc(step: Step, from: number): number {
  if (step.unit !== 'month') return from + lengthOf(step.unit, step.count);
  const date = new Date(from);
  return monthStart(date.getUTCFullYear() * 12 + date.getUTCMonth() + step.count);
}

function lengthOf(unit: Exclude<Step['unit'], 'month'>, count: number): number {
  switch (unit) {
    case 'minute':
      return count * MINUTE;
    case 'hour':
      return count * HOUR;
    case 'day':
      return count * DAY;
    case 'week':
      return count * WEEK;
  }
}

/** The first moment of a month, counted from January of the year 0. */
function monthStart(month: number): number {
  // `Date.UTC` treats the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), positiveModulo(month, 12), 1);
}

function positiveModulo(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
