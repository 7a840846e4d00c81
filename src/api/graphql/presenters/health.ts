import type * as decision from '../../../app/shared/views-decision.js';
import type * as types from '../generated/types.generated.js';
import { presentReason, presentPartition } from './common.js';

export function presentContribution(contribution: decision.HealthContribution): types.HealthContribution {
  const { checkId, evidenceAgeSeconds, ...same } = contribution;
  return { ...same, check: checkId, evidenceAge: evidenceAgeSeconds };
}

export function presentHealth(report: decision.HealthReport): types.HealthReport {
  return {
    ...report,
    culprit: report.rootCause,
    interval: presentPartition(report.interval),
    reasons: report.reasons.map(presentReason),
    contributions: report.contributions.map(presentContribution),
  };
}
