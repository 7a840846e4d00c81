import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar, Weekday } from '../calendar/calendar.js';
import { historyAt } from '../calendar/calendar-history.js';
import { pausesOf } from '../calendar/pauses.js';
import type { JsonValue, SlaEntry } from '../contract/model.js';
import {
  type Partitioning,
  isPartition,
  nextPartition,
  partitionContaining,
  partitionKey,
  partitionOfKey,
  pathOf,
  partitionsOverlapping,
} from '../partition/partitioning.js';
import { partitionFinder } from '../partition/partition-paths.js';
import { dueFrom } from '../partition/closing.js';
import { DAY } from '../shared/duration.js';
import { instantOf } from '../shared/interval.js';
import { DeliveryCalendar } from './delivery-calendar.js';
import { type BusinessFacts, newestDuePartition } from './delivery.js';

const CALENDAR: Calendar = {
  name: 'bank',
  domain: 'finance',
  timezone: 'Europe/Berlin',
  weekend: [6, 7],
  holidays: ['2023-10-31'],
  halfDays: [],
  fiscalYearStart: '01-01',
};
const berlin: Partitioning = { every: 'P1D', timezone: 'Europe/Berlin', column: null, path: null };
const entry = (property: string, value: JsonValue, unit: string | null, calendar?: string): SlaEntry => ({
  ...{ property, value, unit, valueExt: null, element: null, driver: null, schedule: null, target: null },
  ...(calendar === undefined ? {} : { calendar }),
  pointer: '/slaProperties/0',
});

function factsOf(calendar: Calendar, pauses: BusinessFacts['pauses'] = []): BusinessFacts {
  const history = historyAt([{ calendar, version: 1, publishedAt: '' }], '9');
  return { calendarOf: (name) => (name === calendar.name ? history : null), owedBy: calendar.name, pauses };
}

describe('a partitioning with a calendar', () => {
  const schedule = new DeliveryCalendar([entry('latency', 1, 'd', 'bank')], berlin, factsOf(CALENDAR));
  const of = (key: string) => schedule.at(partitionOfKey(berlin, key)?.from ?? '');

  it('owes nothing on weekends and holidays', () => {
    const keys = ['2023-10-27', '2023-10-28', '2023-10-29', '2023-10-30', '2023-10-31', '2023-11-01'];
    expect(keys.map((key) => of(key).owed)).toEqual([true, false, false, true, false, true]);
  });

  it('is due in business time', () => {
    // Friday's data by the end of Monday, Monday's by the end of Wednesday: Tuesday is a holiday.
    expect(of('2023-10-27').due).toEqual({ at: '2023-10-30T23:00:00.000Z', bounded: true });
    expect(of('2023-10-30').due).toEqual({ at: '2023-11-01T23:00:00.000Z', bounded: true });
    expect(of('2023-10-28').due.bounded).toBe(false);
  });

  it('is about the newest partition that is owed, unless another is named', () => {
    const newest = (asOf: string): string => partitionKey(berlin, schedule.newestDue(asOf));
    expect(newest('2023-10-30T22:59:59.999Z')).toBe('2023-10-26');
    expect(newest('2023-10-30T23:00:00.000Z')).toBe('2023-10-27');
    expect(newest('2023-11-01T12:00:00.000Z')).toBe('2023-10-27');
    expect(partitionKey(berlin, schedule.owedAfter(of('2023-10-27').partition).partition)).toBe('2023-10-30');
  });

  it('owes everything while its calendar is not known', () => {
    const unknown = new DeliveryCalendar([], berlin, { ...factsOf(CALENDAR), owedBy: 'other' });
    expect(unknown.at('2023-10-28T12:00:00.000Z').owed).toBe(true);
  });
});

describe('a deadline', () => {
  it('moves by the pauses that its clock meets', () => {
    const pauses = pausesOf([{ from: '2023-10-30T12:00:00.000Z', to: '2023-10-30T15:00:00.000Z' }]);
    const paused = new DeliveryCalendar([entry('latency', 1, 'd', 'bank')], berlin, factsOf(CALENDAR, pauses));
    const due = (key: string): string => paused.at(partitionOfKey(berlin, key)?.from ?? '').due.at;
    expect(due('2023-10-27')).toBe('2023-10-31T02:00:00.000Z');
    // It ended after the pause.
    expect(due('2023-10-30')).toBe('2023-11-01T23:00:00.000Z');
  });
});

describe('a fiscal year', () => {
  const quarters: Partitioning = {
    every: 'P3M',
    timezone: 'America/New_York',
    column: null,
    path: '{yyyy}/Q{Q}.csv',
    fiscalYearStart: '02-01',
  };

  it('cuts quarters and years from its start', () => {
    const quarter = partitionContaining(quarters, '2023-11-15T00:00:00.000Z');
    expect(quarter).toEqual({ from: '2023-11-01T04:00:00.000Z', to: '2024-02-01T05:00:00.000Z' });
    expect(partitionKey(quarters, quarter)).toBe('2023-Q4');
    expect(partitionContaining({ ...quarters, every: 'P1Y' }, '2024-01-31T12:00:00.000Z').from).toBe(
      '2023-02-01T05:00:00.000Z',
    );
    expect(partitionContaining({ ...quarters, fiscalYearStart: '04-06' }, '2023-04-05T12:00:00.000Z').from).toBe(
      '2023-01-06T05:00:00.000Z',
    );
  });

  it('cuts time without gaps, and each partition is found by its key and its path', () => {
    const starts = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => [month, day].map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(
        starts,
        fc.constantFrom('P1M', 'P3M', 'P6M', 'P1Y', 'P2Y'),
        fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia'),
        fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2025, 0, 1) }).map(instantOf),
        (fiscalYearStart, every, timezone, at) => {
          const partitioning: Partitioning = { ...quarters, every, timezone, fiscalYearStart };
          const partition = partitionContaining(partitioning, at);
          expect(partition.from <= at && at < partition.to).toBe(true);
          expect(isPartition(partitioning, partition)).toBe(true);
          expect(nextPartition(partitioning, partition).from).toBe(partition.to);
          expect(partitionOfKey(partitioning, partitionKey(partitioning, partition))).toEqual(partition);
          const path = every === 'P3M' ? '{yyyy}/Q{Q}.csv' : '{yyyy}-{MM}.csv';
          const cut = { ...partitioning, path };
          expect(partitionFinder(cut)(pathOf(cut, partition) ?? '')).toEqual(partition);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('any calendar', () => {
  const dates = fc
    .integer({ min: Date.UTC(2023, 8, 1) / DAY, max: Date.UTC(2024, 3, 1) / DAY })
    .map((at) => new Date(at * DAY).toISOString().slice(0, 10));
  const calendars: fc.Arbitrary<Calendar> = fc.record({
    name: fc.constant('bank'),
    domain: fc.constant('finance'),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
    weekend: fc.constantFrom<readonly Weekday[]>([6, 7], [5, 6], []),
    holidays: fc.uniqueArray(dates, { maxLength: 40 }),
    halfDays: fc.uniqueArray(dates, { maxLength: 5 }).map((all) => all.map((date) => ({ date, closes: '12:00' }))),
    fiscalYearStart: fc.constant('01-01'),
  });
  const partitionings: fc.Arbitrary<Partitioning> = fc.record({
    every: fc.constantFrom('PT1H', 'P1D', 'P1W', 'P1M', 'P3M'),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
    column: fc.constant(null),
    path: fc.constant(null),
    fiscalYearStart: fc.constantFrom('02-01', '04-06', '10-01'),
  });
  const slas = fc.constantFrom(
    [],
    [entry('latency', 2, 'd', 'bank')],
    [entry('latency', 90, 'min', 'bank'), entry('timeOfAvailability', '09:00', null, 'bank')],
    [entry('freshness', 3, 'd')],
  );
  const pauses = fc.array(fc.tuple(dates, fc.integer({ min: 1, max: 72 })), { maxLength: 3 }).map((all) =>
    pausesOf(
      all.map(([date, hours]) => ({
        from: `${date}T05:00:00.000Z`,
        to: instantOf(Date.parse(`${date}T05:00:00Z`) + hours * 3_600_000),
      })),
    ),
  );
  const at = fc.integer({ min: Date.UTC(2023, 9, 1), max: Date.UTC(2024, 2, 1) }).map(instantOf);
  const cases = fc.record({ calendar: calendars, partitioning: partitionings, sla: slas, paused: pauses, at });

  it('has no deadline before the end of a partition, and dates none that is not owed', () => {
    fc.assert(
      fc.property(cases, ({ calendar, partitioning, sla, paused, at }) => {
        const business = factsOf(calendar, paused);
        const schedule = new DeliveryCalendar(sla, partitioning, business);
        const { due, owed, partition } = schedule.at(at);
        expect(due.at >= dueFrom(partitioning, partition)).toBe(true);
        if (!owed) expect(due).toEqual({ at: partition.to, bounded: false });
        const plain = new DeliveryCalendar(sla, partitioning, { ...business, pauses: [] }).at(at);
        expect(plain.due.at <= due.at && plain.owed === owed).toBe(true);
        // It is owed exactly if one of its days is.
        const days = partitionsOverlapping({ ...partitioning, every: 'P1D' }, partition);
        const ofDays = new DeliveryCalendar([], { ...partitioning, every: 'P1D' }, business);
        expect(owed).toBe(days.some((one) => ofDays.at(one.from).owed));
      }),
      { numRuns: 300 },
    );
  });

  it('has a newest due partition that is owed and due', () => {
    fc.assert(
      fc.property(cases, ({ calendar, partitioning, sla, paused, at: asOf }) => {
        const business = factsOf(calendar, paused);
        const schedule = new DeliveryCalendar(sla, partitioning, business);
        const newest = schedule.at(newestDuePartition(sla, partitioning, asOf, business).from);
        expect(newest.owed && newest.due.at <= asOf).toBe(true);
        const next = schedule.owedAfter(newest.partition);
        expect(next.owed && next.partition.from > newest.partition.from).toBe(true);
        if (paused.length === 0) expect(next.due.at > asOf).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
