import type { GateQuery, HealthFieldsFragment } from '../../src/cli/operations/operations.generated.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };

/** A gate decision as the server answers it, with what a test needs different. */
export function gateDecision(over: Partial<GateQuery['gate']> = {}): GateQuery['gate'] {
  return {
    id: 'decision-1',
    consumer: 'c/d',
    product: 'a/b',
    contract: null,
    contractVersion: null,
    server: 'lake',
    verdict: 'PROCEED',
    final: false,
    fail: false,
    wouldBe: null,
    interval: DAY,
    partition: '2023-10-27',
    requested: { interval: null, partition: null, server: null },
    partitions: [{ port: 'a/b/c', key: '2023-10-27', server: 'lake', interval: DAY, verdict: 'PROCEED' }],
    asOf: '2023-10-28T06:00:00.000Z',
    basis: 'SCORE',
    score: 0.9,
    low: 0.9,
    high: 0.9,
    confidence: 1,
    thresholds: { proceedAbove: 0.8, skipAtOrBelow: 0.5 },
    reasons: [{ code: 'SENSOR_PAUSED', message: 'A sensor is paused.', facts: null }],
    contributions: [],
    missingPartitions: [],
    rootCause: null,
    expectedReadyAt: null,
    breachProbability: null,
    ends: null,
    retryAfter: null,
    validUntil: null,
    evidenceDigest: 'digest',
    policyVersion: '1',
    override: null,
    ...over,
  };
}

/** A health report as the server answers it, with what a test needs different. */
export function healthReport(over: Partial<HealthFieldsFragment> = {}): HealthFieldsFragment {
  return {
    product: 'a/b',
    port: 'a/b/c',
    contractVersion: '1.0.0',
    server: 'lake',
    interval: DAY,
    partition: '2023-10-27',
    requested: { interval: null, partition: null, server: null },
    partitions: [],
    missing: [],
    asOf: '2023-10-28T06:00:00.000Z',
    score: 1,
    low: 1,
    high: 1,
    confidence: 1,
    status: 'HEALTHY',
    reasons: [],
    own: 1,
    upstream: 1,
    contributions: [],
    rootCause: null,
    ...over,
  };
}

/** One term of a score's explanation. */
export function contribution(
  over: Partial<HealthFieldsFragment['contributions'][number]> = {},
): HealthFieldsFragment['contributions'][number] {
  const fields = { group: 'g', check: 'a/b#o:c', damage: 1, cost: 1, points: 100, observed: 1, promise: 'c holds' };
  return { ...fields, ...over };
}
