import type { Verdict } from './decide.js';
import type { Override } from './override.js';
import type { HealthContribution, HealthReport } from '../health/health-report.js';
import type { Instant, Partition } from '../shared/interval.js';
import type { Reason } from '../shared/issue.js';

export interface GateDecision {
  readonly id: string;
  readonly consumer: string;
  readonly product: string;
  readonly contract: string | null;
  readonly contractVersion: string | null;
  readonly verdict: Verdict;
  /** Waiting does not change the verdict; clients stop. */
  readonly final: boolean;
  readonly fail: boolean;
  readonly wouldBe: Verdict | null;
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
  /** Keys of the partitions that have not arrived. */
  readonly missingPartitions: readonly string[];
  readonly rootCause: HealthReport['rootCause'];
  readonly expectedReadyAt: Instant | null;
  readonly breachProbability: number | null;
  /** Seconds after which a new request may get a different answer; null if final. */
  readonly retryAfterSeconds: number | null;
  readonly validUntil: Instant | null;
  readonly evidenceDigest: string;
  readonly policyVersion: string;
  readonly override: Override | null;
}

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
