import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partitionContaining } from '../partition/partitioning.js';
import { everyInWords, formatStep, parseStep } from './partition-step.js';

test.each([
  ['PT1M', 'PT1M'],
  ['PT60M', 'PT1H'],
  ['PT24H', 'P1D'],
  ['P7D', 'P1W'],
  ['P1Y', 'P12M'],
  ['P100Y', 'P1200M'],
  ['P1200M', 'P1200M'],
  ['P36525D', 'P36525D'],
])('%s is the step %s', (every, step) => {
  expect(parseStep(every)).not.toBeNull();
  expect(formatStep(parseStep(every)!)).toBe(step);
});

test.each([
  ['P1D', '1 day'],
  ['PT15M', '15 minutes'],
  ['PT60M', '1 hour'],
  ['P14D', '2 weeks'],
  ['P3M', '3 months'],
  ['P24M', '2 years'],
  ['often', 'often'],
])('%s in words is %s', (every, words) => {
  expect(everyInWords(every)).toBe(words);
});

test.each(['P101Y', 'P1201M', 'P36526D', 'P5218W', 'PT876601H', 'P10000000D', 'P99999999999999999999D'])(
  '%s exceeds 100 years',
  (every) => {
    expect(parseStep(every)).toBeNull();
  },
);

test.each(['P1M1D', 'PT7M', 'PT5H', 'P5M', 'PT30S', 'P0D', 'every day'])('%s does not tile the calendar', (every) => {
  expect(parseStep(every)).toBeNull();
});

test('every step has a partition for every moment of the years 0000 to 9999', () => {
  const unit = fc.constantFrom('D', 'W', 'M', 'Y');
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Santiago', 'Pacific/Apia');
  const moments = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40_000 }), unit, zones, moments, (count, name, timezone, moment) => {
      const every = `P${count}${name}`;
      fc.pre(parseStep(every) !== null);
      const instant = moment.toISOString();
      const { from, to } = partitionContaining({ every, timezone, column: null, path: null }, instant);
      expect(from <= instant && instant < to).toBe(true);
    }),
  );
});
