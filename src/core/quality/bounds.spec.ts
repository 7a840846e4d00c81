import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { judge, violates } from './bounds.js';

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
