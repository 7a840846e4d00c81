import { describe, expect, it } from '@jest/globals';
import { missingPlaceholders } from './path-placeholders.js';
import { type Step, parseStep } from '../shared/partition-step.js';
import { partitionsOverlapping, pathOf } from './partitioning.js';

const PATHS = [
  'all.csv',
  '{yyyy}.csv',
  '{MM}-{dd}.csv',
  '{yyyy}-Q{Q}.csv',
  '{yyyy}-{MM}.csv',
  '{yyyy}-{dd}.csv',
  '{yyyy}-{MM}-{dd}.csv',
  '{yyyy}/{MM}/{dd}/{HH}/*.csv',
  '{HH}.csv',
  '{yyyy}{MM}{dd}{mm}.csv',
  '{yyyy}{MM}{dd}{HH}{mm}.csv',
];

const STEPS = ['PT15M', 'PT1H', 'PT6H', 'P1D', 'P3D', 'P1W', 'P2W', 'P1M', 'P2M', 'P3M', 'P6M', 'P1Y', 'P2Y'];

/**
 * Long enough that each coarser part of a date is repeated: the days of a month, the months of a
 * year, the same dates in weeks.
 */
const HOURS = [
  ['2020-12-31', '2021-01-02'],
  ['2021-01-31', '2021-02-02'],
  ['2021-12-31', '2022-01-02'],
] as const;
const SPANS: Readonly<Record<Step['unit'], readonly (readonly [string, string])[]>> = {
  minute: HOURS,
  hour: HOURS,
  day: [['2019-12-30', '2023-01-02']],
  week: [['2019-12-30', '2048-01-01']],
  month: [['2019-01-01', '2030-01-01']],
};

describe.each(STEPS)('a partitioning of %s', (every) => {
  const step = parseStep(every);
  if (step === null) throw new Error(`${every} is no step`);

  it.each(PATHS)('has separate files for each partition at %s, or names what the path lacks', (path) => {
    const partitioning = { every, timezone: 'UTC', column: null, path };
    const partitions = SPANS[step.unit].flatMap(([from, to]) =>
      partitionsOverlapping(partitioning, { from: `${from}T00:00:00.000Z`, to: `${to}T00:00:00.000Z` }),
    );
    const apart = new Set(partitions.map((partition) => pathOf(partitioning, partition))).size === partitions.length;
    expect(missingPlaceholders(step, path).length === 0).toBe(apart);
  });
});
