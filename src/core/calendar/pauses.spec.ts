import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, millisOf } from '../shared/interval.js';
import { pausedMillis, pausesOf, withPauses } from './pauses.js';

describe('a clock that stands still in pauses', () => {
  const intervals = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 })).map(([from, length]) => ({
      from: instantOf(from),
      to: instantOf(from + length),
    })),
    { maxLength: 6 },
  );

  it('reaches a moment after the time that runs, and not before', () => {
    fc.assert(
      fc.property(intervals, fc.nat(1000), fc.nat(500), (declared, from, length) => {
        const pauses = pausesOf(declared);
        const until = withPauses(pauses, instantOf(from), instantOf(from + length));
        expect(millisOf(until) - from - pausedMillis(pauses, instantOf(from), until)).toBe(length);
        expect(millisOf(until)).toBeGreaterThanOrEqual(from + length);
      }),
    );
  });

  it('counts each moment once, however often it is declared', () => {
    fc.assert(
      fc.property(intervals, (declared) => {
        const paused = Array.from({ length: 1400 }, (_, at) => instantOf(at)).filter((at) =>
          declared.some(({ from, to }) => from <= at && at < to),
        ).length;
        expect(pausedMillis(pausesOf(declared), instantOf(0), instantOf(1400))).toBe(paused);
      }),
    );
  });
});
