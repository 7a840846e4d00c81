import type { HealthReport } from '../../core/health/health-report.js';
import { laterFailures, statusOf } from '../../core/health/verdict.js';
import { type Instant, type Interval, type Partition, samePartition } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { type PropagatedPartitionHealth, contributionsOf, isTested, worstOf } from './propagated-health.js';

/** What a report is about, and what it shows beside the scores. */
export interface ReportFacts {
  readonly product: string;
  /** The interval of the answer; null for current data. */
  readonly interval: Partition;
  readonly asOf: Instant;
  readonly informational: readonly Reason[];
  /** Products that runs read although no input port declares them. */
  readonly undeclared: readonly string[];
}

/**
 * The report of a product over all requested partitions of all its ports: the deciding one, with
 * missing partitions beside it.
 */
export function healthReport(
  propagated: readonly PropagatedPartitionHealth[],
  { product, interval, asOf, informational, undeclared }: ReportFacts,
): HealthReport {
  const worst = worstOf(propagated);
  const about = worst !== null && worst.ownHealth.data.partition === null ? null : interval;
  const times = { interval: about, partition: partitionOf(worst, about), asOf, evaluatedAt: asOf };
  const base = { product, ...times, forecast: NO_FORECAST, missing: missingPartitions(propagated) };
  if (worst === null) {
    const nothing: Reason = { code: 'NO_CHECKS', message: `\`${product}\` has no active contract` };
    return { ...base, ...EMPTY, reasons: [nothing, ...informational, FORECAST_REASON] };
  }
  const { ownHealth, health, rootCause } = worst;
  const status = statusOf(health, ownHealth.unproven.length > 0);
  const shown = isTested(worst) || status === 'UNHEALTHY';
  return {
    ...base,
    port: ownHealth.data.active.contract.ref,
    contractVersion: ownHealth.data.active.version,
    score: shown ? health.score : null,
    low: shown ? health.low : null,
    high: shown ? health.high : null,
    confidence: ownHealth.own.confidence,
    status,
    reasons: [...reasonsOf(worst), ...undeclared.map(undeclaredReason), ...informational, FORECAST_REASON],
    own: shown ? ownHealth.own.score : null,
    upstream: shown ? health.upstream : null,
    contributions: shown ? contributionsOf(worst, asOf) : [],
    rootCause,
    sla: ownHealth.budgets,
  };
}

const NO_FORECAST = { expectedReadyAt: null, breachProbability: null, basis: 'NO_FORECAST' } as const;
const FORECAST_REASON: Reason = { code: 'NO_FORECAST', message: 'arrivals are not forecast' };

const EMPTY = {
  port: null,
  contractVersion: null,
  score: null,
  low: null,
  high: null,
  confidence: 0,
  status: 'UNKNOWN',
  own: null,
  upstream: null,
  contributions: [],
  rootCause: null,
  sla: [],
} as const;

function reasonsOf({ ownHealth, upstreamReasons }: PropagatedPartitionHealth): readonly Reason[] {
  const { arrival, label, unproven } = ownHealth;
  const absent: Reason[] =
    arrival === 'NOT_ARRIVED' ? [{ code: 'NOT_ARRIVED', message: `${label} has not arrived` }] : [];
  return [...absent, ...unproven, ...laterFailures(ownHealth.statuses), ...upstreamReasons];
}

function undeclaredReason(product: string): Reason {
  return {
    code: 'UNDECLARED_INPUT',
    message: `a run read \`${product}\`, which no input port declares: it has no weight`,
  };
}

/** The key of the interval, where it is exactly the deciding partition. */
function partitionOf(worst: PropagatedPartitionHealth | null, interval: Partition): string | null {
  if (worst === null || interval === null) return null;
  return samePartition(worst.ownHealth.data.partition, interval) ? worst.ownHealth.label : null;
}

/** Partitions whose data has not arrived, or is not known to have. */
function missingPartitions(propagated: readonly PropagatedPartitionHealth[]): readonly Interval[] {
  return propagated
    .filter(({ ownHealth }) => ownHealth.arrival !== 'ARRIVED')
    .map(({ ownHealth }) => ownHealth.data.partition)
    .filter((partition) => partition !== null);
}
