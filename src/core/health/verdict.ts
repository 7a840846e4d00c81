import { type Code, codes, isCode } from '../codes/index.js';
import type { CheckFact, EvidenceStatus } from '../quality/evidence-status.js';
import type { Reason } from '../shared/issue.js';
import { CONFIDENCE_NEEDED, COST, type Scores, type WeighedCheck } from './own.js';

/**
 * Above the first threshold, health is HEALTHY and a gate proceeds; at or below the second, it is
 * UNHEALTHY and a gate skips.
 */
export const THRESHOLDS = { proceedAbove: 0.8, skipAtOrBelow: 0.5 } as const;

export type Status = 'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN';

/**
 * The status of a score, with exact thresholds: 0.8 is not above 0.8. Missing evidence never hides
 * a known low score.
 */
export function statusOf(scores: Scores, unproven: boolean, value: number = scores.score): Status {
  if (scores.high <= THRESHOLDS.skipAtOrBelow) return 'UNHEALTHY';
  if (unproven) return 'UNKNOWN';
  if (value > THRESHOLDS.proceedAbove) return 'HEALTHY';
  return value > THRESHOLDS.skipAtOrBelow ? 'DEGRADED' : 'UNHEALTHY';
}

/** An evidence status with its weight in the score; null for a check that is not applicable. */
export function weigh(status: EvidenceStatus, failureRate: number): WeighedCheck | null {
  if (status.state === 'NOT_APPLICABLE') return null;
  const { id, severity, group } = status.check;
  return { id, severity, group, damage: status.damage, freshness: status.freshness, failureRate };
}

/**
 * Why the evidence is not sufficient for a verdict; empty if it is. No promises, an empty
 * partition, too little proven weight, or one critical promise without valid evidence: each of
 * these is *unknown*, never a pass.
 */
export function unprovenReasons(statuses: readonly EvidenceStatus[], confidence: number): readonly Reason[] {
  const counting = statuses.filter(({ state }) => state !== 'NOT_APPLICABLE');
  if (counting.every(({ check }) => COST[check.severity] === 0)) {
    return [reason('NO_CHECKS', 'the contract has no executable checks for this partition')];
  }
  const empty = counting.filter(({ state }) => state === 'NO_ROWS').map(({ check }) => check.object ?? check.id);
  const emptiness = empty.length === 0 ? [] : [reason('NO_ROWS', `${names(empty)}: the partition has no rows`)];
  const unproven = counting.filter(({ check, valid }) => !valid && isCritical(check)).map(({ check }) => check);
  const consequences = unproven.length === 0 ? [] : [criticalUnproven(unproven)];
  if (confidence < CONFIDENCE_NEEDED) {
    const percent = Math.floor(confidence * 1000) / 10;
    consequences.push(reason('LOW_CONFIDENCE', `${percent} % of the promised weight is proven; 60 % is required`));
  }
  if (emptiness.length + consequences.length === 0) return [];
  // Causes come before their consequences: a check that could not run explains why little is
  // proven.
  return [...emptiness, ...causes(counting), ...consequences];
}

function criticalUnproven(unproven: readonly CheckFact[]): Reason {
  const [first] = unproven;
  const promises = unproven.length === 1 ? '1 critical check has' : `${unproven.length} critical checks have`;
  const among = unproven.length === 1 ? '' : ', among them';
  return {
    code: 'CRITICAL_UNPROVEN',
    message: `${promises} no valid evidence${among}: ${first?.promise ?? ''}`,
    facts: { checks: unproven.map(({ id }) => id) },
  };
}

/** Whether a check alone decides: without valid evidence of it health is UNKNOWN. */
export function isCritical(check: Pick<CheckFact, 'severity'>): boolean {
  return check.severity === 'critical' || check.severity === 'blocker';
}

/** The causes of missing evidence, each once. */
function causes(statuses: readonly EvidenceStatus[]): readonly Reason[] {
  const invalid = statuses.filter(({ valid, state }) => !valid && state !== 'NO_ROWS');
  const count = (state: EvidenceStatus['state']): number => invalid.filter((status) => status.state === state).length;
  const reasons = [...couldNotRun(invalid)];
  const [changed, old, never] = [count('VOID'), count('TESTED'), count('NEVER_RUN')];
  if (changed > 0) reasons.push(reason('DATA_CHANGED', `${checks(changed)}: the data was written after the check`));
  if (old > 0) reasons.push(reason('STALE_EVIDENCE', `${checks(old)}: the evidence is too old`));
  if (never > 0)
    reasons.push(
      reason('NO_EVIDENCE', `${checks(never)} ${never === 1 ? 'has' : 'have'} no evidence for this partition`),
    );
  return reasons;
}

/**
 * Attempts that could not run after evidence that is still valid: shown beside it, without weight.
 */
export function laterFailures(statuses: readonly EvidenceStatus[]): readonly Reason[] {
  const answered = statuses.filter(({ valid, state }) => valid || state === 'NOT_APPLICABLE' || state === 'NO_ROWS');
  return couldNotRun(answered).map(({ code, message }) => ({
    code,
    message: `${message} (earlier evidence is still valid)`,
  }));
}

/** Why attempts gave no result, each reason once, with the message of its first attempt. */
function couldNotRun(statuses: readonly EvidenceStatus[]): readonly Reason[] {
  const attempts = new Map<Code, { count: number; message: string }>();
  for (const { unanswered } of statuses) {
    const code = unanswered?.reasonCode ?? '';
    if (unanswered === null || !isCode(code)) continue;
    const met = attempts.get(code) ?? { count: 0, message: unanswered.message ?? codes[code].title };
    attempts.set(code, { ...met, count: met.count + 1 });
  }
  return [...attempts].map(([code, { count, message }]) => reason(code, `${checks(count)} could not run: ${message}`));
}

function checks(count: number): string {
  return count === 1 ? '1 check' : `${count} checks`;
}

function names(all: readonly string[]): string {
  return [...new Set(all)].join(', ');
}

function reason(code: Code, message: string): Reason {
  return { code, message };
}
