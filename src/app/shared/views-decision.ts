import type { Check, Evidence, Outcome } from '../../core/quality/check.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';

export type HealthStatus = 'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN';

/** One term of the explanation: `points` is its share of −ln H_own in percent, so that all points add up to 100 where H_own < 1. */
export interface HealthContribution {
  readonly group: string;
  /** The check that binds in its group, `sla` for the budget term. */
  readonly checkId: string;
  readonly damage: number;
  readonly cost: number;
  readonly points: number;
  readonly evidenceId: string | null;
  readonly evidenceAgeSeconds: number | null;
  readonly observed: number | string | null;
  readonly promise: string;
}

export interface HealthReport {
  /** `domain/product`. */
  readonly product: string;
  /** The output port whose contract binds (the minimum), as its contract ref; null where there is none. */
  readonly port: string | null;
  readonly contractVersion: string | null;
  readonly interval: Partition;
  /** The label of the interval in the partitioning of the port that binds; null where it is none of its partitions. */
  readonly partition: string | null;
  /** Partitions of the asked interval for which nothing is known to have arrived. */
  readonly missing: readonly Interval[];
  readonly asOf: Instant;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly status: HealthStatus;
  readonly reasons: readonly Reason[];
  /** H_own before upstream. */
  readonly own: number | null;
  /** The upstream term, 1 where no input binds. */
  readonly upstream: number | null;
  readonly contributions: readonly HealthContribution[];
  readonly rootCause: { readonly product: string; readonly path: readonly string[] } | null;
  readonly sla: readonly { readonly property: string; readonly target: number; readonly budget: number }[];
  readonly forecast: {
    readonly expectedReadyAt: Instant | null;
    readonly breachProbability: number | null;
    readonly basis: string;
  };
  readonly evaluatedAt: Instant;
}

export type GateVerdict = 'PROCEED' | 'WAIT' | 'SKIP';
export type GateBasis =
  | 'SCORE'
  | 'UNKNOWN_EVIDENCE'
  | 'NOT_ARRIVED'
  | 'UNKNOWN_PRODUCT'
  | 'CONTRACT_MISMATCH'
  | 'NO_AGREEMENT'
  | 'SENSOR'
  | 'FAULT'
  | 'OVERRIDE'
  | 'DEADLINE'
  | 'SHADOW';

export interface GateInput {
  readonly consumer: string;
  readonly product: string;
  /** A contract ref, where the product has several or one is meant. */
  readonly contract?: string | null;
  /** SemVer range the consumer accepts; the newest active version of the highest major without one. */
  readonly versionRange?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  /** A partition's label instead of from and to. */
  readonly partition?: string | null;
  readonly mapper?: 'identity' | 'cover' | 'latest-closed' | null;
  readonly strictness?: 'BALANCED' | 'STRICT' | null;
  readonly asOf?: string | null;
  readonly dryRun?: boolean | null;
}

export interface OverrideView {
  readonly id: string;
  readonly product: string;
  readonly consumer: string | null;
  readonly interval: Partition;
  readonly verdict: GateVerdict;
  readonly by: string;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface GateDecision {
  readonly id: string;
  readonly consumer: string;
  readonly product: string;
  readonly contract: string | null;
  readonly contractVersion: string | null;
  readonly verdict: GateVerdict;
  /** Waiting cannot help; clients stop. */
  readonly final: boolean;
  readonly fail: boolean;
  readonly wouldBe: GateVerdict | null;
  readonly interval: Partition;
  readonly asOf: Instant;
  readonly basis: GateBasis;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number | null;
  readonly thresholds: { readonly proceedAbove: number; readonly skipAtOrBelow: number };
  readonly reasons: readonly Reason[];
  readonly contributions: readonly HealthContribution[];
  /** Labels of the partitions that have not arrived. */
  readonly missingPartitions: readonly string[];
  readonly rootCause: HealthReport['rootCause'];
  readonly expectedReadyAt: Instant | null;
  readonly breachProbability: number | null;
  /** Seconds after which asking again may give another answer; null when final. */
  readonly retryAfterSeconds: number | null;
  readonly validUntil: Instant | null;
  readonly evidenceDigest: string;
  readonly policyVersion: string;
  readonly override: OverrideView | null;
}

/** A promise with what is known of it: executable, executed or words only. */
export interface CheckView {
  readonly check: Check;
  readonly contractVersion: string;
  readonly state: 'EXECUTED' | 'EXECUTABLE' | 'WORDS_ONLY';
  readonly latest: Evidence | null;
}

export interface RunChecksInput {
  readonly product: string;
  readonly contract?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
}

/** What one run of checks did: counts by outcome, and the evidence it recorded. */
export interface RunChecksReport {
  readonly product: string;
  readonly partitions: readonly Partition[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly evidence: readonly Evidence[];
}

/** One result produced elsewhere (dbt, Soda, Great Expectations, a metric). */
export interface ExternalResult {
  /** A check id of the contract, or object + element + rule that lead to one. */
  readonly checkId: string;
  readonly outcome: Outcome;
  readonly observed?: number | string | null;
  readonly rowsTested?: number | null;
  readonly message?: string | null;
  readonly observedAt?: string | null;
}

export interface RecordEvidenceInput {
  readonly product: string;
  readonly contract?: string | null;
  readonly contractVersion?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  /** The tool that measured, e.g. `dbt`, `soda`. */
  readonly provenance: string;
  readonly results: readonly ExternalResult[];
  readonly idempotencyKey?: string | null;
}

export interface OverrideGateInput {
  readonly product: string;
  /** One consumer, or all when absent. */
  readonly consumer?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  readonly verdict: GateVerdict;
  readonly reason: string;
  readonly expiresAt: string;
  readonly idempotencyKey?: string | null;
}

export type SensorState = 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';

export interface SensorView {
  readonly id: string;
  readonly domain: string;
  /** The consumer job or product that waits, `domain/name`. */
  readonly consumer: string;
  /** The product waited for. */
  readonly upstream: string;
  readonly mapper: 'identity' | 'cover' | 'latest-closed';
  readonly paused: boolean;
  readonly states: readonly {
    readonly consumerInterval: Interval;
    readonly upstreamInterval: Interval;
    readonly state: SensorState;
    readonly late: boolean;
    readonly runId: string | null;
    readonly since: Instant | null;
    readonly reason: string;
  }[];
}

/** What one round of the coordinator did. */
export interface CoordinatorReport {
  readonly startedAt: Instant;
  readonly partitionsDue: number;
  readonly partitionsChecked: number;
  readonly evidenceRecorded: number;
  readonly sensorsEvaluated: number;
  readonly failed: number;
}
