import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Partitioning, partitionsBetween } from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import { doneOf, nextOfBackfill } from './backfill.js';

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
