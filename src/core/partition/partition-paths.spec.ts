import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Partitioning, partitionContaining, partitionOfKey, partitionKey, pathOf } from './partitioning.js';
import { instantOf } from '../shared/interval.js';
import { partitionFinder, segmentPatterns, segmentsOf } from './partition-paths.js';
import { matchPath, pathPattern } from './path-match.js';

const partitioning = (every: string, path: string | null, timezone = 'UTC'): Partitioning => ({
  every,
  timezone,
  column: null,
  path,
});
const named = (at: Partitioning, path: string): string | null => {
  const partition = partitionFinder(at)(path);
  return partition === null ? null : partitionKey(at, partition);
};

describe('the partition whose files are at a path', () => {
  it.each([
    ['P1D', 'date={yyyy}-{MM}-{dd}/part.csv', 'date=2023-10-27/part.csv', '2023-10-27'],
    ['P1D', '{yyyy}{MM}{dd}_*.csv', '20231027_a-b.csv', '2023-10-27'],
    ['PT1H', '{yyyy}/{MM}/{dd}/{HH}/*.jsonl', '2023/10/27/05/x.jsonl', '2023-10-27T05'],
    ['P3M', '{yyyy}-Q{Q}.parquet', '2023-Q3.parquet', '2023-Q3'],
    ['P1M', '{yyyy}/{MM}.parquet', '2023/10.parquet', '2023-10'],
    ['P1Y', 'y{yyyy}?.csv', 'y2023a.csv', '2023'],
    ['P1D', './{yyyy}//{MM}-{dd}.csv', '2023/10-27.csv', '2023-10-27'],
    ['P1D', '{yyyy}/{MM}/{dd}/{yyyy}{MM}{dd}.csv', '2023/10/27/20231027.csv', '2023-10-27'],
  ])('%s in %s: %s is %s', (every, path, file, label) => {
    expect(named(partitioning(every, path), file)).toBe(label);
  });

  it.each([
    ['P1D', 'date={yyyy}-{MM}-{dd}/a.csv', 'date=2023-13-27/a.csv', 'no such month'],
    ['P1D', 'date={yyyy}-{MM}-{dd}/a.csv', 'date=2023-02-29/a.csv', 'no such day'],
    ['P1D', 'date={yyyy}-{MM}-{dd}/a.csv', 'date=2023-10-27/b.csv', 'another file'],
    ['P1D', 'date={yyyy}-{MM}-{dd}/a.csv', 'x/date=2023-10-27/a.csv', 'another folder'],
    ['P1D', '{yyyy}-{MM}-{dd}/*.csv', '2023-10-27/deeper/a.csv', 'a star within one folder only'],
    ['P1D', '{yyyy}.{MM}.{dd}', '2023x10x27', 'a dot is a dot'],
    ['P3M', '{yyyy}-Q{Q}.parquet', '2023-Q5.parquet', 'no such quarter'],
    ['P1D', '{yyyy}/{MM}/{dd}/{yyyy}{MM}{dd}.csv', '2023/10/27/20231028.csv', 'two days in one path'],
    ['P1M', '{yyyy}-{MM}-{dd}.csv', '2023-10-02.csv', 'a day that begins no month'],
    ['P1D', null, '2023-10-27', 'a partitioning without a path'],
  ])('%s in %s: %s is not a partition (%s)', (every, path, file, _why) => {
    expect(named(partitioning(every, path), file)).toBeNull();
  });

  it('finds every partition by its own path, in any zone and on days of 23 and 25 hours', () => {
    const partitionings = [
      partitioning('P1D', 'd={yyyy}-{MM}-{dd}/x+(1).csv', 'Europe/Berlin'),
      partitioning('P1D', '{yyyy}{MM}{dd}', 'America/Sao_Paulo'),
      partitioning('P1M', '{yyyy}/{MM}', 'Asia/Kolkata'),
      partitioning('P3M', '{yyyy}/Q{Q}', 'Europe/Berlin'),
      partitioning('PT1H', '{yyyy}/{MM}/{dd}/{HH}', 'UTC'),
      partitioning('PT15M', '{yyyy}{MM}{dd}T{HH}{mm}', 'Asia/Kathmandu'),
      partitioning('PT1H', '{yyyy}{MM}{dd}T{HH}{mm}', 'Australia/Lord_Howe'),
    ];
    const moments = fc.integer({ min: Date.parse('1990-01-01T00:00Z'), max: Date.parse('2040-01-01T00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...partitionings), moments, (at, millis) => {
        const partition = partitionContaining(at, instantOf(millis));
        expect(partitionFinder(at)(pathOf(at, partition) ?? '')).toEqual(partition);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the single path that two hours share when the clocks are set back to the first of them', () => {
    const berlin = partitioning('PT1H', '{yyyy}-{MM}-{dd}T{HH}', 'Europe/Berlin');
    expect(partitionFinder(berlin)('2023-10-29T02')).toEqual(partitionOfKey(berlin, '2023-10-29T02'));
    expect(partitionFinder(berlin)('2023-03-26T02')).toBeNull();
  });
});

describe('patterns of paths', () => {
  it('show which folders can be skipped', () => {
    const literals = segmentPatterns('lake/*/date={yyyy}-{MM}/a.csv').map(({ literal }) => literal);
    expect(literals).toEqual(['lake', null, null, 'a.csv']);
    expect(segmentPatterns('a{MM}')[0]?.matches('a12')).toBe(true);
    expect(segmentPatterns('a{MM}')[0]?.matches('a1')).toBe(false);
  });

  it('match every other character literally', () => {
    expect(matchPath(pathPattern('a+b(1)[x]^$|{2}.c'), 'a+b(1)[x]^$|{2}.c')).not.toBeNull();
    expect(matchPath(pathPattern('a.c'), 'abc')).toBeNull();
    expect(matchPath(pathPattern('a/*/c'), 'a/b/b/c')).toBeNull();
    expect(segmentsOf('./a//b/./c/')).toEqual(['a', 'b', 'c']);
  });
});
