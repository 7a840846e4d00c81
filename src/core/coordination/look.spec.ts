import { describe, expect, it } from '@jest/globals';
import { DAY } from '../shared/duration.js';
import { compareFiles, lookSince, notOvertaken, partitionsToLookAt } from './look.js';

const NOW = '2023-10-28T06:00:00.000Z';
const day = (date: number) => ({
  from: `2023-10-${String(date)}T00:00:00.000Z`,
  to: `2023-10-${String(date + 1)}T00:00:00.000Z`,
});
const schedule = { backMillis: 2 * DAY, allEveryMillis: DAY };

describe('the partitions that are looked at', () => {
  const partitions = [day(20), day(26), day(27)];
  const partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv' };
  const lookedAtAllAt = '2023-10-28T00:00:00.000Z';
  const facts = { partitions, partitioning, lookedAtAllAt, shareFiles: false, asOf: NOW };
  it('are the newest in every cycle', () => {
    expect(partitionsToLookAt(facts, schedule)).toEqual({ partitions: [day(26), day(27)], isAll: false });
  });
  it('are all once a day, and the first time', () => {
    expect(partitionsToLookAt({ ...facts, lookedAtAllAt: '2023-10-27T06:00:00.000Z' }, schedule).isAll).toBe(true);
    expect(partitionsToLookAt({ ...facts, lookedAtAllAt: null }, schedule)).toEqual({ partitions, isAll: true });
  });
  it('are never all where they are rows of the same files', () => {
    const shared = { ...facts, lookedAtAllAt: null, shareFiles: true };
    expect(partitionsToLookAt(shared, schedule).partitions).toEqual([day(26), day(27)]);
  });
  it.each([
    ['P1D', '2023-10-26T06:00:00.000Z'],
    ['P1M', '2023-09-01T00:00:00.000Z'],
    ['P3M', '2023-07-01T00:00:00.000Z'],
    ['P1Y', '2022-01-01T00:00:00.000Z'],
  ])('of %s include the last one that ended, until the next one ends', (every, since) => {
    expect(lookSince({ ...partitioning, every }, NOW, schedule)).toBe(since);
    expect(lookSince(null, NOW, schedule)).toBe('2023-10-26T06:00:00.000Z');
  });
  it('include the current data', () => {
    expect(partitionsToLookAt({ ...facts, partitions: [null] }, schedule).partitions).toEqual([null]);
  });
});

describe('what a look shows', () => {
  const files = { partition: day(27), server: 'lake', identity: 'a', newestAt: '2023-10-28T01:00:00.000Z' };
  const reading = { partition: day(27), server: 'lake', beganAt: '2023-10-28T02:00:00.000Z' };
  const shown = (...of: Parameters<typeof compareFiles>) => {
    const { unknown, written } = compareFiles(...of);
    return [unknown.length, written.length];
  };
  it.each([
    ['nothing where the files are the same', files, [files], [reading], [0, 0]],
    ['a write where they differ', { ...files, identity: 'b' }, [files], [], [1, 1]],
    ['no write of files that were never seen nor read', files, [], [], [1, 0]],
    ['no write of files that are older than every reading', files, [], [reading], [1, 0]],
    ['a write of files that are newer than a reading', { ...files, newestAt: NOW }, [], [reading], [1, 1]],
    ['nothing of another server', files, [{ ...files, server: 'other', identity: 'b' }], [], [1, 0]],
    ['a write where the files are gone', { ...files, identity: 'none', newestAt: null }, [files], [reading], [1, 1]],
  ] as const)('%s', (...[, seen, known, readings, expected]) => {
    expect(shown([seen], known, readings)).toEqual(expected);
  });
});

describe('a look that was overtaken by another one', () => {
  const files = { partition: day(27), server: 'lake', identity: 'a', newestAt: null };
  const newer = { ...files, identity: 'b' };
  it.each([
    ['counts where nothing was recorded meanwhile', [files], [files], 1],
    ['counts where the files were and are unknown', [], [], 1],
    ['does not count where another state was recorded', [files], [newer], 0],
    ['does not count where the first state was recorded', [], [newer], 0],
    ['counts where only another server was looked at', [files], [files, { ...newer, server: 'other' }], 1],
  ] as const)('%s', (_name, before, known, expected) => {
    expect(notOvertaken([newer], before, known)).toHaveLength(expected);
  });
});
