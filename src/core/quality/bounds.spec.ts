import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { judge, judgePercent, percentOf, violates, violatesPercent } from './bounds.js';

const below = (value: number) => ({ operator: 'mustBeLessThan' as const, value });

describe('bounds', () => {
  it('treat their ends as the standard defines', () => {
    expect(violates({ operator: 'mustBeBetween', value: [1, 3] }, 1)).toBe(true);
    expect(violates({ operator: 'mustBeBetween', value: [1, 3] }, 2)).toBe(false);
    expect(violates({ operator: 'mustNotBeBetween', value: [1, 3] }, 3)).toBe(false);
    expect(violates({ operator: 'mustBe', value: true }, 1)).toBe(false);
    expect(violates({ operator: 'mustBeLessThan', value: 5 }, 'text')).toBe(true);
  });

  it('give the documented damage: 3 % between 1 % and 5 % is one half', () => {
    expect(judge(below(1), below(5), 3)).toEqual({ outcome: 'WARN', damage: 0.5 });
    expect(judge(below(1), below(5), 0.5)).toEqual({ outcome: 'PASS', damage: 0 });
    expect(judge(below(1), below(5), Number.NaN)).toEqual({ outcome: 'FAIL', damage: 1 });
  });

  it('give damage 1 exactly when the fail rule is violated, and more damage with a larger distance', () => {
    const warn = { operator: 'mustBeLessOrEqualTo' as const, value: 1 };
    const fail = { operator: 'mustBeLessOrEqualTo' as const, value: 5 };
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (m, step) => {
          const { outcome, damage } = judge(warn, fail, m);
          expect(damage === 1).toBe(violates(fail, m));
          expect(outcome === 'FAIL').toBe(damage === 1);
          expect(judge(warn, fail, m + step).damage).toBeGreaterThanOrEqual(damage);
        },
      ),
    );
  });
});

describe('percentages', () => {
  const outcome = (bound: Parameters<typeof violatesPercent>[0], count: number, rows: number): string =>
    judgePercent(null, bound, count, rows).outcome;

  it('are compared as fractions of whole numbers, not as rounded doubles', () => {
    expect(outcome({ operator: 'mustBeLessOrEqualTo', value: 7 }, 7, 100)).toBe('PASS');
    expect(outcome({ operator: 'mustBe', value: 14 }, 14, 100)).toBe('PASS');
    expect(outcome(below(29), 29, 100)).toBe('FAIL');
    expect(outcome({ operator: 'mustBe', value: 0.1 }, 3, 3000)).toBe('PASS');
    expect(outcome({ operator: 'mustNotBe', value: 0.1 }, 3, 3000)).toBe('FAIL');
    expect(outcome({ operator: 'mustBeBetween', value: [0, 5] }, 0, 100)).toBe('FAIL');
    expect(outcome({ operator: 'mustBeLessOrEqualTo', value: 0 }, 1, 30_000)).toBe('FAIL');
    expect(outcome({ operator: 'mustBeLessOrEqualTo', value: 33.333333333333336 }, 1, 3)).toBe('PASS');
    expect(outcome({ operator: 'mustBe', value: 33.333333333333336 }, 1, 3)).toBe('FAIL');
    expect(outcome(below(1e-7), 1, 1_000_000_000)).toBe('FAIL');
  });

  it('equal n hundredths exactly for every n and every number of rows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (hundredths, thousands) => {
          const [count, rows] = [hundredths * thousands, 10_000 * thousands];
          const value = hundredths / 100;
          expect(violatesPercent({ operator: 'mustBe', value }, count, rows)).toBe(false);
          expect(violatesPercent(below(value), count, rows)).toBe(true);
          expect(violatesPercent({ operator: 'mustBeLessOrEqualTo', value }, count, rows)).toBe(false);
          expect(violatesPercent({ operator: 'mustBeLessOrEqualTo', value }, count + 1, rows)).toBe(true);
          expect(percentOf(count, rows)).toBeCloseTo(value, 10);
        },
      ),
    );
  });
});
