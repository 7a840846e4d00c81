import type { HealthReport } from '../../core/health/health-report.js';
import type { Ends, Requested } from '../../core/health/partition-verdict.js';
import { partitionVerdict, pendingReason } from '../../core/gate/decide.js';
import type { PendingFact } from '../../core/gate/gate-facts.js';
import { type Instant, type Interval, partitionId } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { type PartitionState, contributionsOf, statusOfState, worstOf } from '../../core/gate/partition-state.js';

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
  states: readonly PartitionState[],
  { product, requested, asOf, ends, informational: given, pending, undeclared, lastLookedAt }: ReportFacts,
): HealthReport {
  const informational = [...(pending === null ? [] : [pendingReason(pending)]), ...given];
  const worst = worstOf(states);
  const interval = worst?.facts.interval ?? null;
  const base = {
    product,
    interval,
    partition: interval === null ? null : (worst?.facts.key ?? null),
    requested,
    partitions: states.map(({ facts }) => partitionVerdict(facts, 'BALANCED', pending)),
    asOf,
    evaluatedAt: asOf,
    lastLookedAt,
    ends,
    forecast: NO_FORECAST,
    missing: missingPartitions(states),
  };
  if (worst === null) {
    const nothing: Reason = { code: 'NO_CHECKS', message: `\`${product}\` has no active contract` };
    return { ...base, ...EMPTY, reasons: [nothing, ...informational] };
  }
  const { facts, own, rootCause, sla, upstream, version } = worst;
  const status = statusOfState(worst);
  const shown = worst.isTested || status === 'UNHEALTHY';
  return {
    ...base,
    port: facts.port,
    contractVersion: version,
    server: facts.server,
    score: shown ? facts.score : null,
    low: shown ? facts.low : null,
    high: shown ? facts.high : null,
    confidence: own.confidence,
    status,
    reasons: [...reasonsOf(worst), ...undeclared.map(undeclaredReason), ...informational],
    own: shown ? own.score : null,
    upstream: shown ? upstream : null,
    contributions: shown ? contributionsOf(worst, asOf) : [],
    rootCause,
    sla,
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

function reasonsOf({ facts, reasons }: PartitionState): readonly Reason[] {
  const { arrival, key, notOwed, unproven } = facts;
  const absent: Reason[] =
    notOwed === true
      ? [{ code: 'PARTITION_NOT_OWED', message: `no data of ${key} is owed: its calendar has no business then` }]
      : arrival === 'NOT_ARRIVED'
        ? [{ code: 'NOT_ARRIVED', message: `${key} has not arrived` }]
        : [];
  const unread = unproven.some(({ code }) => code === 'NO_ENGINE') ? [] : reasons.unread;
  return [...absent, ...unproven, ...reasons.attempts, ...reasons.notes, ...reasons.upstream, ...unread];
}

function undeclaredReason(product: string): Reason {
  return {
    code: 'UNDECLARED_INPUT',
    message: `a run read \`${product}\`, which no input port declares: it has no weight`,
  };
}

/** Partitions whose data has not arrived, or is not known to have. */
function missingPartitions(states: readonly PartitionState[]): readonly Interval[] {
  const missing = states.filter(({ facts }) => facts.arrival !== 'ARRIVED' && facts.notOwed !== true);
  // Once for all servers of one port.
  const byPort = new Map<string, Interval>();
  for (const { contractId, facts } of missing)
    if (facts.interval !== null) byPort.set(`${contractId} ${partitionId(facts.interval)}`, facts.interval);
  return [...byPort.values()];
}
