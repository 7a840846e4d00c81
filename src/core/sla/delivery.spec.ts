import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue, SlaEntry } from '../contract/model.js';
import { deliveryPromises, dueOf, newestDuePartition } from './delivery.js';
import { type Partitioning, partitionContaining, partitionKey, nextPartition } from '../partition/partitioning.js';
import { instantOf } from '../shared/interval.js';

const entry = (
  property: string,
  value: JsonValue,
  unit: string | null = null,
  target: number | null = null,
): SlaEntry => ({
  property,
  value,
  valueExt: null,
  unit,
  element: null,
  driver: null,
  schedule: null,
  target,
  pointer: '/slaProperties/0',
});
const berlin: Partitioning = { every: 'P1D', timezone: 'Europe/Berlin', column: null, path: null };
const utc: Partitioning = { ...berlin, timezone: 'UTC' };
const friday = partitionContaining(berlin, '2023-10-27T12:00:00.000Z');

describe('the due time of a partition', () => {
  it('is the earliest of latency and time of availability', () => {
    const at = (...sla: SlaEntry[]): string => dueOf(sla, berlin, friday).at;
    expect(at(entry('latency', 2, 'h'))).toBe('2023-10-28T00:00:00.000Z');
    expect(at(entry('timeOfAvailability', '03:00'))).toBe('2023-10-28T01:00:00.000Z');
    expect(at(entry('latency', 2, 'h'), entry('timeOfAvailability', '03:00'))).toBe('2023-10-28T00:00:00.000Z');
    expect(at(entry('latency', 1, 'd'), entry('timeOfAvailability', '03:00 Europe/Berlin'))).toBe(
      '2023-10-28T01:00:00.000Z',
    );
    expect(at(entry('timeOfAvailability', '09:00-08:00'))).toBe('2023-10-28T17:00:00.000Z');
  });

  it('else follows freshness, which counts only without latency and time of availability', () => {
    expect(dueOf([entry('freshness', 6, 'h')], berlin, friday)).toEqual({
      at: '2023-10-28T04:00:00.000Z',
      bounded: true,
    });
    expect(dueOf([entry('freshness', 1, 'h'), entry('latency', 6, 'h')], berlin, friday).at).toBe(
      '2023-10-28T04:00:00.000Z',
    );
  });

  it('is the end of the partition, outside the budget, without a bound', () => {
    expect(dueOf([entry('latency', 'soon'), entry('retention', 3, 'y')], berlin, friday)).toEqual({
      at: friday.to,
      bounded: false,
    });
  });

  it('is on the next day if the local time has passed at the end of the partition', () => {
    const hourly: Partitioning = { ...berlin, every: 'PT1H' };
    const five = partitionContaining(hourly, '2023-10-27T05:30:00.000Z');
    expect(dueOf([entry('timeOfAvailability', '03:00')], hourly, five).at).toBe('2023-10-28T01:00:00.000Z');
  });

  it('carries the target of each promise', () => {
    const sla = [entry('latency', 2, 'h', 0.99), entry('timeOfAvailability', '03:00'), entry('freshness', 1, 'd', 0.5)];
    expect(deliveryPromises(sla, berlin)).toEqual([
      { property: 'latency', target: 0.99 },
      { property: 'timeOfAvailability', target: 0.95 },
    ]);
  });
});

describe('the newest due partition', () => {
  it('is the last closed one, unless it is not due yet', () => {
    const now = '2023-10-28T06:00:00.000Z';
    expect(partitionKey(utc, newestDuePartition([], utc, now))).toBe('2023-10-27');
    expect(partitionKey(utc, newestDuePartition([entry('latency', 5, 'h')], utc, now))).toBe('2023-10-27');
    expect(partitionKey(utc, newestDuePartition([entry('latency', 7, 'h')], utc, now))).toBe('2023-10-26');
    expect(partitionKey(utc, newestDuePartition([entry('latency', 2, 'd')], utc, now))).toBe('2023-10-25');
  });

  it('is due, and the next one is not', () => {
    const partitionings = fc.record({
      every: fc.constantFrom('PT5M', 'PT1H', 'P1D', 'P1W', 'P1M'),
      timezone: fc.constantFrom('UTC', 'Europe/Berlin'),
    });
    const slas = fc.constantFrom(
      [],
      [entry('latency', 90, 'min')],
      [entry('latency', 2, 'd')],
      [entry('timeOfAvailability', '03:00')],
    );
    const times = fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2024, 0, 1) }).map(instantOf);
    fc.assert(
      fc.property(partitionings, slas, times, (part, sla, asOf) => {
        const partitioning: Partitioning = { ...part, column: null, path: null };
        const partition = newestDuePartition(sla, partitioning, asOf);
        expect(dueOf(sla, partitioning, partition).at <= asOf).toBe(true);
        expect(dueOf(sla, partitioning, nextPartition(partitioning, partition)).at > asOf).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['UTC', 'Europe/Berlin', 'Pacific/Apia'])('is found at both ends of the calendar in %s', (timezone) => {
    for (const every of ['PT5M', 'PT1H', 'P1D', 'P1W', 'P1M', 'P100Y']) {
      const partitioning: Partitioning = { every, timezone, column: null, path: null };
      for (const sla of [
        [],
        [entry('latency', 2, 'd')],
        [entry('latency', 1e300, 'd')],
        [entry('freshness', 1e9, 'y')],
      ])
        for (const asOf of ['0000-01-01T00:00:00.000Z', '2026-11-27T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) {
          const { from, to } = newestDuePartition(sla, partitioning, asOf);
          expect(from <= to && from <= asOf).toBe(true);
        }
    }
  });
});
