import { type Code, codes, isCode } from '../codes/index.js';
import type { CheckFact, EvidenceStatus } from '../quality/evidence-status.js';
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
export function weigh(standing: EvidenceStatus, failureRate: number): WeighedCheck | null {
  if (standing.state === 'NOT_APPLICABLE') return null;
  const { id, severity, group } = standing.check;
  return { id, severity, group, damage: standing.damage, freshness: standing.freshness, failureRate };
}

/**
 * Why the evidence does not suffice for a verdict; empty when it does. Nothing promised, an empty partition, too little proven
 * weight, or one critical promise without valid evidence: each is *unknown*, never a pass.
 */
export function unprovenReasons(statuses: readonly EvidenceStatus[], confidence: number): readonly Reason[] {
  const counting = statuses.filter(({ state }) => state !== 'NOT_APPLICABLE');
  if (counting.every(({ check }) => COST[check.severity] === 0)) {
    return [reason('NO_CHECKS', 'the contract promises nothing that can be executed for this partition')];
  }
  const empty = counting.filter(({ state }) => state === 'NO_ROWS').map(({ check }) => check.object ?? check.id);
  const nothing = empty.length === 0 ? [] : [reason('NO_ROWS', `the partition of ${names(empty)} has no rows`)];
  const unproven = counting.filter(({ check, valid }) => !valid && isCritical(check)).map(({ check }) => check);
  const consequences = unproven.length === 0 ? [] : [criticalUnproven(unproven)];
  if (confidence < CONFIDENCE_NEEDED) {
    const percent = Math.floor(confidence * 1000) / 10;
    consequences.push(reason('LOW_CONFIDENCE', `only ${percent} % of the promised weight is proven; 60 % is needed`));
  }
  if (nothing.length + consequences.length === 0) return [];
  // The cause before its consequences: what could not run explains why little is proven, never the other way round.
  return [...nothing, ...causes(counting), ...consequences];
}

function criticalUnproven(unproven: readonly CheckFact[]): Reason {
  const [first] = unproven;
  const promises = unproven.length === 1 ? '1 critical promise has' : `${unproven.length} critical promises have`;
  const among = unproven.length === 1 ? '' : ', among them';
  return {
    code: 'CRITICAL_UNPROVEN',
    message: `${promises} no valid evidence${among}: ${first?.promise ?? ''}`,
    facts: { checks: unproven.map(({ id }) => id) },
  };
}

function isCritical(check: CheckFact): boolean {
  return check.severity === 'critical' || check.severity === 'blocker';
}

/** What stands behind missing evidence, each cause once. */
function causes(statuses: readonly EvidenceStatus[]): readonly Reason[] {
  const invalid = statuses.filter(({ valid, state }) => !valid && state !== 'NO_ROWS');
  const count = (state: EvidenceStatus['state']): number =>
    invalid.filter((standing) => standing.state === state).length;
  const reasons = [...couldNotRun(invalid)];
  const [changed, old, never] = [count('VOID'), count('TESTED'), count('NEVER_RUN')];
  if (changed > 0)
    reasons.push(reason('DATA_CHANGED', `${checks(changed)}: a later run wrote the interval after the test`));
  if (old > 0) reasons.push(reason('STALE_EVIDENCE', `${checks(old)}: the evidence is too old`));
  if (never > 0) reasons.push(reason('NO_EVIDENCE', `${checks(never)} without evidence for this partition`));
  return reasons;
}

/** Attempts that could not run after an answer that still stands: shown beside it, and without weight. */
export function laterFailures(statuses: readonly EvidenceStatus[]): readonly Reason[] {
  const stands = statuses.filter(({ valid, state }) => valid || state === 'NOT_APPLICABLE' || state === 'NO_ROWS');
  return couldNotRun(stands).map(({ code, message }) => ({ code, message: `${message} (their evidence stands)` }));
}

/** Why attempts gave no answer, each reason once, in the words of the first attempt that met it. */
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
