import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingPlaceholders } from '../partition/path-placeholders.js';
import { partitionFinder } from '../partition/partition-paths.js';
import { matchPath, pathPattern } from '../partition/path-match.js';
import { parseStep } from '../shared/partition-step.js';
import { layoutOf } from './file-layout.js';

const shown = (...files: readonly string[]): string => {
  const layout = layoutOf(files, 'UTC');
  if (layout === null) return 'none';
  const { location, newest, partitioning } = layout;
  return partitioning === null ? location : `${location} ${partitioning.path} ${partitioning.every} ${newest}`;
};

describe('the layout of files', () => {
  it.each([
    [['a.csv'], 'a.csv'],
    [['d/2024-01-01.csv'], 'd/2024-01-01.csv'],
    [['d/a.csv', 'd/b.csv'], 'd/*.csv'],
    [['d/north-1.csv', 'd/south-2.csv'], 'd/*.csv'],
    [['d/x1.csv', 'd/x2.csv', 'd/x30.csv'], 'd/x*.csv'],
    [['d/a.csv', 'd/e/b.csv'], 'none'],
    [['2024-01-01.csv', '2024-01-02.csv'], '. {yyyy}-{MM}-{dd}.csv P1D 2024-01-02'],
    [['d/r_20240101.csv', 'd/r_20240109.csv'], 'd r_{yyyy}{MM}{dd}.csv P1D 2024-01-09'],
    [['d/2024/01/31/x.csv', 'd/2024/02/01/x.csv'], 'd {yyyy}/{MM}/{dd}/x.csv P1D 2024-02-01'],
    [['d/2024/01/31/a.csv', 'd/2024/02/01/b.csv'], 'd {yyyy}/{MM}/{dd}/*.csv P1D 2024-02-01'],
    [['d/day=2024-01-01/p.parquet', 'd/day=2024-01-02/p.parquet'], 'd day={yyyy}-{MM}-{dd}/p.parquet P1D 2024-01-02'],
    [
      ['d/year=2024/month=01/a.parquet', 'd/year=2024/month=02/a.parquet'],
      'd year={yyyy}/month={MM}/a.parquet P1M 2024-02',
    ],
    [
      ['d/day=2024-01-01/hour=05/a.csv', 'd/day=2024-01-01/hour=06/a.csv'],
      'd day={yyyy}-{MM}-{dd}/hour={HH}/a.csv PT1H 2024-01-01T06',
    ],
    [['d/2024-01-01T0515.csv', 'd/2024-01-01T0530.csv'], 'd {yyyy}-{MM}-{dd}T{HH}{mm}.csv PT15M 2024-01-01T05:30'],
    [['d/2023-Q4.csv', 'd/2024-Q1.csv'], 'd {yyyy}-Q{Q}.csv P3M 2024-Q1'],
    [['d/2023-12.csv', 'd/2024-01.csv'], 'd {yyyy}-{MM}.csv P1M 2024-01'],
    [['d/r2023.csv', 'd/r2024.csv'], 'd r{yyyy}.csv P1Y 2024'],
    [['d/2024-01-01.csv', 'd/2024-01-08.csv', 'd/2024-01-15.csv'], 'd {yyyy}-{MM}-{dd}.csv P7D 2024-W03'],
    // Numbers that are no dates, and dates in some of the files only.
    [['d/id-20241399.csv', 'd/id-20241398.csv'], 'd/id-2024139*.csv'],
    [['d/2024-01-01.csv', 'd/other.csv'], 'd/*.csv'],
    // Folders of one digit have no placeholder.
    [['d/year=2024/month=1/a.csv', 'd/year=2024/month=2/a.csv'], 'd/year=2024/month=*/a.csv'],
  ])('%j is %s', (files, expected) => {
    expect(shown(...files)).toBe(expected);
  });

  it('leaves out the keys of folders that are dates', () => {
    const files = ['FR', 'DE'].flatMap((country) => [
      `c=${country}/day=2024-01-01/a.csv`,
      `c=${country}/day=2024-01-02/a.csv`,
    ]);
    expect(layoutOf(files, 'UTC')).toMatchObject({ folderKeys: ['c'], location: '.' });
  });
});

const segment = fc.stringMatching(/^[a-z0-9=_-]{1,8}$/u);
const file = fc.tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), fc.constantFrom('csv', 'parquet'));

describe('every layout', () => {
  it('matches each of its files', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(file, { minLength: 1, maxLength: 6, selector: (one) => JSON.stringify(one) }),
        (given) => {
          const files = given.map(([segments, extension]) => `${segments.join('/')}.${extension}`);
          const layout = layoutOf(files, 'UTC');
          if (layout === null || layout.partitioning !== null) return;
          expect(files.filter((path) => matchPath(pathPattern(layout.location), path) === null)).toEqual([]);
        },
      ),
    );
  });

  it('finds the day of each file, whatever is around the date', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const word = fc.stringMatching(/^[a-z]{0,5}$/u);
    const days = fc.uniqueArray(day, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(days, word, word, fc.constantFrom('-', '_', '/', ''), (dates, before, after, sign) => {
        const files = dates.map((date) => `d/${before}${date.replaceAll('-', sign)}${after}.csv`);
        const layout = layoutOf(files, 'UTC');
        const partitioning = layout?.partitioning ?? null;
        if (layout === null || partitioning === null || partitioning.path === null)
          throw new Error(`no partitions in ${files.join(' ')}`);
        const step = parseStep(partitioning.every);
        expect(step === null ? ['step'] : missingPlaceholders(step, partitioning.path)).toEqual([]);
        const finder = partitionFinder(partitioning);
        const found = files.map((path) => finder(path.slice(layout.location.length + 1))?.from.slice(0, 10));
        expect(found).toEqual(dates);
      }),
    );
  });

  it.each([
    ['without zeros before the parts', ['x/x-2024-1-5.csv', 'x/x-2024-1-6.csv', 'x/x-2024-1-15.csv']],
    ['with the year at the end', ['x/s_05.01.2024.csv', 'x/s_06.01.2024.csv', 'x/s_10.02.2024.csv']],
  ])('has no partitions by dates %s', (_how, files) => {
    expect(layoutOf(files, 'UTC')).toMatchObject({ partitioning: null, newest: null });
  });
});
