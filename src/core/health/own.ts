import type { Severity } from '../contract/severity.js';

/** What a failed check costs, by severity. */
export const COST: Readonly<Record<Severity, number>> = {
  info: 0,
  minor: 0.05,
  major: 0.25,
  critical: 0.6,
  blocker: 1,
};

/** The verdict is unknown below this share of proven weight. */
export const CONFIDENCE_NEEDED = 0.6;

/**
 * The cost of an exhausted SLA budget. It lowers the score, but never makes good data unhealthy
 * alone.
 */
const BUDGET_COST = 0.15;

/** A check with its evidence as numbers. */
export interface WeighedCheck {
  readonly id: string;
  readonly severity: Severity;
  /** Checks of one group have one root cause: only the most severe counts. */
  readonly group: string;
  /** Known damage in [0, 1]; 0 if unknown. */
  readonly damage: number;
  /** How much of the evidence is still valid, in [0, 1]. */
  readonly freshness: number;
  /** The historic failure rate, in [0, 1]. */
  readonly failureRate: number;
  /** Implied by runs and not promised: it can lower the score, but proves nothing. */
  readonly implied?: boolean;
}

/** A score with the interval that missing evidence leaves open: low ≤ score ≤ high. */
export interface Scores {
  readonly low: number;
  readonly score: number;
  readonly high: number;
}

/** One factor below 1 of the product's own health. */
export interface Term {
  readonly group: string;
  /** The check that binds in its group; `sla` for the budget. */
  readonly checkId: string;
  /** Known damage plus the expected part of the unknown damage. */
  readonly damage: number;
  readonly cost: number;
  /** Share of −ln H_own in percent: all points add up to 100 where H_own < 1. */
  readonly points: number;
}

export interface OwnHealth extends Scores {
  /** Share of the cost that is proven; 0 if nothing is promised. */
  readonly confidence: number;
  readonly terms: readonly Term[];
}

/** Beta(1, 19) prior: the failure rate of a check that failed `fails` of `attempts` times. */
export function failureRate(fails: number, attempts: number): number {
  return (1 + fails) / (20 + attempts);
}

/** The SLA's factor of the score: 1 with an unused budget, 0.85 with an exhausted one. */
function budgetFactor(budget: number): number {
  return 1 - BUDGET_COST * Math.min(1, budget) ** 2;
}

/** Rounded to one in a million before any comparison. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/**
 * The health of one contract version and partition before upstream: `S_sla × Π over groups of (1 −
 * max cost × damage)`, where the unknown part `(1 − r)(1 − d)·q` of a check takes q = 0 for high, 1
 * for low and its failure rate for the score.
 */
export function ownHealth(checks: readonly WeighedCheck[], budget: number): OwnHealth {
  const sla = budgetFactor(budget);
  const product = (groups: ReadonlyMap<string, Worst>): number => {
    let health = sla;
    for (const { cost, damage } of groups.values()) health *= 1 - cost * damage;
    return rounded(health);
  };
  const expected = worstPerGroup(checks, ({ failureRate }) => failureRate);
  return {
    low: product(worstPerGroup(checks, () => 1)),
    score: product(expected),
    high: product(worstPerGroup(checks, () => 0)),
    confidence: rounded(confidenceOf(checks)),
    terms: explain(expected, sla, budget),
  };
}

interface Worst {
  readonly checkId: string;
  readonly cost: number;
  readonly damage: number;
}

function worstPerGroup(checks: readonly WeighedCheck[], q: (check: WeighedCheck) => number): Map<string, Worst> {
  const groups = new Map<string, Worst>();
  for (const check of checks) {
    const cost = COST[check.severity];
    const damage = check.damage + (1 - check.freshness) * (1 - check.damage) * q(check);
    const worst = groups.get(check.group);
    if (worst === undefined || cost * damage > worst.cost * worst.damage) {
      groups.set(check.group, { checkId: check.id, cost, damage });
    }
  }
  return groups;
}

function confidenceOf(checks: readonly WeighedCheck[]): number {
  let total = 0;
  let proven = 0;
  for (const check of checks) {
    if (check.implied === true) continue;
    total += COST[check.severity];
    proven += COST[check.severity] * check.freshness;
  }
  return total === 0 ? 0 : proven / total;
}

function explain(groups: ReadonlyMap<string, Worst>, sla: number, budget: number): readonly Term[] {
  const factors = [...groups].map(([group, worst]) => ({ group, ...worst, factor: 1 - worst.cost * worst.damage }));
  if (sla < 1)
    factors.push({ group: 'sla', checkId: 'sla', cost: BUDGET_COST, damage: Math.min(1, budget) ** 2, factor: sla });
  const lowering = factors.filter(({ factor }) => factor < 1);
  const fatal = lowering.filter(({ factor }) => factor <= 0);
  const total = lowering.reduce((sum, { factor }) => sum - Math.log(factor), 0);
  return lowering
    .map(({ factor, ...term }) => ({ ...term, points: 100 * share(factor, fatal.length, total) }))
    .sort((a, b) => b.points - a.points || (a.group < b.group ? -1 : 1));
}

/** Failed blockers are ln 0: they share all points equally, and the other factors get none. */
function share(factor: number, fatal: number, total: number): number {
  if (fatal > 0) return factor <= 0 ? 1 / fatal : 0;
  return -Math.log(factor) / total;
}
