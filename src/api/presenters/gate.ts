import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Override } from '../../core/gate/override.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentReason, presentPartition } from './common.js';
import { presentContribution, presentRequested } from './health.js';
import type { GateDecisionModel } from './models.js';

export function presentOverride(view: Override): types.GateOverride {
  return { ...view, interval: presentPartition(view.interval), withdrawn: view.withdrawn ?? null };
}

export function presentGate(decided: GateDecision): GateDecisionModel {
  const { retryAfterSeconds, ...same } = decided;
  return {
    ...same,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Clients of the last release still read it.
    culprit: same.rootCause,
    interval: presentPartition(decided.interval),
    ...presentRequested(decided.requested, decided.partitions),
    ends: decided.ends === null ? null : { ...decided.ends, owners: [...decided.ends.owners] },
    reasons: decided.reasons.map(presentReason),
    contributions: decided.contributions.map(presentContribution),
    retryAfter: retryAfterSeconds,
    override: decided.override === null ? null : presentOverride(decided.override),
    url: `/gates/${decided.id}`,
  };
}
