import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Partitioning, partitionsBetween } from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import { doneOf, leftOf, nextOfBackfill, rangeOfBackfill } from './backfill.js';

const FROM = '2023-03-01T00:00:00.000Z';
const partitioningOf = (every: string, timezone: string): Partitioning => ({
  ...{ every, timezone, column: null, path: null },
});
const PARTITIONINGS = fc.constantFrom(
  partitioningOf('P1D', 'UTC'),
  partitioningOf('P1D', 'Europe/Berlin'),
  partitioningOf('PT1H', 'America/New_York'),
  partitioningOf('P1M', 'UTC'),
);

/** The closed partitions of a range of up to 60 days, as a backfill gets them. */
function rangeOf(partitioning: Partitioning, days: number): readonly Interval[] {
  const to = new Date(Date.parse(FROM) + days * 86_400_000).toISOString();
  return partitionsBetween(partitioning, FROM, to);
}

it('queues each owed partition of the range once, never more than the limit, and ends', () => {
  fc.assert(
    fc.property(
      fc.record({
        partitioning: PARTITIONINGS,
        days: fc.integer({ min: 31, max: 60 }),
        concurrency: fc.integer({ min: 1, max: 64 }),
      }),
      // At each step: how many of those in flight end, and whether others hold the next one.
      fc.infiniteStream(fc.record({ ends: fc.nat(5), isHeld: fc.boolean() })),
      fc.func(fc.boolean()),
      ({ concurrency, days, partitioning }, steps, isOwed) => {
        const all = rangeOf(partitioning, days);
        const [first, last] = [all[0], all.at(-1)];
        if (first === undefined || last === undefined) return;
        const owed = ({ from }: Interval): boolean => isOwed(from);
        const queued: Interval[] = [];
        let [nextFrom, inFlight, skipped, looks] = [first.from, 0, 0, 0];
        for (;;) {
          looks += 1;
          const { ends, isHeld } = steps.next().value as { ends: number; isHeld: boolean };
          const facts = { partitioning, isOwed: owed, isHeld: () => isHeld && looks % 2 === 0 };
          const step = nextOfBackfill({ concurrency, inFlight, nextFrom, to: last.to }, facts);
          queued.push(...step.partitions);
          inFlight += step.partitions.length;
          skipped += step.skipped;
          expect(inFlight).toBeLessThanOrEqual(concurrency);
          expect(step.nextFrom >= nextFrom).toBe(true);
          nextFrom = step.nextFrom;
          if (step.isComplete) break;
          inFlight = Math.max(0, inFlight - Math.max(ends, looks % 2));
          expect(looks).toBeLessThan(10_000);
        }
        expect([queued, skipped, inFlight]).toEqual([all.filter(owed), all.length - queued.length, 0]);
      },
    ),
    { numRuns: 60 },
  );
});

it('goes on in whole partitions where the data is cut in another way since its start', () => {
  const weeks = partitioningOf('P1W', 'UTC');
  const range = { nextFrom: '2023-03-01T00:00:00.000Z', to: '2023-03-15T00:00:00.000Z', concurrency: 4, inFlight: 0 };
  const facts = { partitioning: weeks, isOwed: () => true, isHeld: () => false };
  const { isComplete, nextFrom, partitions } = nextOfBackfill(range, facts);
  expect(partitions).toEqual([{ from: '2023-03-06T00:00:00.000Z', to: '2023-03-13T00:00:00.000Z' }]);
  expect([nextFrom, isComplete]).toEqual([range.to, false]);
  expect(nextOfBackfill({ ...range, nextFrom }, facts)).toMatchObject({ isComplete: true });
});

it('counts what was checked by what is neither in flight nor failed', () => {
  expect(doneOf({ queued: 10, inFlight: 3, failed: 2 })).toBe(5);
});

const DAYS = partitioningOf('P1D', 'UTC');
const NOW = '2023-03-10T06:00:00.000Z';
const range = (from: string, to: string, isOwed: (partition: Interval) => boolean = () => true, partitioning = DAYS) =>
  rangeOfBackfill({ from: `${from}:00.000Z`, to: `${to}:00.000Z` }, { isOwed, partitioning }, NOW);

it('is about the closed partitions that lie in the range as a whole', () => {
  expect(range('2023-03-01T00:00', '2023-03-04T00:00')).toEqual({
    ...{ from: FROM, to: '2023-03-04T00:00:00.000Z', partitions: 3 },
    leftOut: { open: 0, partial: 0, notOwed: 0 },
  });
  expect(range('2023-03-01T12:00', '2023-03-03T12:00')).toMatchObject({ partitions: 1, leftOut: { partial: 2 } });
  // The one that contains the moment, and a later one.
  expect(range('2023-03-09T00:00', '2023-03-12T00:00')).toMatchObject({ partitions: 1, leftOut: { open: 2 } });
  const isFirst = ({ from }: Interval): boolean => from === FROM;
  expect(range('2023-03-01T00:00', '2023-03-04T00:00', isFirst)).toMatchObject({
    partitions: 3,
    leftOut: { notOwed: 2 },
  });
  expect(range('2023-03-02T00:00', '2023-03-04T00:00', isFirst)).toBeNull();
  expect(range('2023-03-02T01:00', '2023-03-02T02:00')).toBeNull();
});

it('is bounded, also far into the future', () => {
  const quarters = partitioningOf('PT15M', 'UTC');
  expect(range('2020-01-01T00:00', '2023-03-01T00:00', undefined, quarters)).toBe('TOO_MANY');
  expect(range('2023-03-10T05:00', '2399-01-01T00:00', undefined, quarters)).toMatchObject({ partitions: 4 });
});

it('has left what is not queued yet and what is in flight', () => {
  expect(leftOf({ partitions: 30, skipped: 5, queued: 10, inFlight: 3 })).toBe(18);
  expect(leftOf({ partitions: 30, skipped: 5, queued: 25, inFlight: 0 })).toBe(0);
});
