import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addDuration } from './add-duration.js';
import { addDurationInUtc, durationOf } from './duration.js';
import { addMillis, instantOf, parseInstant, parseInterval } from './interval.js';

const READ: readonly (readonly [string, string])[] = [
  ['2023-10-27T00:00:00Z', '2023-10-27T00:00:00.000Z'],
  ['2023-10-27t00:00:00z', '2023-10-27T00:00:00.000Z'],
  ['2023-10-27 00:00:00Z', '2023-10-27T00:00:00.000Z'],
  ['2023-10-27T00:00Z', '2023-10-27T00:00:00.000Z'],
  ['2023-10-27T00:00:00.5Z', '2023-10-27T00:00:00.500Z'],
  ['2023-10-27T00:00:00.123999999Z', '2023-10-27T00:00:00.123Z'],
  ['2023-10-27T00:00:00+02:00', '2023-10-26T22:00:00.000Z'],
  ['2023-10-27T00:00:00+0200', '2023-10-26T22:00:00.000Z'],
  ['2023-10-27T00:00:00-00:00', '2023-10-27T00:00:00.000Z'],
  ['2023-10-27T00:00:00+23:59', '2023-10-26T00:01:00.000Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ['2016-12-31T23:59:60.5Z', '2016-12-31T23:59:59.500Z'],
  ['1990-12-31T15:59:60-08:00', '1990-12-31T23:59:59.000Z'],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['30 February', '2023-02-30T00:00:00Z'],
  ['29 February of a common year', '2023-02-29T00:00:00Z'],
  ['31 April', '2023-04-31T00:00:00Z'],
  ['month 13', '2023-13-01T00:00:00Z'],
  ['month 0', '2023-00-01T00:00:00Z'],
  ['day 0', '2023-10-00T00:00:00Z'],
  ['hour 24', '2023-10-27T24:00:00Z'],
  ['minute 60', '2023-10-27T00:60:00Z'],
  ['second 61', '2016-12-31T23:59:61Z'],
  ['a leap second within a day', '2023-10-27T12:00:60Z'],
  ['a leap second within a month', '2023-10-27T23:59:60Z'],
  ['a leap second at midnight of another zone', '2016-12-31T23:59:60+01:00'],
  ['an offset of 24 hours', '2023-10-27T00:00:00+24:00'],
  ['an offset of minus 24 hours', '2023-10-27T00:00:00-24:00'],
  ['an offset of 60 minutes', '2023-10-27T00:00:00+01:60'],
  ['before the year 0 in UTC', '0000-01-01T00:00:00+00:01'],
  ['after the year 9999 in UTC', '9999-12-31T23:59:00-00:01'],
  ['no zone', '2023-10-27T00:00:00'],
  ['a date alone', '2023-10-27'],
  ['a fraction without digits', '2023-10-27T00:00:00.Z'],
  ['a comma', '2023-10-27T00:00:00,5Z'],
  ['more behind it', '2023-10-27T00:00:00Z\n'],
  ['nothing', ''],
];

test.each(READ)('%s is %s', (text, instant) => {
  expect(parseInstant(text)).toEqual({ ok: true, value: instant });
});

test.each(REFUSED)('%s is not an instant: %s', (_why, text) => {
  expect(parseInstant(text)).toEqual({ ok: false, error: 'MALFORMED_INSTANT' });
});

test('an interval with an end that is not in the calendar is malformed, whichever end', () => {
  expect(parseInterval('2023-02-30T00:00:00Z', '2023-03-03T00:00:00Z')).toMatchObject({ error: 'MALFORMED_INSTANT' });
  expect(parseInterval('2023-02-27T00:00:00Z', '2023-02-30T00:00:00Z')).toMatchObject({ error: 'MALFORMED_INSTANT' });
});

test('moments outside the years 0000 to 9999 become the first or the last one', () => {
  const last = '9999-12-31T23:59:59.999Z';
  expect(instantOf(8.64e15)).toBe(last);
  expect(instantOf(Number.POSITIVE_INFINITY)).toBe(last);
  expect(addMillis(last, 1)).toBe(last);
  expect(addMillis(last, -1)).toBe('9999-12-31T23:59:59.998Z');
  expect(instantOf(-8.64e15)).toBe('0000-01-01T00:00:00.000Z');
  expect(() => instantOf(Number.NaN)).toThrow(RangeError);
});

test.each([
  ['P10000Y', null],
  ['P10000000D', null],
  ['P99999999999999999999W', null],
  [1e300, 'months'],
  [1e300, 'days'],
  [1e300, 'seconds'],
])('a date plus %s (%s) is the last moment', (value, unit) => {
  const duration = durationOf(value, unit);
  expect(duration).not.toBeNull();
  for (const zone of ['UTC', 'Europe/Berlin']) {
    expect(addDuration('2026-10-25T00:30:00.000Z', duration!, zone)).toBe('9999-12-31T23:59:59.999Z');
  }
});

test('a duration is added in UTC as the calendar of the zone adds it', () => {
  const instant = fc.integer({ min: Date.parse('0000-01-01'), max: Date.UTC(9000, 0, 1) });
  const duration = fc.record({
    months: fc.integer({ min: 0, max: 400 }),
    days: fc.integer({ min: 0, max: 800 }),
    millis: fc.integer({ min: 0, max: 1e9 }),
  });
  fc.assert(
    fc.property(instant, duration, (millis, { days, months, millis: rest }) => {
      const local = DateTime.fromMillis(millis, { zone: 'UTC' }).plus({ months, days });
      expect(addDurationInUtc(instantOf(millis), { days, months, millis: rest })).toBe(
        instantOf(local.toMillis() + rest),
      );
    }),
    { numRuns: 1_000, examples: [[Date.UTC(2024, 0, 31), { months: 1, days: 0, millis: 0 }]] },
  );
});
