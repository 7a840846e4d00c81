import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar, Weekday } from '../calendar/calendar.js';
import { historyAt } from '../calendar/calendar-history.js';
import { type Period, PERIODS, type PeriodEndRule, type SlaEntry } from '../contract/model.js';
import type { Severity } from '../contract/severity.js';
import { dueFrom } from '../partition/closing.js';
import {
  type Partitioning,
  partitionContaining,
  partitionKey,
  partitionOfKey,
  partitionsOverlapping,
  previousPartition,
} from '../partition/partitioning.js';
import { DAY } from '../shared/duration.js';
import { type Interval, instantOf } from '../shared/interval.js';
import { DeliveryCalendar } from './delivery-calendar.js';
import { ALWAYS, type BusinessFacts, dueDates, dueOf, newestDuePartition } from './delivery.js';

const CALENDAR: Calendar = {
  ...{ name: 'bank', domain: 'finance', timezone: 'Europe/Berlin', weekend: [6, 7] },
  ...{ holidays: ['2024-01-31'], halfDays: [{ date: '2023-10-31', closes: '13:00' }], fiscalYearStart: '02-01' },
};
const cut = (every: string, timezone = 'Europe/Berlin'): Partitioning => ({
  every,
  timezone,
  column: null,
  path: null,
});
const days = cut('P1D');
function partition(partitioning: Partitioning, key: string): Interval {
  const found = partitionOfKey(partitioning, key);
  if (found === null) throw new Error(`no partition ${key}`);
  return found;
}
const rule = (period: Period, value: number | null, severity: Severity | null = null): PeriodEndRule => ({
  ...{ period, severity },
  promise: value === null ? null : { value, unit: 'd' },
});
const latency = (atPeriodEnd: readonly PeriodEndRule[], calendar?: string): SlaEntry => ({
  ...{ property: 'latency', value: 1, unit: 'd', valueExt: null, element: null, driver: null, schedule: null },
  ...{ target: null, atPeriodEnd, pointer: '/slaProperties/0' },
  ...(calendar === undefined ? {} : { calendar }),
});

function factsOf(calendar: Calendar, owedBy: string | null = null): BusinessFacts {
  const history = historyAt([{ calendar, version: 1, publishedAt: '' }], '9');
  return { calendarOf: (name) => (name === calendar.name ? history : null), owedBy, pauses: [] };
}

const periodOf = (partitioning: Partitioning, key: string, facts: BusinessFacts = ALWAYS, calendar?: string) =>
  dueOf(
    [latency([rule('year', 5), rule('quarter', 3), rule('month', 2)], calendar)],
    partitioning,
    partition(partitioning, key),
    facts,
  ).periodEnd?.period ?? null;

describe('a partition at the end of a period', () => {
  it.each<[every: string, key: string, period: Period | null]>([
    ['P1D', '2023-12-31', 'year'],
    ['P1D', '2023-09-30', 'quarter'],
    ['P1D', '2023-08-31', 'month'],
    ['P1D', '2023-09-29', null],
    ['P1D', '2023-10-01', null],
    ['PT1H', '2023-09-30T00', 'quarter'],
    ['PT1H', '2023-09-30T23', 'quarter'],
    ['PT1H', '2023-10-01T00', null],
    // A week from Monday 25 September, and one that starts with the quarter's last day but one.
    ['P1W', '2023-W39', 'quarter'],
    ['P1W', '2023-W40', null],
    ['P1M', '2023-08', 'month'],
    ['P1M', '2023-09', 'quarter'],
    ['P3M', '2023-Q3', 'quarter'],
    ['P3M', '2023-Q4', 'year'],
    ['P1Y', '2023', 'year'],
  ])('%s: %s contains the last day of a %s', (every, key, period) => {
    expect(periodOf(cut(every), key)).toBe(period);
  });

  it('contains the last business day of a fiscal period', () => {
    const of = (key: string): Period | null => periodOf(days, key, factsOf(CALENDAR), 'bank');
    // The fiscal year begins in February, and the last day of January 2024 is a holiday.
    expect(['2024-01-30', '2024-01-31'].map(of)).toEqual(['year', null]);
    expect(['2023-10-31', '2023-07-31', '2023-12-31', '2023-12-29'].map(of)).toEqual([
      'quarter',
      'quarter',
      null,
      'month',
    ]);
    expect(periodOf(cut('P1W'), '2023-W52', factsOf(CALENDAR), 'bank')).toBe('month');
    expect(periodOf(cut('P1M'), '2023-12', factsOf(CALENDAR), 'bank')).toBe('month');
  });

  it('follows the calendar of the partitioning where the service level names none', () => {
    expect(periodOf(days, '2024-01-30', factsOf(CALENDAR, 'bank'))).toBe('year');
    expect(periodOf(days, '2024-01-30', factsOf(CALENDAR))).toBeNull();
    // A calendar that nobody published says nothing.
    expect(periodOf(days, '2023-12-31', factsOf(CALENDAR), 'other')).toBe('year');
  });

  it('ends on its last day where it has no business', () => {
    const october = Array.from({ length: 31 }, (_, day) => `2023-10-${String(day + 1).padStart(2, '0')}`);
    const never = { ...CALENDAR, holidays: october };
    expect(periodOf(days, '2023-10-31', factsOf(never), 'bank')).toBe('month');
  });

  it('lies in the zone of the partitioning', () => {
    const auckland = cut('PT1H', 'Pacific/Auckland');
    const at = (instant: string): Period | null =>
      dueOf([latency([rule('quarter', 3)])], auckland, partitionContaining(auckland, instant)).periodEnd?.period ??
      null;
    expect(at('2023-09-30T10:30:00.000Z')).toBe('quarter');
    expect(at('2023-09-30T11:30:00.000Z')).toBeNull();
    expect(at('2023-09-29T12:30:00.000Z')).toBe('quarter');
  });
});

describe('a rule for the end of a period', () => {
  const due = (sla: readonly SlaEntry[], key: string, facts = ALWAYS) => dueOf(sla, days, partition(days, key), facts);

  it('gives another deadline, and the longest period counts', () => {
    const sla = [latency([rule('year', 5), rule('quarter', 3, 'critical')])];
    expect(due(sla, '2023-09-29')).toEqual({ at: '2023-09-30T22:00:00.000Z', bounded: true });
    expect(due(sla, '2023-09-30')).toEqual({
      ...{ at: '2023-10-03T22:00:00.000Z', bounded: true },
      periodEnd: { period: 'quarter', severity: 'critical' },
    });
    expect(due(sla, '2023-12-31')).toEqual({
      ...{ at: '2024-01-05T23:00:00.000Z', bounded: true },
      periodEnd: { period: 'year', severity: 'major' },
    });
  });

  it('counts its time as business time too, half days among it', () => {
    // The last business day of October 2023 closes at 13:00; All Saints' Day is one of business.
    const sla = [latency([rule('quarter', 3)], 'bank')];
    expect(due(sla, '2023-10-31', factsOf(CALENDAR)).at).toBe('2023-11-03T23:00:00.000Z');
    const early = [{ ...latency([rule('month', 1)], 'bank'), value: 2 }];
    expect(due(early, '2023-10-30', factsOf(CALENDAR)).at).toBe('2023-11-01T23:00:00.000Z');
    expect(due(early, '2023-10-31', factsOf(CALENDAR)).at).toBe('2023-11-01T23:00:00.000Z');
  });

  it('gives another time of day', () => {
    const entry = { ...latency([]), property: 'timeOfAvailability', value: '09:00', unit: null };
    const rules = [{ period: 'month' as const, severity: null, promise: { value: '18:00', unit: null } }];
    expect(due([{ ...entry, atPeriodEnd: rules }], '2023-10-30').at).toBe('2023-10-31T08:00:00.000Z');
    expect(due([{ ...entry, atPeriodEnd: rules }], '2023-10-31').at).toBe('2023-11-01T17:00:00.000Z');
  });

  it('may give a severity alone, and the gravest of several service levels counts', () => {
    const minor = latency([rule('quarter', null, 'minor')]);
    expect(due([minor], '2023-09-30')).toEqual({
      ...{ at: '2023-10-01T22:00:00.000Z', bounded: true },
      periodEnd: { period: 'quarter', severity: 'minor' },
    });
    expect(due([minor, latency([])], '2023-09-30').periodEnd?.severity).toBe('major');
  });

  it('lets later partitions be due before it', () => {
    const schedule = new DeliveryCalendar([latency([rule('quarter', 3)])], days);
    const newest = (asOf: string): string => partitionKey(days, schedule.newestDue(asOf));
    expect(newest('2023-10-01T22:00:00.000Z')).toBe('2023-09-29');
    expect(newest('2023-10-02T22:00:00.000Z')).toBe('2023-10-01');
    expect(schedule.nextDueAfter(partition(days, '2023-09-29'))).toBe('2023-10-02T22:00:00.000Z');
  });
});

describe('any rules', () => {
  const dates = fc
    .integer({ min: Date.UTC(2023, 8, 1) / DAY, max: Date.UTC(2024, 3, 1) / DAY })
    .map((at) => new Date(at * DAY).toISOString().slice(0, 10));
  const calendars: fc.Arbitrary<Calendar> = fc.record({
    ...{ name: fc.constant('bank'), domain: fc.constant('finance') },
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
    weekend: fc.constantFrom<readonly Weekday[]>([6, 7], [5, 6], []),
    holidays: fc.uniqueArray(dates, { maxLength: 40 }),
    halfDays: fc.uniqueArray(dates, { maxLength: 5 }).map((all) => all.map((date) => ({ date, closes: '12:00' }))),
    fiscalYearStart: fc.constantFrom('01-01', '02-01', '04-06', '10-28'),
  });
  const cases = fc.record({
    calendar: calendars,
    owedBy: fc.constantFrom('bank', null),
    named: fc.constantFrom('bank', undefined),
    partitioning: fc
      .tuple(
        fc.constantFrom('PT6H', 'PT1H', 'P1D', 'P1W', 'P1M', 'P3M', 'P1Y'),
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'),
      )
      .map(([every, timezone]) => cut(every, timezone)),
    rules: fc
      .tuple(fc.subarray([...PERIODS]), fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 3 }))
      .map(([periods, values]) => periods.map((period, index) => rule(period, values[index] ?? 1))),
    at: fc.integer({ min: Date.UTC(2023, 9, 1), max: Date.UTC(2024, 2, 1) }).map(instantOf),
  });

  it('have deadlines by the rule that applies, never before the end, and none elsewhere', () => {
    fc.assert(
      fc.property(cases, ({ at, calendar, named, owedBy, partitioning, rules }) => {
        const facts = factsOf(calendar, owedBy);
        const partition = partitionContaining(partitioning, at);
        const due = dueOf([latency(rules, named)], partitioning, partition, facts);
        expect(due.at >= dueFrom(partitioning, partition)).toBe(true);
        // As a service level alone that has the value of the rule.
        const applying = rules.find(({ period }) => period === due.periodEnd?.period)?.promise ?? {};
        const alone = dueOf([{ ...latency([], named), ...applying }], partitioning, partition, facts);
        expect({ ...alone, ...(due.periodEnd && { periodEnd: due.periodEnd }) }).toEqual(due);
        // At the end of a period exactly if one of its days is.
        const found = partitionsOverlapping({ ...partitioning, every: 'P1D' }, partition);
        const ofDay = dueDates([latency(rules, named)], { ...partitioning, every: 'P1D' }, facts);
        const periods = found.map((day) => ofDay(day));
        const longest = PERIODS.find((period) => periods.some(({ periodEnd }) => periodEnd?.period === period));
        expect(due.periodEnd?.period).toBe(longest);
      }),
      { numRuns: 60 },
    );
  });

  it('have one end in each period', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom<Period>(...PERIODS), ({ at, calendar, partitioning }, period) => {
        const daily = cut('P1D', partitioning.timezone);
        const every = { month: 'P1M', quarter: 'P3M', year: 'P1Y' }[period];
        const whole = partitionContaining({ ...daily, every, fiscalYearStart: calendar.fiscalYearStart }, at);
        const inside = partitionsOverlapping(daily, whole);
        const facts = factsOf(calendar);
        const due = dueDates([latency([rule(period, 2)], 'bank')], daily, facts);
        const ends = inside.filter((day) => due(day).periodEnd !== undefined);
        expect(ends).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  it('have the newest due partition that a search through all of them finds', () => {
    fc.assert(
      fc.property(cases, ({ at: asOf, calendar, named, owedBy, partitioning, rules }) => {
        const facts = factsOf(calendar, owedBy);
        const sla = [latency(rules, named)];
        const schedule = new DeliveryCalendar(sla, partitioning, facts);
        const newest = newestDuePartition(sla, partitioning, asOf, facts);
        let searched = partitionContaining(partitioning, asOf);
        for (;;) {
          const one = schedule.at(searched.from);
          if (one.owed && one.due.at <= asOf) break;
          searched = previousPartition(partitioning, searched);
        }
        expect(newest).toEqual(searched);
        const later = partitionsOverlapping(partitioning, {
          from: newest.to,
          to: instantOf(Date.parse(asOf) + 20 * DAY),
        });
        const owed = later.map(({ from }) => schedule.at(from)).filter((one) => one.owed);
        const [first] = owed.map(({ due }) => due.at).sort();
        const next = schedule.nextDueAfter(newest);
        if (first !== undefined) expect(next <= first).toBe(true);
        expect(next > asOf).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
