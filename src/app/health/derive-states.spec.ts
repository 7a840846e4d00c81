import { describe, expect, it } from '@jest/globals';
import type { ContractModel } from '../../core/contract/model.js';
import { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import { newestPartitions } from './derive-states.js';
import { firstOf } from './partition-data.js';

const day = (text: string): string => `2023-10-${text}T00:00:00.000Z`;
const daily = { every: 'P1D', timezone: 'UTC', column: null, path: null };
/** Partitions of days, published on the 20th; due two days after their end. */
const late = { property: 'latency', value: 2, unit: 'd', valueExt: null, element: null, driver: null, schedule: null };
const model = { sla: [{ ...late, target: null, pointer: '/slaProperties/0' }] } as unknown as ContractModel;
const active = { calendar: new DeliveryCalendar(model.sla, daily), partitioning: daily };
const published = { firstPublishedAt: day('20') };
const asOf = '2023-10-24T06:00:00.000Z';
const of = (first: string | null, most: number, facts: Partial<typeof active> = {}): readonly string[] =>
  newestPartitions(
    { ...active, ...facts },
    { asOf, firstAt: firstOf(published, first === null ? null : { interval: { from: first, to: asOf } }), most },
  ).partitions.map((one) => one?.from.slice(8, 10) ?? '');

describe('the newest partitions', () => {
  it('begin with the first publish, and end with the open one', () => {
    expect(of(null, 10)).toEqual(['20', '21', '22', '23', '24']);
  });

  it('begin with the first arrival, where data arrived before', () => {
    expect(of(day('18'), 10)).toEqual(['18', '19', '20', '21', '22', '23', '24']);
    expect(of(day('22'), 10)).toEqual(['20', '21', '22', '23', '24']);
  });

  it('are not more than is configured, and always have the newest due one', () => {
    expect(of(null, 3)).toEqual(['21', '22', '23', '24']);
    expect(of(null, 2)).toEqual(['21', '23', '24']);
    expect(newestPartitions(active, { asOf, firstAt: day('20'), most: 3 }).newest).toEqual({
      from: day('21'),
      to: day('22'),
    });
  });

  it('of data that is not partitioned are the current data', () => {
    expect(newestPartitions({ calendar: null, partitioning: null }, { asOf, firstAt: day('20'), most: 3 })).toEqual({
      newest: null,
      partitions: [null],
    });
  });
});
