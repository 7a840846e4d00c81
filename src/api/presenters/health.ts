import type { HealthContribution, HealthReport } from '../../core/health/health-report.js';
import type { PartitionVerdict, Requested } from '../../core/health/partition-verdict.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentReason, presentPartition } from './common.js';

export function presentContribution(contribution: HealthContribution): types.HealthContribution {
  const { checkId, evidenceAgeSeconds, ...same } = contribution;
  return { ...same, check: checkId, evidenceAge: evidenceAgeSeconds };
}

/** What was requested, and the verdict about each requested partition. */
export function presentRequested(
  requested: Requested,
  partitions: readonly PartitionVerdict[],
): Pick<types.HealthReport, 'requested' | 'partitions'> {
  return {
    requested: { ...requested, interval: presentPartition(requested.interval) },
    partitions: partitions.map((one) => ({ ...one, interval: presentPartition(one.interval) })),
  };
}

export function presentHealth(report: HealthReport): types.HealthReport {
  return {
    ...report,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Clients of the last release still read it.
    culprit: report.rootCause,
    interval: presentPartition(report.interval),
    ...presentRequested(report.requested, report.partitions),
    ends: report.ends === null ? null : { ...report.ends, owners: [...report.ends.owners] },
    reasons: report.reasons.map(presentReason),
    contributions: report.contributions.map(presentContribution),
  };
}
