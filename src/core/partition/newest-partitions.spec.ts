import { describe, expect, it } from '@jest/globals';
import { newestPartitionsWithin } from './newest-partitions.js';
import { partitionKey } from './partitioning.js';

const DAILY = { every: 'P1D', timezone: 'UTC', column: null, path: null };
const NOW = '2023-10-28T06:00:00.000Z';
const keys = (from: string, to: string | null, most = 10) => {
  const { complete, partitions } = newestPartitionsWithin(DAILY, { from, to }, { asOf: NOW, most });
  return [partitions.map((partition) => partitionKey(DAILY, partition)), complete];
};

describe('the newest partitions within an interval', () => {
  it('are those that overlap it, oldest first', () => {
    expect(keys('2023-10-24T12:00:00.000Z', '2023-10-27T00:00:00.000Z')).toEqual([
      ['2023-10-24', '2023-10-25', '2023-10-26'],
      true,
    ]);
    expect(keys('2023-10-26T00:00:00.000Z', '2023-10-27T00:00:00.001Z')).toEqual([['2023-10-26', '2023-10-27'], true]);
  });

  it('end with the open one', () => {
    expect(keys('2023-10-27T00:00:00.000Z', '2999-01-01T00:00:00.000Z')).toEqual([['2023-10-27', '2023-10-28'], true]);
    expect(keys('2023-10-27T00:00:00.000Z', null)).toEqual([['2023-10-27', '2023-10-28'], true]);
  });

  it('are the newest where there are more', () => {
    expect(keys('', null, 2)).toEqual([['2023-10-27', '2023-10-28'], false]);
    expect(keys('2023-10-27T00:00:00.000Z', null, 2)).toEqual([['2023-10-27', '2023-10-28'], true]);
  });

  it('are none where the interval is in the future', () => {
    expect(keys('2023-10-29T00:00:00.000Z', '2023-11-01T00:00:00.000Z')).toEqual([[], true]);
  });

  it('have none before the first of the calendar', () => {
    const yearly = { ...DAILY, every: 'P1Y' };
    const found = newestPartitionsWithin(yearly, { from: '', to: null }, { asOf: NOW, most: 5_000 });
    expect(found.complete).toBe(true);
    expect(found.partitions.length).toBeGreaterThan(2_000);
  });
});
