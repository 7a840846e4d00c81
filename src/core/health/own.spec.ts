import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Severity } from '../contract/severity.js';
import { type WeighedCheck, failureRate, ownHealth } from './own.js';

const severities: readonly Severity[] = ['info', 'minor', 'major', 'critical', 'blocker'];
const checks = fc
  .array(
    fc.record({
      severity: fc.constantFrom(...severities),
      group: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      damage: fc.double({ min: 0, max: 1, noNaN: true }),
      freshness: fc.double({ min: 0, max: 1, noNaN: true }),
      failureRate: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    }),
    { maxLength: 12 },
  )
  .map((all): WeighedCheck[] => all.map((check, index) => ({ ...check, id: `c${index}` })));
const budget = fc.double({ min: 0, max: 3, noNaN: true });
const EPSILON = 2e-6;

function replaced(all: readonly WeighedCheck[], index: number, change: Partial<WeighedCheck>): WeighedCheck[] {
  return all.map((check, at) => (at === index % all.length ? { ...check, ...change } : check));
}

describe('own health', () => {
  it('lies in [0, 1] with low ≤ score ≤ high, and confidence in [0, 1]', () => {
    fc.assert(
      fc.property(checks, budget, (all, used) => {
        const { low, score, high, confidence } = ownHealth(all, used);
        expect(0 <= low && low <= score && score <= high && high <= 1).toBe(true);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
    );
  });

  it('R1: one failed check costs the same, however many others pass', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.constantFrom(...severities), (count, severity) => {
        const failed: WeighedCheck = { id: 'x', severity, group: 'x', damage: 1, freshness: 1, failureRate: 0.05 };
        const passed = Array.from({ length: count }, (_, at): WeighedCheck => ({
          ...failed,
          id: `p${at}`,
          group: `p${at}`,
          severity: 'major',
          damage: 0,
        }));
        expect(ownHealth([...passed, failed], 0).score).toBe(ownHealth([failed], 0).score);
      }),
    );
  });

  it('R2: an additional passing check does not change the score', () => {
    fc.assert(
      fc.property(checks, budget, fc.constantFrom('a', 'new'), (all, used, group) => {
        const more: WeighedCheck = {
          id: 'new',
          severity: 'critical',
          group,
          damage: 0,
          freshness: 1,
          failureRate: 0.5,
        };
        const { low, score, high } = ownHealth(all, used);
        expect(ownHealth([...all, more], used)).toMatchObject({ low, score, high });
      }),
    );
  });

  it('R3: more damage, or more budget used, never raises it', () => {
    fc.assert(
      fc.property(
        checks,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.tuple(budget, budget),
        (all, index, damage, [a, b]) => {
          fc.pre(all.length > 0);
          const one = all[index % all.length];
          fc.pre(one !== undefined && damage >= one.damage);
          const before = ownHealth(all, Math.min(a, b));
          const after = ownHealth(replaced(all, index, { damage }), Math.max(a, b));
          expect(after.score <= before.score + EPSILON).toBe(true);
          expect(after.low <= before.low + EPSILON && after.high <= before.high + EPSILON).toBe(true);
        },
      ),
    );
  });

  it('R4: fading evidence widens the interval, lowers confidence and never raises the score', () => {
    fc.assert(
      fc.property(checks, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, index, freshness) => {
        fc.pre(all.length > 0);
        const one = all[index % all.length];
        fc.pre(one !== undefined && freshness <= one.freshness);
        const before = ownHealth(all, 0);
        const after = ownHealth(replaced(all, index, { freshness }), 0);
        expect(after.high - after.low >= before.high - before.low - EPSILON).toBe(true);
        expect(after.confidence <= before.confidence + EPSILON).toBe(true);
        expect(after.score <= before.score + EPSILON).toBe(true);
      }),
    );
  });

  it('R5: failures of one group count as the worst of them', () => {
    fc.assert(
      fc.property(checks, (all) => {
        const one = all.map((check): WeighedCheck => ({ ...check, group: 'cause', freshness: 1 }));
        const alone = one.map((check) => ownHealth([check], 0).score);
        expect(ownHealth(one, 0).score).toBe(Math.min(1, ...alone));
      }),
    );
  });

  it('R6: the points add up to 100 if the score is below 1, and to 0 if it is 1', () => {
    fc.assert(
      fc.property(checks, budget, (all, used) => {
        const { score, terms } = ownHealth(all, used);
        const sum = terms.reduce((total, { points }) => total + points, 0);
        if (terms.length > 0) expect(sum).toBeCloseTo(100, 6);
        else expect(score).toBe(1);
        for (const { cost, damage } of terms) expect(cost * damage).toBeGreaterThan(0);
      }),
    );
  });

  it('gives failed blockers all points in equal shares', () => {
    const blocker = (id: string): WeighedCheck => ({
      id,
      severity: 'blocker',
      group: id,
      damage: 1,
      freshness: 1,
      failureRate: 0.05,
    });
    const { score, terms } = ownHealth([blocker('a'), blocker('b'), { ...blocker('c'), severity: 'major' }], 0);
    expect(score).toBe(0);
    expect(terms.map(({ group, points }) => [group, points])).toEqual([
      ['a', 50],
      ['b', 50],
      ['c', 0],
    ]);
  });

  it('excludes implied checks from the confidence, and lets them only lower the score', () => {
    const failed: WeighedCheck = {
      id: 'run',
      severity: 'critical',
      group: 'run',
      damage: 1,
      freshness: 1,
      failureRate: 0,
      implied: true,
    };
    expect(ownHealth([failed], 0)).toMatchObject({ low: 0.4, score: 0.4, high: 0.4, confidence: 0 });
  });

  it('has no confidence if no check has a cost', () => {
    expect(ownHealth([], 0)).toMatchObject({ score: 1, confidence: 0 });
    const info: WeighedCheck = { id: 'i', severity: 'info', group: 'i', damage: 1, freshness: 1, failureRate: 0.05 };
    expect(ownHealth([info], 0)).toMatchObject({ score: 1, confidence: 0 });
  });

  it('expects a check to fail at its historic rate: Beta(1, 19)', () => {
    expect([failureRate(0, 0), failureRate(4, 20)]).toEqual([0.05, 0.125]);
  });
});
