import { type CellFacts, type GateFacts, type Ruling, type SensorFact, decide } from '../../core/gate/decide.js';
import { THRESHOLDS, laterFailures } from '../../core/health/verdict.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { type Instant, type Interval, type Slice, addMillis, instantOf, millisOf } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { AppError } from '../errors.js';
import { type AssessedSlice, type Assessment, assess, contributionsOf, isTested } from '../health/assess.js';
import type { ContractModels } from '../health/contract-models.js';
import { type MeshFacts, type Wanted, loadMesh } from '../health/mesh-facts.js';
import { slicesOf, spanOf } from '../health/question.js';
import { factsKey } from '../health/slice-facts.js';
import { type Subject, findSubject } from '../health/subject.js';
import type { Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { GateDecision, GateInput, OverrideView } from '../views-decision.js';
import { inConsumerTime } from './consumer-slice.js';
import { consumerIntervalOf, senseInterval } from './sensors.js';

/** The rules that decided; a policy changes them, and with them the id of every decision. */
export const POLICY_VERSION = 'defaults-1';

/** A question with its names and times read. */
export interface AskedGate {
  readonly input: GateInput;
  readonly product: string;
  readonly interval: Interval | null;
  readonly asOf: Instant;
}

/** A decision with the topics whose signals could change it. */
export interface EvaluatedGate {
  readonly decision: GateDecision;
  readonly topics: readonly string[];
}

/** Everything that was read for one decision. */
interface GateReading {
  readonly subject: Subject;
  readonly wanted: readonly Wanted[];
  readonly mesh: MeshFacts;
  readonly sensors: readonly SensorFact[];
  readonly override: OverrideView | null;
}

/** Reads the facts in one snapshot and decides. Nothing is written. */
export async function evaluateGate(
  stores: Stores,
  models: ContractModels,
  ids: Ids,
  question: AskedGate,
): Promise<Result<EvaluatedGate, AppError>> {
  const asked = await inConsumerTime(stores, models, question);
  const subject = await findSubject(stores, models, asked.product, asked.input);
  if (!subject.ok) return subject;
  const wanted: Wanted[] = [];
  for (const served of subject.value.served) {
    const slices = slicesOf(served, asked.input, asked.interval, asked.asOf);
    if (!slices.ok) return slices;
    wanted.push({ served, slices: slices.value });
  }
  const slices = wanted.flatMap((one) => one.slices);
  const found = subject.value.found === 'FOUND';
  const reading: GateReading = {
    subject: subject.value,
    wanted,
    mesh: await loadMesh(stores, models, wanted, asked.asOf),
    sensors: found ? await sensorFacts(stores, models, asked, slices) : [],
    override: await overrideOf(stores, asked, slices),
  };
  return ok({ decision: decisionOf(reading, asked, ids), topics: topicsOf(reading, asked) });
}

function decisionOf(reading: GateReading, asked: AskedGate, ids: Ids): GateDecision {
  const { input, asOf, product } = asked;
  const { override, subject, wanted, mesh, sensors } = reading;
  const at = rule(reading, asked, asOf);
  const { assessment, ruling, assessed } = at;
  const worst = ruling.deciding === null ? undefined : assessed[ruling.deciding];
  const shown = worst !== undefined && (isTested(worst) || ruling.verdict === 'SKIP');
  const only = worst?.evaluated.facts.served ?? subject.served[0];
  const interval = wanted.length === 0 ? asked.interval : spanOf(wanted.flatMap(({ slices }) => slices));
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
    culprit: worst?.culprit ?? null,
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
  readonly assessed: readonly AssessedSlice[];
  readonly ruling: Ruling;
}

/** Pure: the ruling at a moment, from facts already read. */
function rule({ subject, wanted, mesh, sensors, override }: GateReading, asked: AskedGate, asOf: Instant): Ruled {
  const assessment = assess(mesh, asOf);
  const assessed = wanted
    .flatMap(({ served, slices }) => slices.map((slice) => assessment.bySlice.get(factsKey(served, slice))))
    .filter((one) => one !== undefined);
  const facts: GateFacts = {
    product: asked.product,
    subject: subject.found,
    override,
    cells: assessed.map(cellFacts),
    sensors,
    strictness: asked.input.strictness ?? 'BALANCED',
    asOf,
    fault: mesh.complete ? null : 'the closure of inputs is too large to be evaluated',
  };
  return { assessment, assessed, ruling: decide(facts) };
}

function cellFacts({ evaluated, health }: AssessedSlice): CellFacts {
  const { arrival, dueAt, label, unproven, facts } = evaluated;
  const { low, score, high } = health;
  return { label, port: facts.served.contract.ref, arrival, dueAt, unproven, low, score, high };
}

/** Later attempts that gave no answer: the evidence stands, and nobody proceeds on it unaware. Of several slices, of which. */
function besideTheEvidence(assessed: readonly AssessedSlice[]): readonly Reason[] {
  return assessed.flatMap(({ evaluated: { standings, label } }) =>
    laterFailures(standings).map((reason) =>
      assessed.length === 1 ? reason : { ...reason, message: `${label}: ${reason.message}` },
    ),
  );
}

function informational({ found }: Subject, sensors: readonly SensorFact[]): GateDecision['reasons'] {
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
function validUntil(reading: GateReading, asked: AskedGate, { assessment, ruling }: Ruled): Instant | null {
  if (reading.override !== null) return reading.override.expiresAt;
  const slices = [...assessment.bySlice.values()].map(({ evaluated }) => evaluated);
  const verdictAt = (at: number): string => rule(reading, asked, instantOf(at)).ruling.verdict;
  // Most evidence of a slice is of one moment: each step is looked at once, however many checks share it.
  const fading = new Set<number>();
  for (const { standings } of slices) {
    for (const { evidence, check, ages } of standings) {
      if (evidence === null || !ages) continue;
      const ttl = check.ttlMillis ?? 0;
      for (const times of [1, 1.5, 2, 2.5, 3, 4]) fading.add(millisOf(addMillis(evidence.observedAt, times * ttl)) + 1);
    }
  }
  const silent = slices.flatMap(({ silentFrom }) => (silentFrom === null ? [] : [millisOf(silentFrom) + 1]));
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

async function sensorFacts(
  stores: Stores,
  models: ContractModels,
  asked: AskedGate,
  slices: readonly Slice[],
): Promise<readonly SensorFact[]> {
  const sensors = await stores.decisions.sensorsOfConsumer(asked.input.consumer);
  const interval = consumerIntervalOf(asked.interval, slices, asked.asOf);
  const facts: SensorFact[] = [];
  for (const sensor of sensors) {
    const states = sensor.paused ? [] : await senseInterval(stores, models, sensor, interval, asked.asOf);
    const open = states.find(({ state }) => state !== 'SATISFIED') ?? states[0];
    facts.push({
      upstream: sensor.upstream,
      paused: sensor.paused,
      state: open?.state ?? 'WAITING',
      reason: open?.reason ?? 'nothing of it was seen',
    });
  }
  return facts;
}

/** The newest override that covers the whole question. */
async function overrideOf(
  stores: Stores,
  { product, input, asOf }: AskedGate,
  slices: readonly Slice[],
): Promise<OverrideView | null> {
  const overrides = await stores.decisions.overridesOf(product, asOf);
  return (
    overrides.find(({ consumer, interval }) => {
      if (consumer !== null && consumer !== input.consumer) return false;
      if (interval === null) return true;
      return slices.length > 0 && slices.every((cell) => cell !== null && covers(interval, cell));
    }) ?? null
  );
}

function covers(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function topicsOf({ mesh, sensors }: GateReading, { product }: AskedGate): readonly string[] {
  const contracts = [...mesh.slices.values()].map(({ served }) => `evidence:${served.contract.id}`);
  const lineage = sensors.some(({ paused, state }) => !paused && state !== 'SATISFIED') ? ['lineage'] : [];
  return [...new Set([...contracts, ...lineage, `gate:${product}`, `override:${product}`, 'contract'])];
}
