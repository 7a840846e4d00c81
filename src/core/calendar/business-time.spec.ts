import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR } from '../shared/duration.js';
import { instantOf, millisOf } from '../shared/interval.js';
import { BusinessTime } from './business-time.js';
import type { Calendar } from './calendar.js';

const CALENDAR: Calendar = {
  name: 'bank',
  domain: 'finance',
  timezone: 'UTC',
  weekend: [6, 7],
  holidays: ['2023-12-25', '2023-12-26', '2024-01-01'],
  halfDays: [{ date: '2023-12-22', closes: '12:00' }],
  fiscalYearStart: '01-01',
};
const bank = new BusinessTime(CALENDAR);
const days = (count: number) => ({ months: 0, days: count, millis: 0 });
const hours = (count: number) => ({ months: 0, days: 0, millis: count * HOUR });

describe('business days', () => {
  it.each([
    // The end of a Friday: one business day is Monday as a whole.
    ['2023-10-28T00:00:00.000Z', 1, '2023-10-31T00:00:00.000Z'],
    ['2023-10-28T00:00:00.000Z', 2, '2023-11-01T00:00:00.000Z'],
    ['2023-10-31T00:00:00.000Z', 1, '2023-11-01T00:00:00.000Z'],
    // From within a day to the same time of a later one.
    ['2023-10-27T10:30:00.000Z', 1, '2023-10-30T10:30:00.000Z'],
    // Over the half day of the 22nd, a weekend and two holidays.
    ['2023-12-22T00:00:00.000Z', 1, '2023-12-22T12:00:00.000Z'],
    ['2023-12-21T15:00:00.000Z', 1, '2023-12-22T12:00:00.000Z'],
    ['2023-12-22T13:00:00.000Z', 1, '2023-12-28T00:00:00.000Z'],
    ['2023-12-23T00:00:00.000Z', 2, '2023-12-29T00:00:00.000Z'],
    // A leap year has a 29 February.
    ['2024-02-29T00:00:00.000Z', 1, '2024-03-01T00:00:00.000Z'],
    ['2024-02-28T09:00:00.000Z', 1, '2024-02-29T09:00:00.000Z'],
  ])('from %s, %i of them end at %s', (from, count, end) => {
    expect(bank.after(from, days(count))).toBe(end);
  });

  it('follow the clocks of the zone', () => {
    const berlin = new BusinessTime({ ...CALENDAR, timezone: 'Europe/Berlin' });
    // The clocks are set back on Sunday, 29 October.
    expect(berlin.after('2023-10-27T08:00:00.000Z', days(1))).toBe('2023-10-30T09:00:00.000Z');
    expect(berlin.after('2023-10-27T20:00:00.000Z', hours(4))).toBe('2023-10-30T01:00:00.000Z');
  });
});

describe('business hours', () => {
  it.each([
    ['2023-10-27T22:00:00.000Z', 6, '2023-10-30T04:00:00.000Z'],
    ['2023-10-27T22:00:00.000Z', 2, '2023-10-28T00:00:00.000Z'],
    ['2023-10-28T05:00:00.000Z', 1, '2023-10-30T01:00:00.000Z'],
    ['2023-12-22T10:00:00.000Z', 3, '2023-12-27T01:00:00.000Z'],
  ])('from %s, %i of them end at %s', (from, count, end) => {
    expect(bank.after(from, hours(count))).toBe(end);
  });
});

describe('the first time of day', () => {
  it.each([
    ['2023-10-28T00:00:00.000Z', 9, '2023-10-30T09:00:00.000Z'],
    ['2023-10-30T09:00:00.000Z', 9, '2023-10-30T09:00:00.000Z'],
    ['2023-10-30T09:00:01.000Z', 9, '2023-10-31T09:00:00.000Z'],
    // A half day closes before the time.
    ['2023-12-22T00:00:00.000Z', 18, '2023-12-22T12:00:00.000Z'],
    ['2023-12-22T12:30:00.000Z', 18, '2023-12-27T18:00:00.000Z'],
  ])('from %s, %i:00 is %s', (from, hour, at) => {
    expect(bank.firstTime(from, { hour, minute: 0, second: 0 }, 'UTC')).toBe(at);
  });
});

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo'];
const dates = fc.integer({ min: Date.UTC(2011, 11, 1) / DAY, max: Date.UTC(2024, 3, 1) / DAY }).map(dateOf);
const calendars: fc.Arbitrary<Calendar> = fc.record({
  name: fc.constant('any'),
  domain: fc.constant('finance'),
  timezone: fc.constantFrom(...ZONES),
  weekend: fc.constantFrom([6, 7] as const, [5, 6] as const, [7] as const, [] as const),
  holidays: fc.uniqueArray(dates, { maxLength: 30 }),
  halfDays: fc.uniqueArray(dates, { maxLength: 10 }).map((all) => all.map((date) => ({ date, closes: '13:30' }))),
  fiscalYearStart: fc.constant('01-01'),
});
const moments = fc.integer({ min: Date.UTC(2011, 11, 20), max: Date.UTC(2024, 2, 20) }).map(instantOf);
const durations = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(days),
  fc.integer({ min: 1, max: 200 }).map(hours),
  fc.record({ months: fc.constant(0), days: fc.integer({ min: 1, max: 5 }), millis: fc.integer({ min: 1, max: DAY }) }),
);

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

describe('time that is counted in business', () => {
  it('never runs backwards, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(
        calendars,
        moments,
        fc.integer({ min: 0, max: 5 * DAY }),
        durations,
        (calendar, from, later, duration) => {
          const time = new BusinessTime(calendar);
          const end = time.after(from, duration);
          expect(end >= from).toBe(true);
          expect(time.after(instantOf(millisOf(from) + later), duration) >= end).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is plain time where every day is one of business', () => {
    const always = new BusinessTime({ ...CALENDAR, weekend: [], holidays: [], halfDays: [] });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 400 }), (from, count) => {
        expect(always.after(from, days(count))).toBe(instantOf(millisOf(from) + count * DAY));
        expect(always.after(from, hours(count))).toBe(instantOf(millisOf(from) + count * HOUR));
      }),
      { numRuns: 100 },
    );
  });

  it('of hours passes on business days alone', () => {
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 1, max: 100 }), (calendar, from, count) => {
        const time = new BusinessTime(calendar);
        const end = time.after(from, hours(count));
        // One millisecond before the end, one millisecond of business is left.
        const before = instantOf(millisOf(end) - 1);
        expect(time.after(before, { months: 0, days: 0, millis: 1 })).toBe(end);
      }),
      { numRuns: 200 },
    );
  });
});
