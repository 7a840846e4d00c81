import { THRESHOLDS } from '../health/verdict.js';
import type { Scores } from '../health/own.js';
import { type Instant, millisOf } from '../shared/interval.js';
import type { Reason } from '../shared/issue.js';

export type Verdict = 'PROCEED' | 'WAIT' | 'SKIP';
export type Strictness = 'BALANCED' | 'STRICT';
export type Basis =
  | 'SCORE'
  | 'UNKNOWN_EVIDENCE'
  | 'NOT_ARRIVED'
  | 'UNKNOWN_PRODUCT'
  | 'CONTRACT_MISMATCH'
  | 'SENSOR'
  | 'FAULT'
  | 'OVERRIDE';

/**
 * Whether the data has arrived; OPEN: the partition has not ended; COULD_NOT_TELL if neither runs
 * nor files can be observed.
 */
export type Arrival = 'ARRIVED' | 'OPEN' | 'NOT_ARRIVED' | 'COULD_NOT_TELL';

/** One partition of one output port, which is decided independently. */
export interface PartitionFacts extends Scores {
  /** The key of the partition, or `current data`. */
  readonly key: string;
  /** The requested contract. */
  readonly port: string;
  readonly arrival: Arrival;
  readonly dueAt: Instant | null;
  /** The end of the partition; null for current data. */
  readonly closesAt: Instant | null;
  /** Why the evidence is not sufficient; empty if it is. */
  readonly unproven: readonly Reason[];
}

export interface SensorFact {
  readonly upstream: string;
  readonly state: 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';
  readonly paused: boolean;
  readonly reason: string;
}

export interface OverrideFact {
  readonly id: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string;
  readonly expiresAt: Instant;
}

/** All facts of a decision. The same facts always give the same ruling. */
export interface GateFacts {
  readonly product: string;
  /** Whether the requested product and contract exist. */
  readonly subject: 'FOUND' | 'UNKNOWN_PRODUCT' | 'CONTRACT_MISMATCH';
  readonly override: OverrideFact | null;
  readonly partitions: readonly PartitionFacts[];
  readonly sensors: readonly SensorFact[];
  readonly strictness: Strictness;
  readonly asOf: Instant;
  /** Why the facts could not be evaluated, or null. */
  readonly fault: string | null;
}

export interface Ruling {
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** Waiting does not change the verdict. */
  readonly final: boolean;
  readonly reasons: readonly Reason[];
  /** Index of the partition whose numbers the answer reports, or null. */
  readonly deciding: number | null;
  readonly missing: readonly string[];
  readonly retryAfterSeconds: number | null;
}

const RETRY_SECONDS = 60;
const LONGEST_RETRY_SECONDS = 3600;

/**
 * The decision of the gate. The first matching rule applies, in the order override, fault, unknown
 * target, unsatisfied sensor, SKIP of a partition that arrived, not arrived, missing evidence,
 * score. Each partition is decided independently; the whole is SKIP if one of them is, else not
 * arrived, else unknown, else the minimum.
 */
export function decide(facts: GateFacts): Ruling {
  const ruling = beforeOverride(facts);
  const { override } = facts;
  if (override === null) return ruling;
  const reason = `${override.verdict} by an override of ${override.by} until ${override.expiresAt}: ${override.reason}`;
  return {
    ...ruling,
    verdict: override.verdict,
    basis: 'OVERRIDE',
    final: false,
    reasons: [{ code: 'OVERRIDDEN', message: reason, facts: { override: override.id } }, ...ruling.reasons],
    retryAfterSeconds: override.verdict === 'WAIT' ? RETRY_SECONDS : null,
  };
}

function beforeOverride(facts: GateFacts): Ruling {
  if (facts.fault !== null) return wait('FAULT', [{ code: 'EVALUATION_FAULT', message: facts.fault }]);
  if (facts.subject === 'UNKNOWN_PRODUCT') {
    return final('UNKNOWN_PRODUCT', `product \`${facts.product}\` does not exist`);
  }
  if (facts.subject === 'CONTRACT_MISMATCH') {
    return final('CONTRACT_MISMATCH', `\`${facts.product}\` has no active version of the requested contract`);
  }
  if (facts.partitions.length === 0) {
    return wait('UNKNOWN_EVIDENCE', [
      { code: 'NO_CHECKS', message: `\`${facts.product}\` has no executable checks for this partition` },
    ]);
  }
  const waiting = facts.sensors.filter(({ paused, state }) => !paused && state !== 'SATISFIED');
  return waiting.length > 0 ? blockedBySensors(facts, waiting) : byPartitions(facts);
}

function blockedBySensors(facts: GateFacts, waiting: readonly SensorFact[]): Ruling {
  const missing = missingOf(facts);
  const reasons = waiting.map(({ upstream, state, reason }): Reason => ({
    code: 'SENSOR_UNSATISFIED',
    message: `sensor for \`${upstream}\` is ${state}: ${reason}`,
  }));
  const basis = missing.length > 0 ? 'NOT_ARRIVED' : 'SENSOR';
  return { ...wait(basis, [...arrivalReasons(facts), ...reasons]), deciding: lowest(facts), missing };
}

function byPartitions(facts: GateFacts): Ruling {
  const skipped = facts.partitions.findIndex(
    (partition) => !isAwaited(partition) && isSkip(partition, facts.strictness),
  );
  const missing = missingOf(facts);
  if (skipped !== -1) return { ...scored(facts, skipped), missing };
  if (missing.length > 0) {
    const first = facts.partitions.findIndex(isAwaited);
    return {
      ...wait('NOT_ARRIVED', arrivalReasons(facts)),
      deciding: first,
      missing,
      retryAfterSeconds: untilDue(facts),
    };
  }
  const unproven = facts.partitions.findIndex((partition) => partition.unproven.length > 0);
  if (unproven !== -1) {
    const partition = facts.partitions[unproven];
    const what = `${partition?.key ?? ''} of \`${partition?.port ?? ''}\` does not have enough evidence for a verdict`;
    const reasons: Reason[] = [{ code: 'EVIDENCE_LACKING', message: what }, ...(partition?.unproven ?? [])];
    return { ...wait('UNKNOWN_EVIDENCE', reasons), deciding: unproven };
  }
  return scored(facts, lowest(facts));
}

function isAwaited({ arrival }: PartitionFacts): boolean {
  return arrival === 'NOT_ARRIVED' || arrival === 'OPEN';
}

function isSkip(partition: PartitionFacts, strictness: Strictness): boolean {
  if (partition.high <= THRESHOLDS.skipAtOrBelow) return true;
  return partition.unproven.length === 0 && compared(partition, strictness) <= THRESHOLDS.skipAtOrBelow;
}

function compared(partition: PartitionFacts, strictness: Strictness): number {
  return strictness === 'STRICT' ? partition.low : partition.score;
}

function scored(facts: GateFacts, index: number | null): Ruling {
  const partition = index === null ? undefined : facts.partitions[index];
  if (partition === undefined) return wait('UNKNOWN_EVIDENCE', []);
  const value = compared(partition, facts.strictness);
  const what = facts.strictness === 'STRICT' ? 'lowest possible score' : 'score';
  const scoreText = `${what} ${value}`;
  const partitionName = `${partition.key} of \`${partition.port}\``;
  const { skipAtOrBelow, proceedAbove } = THRESHOLDS;
  if (isSkip(partition, facts.strictness)) {
    const most = value > skipAtOrBelow ? `, highest possible ${partition.high}` : '';
    const reason: Reason = {
      code: 'SCORE_SKIPS',
      message: `${partitionName} is unhealthy: ${scoreText}${most} (SKIP at ${skipAtOrBelow} or below)`,
    };
    return ruled('SKIP', [reason, ...partition.unproven], index, null);
  }
  if (value > proceedAbove) {
    return ruled(
      'PROCEED',
      [
        {
          code: 'SCORE_PROCEEDS',
          message: `${partitionName} is healthy: ${scoreText} (PROCEED above ${proceedAbove})`,
        },
      ],
      index,
      null,
    );
  }
  const reason: Reason = {
    code: 'SCORE_WAITS',
    message: `${partitionName} is degraded: ${scoreText} (PROCEED above ${proceedAbove}, SKIP at ${skipAtOrBelow} or below)`,
  };
  return ruled('WAIT', [reason], index, RETRY_SECONDS);
}

function ruled(verdict: Verdict, reasons: readonly Reason[], deciding: number | null, retry: number | null): Ruling {
  return { verdict, basis: 'SCORE', final: false, reasons, deciding, missing: [], retryAfterSeconds: retry };
}

function wait(basis: Basis, reasons: readonly Reason[]): Ruling {
  return {
    verdict: 'WAIT',
    basis,
    final: false,
    reasons,
    deciding: null,
    missing: [],
    retryAfterSeconds: RETRY_SECONDS,
  };
}

function final(basis: 'UNKNOWN_PRODUCT' | 'CONTRACT_MISMATCH', message: string): Ruling {
  return { ...wait(basis, [{ code: basis, message }]), final: true, retryAfterSeconds: null };
}

function missingOf(facts: GateFacts): readonly string[] {
  return [...new Set(facts.partitions.filter(isAwaited).map(({ key }) => key))];
}

function arrivalReasons(facts: GateFacts): readonly Reason[] {
  return facts.partitions.filter(isAwaited).map(({ arrival, closesAt, key, port, dueAt }) => {
    if (arrival === 'OPEN' && closesAt !== null) {
      const message = `${key} of \`${port}\` is open until ${closesAt}: evidence is about a part of it`;
      return { code: 'PARTITION_OPEN', message };
    }
    const due = dueAt === null ? '' : dueAt > facts.asOf ? `; due at ${dueAt}` : `; overdue since ${dueAt}`;
    return { code: 'NOT_ARRIVED', message: `${key} of \`${port}\` has not arrived${due}` };
  });
}

function lowest(facts: GateFacts): number | null {
  let index: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  facts.partitions.forEach((partition, at) => {
    const value = compared(partition, facts.strictness);
    if (value < least) [index, least] = [at, value];
  });
  return index;
}

/** Until the first missing partition is due, within limits. */
function untilDue(facts: GateFacts): number {
  const dues = facts.partitions
    .filter(isAwaited)
    .map(({ arrival, closesAt, dueAt }) => (arrival === 'OPEN' ? closesAt : dueAt))
    .filter((at) => at !== null && at > facts.asOf)
    .map((at) => Math.ceil((millisOf(at ?? facts.asOf) - millisOf(facts.asOf)) / 1000));
  if (dues.length === 0) return RETRY_SECONDS;
  return Math.min(LONGEST_RETRY_SECONDS, Math.max(RETRY_SECONDS, Math.min(...dues)));
}
