import { describe, expect, it } from '@jest/globals';
import { type Delivery, budgetUsed } from '../../src/core/health/budget.js';
import { type OwnHealth, type Scores, type WeighedCheck, failureRate, ownHealth } from '../../src/core/health/own.js';
import { DAMPING, type HealthNode, propagate } from '../../src/core/health/propagate.js';
import { type Status, statusOf } from '../../src/core/health/verdict.js';
import type { Severity } from '../../src/core/contract/severity.js';
import { freshnessAt } from '../../src/core/quality/evidence-status.js';
import { DAY, HOUR } from '../../src/core/shared/duration.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { expectApproved } from '../support/approval.js';

let serial = 0;
const check = (severity: Severity, damage: number, freshness = 1, group = `g${(serial += 1)}`): WeighedCheck => ({
  id: `check-${serial}`,
  severity,
  group,
  damage,
  freshness,
  failureRate: failureRate(0, 0),
});
const many = (count: number, severity: Severity, damage: number, freshness = 1): WeighedCheck[] =>
  Array.from({ length: count }, () => check(severity, damage, freshness));
const passing = many(20, 'major', 0);

/**
 * The rule for unknown verdicts, by weights alone: K below 0.6, or a critical promise without valid
 * evidence.
 */
function unproven(checks: readonly WeighedCheck[], own: OwnHealth): boolean {
  return own.confidence < 0.6 || checks.some(({ severity, freshness }) => severity === 'critical' && freshness < 0.5);
}

const VERDICT: Readonly<Record<Status, string>> = {
  HEALTHY: 'PROCEED',
  DEGRADED: 'WAIT',
  UNHEALTHY: 'SKIP',
  UNKNOWN: 'UNKNOWN',
};

function row(name: string, scores: Scores, confidence: number, unknown: boolean): string {
  const verdicts = [statusOf(scores, unknown), statusOf(scores, unknown, scores.low)].map((status) => VERDICT[status]);
  return [name, scores.score, `[${scores.low}, ${scores.high}]`, confidence, ...verdicts].join(' | ');
}

function ofChecks(name: string, checks: readonly WeighedCheck[], budget = 0): string {
  const own = ownHealth(checks, budget);
  return row(name, own, own.confidence, unproven(checks, own));
}

const at = (score: number): Scores => ({ low: score, score, high: score });
const node = (own: number, ...inputs: string[]): HealthNode => ({
  own: at(own),
  unproven: false,
  inputs: inputs.map((key) => ({ key, damping: DAMPING.hard })),
});

function ofMesh(name: string, of: string, nodes: Readonly<Record<string, HealthNode>>): string {
  const health = propagate(new Map(Object.entries(nodes))).get(of);
  if (health === undefined) throw new Error(`no node ${of}`);
  return row(name, health, 1, false);
}

const END = '2023-10-28T00:00:00.000Z';
const month: Delivery[] = Array.from({ length: 28 }, (_, age) => ({
  end: addMillis(END, -age * DAY),
  onTime: age !== 2,
}));
const chain = { s: node(0.2), a: node(1, 's'), b: node(1, 'a'), c: node(1, 'b') };

describe('the worked rows of the health formula', () => {
  it('are as approved', () => {
    expectApproved(new URL('./health/worked-rows.txt', import.meta.url), [
      ofChecks('all pass', passing),
      ofChecks('1 minor fails', [...passing, ...many(1, 'minor', 1)]),
      ofChecks('4 minors fail', [...passing, ...many(4, 'minor', 1)]),
      ofChecks('5 minors fail', [...passing, ...many(5, 'minor', 1)]),
      ofChecks('1 major fails', [...passing.slice(1), check('major', 1)]),
      ofChecks('primary key fails among 20', [...passing, check('critical', 1)]),
      ofChecks('primary key fails among 200', [...many(200, 'major', 0), check('critical', 1)]),
      ofChecks('40 not-null majors fail in one declared group', [
        ...passing,
        ...Array.from({ length: 40 }, () => check('major', 1, 1, 'load-gap')),
      ]),
      ofChecks('null rate 3 % between 1 % and 5 %, major', [...passing, check('major', (3 - 1) / (5 - 1))]),
      ofChecks('5 majors, all passed, evidence 3 ttl old', many(5, 'major', 0, freshnessAt(3 * HOUR, HOUR))),
      ofChecks('1 of 5 majors never ran', [...many(4, 'major', 0), check('major', 0, 0)]),
      ofChecks('20 majors pass, one critical never ran', [...passing, check('critical', 0, 0)]),
      ofChecks('5 majors, nothing ever ran', many(5, 'major', 0, 0)),
      ofChecks('95 % daily target, one miss 2 days ago', passing, budgetUsed(month, 0.95, END)),
      ofMesh('chain 0.2 → a', 'a', chain),
      ofMesh('chain 0.2 → a → b', 'b', chain),
      ofMesh('chain 0.2 → a → b → c', 'c', chain),
      ofMesh('diamond over a source at 0.4', 'd', {
        s: node(0.4),
        a: node(1, 's'),
        b: node(1, 's'),
        d: node(1, 'a', 'b'),
      }),
      ofChecks('one critical failed, one never ran', [check('critical', 1), check('critical', 0, 0)]),
    ]);
  });

  it('use 1.65 of a 95 % budget for one miss two days ago', () => {
    expect(budgetUsed(month, 0.95, END)).toBeCloseTo(1.65, 3);
  });
});
