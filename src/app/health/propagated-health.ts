import { type PropagatedHealth, propagate } from '../../core/health/propagate.js';
import { THRESHOLDS } from '../../core/health/verdict.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import type { HealthContribution, HealthReport } from '../shared/views-decision.js';
import { type EvaluatedSlice, evaluateSlice } from './own-health.js';
import type { MeshFacts } from './upstream-closure.js';

/** One slice with its own health and what its inputs make of it. */
export interface AssessedSlice {
  readonly evaluated: EvaluatedSlice;
  readonly health: PropagatedHealth;
  /** Why a verdict is unknown, then what upstream adds. */
  readonly upstreamReasons: readonly Reason[];
  readonly culprit: HealthReport['culprit'];
}

export interface Assessment {
  readonly bySlice: ReadonlyMap<string, AssessedSlice>;
  readonly ages: boolean;
  /** What the result stands on, for the digest: equal facts, equal value. */
  readonly stands: readonly object[];
}

/** Pure: judges every slice of the closure alone, then lets damage travel downstream. */
export function assess(mesh: MeshFacts, asOf: Instant): Assessment {
  const evaluated = new Map([...mesh.slices].map(([key, facts]) => [key, evaluateSlice(facts, asOf)]));
  const nodes = new Map(
    [...evaluated].map(([key, slice]) => [
      key,
      { own: slice.own, unproven: slice.unproven.length > 0, inputs: mesh.inputs.get(key) ?? [] },
    ]),
  );
  const propagated = propagate(nodes);
  const product = (key: string): string => evaluated.get(key)?.facts.served.contract.product ?? key;
  const bySlice = new Map<string, AssessedSlice>();
  for (const [key, slice] of evaluated) {
    const health = propagated.get(key);
    if (health === undefined) continue;
    const path = health.culpritPath?.map(product) ?? null;
    const culprit = path === null ? null : { product: path.at(-1) ?? '', path };
    bySlice.set(key, {
      evaluated: slice,
      health,
      culprit,
      upstreamReasons: upstreamReasons(health, culprit, evaluated),
    });
  }
  return {
    bySlice,
    ages: [...evaluated.values()].some(({ ages }) => ages),
    stands: [...evaluated].map(([key, slice]) => standsOn(key, slice)),
  };
}

function upstreamReasons(
  health: PropagatedHealth,
  culprit: HealthReport['culprit'],
  evaluated: ReadonlyMap<string, EvaluatedSlice>,
): readonly Reason[] {
  const named = (key: string): string => {
    const input = evaluated.get(key);
    return `${input?.label ?? ''} of \`${input?.facts.served.contract.product ?? key}\``;
  };
  const unknown = (key: string, path = ''): Reason => ({
    code: 'UPSTREAM_UNKNOWN',
    message: `the verdict of an input is unknown: ${named(key)}${path}`,
  });
  const unknowns = health.unknownInputs.map((key) => unknown(key));
  const binding = health.culpritPath?.at(-1);
  if (culprit === null || binding === undefined) return unknowns;
  const path = culprit.path.join(' ← ');
  if (!isKnownHarm(evaluated.get(binding))) {
    // What is merely not known lowers the expectation as well, and is no harm.
    return health.unknownInputs.includes(binding) ? unknowns : [unknown(binding, ` (${path})`), ...unknowns];
  }
  const harm = `${named(binding)} lowers it to ${health.upstream}: ${path}`;
  return [{ code: 'UPSTREAM_HARM', message: harm }, ...unknowns];
}

function isKnownHarm(slice: EvaluatedSlice | undefined): boolean {
  return slice !== undefined && slice.own.high < 1;
}

/** The explanation with the evidence behind each term. */
export function contributionsOf({ evaluated }: AssessedSlice, asOf: Instant): readonly HealthContribution[] {
  const standings = new Map(evaluated.standings.map((standing) => [standing.check.id, standing]));
  return evaluated.own.terms.map((term) => {
    const standing = standings.get(term.checkId);
    const evidence = standing?.evidence ?? null;
    return {
      ...term,
      evidenceId: evidence?.id ?? null,
      evidenceAgeSeconds:
        evidence === null ? null : Math.round((Date.parse(asOf) - Date.parse(evidence.observedAt)) / 1000),
      observed: evidence?.observed ?? null,
      promise: standing?.check.promise ?? IMPLIED[term.checkId] ?? term.checkId,
    };
  });
}

const IMPLIED: Readonly<Record<string, string>> = {
  sla: 'deliveries are on time within the error budget of the SLA',
  run_errors: 'the newest run of the interval does not end in FAIL or ABORT',
  lineage_freshness: 'the producers that reported runs before still report them',
};

/** Whether anything was tested: else reports show no numbers. */
export function isTested({ evaluated }: AssessedSlice): boolean {
  return evaluated.standings.some(({ state }) => state === 'TESTED');
}

/** The slice that decides for all: harmed, else unknown, else the lowest. */
export function worstOf(slices: readonly AssessedSlice[]): AssessedSlice | null {
  const harmed = slices.find(({ health, evaluated }) =>
    isHarmed(health.high, health.score, evaluated.unproven.length > 0),
  );
  const unknown = slices.find(({ evaluated }) => evaluated.unproven.length > 0);
  if (harmed !== undefined) return harmed;
  if (unknown !== undefined) return unknown;
  return slices.reduce<AssessedSlice | null>(
    (worst, next) => (worst === null || next.health.score < worst.health.score ? next : worst),
    null,
  );
}

function isHarmed(high: number, score: number, unproven: boolean): boolean {
  return high <= THRESHOLDS.skipAtOrBelow || (!unproven && score <= THRESHOLDS.skipAtOrBelow);
}

function standsOn(key: string, slice: EvaluatedSlice): object {
  const { own, arrival, standings, unproven, budgets, facts } = slice;
  return {
    key,
    own: [own.low, own.score, own.high, own.confidence],
    arrival,
    budgets: budgets.map(({ property, budget }) => [property, budget]),
    evidence: standings.map(({ check, state, evidence, unanswered }) => [
      check.digest,
      state,
      evidence?.id ?? null,
      unanswered?.id ?? null,
    ]),
    unproven: unproven.map(({ code }) => code),
    run: facts.runs?.at(-1)?.id ?? null,
  };
}
