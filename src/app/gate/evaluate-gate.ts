import type { GateDecision } from '../../core/gate/gate-decision.js';
import { type PartitionFacts, type GateFacts, type Ruling, type SensorFact, decide } from '../../core/gate/decide.js';
import { THRESHOLDS, laterFailures } from '../../core/health/verdict.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { type Instant, addMillis, instantOf, millisOf } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import {
  type AssessedPartition,
  type Assessment,
  assess,
  contributionsOf,
  isTested,
} from '../health/propagated-health.js';
import { spanOf } from '../catalog/requested-partitions.js';
import { partitionDataKey } from '../health/partition-data.js';
import type { ResolvedTarget } from '../catalog/resolve-target.js';
import type { Ids } from '../ports/clock.js';
import type { GateRequest, GateSnapshot } from './gate-snapshot.js';

/** The rules that decided; a policy changes them, and with them the id of every decision. */
export const POLICY_VERSION = 'defaults-1';

/** A decision with the topics whose signals could change it. */
export interface EvaluatedGate {
  readonly decision: GateDecision;
  readonly topics: readonly string[];
}

/** Pure: the same facts at the same moment give the same decision. Nothing is written. */
export function evaluateGate(reading: GateSnapshot, question: GateRequest, ids: Ids): EvaluatedGate {
  // A kept reading was read for the like of this question: what it does not decide, such as the strictness, is of this one.
  const asked = { ...question, interval: reading.interval };
  return { decision: decisionOf(reading, asked, ids), topics: topicsOf(reading, asked) };
}

function decisionOf(reading: GateSnapshot, asked: GateRequest, ids: Ids): GateDecision {
  const { input, asOf, product } = asked;
  const { override, subject, wanted, mesh, sensors } = reading;
  const at = rule(reading, asked, asOf);
  const { assessment, ruling, assessed } = at;
  const worst = ruling.deciding === null ? undefined : assessed[ruling.deciding];
  const shown = worst !== undefined && (isTested(worst) || ruling.verdict === 'SKIP');
  const only = worst?.evaluated.facts.served ?? subject.served[0];
  const interval = wanted.length === 0 ? asked.interval : spanOf(wanted.flatMap(({ partitions }) => partitions));
  const evidenceDigest = ids.sha256(
    canonicalJson({
      question: [
        input.strictness ?? 'BALANCED',
        input.mapper ?? null,
        input.contract ?? null,
        input.versionRange ?? null,
      ],
      found: subject.found,
      stands: assessment.stands,
      complete: mesh.complete,
      arrival: assessed.map(({ evaluated }) => evaluated.dueAt !== null && evaluated.dueAt > asOf),
      sensors: sensors.map(({ upstream, state, paused, reason }) => [upstream, state, paused, reason]),
      override: override?.id ?? null,
      asOf: assessment.ages ? asOf : null,
    }),
  );
  const identity = {
    consumer: input.consumer,
    product,
    version: subject.served.map(({ contract, version }) => [contract.id, version]),
    interval,
    evidenceDigest,
    policyVersion: POLICY_VERSION,
  };
  return {
    id: ids.sha256(canonicalJson(identity)),
    consumer: input.consumer,
    product,
    contract: only?.contract.ref ?? null,
    contractVersion: only?.version ?? null,
    verdict: ruling.verdict,
    final: ruling.final,
    fail: false,
    wouldBe: null,
    interval,
    asOf,
    basis: ruling.basis,
    score: shown ? worst.health.score : null,
    low: shown ? worst.health.low : null,
    high: shown ? worst.health.high : null,
    confidence: worst?.evaluated.own.confidence ?? null,
    thresholds: THRESHOLDS,
    reasons: [
      ...ruling.reasons,
      ...(worst?.upstreamReasons ?? []),
      ...besideTheEvidence(assessed),
      ...informational(subject, sensors),
    ],
    contributions: shown ? contributionsOf(worst, asOf) : [],
    missingPartitions: ruling.missing,
    rootCause: worst?.rootCause ?? null,
    expectedReadyAt: null,
    breachProbability: null,
    retryAfterSeconds: ruling.retryAfterSeconds,
    validUntil: validUntil(reading, asked, at),
    evidenceDigest,
    policyVersion: POLICY_VERSION,
    override,
  };
}

interface Ruled {
  readonly assessment: Assessment;
  readonly assessed: readonly AssessedPartition[];
  readonly ruling: Ruling;
}

/** Pure: the ruling at a moment, from facts already read. */
function rule({ subject, wanted, mesh, sensors, override }: GateSnapshot, asked: GateRequest, asOf: Instant): Ruled {
  const assessment = assess(mesh, asOf);
  const assessed = wanted
    .flatMap(({ served, partitions }) =>
      partitions.map((partition) => assessment.byPartition.get(partitionDataKey(served, partition))),
    )
    .filter((one) => one !== undefined);
  const facts: GateFacts = {
    product: asked.product,
    subject: subject.found,
    override,
    partitions: assessed.map(partitionFacts),
    sensors,
    strictness: asked.input.strictness ?? 'BALANCED',
    asOf,
    fault: mesh.complete ? null : 'the closure of inputs is too large to be evaluated',
  };
  return { assessment, assessed, ruling: decide(facts) };
}

function partitionFacts({ evaluated, health }: AssessedPartition): PartitionFacts {
  const { arrival, dueAt, label, unproven, facts } = evaluated;
  const { low, score, high } = health;
  return { key: label, port: facts.served.contract.ref, arrival, dueAt, unproven, low, score, high };
}

/** Later attempts that gave no answer: the evidence stands, and nobody proceeds on it unaware. Of several partitions, of which. */
function besideTheEvidence(assessed: readonly AssessedPartition[]): readonly Reason[] {
  return assessed.flatMap(({ evaluated: { statuses, label } }) =>
    laterFailures(statuses).map((reason) =>
      assessed.length === 1 ? reason : { ...reason, message: `${label}: ${reason.message}` },
    ),
  );
}

function informational({ found }: ResolvedTarget, sensors: readonly SensorFact[]): GateDecision['reasons'] {
  const paused = sensors.filter((sensor) => sensor.paused);
  return [
    ...paused.map(({ upstream }) => ({
      code: 'SENSOR_PAUSED' as const,
      message: `the sensor on \`${upstream}\` is paused`,
    })),
    ...(found === 'FOUND'
      ? [{ code: 'NO_AGREEMENT_REGISTERED' as const, message: 'no agreement is registered; the defaults hold' }]
      : []),
  ];
}

/** When age alone would change the verdict, or the override ends; null where neither can. Found by halving, to the second. */
function validUntil(reading: GateSnapshot, asked: GateRequest, { assessment, ruling }: Ruled): Instant | null {
  if (reading.override !== null) return reading.override.expiresAt;
  const partitions = [...assessment.byPartition.values()].map(({ evaluated }) => evaluated);
  const verdictAt = (at: number): string => rule(reading, asked, instantOf(at)).ruling.verdict;
  // Most evidence of a partition is of one moment: each step is looked at once, however many checks share it.
  const fading = new Set<number>();
  for (const { statuses } of partitions) {
    for (const { evidence, check, ages } of statuses) {
      if (evidence === null || !ages) continue;
      const ttl = check.ttlMillis ?? 0;
      for (const times of [1, 1.5, 2, 2.5, 3, 4]) fading.add(millisOf(addMillis(evidence.observedAt, times * ttl)) + 1);
    }
  }
  const silent = partitions.flatMap(({ silentFrom }) => (silentFrom === null ? [] : [millisOf(silentFrom) + 1]));
  const steps = [...fading, ...silent].filter((step) => step > millisOf(asked.asOf)).sort((a, b) => a - b);
  let same = millisOf(asked.asOf);
  for (const step of new Set(steps.slice(0, 200))) {
    if (verdictAt(step) === ruling.verdict) {
      same = step;
      continue;
    }
    let changed = step;
    while (changed - same > 1000) {
      const middle = Math.floor((same + changed) / 2);
      if (verdictAt(middle) === ruling.verdict) same = middle;
      else changed = middle;
    }
    return instantOf(changed);
  }
  return null;
}

function topicsOf({ mesh, sensors }: GateSnapshot, { product }: GateRequest): readonly string[] {
  const contracts = [...mesh.partitions.values()].map(({ served }) => `evidence:${served.contract.id}`);
  const lineage = sensors.some(({ paused, state }) => !paused && state !== 'SATISFIED') ? ['lineage'] : [];
  return [...new Set([...contracts, ...lineage, `gate:${product}`, `override:${product}`, 'contract'])];
}
