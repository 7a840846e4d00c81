import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Partitioning } from '../partition/partitioning.js';
import { nextPartition, partitionContaining, partitionsOverlapping } from '../partition/partitioning.js';
import type { SlaEntry } from '../contract/model.js';
import { DeliveryCalendar } from './delivery-calendar.js';
import { dueOf } from './delivery.js';

const PARTITIONINGS: readonly Partitioning[] = ['P1D', 'PT1H', 'P1M', 'P3M'].flatMap((every) =>
  ['UTC', 'Europe/Zurich', 'America/New_York'].map((timezone) => ({ every, timezone, column: null, path: 'x' })),
);
const SLA = [{ property: 'latency', value: 2, unit: 'h' }] as unknown as readonly SlaEntry[];

it('gives the same answers as the pure functions, whatever the earlier answers', () => {
  const millis = fc.integer({ min: Date.parse('2023-01-01'), max: Date.parse('2024-12-31') });
  for (const partitioning of PARTITIONINGS) {
    const calendar = new DeliveryCalendar(SLA, partitioning);
    fc.assert(
      fc.property(millis, fc.integer({ min: 1, max: 3 * 86_400_000 }), (start, length) => {
        const interval = { from: new Date(start).toISOString(), to: new Date(start + length).toISOString() };
        const partition = partitionContaining(partitioning, interval.from);
        expect(calendar.at(interval.from)).toEqual({ partition, due: dueOf(SLA, partitioning, partition), owed: true });
        expect(calendar.after(partition).partition).toEqual(nextPartition(partitioning, partition));
        expect(calendar.overlapping(interval).map((one) => one.partition)).toEqual(
          partitionsOverlapping(partitioning, interval),
        );
      }),
      { numRuns: 40 },
    );
  }
});

it('ends with the calendar', () => {
  const interval = { from: '9999-12-30T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' };
  for (const partitioning of PARTITIONINGS) {
    expect(new DeliveryCalendar(SLA, partitioning).overlapping(interval).map((one) => one.partition)).toEqual(
      partitionsOverlapping(partitioning, interval),
    );
  }
});
