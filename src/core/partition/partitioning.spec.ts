import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SlaEntry } from '../contract/model.js';
import {
  type Partitioning,
  partitionContaining,
  partitionOfKey,
  partitionsBetween,
  partitionsOverlapping,
  cover,
  partitioningOf,
  partitionKey,
  lastClosedPartition,
  latestClosed,
  nextPartition,
  pathOf,
  previousPartition,
} from './partitioning.js';
import { DAY, HOUR } from '../shared/duration.js';
import { instantOf, millisOf } from '../shared/interval.js';

const partitioning = (every: string, timezone = 'UTC', path: string | null = null): Partitioning => ({
  every,
  timezone,
  column: null,
  path,
});
const hours = (partition: { from: string; to: string }): number =>
  (millisOf(partition.to) - millisOf(partition.from)) / HOUR;

const EVERY = [
  'PT5M',
  'PT15M',
  'PT30M',
  'PT1H',
  'PT2H',
  'PT6H',
  'PT12H',
  'P1D',
  'P2D',
  'P1W',
  'P2W',
  'P1M',
  'P3M',
  'P6M',
];
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  // Clocks that were changed by two hours or by half an hour, also at midnight.
  'Antarctica/Troll',
  'America/Caracas',
  'Asia/Pyongyang',
];
/** Changes by half an hour: Lord Howe twice, Caracas twice, Pyongyang twice. */
const HALF_HOURS = [
  '2024-10-05T15:30Z',
  '2024-04-06T15:00Z',
  '2007-12-09T07:00Z',
  '2016-05-01T07:00Z',
  '2015-08-14T15:00Z',
  '2018-05-04T15:00Z',
];
const anyPartitioning = fc.record({ every: fc.constantFrom(...EVERY), timezone: fc.constantFrom(...ZONES) });
const anyInstant = fc
  .oneof(
    fc.integer({ min: Date.UTC(1999, 0, 1), max: Date.UTC(2037, 0, 1) }),
    // Around the changes of the clocks, where errors are most likely.
    fc.integer({ min: -30 * 60, max: 30 * 60 }).map((minutes) => Date.UTC(2023, 9, 29, 1) + minutes * 60_000),
    fc.integer({ min: -30 * 60, max: 30 * 60 }).map((minutes) => Date.UTC(2023, 2, 26, 1) + minutes * 60_000),
    fc.integer({ min: -30 * 60, max: 30 * 60 }).map((minutes) => Date.UTC(2018, 10, 4, 3) + minutes * 60_000),
    ...HALF_HOURS.map((change) =>
      fc.integer({ min: -30 * 60, max: 30 * 60 }).map((minutes) => Date.parse(change) + minutes * 60_000),
    ),
  )
  .map(instantOf);

describe('partitions', () => {
  it('contain their moment and follow each other without a gap or an overlap', () => {
    fc.assert(
      fc.property(anyPartitioning, anyInstant, ({ every, timezone }, instant) => {
        const g = partitioning(every, timezone);
        const partition = partitionContaining(g, instant);
        expect(partition.from <= instant && instant < partition.to).toBe(true);
        expect(nextPartition(g, partition).from).toBe(partition.to);
        expect(previousPartition(g, partition).to).toBe(partition.from);
        expect(partitionContaining(g, partition.from)).toEqual(partition);
        expect(partitionContaining(g, instantOf(millisOf(partition.to) - 1))).toEqual(partition);
      }),
      { numRuns: 1500 },
    );
  });

  it('are found again by their label', () => {
    fc.assert(
      fc.property(anyPartitioning, anyInstant, ({ every, timezone }, instant) => {
        // A label of P2D, P2W and P6M names the first day, week or month.
        const g = partitioning(every, timezone);
        const partition = partitionContaining(g, instant);
        expect(partitionOfKey(g, partitionKey(g, partition))).toEqual(partition);
        expect(partitionKey(g, nextPartition(g, partition))).not.toBe(partitionKey(g, partition));
      }),
      { numRuns: 1500, examples: [[{ every: 'PT1H', timezone: 'Australia/Lord_Howe' }, '2024-10-05T16:30:00.000Z']] },
    );
  });

  it('of an hour follow the wall clock where it changes by half an hour', () => {
    const lordHowe = partitioning('PT1H', 'Australia/Lord_Howe');
    const around = (from: string, to: string): string[] =>
      partitionsOverlapping(lordHowe, { from, to }).map(
        (one) => `${partitionKey(lordHowe, one)} from ${one.from.slice(11, 16)} to ${one.to.slice(11, 16)}`,
      );
    expect(around('2024-10-05T14:30:00.000Z', '2024-10-05T17:00:00.000Z')).toEqual([
      '2024-10-06T01 from 14:30 to 15:30',
      '2024-10-06T02 from 15:30 to 16:00',
      '2024-10-06T03 from 16:00 to 17:00',
    ]);
    expect(around('2024-04-06T14:00:00.000Z', '2024-04-06T16:30:00.000Z')).toEqual([
      '2024-04-07T01 from 14:00 to 15:00',
      '2024-04-07T01+10:30 from 15:00 to 15:30',
      '2024-04-07T02 from 15:30 to 16:30',
    ]);
  });

  it('begin a day at local midnight, with 23 and 25 hours where the clocks change', () => {
    const berlin = partitioning('P1D', 'Europe/Berlin');
    const spring = partitionContaining(berlin, '2023-03-26T12:00:00.000Z');
    const autumn = partitionContaining(berlin, '2023-10-29T12:00:00.000Z');
    expect(spring).toEqual({ from: '2023-03-25T23:00:00.000Z', to: '2023-03-26T22:00:00.000Z' });
    expect([hours(spring), hours(autumn)]).toEqual([23, 25]);
    expect(partitionsOverlapping(partitioning('PT1H', 'Europe/Berlin'), autumn)).toHaveLength(25);
  });

  it('begin weeks on Monday, months and quarters on their first day', () => {
    expect(partitionContaining(partitioning('P1W'), '2023-10-28T06:00:00.000Z').from).toBe('2023-10-23T00:00:00.000Z');
    expect(partitionContaining(partitioning('P1M'), '2023-10-28T06:00:00.000Z').from).toBe('2023-10-01T00:00:00.000Z');
    expect(partitionContaining(partitioning('P3M'), '2023-10-28T06:00:00.000Z')).toEqual({
      from: '2023-10-01T00:00:00.000Z',
      to: '2024-01-01T00:00:00.000Z',
    });
  });

  it('are listed between two moments and touching an interval', () => {
    const day = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
    expect(cover(partitioning('PT1H'), day)).toHaveLength(24);
    expect(partitionsBetween(partitioning('P1D'), '2023-10-01T12:00:00.000Z', '2023-10-04T12:00:00.000Z')).toHaveLength(
      2,
    );
    expect(
      partitionsOverlapping(partitioning('P1D'), { from: '2023-10-01T12:00:00.000Z', to: '2023-10-04T12:00:00.000Z' }),
    ).toHaveLength(4);
    expect(partitionsOverlapping(partitioning('PT1M'), day, 10)).toHaveLength(10);
    expect(partitionsBetween(partitioning('P1D'), day.to, day.from)).toEqual([]);
  });

  it('close: the last closed partition ends at or before the moment, and no later one does', () => {
    fc.assert(
      fc.property(anyPartitioning, anyInstant, ({ every, timezone }, instant) => {
        const g = partitioning(every, timezone);
        const closed = lastClosedPartition(g, instant);
        expect(closed.to <= instant && nextPartition(g, closed).to > instant).toBe(true);
      }),
    );
  });

  it('map a consumer day to the last closed quarter', () => {
    const quarter = partitioning('P3M');
    const day = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
    expect(latestClosed(quarter, day).map((partition) => partitionKey(quarter, partition))).toEqual(['2023-Q3']);
  });
});

describe('labels and paths', () => {
  it('have the form of their step', () => {
    const at = '2023-10-27T05:15:00.000Z';
    const label = (every: string): string =>
      partitionKey(partitioning(every), partitionContaining(partitioning(every), at));
    expect(['PT15M', 'PT1H', 'P1D', 'P1W', 'P1M', 'P3M', 'P1Y'].map(label)).toEqual([
      '2023-10-27T05:15',
      '2023-10-27T05',
      '2023-10-27',
      '2023-W43',
      '2023-10',
      '2023-Q4',
      '2023',
    ]);
  });

  it('distinguish the two hours with one name when the clocks are set back', () => {
    const berlin = partitioning('PT1H', 'Europe/Berlin');
    const first = partitionContaining(berlin, '2023-10-29T00:30:00.000Z');
    const second = partitionContaining(berlin, '2023-10-29T01:30:00.000Z');
    expect([partitionKey(berlin, first), partitionKey(berlin, second)]).toEqual([
      '2023-10-29T02',
      '2023-10-29T02+01:00',
    ]);
  });

  it('are null for a partition that the partitioning does not have', () => {
    const day = partitioning('P1D');
    for (const label of ['2023-13-01', '2023-10', '2023-10-27T05', 'yesterday', '', '2023-02-30']) {
      expect(partitionOfKey(day, label)).toBeNull();
    }
    expect(partitionOfKey(partitioning('P3M'), '2023-10')).toBeNull();
  });

  it('fill the path from local time', () => {
    const g = partitioning('P1D', 'Europe/Berlin', 'year={yyyy}/month={MM}/day={dd}/q{Q}-{HH}{mm}.parquet');
    const partition = partitionContaining(g, '2023-10-27T12:00:00.000Z');
    expect(pathOf(g, partition)).toBe('year=2023/month=10/day=27/q4-0000.parquet');
    expect(pathOf(partitioning('P1D'), partition)).toBeNull();
  });
});

describe('the partitioning of a contract', () => {
  const entry = (value: number, unit: string): SlaEntry => ({
    property: 'frequency',
    value,
    valueExt: null,
    unit,
    element: null,
    driver: null,
    schedule: null,
    target: null,
    pointer: '/slaProperties/0',
  });
  const server = (type: string): { name: string; type: string; environment: null; settings: object } => ({
    name: 's',
    type,
    environment: null,
    settings: {},
  });
  const of = (sla: SlaEntry[], types: string[] = ['local']): Partitioning | null =>
    partitioningOf({ partitioning: null, sla, servers: types.map(server) as never });

  it('is its own if it has one', () => {
    const own = { every: 'P1D', timezone: 'Europe/Berlin', column: 'ts', path: null, calendar: null };
    expect(partitioningOf({ partitioning: own, sla: [entry(1, 'h')], servers: [] })).toEqual({
      every: 'P1D',
      timezone: 'Europe/Berlin',
      column: 'ts',
      path: null,
    });
    expect(partitioningOf({ partitioning: { ...own, every: 'PT7M' }, sla: [], servers: [] })).toBeNull();
    expect(partitioningOf({ partitioning: { ...own, timezone: 'Mars/Olympus' }, sla: [], servers: [] })).toBeNull();
  });

  it('else follows the frequency in UTC, in its largest unit', () => {
    expect(of([entry(1, 'd')])?.every).toBe('P1D');
    expect(of([entry(24, 'h')])?.every).toBe('P1D');
    expect(of([entry(60, 'min')])?.every).toBe('PT1H');
    expect(of([entry(7, 'd')])?.every).toBe('P1W');
    expect(of([entry(3, 'mo')])?.every).toBe('P3M');
    expect(of([entry(1, 'q')])?.timezone).toBe('UTC');
    expect(of([entry(5, 'h')])).toBeNull();
    expect(of([])).toBeNull();
  });

  it('is null on a stream', () => {
    for (const type of ['kafka', 'kinesis', 'pubsub']) expect(of([entry(1, 'd')], [type])).toBeNull();
  });
});

it('a partition of a day in UTC is 24 hours in milliseconds', () => {
  const partition = partitionContaining(partitioning('P1D'), '2023-10-27T23:59:59.999Z');
  expect(millisOf(partition.to) - millisOf(partition.from)).toBe(DAY);
});
