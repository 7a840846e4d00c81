import type { HealthReport } from '../../core/health/health-report.js';
import type { Ends, Requested } from '../../core/health/partition-verdict.js';
import { partitionVerdict, pendingReason } from '../../core/gate/decide.js';
import type { PendingFact } from '../../core/gate/gate-facts.js';
import { laterFailures, statusOf } from '../../core/health/verdict.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { partitionDataKey } from './partition-data.js';
import { notOwedReasons, unobservedReasons, unreadReasons } from './own-health.js';
import {
  type PropagatedPartitionHealth,
  contributionsOf,
  isTested,
  partitionFacts,
  worstOf,
} from './propagated-health.js';

/** What a report is about, and what it shows beside the scores. */
export interface ReportFacts {
  readonly product: string;
  readonly requested: Requested;
  readonly asOf: Instant;
  readonly informational: readonly Reason[];
  /** Products that runs read although no input port declares them. */
  readonly undeclared: readonly string[];
  /** When the files of the deciding contract were last looked at; null where they cannot be. */
  readonly lastLookedAt: Instant | null;
  /** Events that are not processed yet; null where all that count are. */
  readonly pending: PendingFact | null;
  /** What ends the verdict of a gate with the default policy; null where it is PROCEED. */
  readonly ends: Ends | null;
}

/**
 * The report of a product over all requested partitions of all its ports: the deciding one, with
 * missing partitions beside it.
 */
export function healthReport(
  propagated: readonly PropagatedPartitionHealth[],
  { product, requested, asOf, ends, informational: given, pending, undeclared, lastLookedAt }: ReportFacts,
): HealthReport {
  const informational = [...(pending === null ? [] : [pendingReason(pending)]), ...given];
  const worst = worstOf(propagated);
  const interval = worst?.ownHealth.data.partition ?? null;
  const base = {
    product,
    interval,
    partition: interval === null ? null : (worst?.ownHealth.label ?? null),
    requested,
    partitions: propagated.map((one) => partitionVerdict(partitionFacts(one), 'BALANCED', pending)),
    asOf,
    evaluatedAt: asOf,
    lastLookedAt,
    ends,
    forecast: NO_FORECAST,
    missing: missingPartitions(propagated),
  };
  if (worst === null) {
    const nothing: Reason = { code: 'NO_CHECKS', message: `\`${product}\` has no active contract` };
    return { ...base, ...EMPTY, reasons: [nothing, ...informational] };
  }
  const { ownHealth, health, rootCause } = worst;
  const status = statusOf(health, ownHealth.unproven.length > 0);
  const shown = isTested(worst) || status === 'UNHEALTHY';
  return {
    ...base,
    port: ownHealth.data.active.contract.ref,
    contractVersion: ownHealth.data.active.version,
    server: ownHealth.data.server?.name ?? null,
    score: shown ? health.score : null,
    low: shown ? health.low : null,
    high: shown ? health.high : null,
    confidence: ownHealth.own.confidence,
    status,
    reasons: [...reasonsOf(worst), ...undeclared.map(undeclaredReason), ...informational],
    own: shown ? ownHealth.own.score : null,
    upstream: shown ? health.upstream : null,
    contributions: shown ? contributionsOf(worst, asOf) : [],
    rootCause,
    sla: ownHealth.budgets,
  };
}

const NO_FORECAST = { expectedReadyAt: null, breachProbability: null, basis: 'NO_FORECAST' } as const;

const EMPTY = {
  port: null,
  contractVersion: null,
  server: null,
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
  const later = [...laterFailures(ownHealth.statuses), ...notOwedReasons(ownHealth), ...unobservedReasons(ownHealth)];
  const unread = unproven.some(({ code }) => code === 'NO_ENGINE') ? [] : unreadReasons(ownHealth);
  return [...absent, ...unproven, ...later, ...upstreamReasons, ...unread];
}

function undeclaredReason(product: string): Reason {
  return {
    code: 'UNDECLARED_INPUT',
    message: `a run read \`${product}\`, which no input port declares: it has no weight`,
  };
}

/** Partitions whose data has not arrived, or is not known to have. */
function missingPartitions(propagated: readonly PropagatedPartitionHealth[]): readonly Interval[] {
  const missing = propagated
    .filter(({ ownHealth }) => ownHealth.arrival !== 'ARRIVED')
    .map(({ ownHealth }) => ownHealth.data)
    .filter((data) => data.partition !== null);
  // Once for all servers of one port.
  const byPort = new Map(missing.map(({ active, partition }) => [partitionDataKey(active, partition), partition]));
  return [...byPort.values()].filter((partition) => partition !== null);
}
