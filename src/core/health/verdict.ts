import type { CheckFact, Standing } from '../quality/standing.js';
import type { Reason } from '../shared/issue.js';
import { CONFIDENCE_NEEDED, COST, type Scores, type WeighedCheck } from './own.js';

/** Above this health is HEALTHY and a gate proceeds; at or below the second it is UNHEALTHY and a gate skips. */
export const THRESHOLDS = { proceedAbove: 0.8, skipAtOrBelow: 0.5 } as const;

export type Status = 'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN';

/** The status of a score, by thresholds that are exact: 0.8 is not above 0.8. Known harm is harm, whatever is missing. */
export function statusOf(scores: Scores, unproven: boolean, value: number = scores.score): Status {
  if (scores.high <= THRESHOLDS.skipAtOrBelow) return 'UNHEALTHY';
  if (unproven) return 'UNKNOWN';
  if (value > THRESHOLDS.proceedAbove) return 'HEALTHY';
  return value > THRESHOLDS.skipAtOrBelow ? 'DEGRADED' : 'UNHEALTHY';
}

/** A standing as the score weighs it; null for one that has nothing to speak about. */
export function weigh(standing: Standing, failureRate: number): WeighedCheck | null {
  if (standing.state === 'NOT_APPLICABLE') return null;
  const { id, severity, group } = standing.check;
  return { id, severity, group, damage: standing.damage, freshness: standing.freshness, failureRate };
}

/**
 * Why the evidence does not suffice for a verdict; empty when it does. Nothing promised, an empty slice, too little proven
 * weight, or one critical promise without valid evidence: each is *unknown*, never a pass.
 */
export function unprovenReasons(standings: readonly Standing[], confidence: number): readonly Reason[] {
  const counting = standings.filter(({ state }) => state !== 'NOT_APPLICABLE');
  if (counting.every(({ check }) => COST[check.severity] === 0)) {
    return [reason('NO_CHECKS', 'the contract promises nothing that can be executed for this slice')];
  }
  const reasons: Reason[] = [];
  const empty = counting.filter(({ state }) => state === 'NO_ROWS');
  if (empty.length > 0) {
    reasons.push(
      reason('NO_ROWS', `the slice of ${names(empty.map(({ check }) => check.object ?? check.id))} has no rows`),
    );
  }
  const unproven = counting.filter(({ check, valid }) => !valid && isCritical(check));
  for (const { check } of unproven) {
    reasons.push(
      reason('CRITICAL_UNPROVEN', `${check.severity} promise without valid evidence: ${check.promise}`, check.id),
    );
  }
  if (confidence < CONFIDENCE_NEEDED) {
    const percent = Math.floor(confidence * 1000) / 10;
    reasons.push(reason('LOW_CONFIDENCE', `only ${percent} % of the promised weight is proven; 60 % is needed`));
  }
  return reasons.length === 0 ? [] : [...reasons, ...causes(counting)];
}

function isCritical(check: CheckFact): boolean {
  return check.severity === 'critical' || check.severity === 'blocker';
}

/** What stands behind missing evidence, each cause once. */
function causes(standings: readonly Standing[]): readonly Reason[] {
  const invalid = standings.filter(({ valid, state }) => !valid && state !== 'NO_ROWS');
  const count = (state: Standing['state']): number => invalid.filter((standing) => standing.state === state).length;
  const reasons: Reason[] = [];
  if (invalid.some(({ unanswered }) => unanswered?.reasonCode === 'NO_ENGINE')) {
    reasons.push(reason('NO_ENGINE', 'no engine here can run checks on the servers of the contract'));
  }
  if (count('VOID') > 0) {
    reasons.push(
      reason('DATA_CHANGED', `${count('VOID')} checks: a later run wrote the interval after they were tested`),
    );
  }
  if (count('TESTED') > 0)
    reasons.push(reason('STALE_EVIDENCE', `${count('TESTED')} checks: their evidence is too old`));
  if (count('NEVER_RUN') > 0) {
    const failed = invalid.filter(({ unanswered }) => unanswered?.outcome === 'ERROR').length;
    const tail = failed > 0 ? `, ${failed} of them could not run` : '';
    reasons.push(reason('NO_EVIDENCE', `${count('NEVER_RUN')} checks have no evidence for this slice${tail}`));
  }
  return reasons;
}

function names(all: readonly string[]): string {
  return [...new Set(all)].join(', ');
}

function reason(code: Reason['code'], message: string, check?: string): Reason {
  return check === undefined ? { code, message } : { code, message, facts: { check } };
}
