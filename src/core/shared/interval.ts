import { type Result, err, ok } from './result.js';

/**
 * A moment in UTC, always written as RFC 3339 with milliseconds (`2023-10-28T06:00:00.000Z`),
 * so that the order of the strings is the order of the moments.
 */
export type Instant = string;

/** A half-open slice of data, `from` inclusive, `to` exclusive. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/** What a piece of evidence, a score or a gate is about: an interval, or `null` for the slice *now* of a contract without a grid. */
export type Slice = Interval | null;

export type IntervalProblem = 'MALFORMED_INSTANT' | 'EMPTY_INTERVAL' | 'REVERSED_INTERVAL';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})$/;

/** Reads an RFC 3339 instant with a zone; finer fractions than a millisecond are cut. */
export function parseInstant(text: string): Result<Instant, 'MALFORMED_INSTANT'> {
  if (!RFC_3339.test(text)) return err('MALFORMED_INSTANT');
  const millis = Date.parse(text.replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(millis) ? err('MALFORMED_INSTANT') : ok(instantOf(millis));
}

/** The instant `epochMillis` milliseconds after 1970-01-01T00:00Z. */
export function instantOf(epochMillis: number): Instant {
  return new Date(epochMillis).toISOString();
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisOf(instant: Instant): number {
  return Date.parse(instant);
}

/** `instant` moved by `millis` milliseconds. */
export function addMillis(instant: Instant, millis: number): Instant {
  return instantOf(millisOf(instant) + millis);
}

/** Reads both ends and refuses an empty or reversed interval. */
export function parseInterval(from: string, to: string): Result<Interval, IntervalProblem> {
  const start = parseInstant(from);
  if (!start.ok) return start;
  const end = parseInstant(to);
  if (!end.ok) return end;
  if (start.value === end.value) return err('EMPTY_INTERVAL');
  if (start.value > end.value) return err('REVERSED_INTERVAL');
  return ok({ from: start.value, to: end.value });
}

/** Whether the two half-open intervals share a moment. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether both name the same slice. */
export function sameSlice(a: Slice, b: Slice): boolean {
  return a === null || b === null ? a === b : a.from === b.from && a.to === b.to;
}

/** A stable text for maps and messages: `from/to` as in ISO 8601, or `now`. */
export function sliceKey(slice: Slice): string {
  return slice === null ? 'now' : `${slice.from}/${slice.to}`;
}
