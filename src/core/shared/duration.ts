import { type Instant, instantOf, millisOf } from './interval.js';

/** A span of time as written: months and days follow the calendar of a zone, the rest is exact. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly millis: number;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const AMOUNT = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]+)$/;

/**
 * Parses an ISO 8601 duration (`PT15M`, `P1D`, `P3M`); null for anything else and for an empty or
 * zero one.
 */
export function parseDuration(text: string): Duration | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const duration = {
    months: part(1) * 12 + part(2),
    days: part(3) * 7 + part(4),
    millis: part(5) * HOUR + part(6) * MINUTE + Math.round(part(7) * SECOND),
  };
  return isZero(duration) ? null : duration;
}

/**
 * The duration of an SLA entry: a number with a unit, a text such as `15 minutes`, or an ISO 8601
 * duration. Null if neither value nor unit gives a duration.
 */
export function durationOf(value: unknown, unit: string | null): Duration | null {
  if (typeof value === 'number') return unit === null ? null : ofUnit(value, unit);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (unit !== null && /^\d+(\.\d+)?$/.test(text)) return ofUnit(Number(text), unit);
  const amount = AMOUNT.exec(text);
  if (amount !== null) return ofUnit(Number(amount[1]), amount[2] ?? '');
  return parseDuration(text);
}

/**
 * `instant` moved by `duration` in UTC: first the months, which end at the last day of a shorter
 * month, then the rest; at most to the last moment of the year 9999.
 */
export function addDurationInUtc(instant: Instant, { days, millis, months }: Duration): Instant {
  const date = new Date(millisOf(instant));
  if (months !== 0) {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const following = new Date(date);
    following.setUTCMonth(following.getUTCMonth() + 1, 0);
    date.setUTCDate(Math.min(day, following.getUTCDate()));
  }
  const moved = date.getTime() + days * DAY + millis;
  return instantOf(Number.isNaN(moved) ? Number.POSITIVE_INFINITY : moved);
}

/**
 * Its length in milliseconds with days of 24 h and months of 30 days: for ageing and bounds, not
 * for calendars.
 */
export function nominalMillis(duration: Duration): number {
  return (duration.months * 30 + duration.days) * DAY + duration.millis;
}

function isZero(duration: Duration): boolean {
  return duration.months === 0 && duration.days === 0 && duration.millis === 0;
}

/**
 * Milliseconds, or calendar days or months, of one unit; by its normalised name first, then by
 * common spellings.
 */
const UNITS: readonly (readonly [RegExp, Duration])[] = [
  [/^(ms|milliseconds?)$/, { months: 0, days: 0, millis: 1 }],
  [/^(s|secs?|seconds?)$/, { months: 0, days: 0, millis: SECOND }],
  [/^(min|m|mins|minutes?)$/, { months: 0, days: 0, millis: MINUTE }],
  [/^(h|hrs?|hours?)$/, { months: 0, days: 0, millis: HOUR }],
  [/^(d|days?)$/, { months: 0, days: 1, millis: 0 }],
  [/^(w|wks?|weeks?)$/, { months: 0, days: 7, millis: 0 }],
  [/^(mo|mos|months?)$/, { months: 1, days: 0, millis: 0 }],
  [/^(q|quarters?)$/, { months: 3, days: 0, millis: 0 }],
  [/^(y|yrs?|years?)$/, { months: 12, days: 0, millis: 0 }],
];

function ofUnit(amount: number, unit: string): Duration | null {
  const entry = UNITS.find(([name]) => name.test(unit.toLowerCase()));
  if (entry === undefined || !Number.isFinite(amount) || amount <= 0) return null;
  const [, one] = entry;
  if (Number.isInteger(amount)) {
    return { months: one.months * amount, days: one.days * amount, millis: one.millis * amount };
  }
  return { months: 0, days: 0, millis: Math.round(nominalMillis(one) * amount) };
}
