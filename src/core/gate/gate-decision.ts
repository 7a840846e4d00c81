import type { Ends, PartitionVerdict, Requested, Verdict } from '../health/partition-verdict.js';
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
  /** The server whose data decides; null where none is read, and where no partition decides. */
  readonly server: string | null;
  readonly verdict: Verdict;
  /** Waiting does not change the verdict; clients stop. */
  readonly final: boolean;
  readonly fail: boolean;
  readonly wouldBe: Verdict | null;
  /** The interval of the partition that decides; null for current data. */
  readonly interval: Partition;
  /** The key of that partition; null for current data, and where no partition decides. */
  readonly partition: string | null;
  readonly requested: Requested;
  /** The verdict about each requested partition alone. */
  readonly partitions: readonly PartitionVerdict[];
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
  /** What ends the verdict; null for PROCEED. */
  readonly ends: Ends | null;
  /** Seconds until the dated moment that may end a WAIT; null where none is known. */
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
