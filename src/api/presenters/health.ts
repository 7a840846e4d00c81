import type { HealthContribution, HealthReport } from '../../core/health/health-report.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentReason, presentPartition } from './common.js';

export function presentContribution(contribution: HealthContribution): types.HealthContribution {
  const { checkId, evidenceAgeSeconds, ...same } = contribution;
  return { ...same, check: checkId, evidenceAge: evidenceAgeSeconds };
}

export function presentHealth(report: HealthReport): types.HealthReport {
  return {
    ...report,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Clients of the last release still read it.
    culprit: report.rootCause,
    interval: presentPartition(report.interval),
    reasons: report.reasons.map(presentReason),
    contributions: report.contributions.map(presentContribution),
  };
}
