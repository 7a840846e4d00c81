import type { HealthReport } from '../../core/health/health-report.js';
import { laterFailures, statusOf } from '../../core/health/verdict.js';
import { type Instant, type Interval, type Partition, samePartition } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { type AssessedPartition, contributionsOf, isTested, worstOf } from './propagated-health.js';

/** The report of a product over all asked partitions of all its ports: the one that decides, with what is missing beside it. */
export function healthReport(
  product: string,
  assessed: readonly AssessedPartition[],
  interval: Partition,
  asOf: Instant,
  nothing: Reason,
  undeclared: readonly string[] = [],
): HealthReport {
  const worst = worstOf(assessed);
  const times = { interval, partition: partitionOf(worst, interval), asOf, evaluatedAt: asOf };
  const base = { product, ...times, forecast: NO_FORECAST, missing: missingPartitions(assessed) };
  if (worst === null) return { ...base, ...EMPTY, reasons: [nothing, FORECAST_REASON] };
  const { evaluated, health, rootCause } = worst;
  const status = statusOf(health, evaluated.unproven.length > 0);
  const shown = isTested(worst) || status === 'UNHEALTHY';
  return {
    ...base,
    port: evaluated.facts.served.contract.ref,
    contractVersion: evaluated.facts.served.version,
    score: shown ? health.score : null,
    low: shown ? health.low : null,
    high: shown ? health.high : null,
    confidence: evaluated.own.confidence,
    status,
    reasons: [...reasonsOf(worst), ...undeclared.map(undeclaredReason), FORECAST_REASON],
    own: shown ? evaluated.own.score : null,
    upstream: shown ? health.upstream : null,
    contributions: shown ? contributionsOf(worst, asOf) : [],
    rootCause,
    sla: evaluated.budgets,
  };
}

const NO_FORECAST = { expectedReadyAt: null, breachProbability: null, basis: 'NO_FORECAST' } as const;
const FORECAST_REASON: Reason = { code: 'NO_FORECAST', message: 'no forecast of arrivals is made' };

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

function reasonsOf({ evaluated, upstreamReasons }: AssessedPartition): readonly Reason[] {
  const { arrival, label, unproven } = evaluated;
  const absent: Reason[] =
    arrival === 'NOT_ARRIVED' ? [{ code: 'NOT_ARRIVED', message: `${label} has not arrived` }] : [];
  return [...absent, ...unproven, ...laterFailures(evaluated.statuses), ...upstreamReasons];
}

function undeclaredReason(product: string): Reason {
  return { code: 'UNDECLARED_INPUT', message: `a run read \`${product}\`, which no input port declares: no weight` };
}

/** What the interval is called, where the partition that decides is all of it. */
function partitionOf(worst: AssessedPartition | null, interval: Partition): string | null {
  if (worst === null || interval === null) return null;
  return samePartition(worst.evaluated.facts.partition, interval) ? worst.evaluated.label : null;
}

/** Partitions for which nothing is known to have arrived. */
function missingPartitions(assessed: readonly AssessedPartition[]): readonly Interval[] {
  return assessed
    .filter(({ evaluated }) => evaluated.arrival !== 'ARRIVED')
    .map(({ evaluated }) => evaluated.facts.partition)
    .filter((partition) => partition !== null);
}
