import { type Result, err, ok } from './result.js';

/**
 * A moment in UTC, always written as RFC 3339 with milliseconds (`2023-10-28T06:00:00.000Z`),
 * so that the order of the strings is the order of the moments.
 */
export type Instant = string;

/** A half-open interval: `from` inclusive, `to` exclusive. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The subject of evidence, a score or a gate decision: a partition, or `null` for the current data
 * of an unpartitioned contract.
 */
export type Partition = Interval | null;

export type IntervalProblem = 'MALFORMED_INSTANT' | 'EMPTY_INTERVAL' | 'REVERSED_INTERVAL';

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.(\d+))?)?(?:[Zz]|([+-](?:[01]\d|2[0-3])):?([0-5]\d))$/;

/**
 * Parses an RFC 3339 instant with a zone; the seconds may be omitted, fractions finer than a
 * millisecond are truncated. As in the RFC, there is no hour 24, no offset of 24 hours and no day
 * that is not in the calendar, and second 60 is valid only where a leap second may occur: at the
 * end of a month in UTC. It is read as the second before it. Instants outside the years 0000 to
 * 9999 in UTC are rejected.
 */
export function parseInstant(text: string): Result<Instant, 'MALFORMED_INSTANT'> {
  const match = RFC_3339.exec(text);
  if (match === null) return err('MALFORMED_INSTANT');
  const [, date = '', hour = '', minute = '', second = '00', fraction = '', offsetHours, offsetMinutes = ''] = match;
  if (!existsInCalendar(date)) return err('MALFORMED_INSTANT');
  const offset = offsetHours === undefined ? 'Z' : `${offsetHours}:${offsetMinutes}`;
  const leap = second === '60';
  const millis = fraction.slice(0, 3).padEnd(3, '0');
  const moment = Date.parse(`${date}T${hour}:${minute}:${leap ? '59' : second}.${millis}${offset}`);
  const instant = instantOf(moment);
  if (millisOf(instant) !== moment || (leap && !endsAMonth(instant))) return err('MALFORMED_INSTANT');
  return ok(instant);
}

/** Whether the calendar has the day `yyyy-MM-dd`; `Date` treats 30 February as 2 March. */
export function existsInCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Whether the second is the last of its month. */
function endsAMonth(instant: Instant): boolean {
  return new Date(Math.floor(millisOf(instant) / 1000) * 1000 + 1000).toISOString().slice(8, 19) === '01T00:00:00';
}

const FIRST_MOMENT = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The instant `epochMillis` milliseconds after 1970-01-01T00:00Z. Moments outside the years 0000 to
 * 9999 become the first or the last one: their texts would not have the order of the moments, and
 * a sum of a long promise and a late date is no fault.
 */
export function instantOf(epochMillis: number): Instant {
  return new Date(Math.min(Math.max(epochMillis, FIRST_MOMENT), LAST_MOMENT)).toISOString();
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisOf(instant: Instant): number {
  return Date.parse(instant);
}

/** `instant` moved by `millis` milliseconds. */
export function addMillis(instant: Instant, millis: number): Instant {
  return instantOf(millisOf(instant) + millis);
}

/** Parses both ends and rejects an empty or reversed interval. */
export function parseInterval(from: string, to: string): Result<Interval, IntervalProblem> {
  const start = parseInstant(from);
  if (!start.ok) return start;
  const end = parseInstant(to);
  if (!end.ok) return end;
  if (start.value === end.value) return err('EMPTY_INTERVAL');
  if (start.value > end.value) return err('REVERSED_INTERVAL');
  return ok({ from: start.value, to: end.value });
}

/** Whether both name the same partition. */
export function samePartition(a: Partition, b: Partition): boolean {
  return a === null || b === null ? a === b : a.from === b.from && a.to === b.to;
}

/** A stable text for maps and messages: `from/to` as in ISO 8601, or `current`. */
export function partitionId(partition: Partition): string {
  return partition === null ? 'current' : `${partition.from}/${partition.to}`;
}
