import type { GateDecision } from '../../core/gate/gate-decision.js';
import { type Decided, decide, partitionVerdict } from '../../core/gate/decide.js';
import { retryAfterSeconds } from '../../core/gate/ends.js';
import type { GateFacts } from '../../core/gate/gate-facts.js';
import { THRESHOLDS } from '../../core/health/verdict.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { type Instant, instantOf, millisOf } from '../../core/shared/interval.js';
import type { Steps } from '../../core/shared/cooperative.js';
import type { Reason } from '../../core/shared/issue.js';
import { type PartitionState, contributionsOf } from '../../core/gate/partition-state.js';
import { isAboutInterval, notPartitioned } from '../catalog/requested-partitions.js';
import type { Ids } from '../ports/clock.js';
import type { CurrentSnapshot, GateSnapshot } from './gate-snapshot.js';
import type { GateRequest } from './parse-gate-request.js';
import { sameUntil } from './same-until.js';

/** The rules that decided; a policy changes them, and with them the id of every decision. */
const POLICY_VERSION = 'defaults-2';

/** A decision with the topics whose signals could change it. */
export interface EvaluatedGate {
  readonly decision: GateDecision;
  readonly topics: readonly string[];
  /** Until then, the same facts give the same decision. */
  readonly sameUntil: Instant;
}

/** Pure: the same facts at the same moment give the same decision. Nothing is written. */
export function* evaluateGate(snapshot: CurrentSnapshot, question: GateRequest, ids: Ids): Steps<EvaluatedGate> {
  // A kept snapshot may have been read for a question that differs in what it does not affect, such
  // as the strictness.
  const request = { ...question, interval: snapshot.interval };
  const at = rule(snapshot, request, { states: snapshot.states, asOf: request.asOf });
  return {
    decision: yield* decisionOf(snapshot, request, ids, at),
    topics: topicsOf(snapshot, request),
    sameUntil: snapshot.pending === null ? sameUntil(snapshot, at.states, request.asOf) : request.asOf,
  };
}

function* decisionOf(snapshot: CurrentSnapshot, request: GateRequest, ids: Ids, at: Ruled): Steps<GateDecision> {
  const { input, asOf, product } = request;
  const { override, target, requestedStates, sensors, owners } = snapshot;
  const { ruling, states } = at;
  const worst = ruling.deciding === null ? undefined : states[ruling.deciding];
  const shown = worst !== undefined && (worst.isTested || ruling.verdict === 'SKIP');
  const [first] = target.contracts;
  const interval = worst?.facts.interval ?? null;
  const about = { interval: request.interval, partition: input.partition ?? null, server: input.server ?? null };
  const evidenceDigest = ids.sha256(
    canonicalJson({
      question: [
        input.strictness ?? 'BALANCED',
        input.mapper ?? null,
        input.contract ?? null,
        input.versionRange ?? null,
      ],
      found: [target.found, target.explanation, snapshot.consumerMeant],
      states: states.map(({ digest }) => digest),
      complete: requestedStates.complete,
      arrival: states.map(({ facts }) => facts.dueAt !== null && facts.dueAt > asOf),
      sensors: sensors.map(({ upstream, state, paused, reason }) => [upstream, state, paused, reason]),
      override: override?.id ?? null,
      ...foreignDigest(snapshot),
      ...(snapshot.pending === null ? {} : { pending: snapshot.pending.event }),
      owners,
      asOf: states.some(({ ages }) => ages) ? asOf : null,
    }),
  );
  const identity = {
    consumer: input.consumer,
    product,
    version: target.contracts.map(({ contract, version }) => [contract.id, version]),
    requested: about.server === null ? { interval: about.interval, partition: about.partition } : about,
    interval,
    evidenceDigest,
    policyVersion: POLICY_VERSION,
  };
  return {
    id: ids.sha256(canonicalJson(identity)),
    consumer: input.consumer,
    product,
    contract: worst?.facts.port ?? first?.contract.ref ?? null,
    contractVersion: worst?.version ?? first?.version ?? null,
    server: worst?.facts.server ?? null,
    verdict: ruling.verdict,
    final: ruling.final,
    fail: false,
    wouldBe: null,
    interval,
    partition: interval === null ? null : (worst?.facts.key ?? null),
    requested: about,
    partitions: states.map(({ facts }) => partitionVerdict(facts, input.strictness ?? 'BALANCED', snapshot.pending)),
    asOf,
    basis: ruling.basis,
    score: shown ? worst.facts.score : null,
    low: shown ? worst.facts.low : null,
    high: shown ? worst.facts.high : null,
    confidence: worst?.own.confidence ?? null,
    thresholds: THRESHOLDS,
    reasons: [
      ...ruling.reasons,
      ...(worst?.reasons.upstream ?? []),
      ...laterAttempts(states),
      ...furtherReasons(states, ruling.reasons),
      ...informational(snapshot, request),
    ],
    contributions: shown ? contributionsOf(worst, asOf) : [],
    missingPartitions: ruling.missing,
    rootCause: worst?.rootCause ?? null,
    expectedReadyAt: null,
    breachProbability: null,
    ends: ruling.ends,
    retryAfterSeconds: retryAfterSeconds(ruling, ruling.ends, asOf),
    validUntil: yield* validUntil(snapshot, request, at),
    evidenceDigest,
    policyVersion: POLICY_VERSION,
    override,
  };
}

interface Ruled {
  readonly states: readonly PartitionState[];
  readonly ruling: Decided;
}

/** Pure: the ruling at a moment, from the states at this moment. */
function rule(
  { target, requestedStates, sensors, override, owners, pending }: CurrentSnapshot,
  request: GateRequest,
  { asOf, states }: { readonly asOf: Instant; readonly states: readonly PartitionState[] },
): Ruled {
  const facts: GateFacts = {
    product: request.product,
    subject: target.found,
    explanation: target.explanation,
    override,
    partitions: states.map((state) => state.facts),
    sensors,
    strictness: request.input.strictness ?? 'BALANCED',
    asOf,
    owners,
    pending,
    fault: requestedStates.complete ? null : 'the closure of inputs is too large to be evaluated',
  };
  return { states, ruling: decide(facts) };
}

/**
 * Later attempts that could not run: the evidence is still valid, and the decision shows them. Of
 * several partitions, each by name.
 */
function laterAttempts(states: readonly PartitionState[]): readonly Reason[] {
  return states.flatMap(({ facts, reasons }) => {
    const subject = facts.shownServer === null ? facts.key : `${facts.key} on the server \`${facts.shownServer}\``;
    return reasons.attempts.map((reason) =>
      states.length === 1 ? reason : { ...reason, message: `${subject}: ${reason.message}` },
    );
  });
}

/**
 * What else is to be known of the partitions, beside the reasons of the verdict; the same of
 * several servers is reported once.
 */
function furtherReasons(states: readonly PartitionState[], ofVerdict: readonly Reason[]): readonly Reason[] {
  const unread = ofVerdict.some(({ code }) => code === 'NO_ENGINE')
    ? []
    : states.flatMap(({ reasons }) => reasons.unread);
  const notes = states.flatMap(({ reasons }) => reasons.notes);
  return [...new Map([...notes, ...unread].map((reason) => [reason.message, reason])).values()];
}

function informational(snapshot: GateSnapshot, { input }: GateRequest): readonly Reason[] {
  const { target, sensors, consumerMeant } = snapshot;
  const paused = sensors.filter((sensor) => sensor.paused);
  const current = isAboutInterval(input) ? target.contracts.filter(({ partitioning }) => partitioning === null) : [];
  return [
    ...current.map(notPartitioned),
    ...paused.map(({ upstream }) => ({
      code: 'SENSOR_PAUSED' as const,
      message: `the sensor on \`${upstream}\` is paused`,
    })),
    ...foreignReasons(snapshot),
    ...(consumerMeant === null
      ? []
      : [
          {
            code: 'UNKNOWN_CONSUMER' as const,
            message: `no consumer \`${input.consumer}\` is known. Did you mean \`${consumerMeant}\`?`,
          },
        ]),
  ];
}

/** How many foreign producers a reason names. */
const MOST_NAMED = 3;

/** Senders without access to the domain that reported on its data lately. No verdict follows it. */
function foreignReasons({ foreignProducers, target }: GateSnapshot): readonly Reason[] {
  if (foreignProducers.length === 0) return [];
  const named = foreignProducers
    .slice(0, MOST_NAMED)
    .map(
      ({ job, receivedAt, sender }) =>
        `${shortened(job.namespace)} ${shortened(job.name)} by \`${sender}\` at ${receivedAt}`,
    );
  const more = foreignProducers.length > MOST_NAMED ? ` and ${String(foreignProducers.length - MOST_NAMED)} more` : '';
  const message = `senders without access to the domain of \`${target.product}\` reported on its data, which changes no verdict: ${named.join('; ')}${more}`;
  return [{ code: 'FOREIGN_PRODUCER', message }];
}

/** Names in events can be long. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

/** What identifies the foreign producers in a digest, which stays the same where there are none. */
function foreignDigest({ foreignProducers }: GateSnapshot): object {
  if (foreignProducers.length === 0) return {};
  return { foreign: foreignProducers.map(({ job, sender }) => [sender, job.namespace, job.name]).sort() };
}

/**
 * The most moments of change that are looked at: fewer where each evaluates many partitions. The
 * decision is then evaluated again at the last of them.
 */
const MOST_MOMENTS = 200;
const MOST_EVALUATED = 20_000;
const SECOND = 1000;

/**
 * The earliest moment at which time alone changes the verdict, another version becomes effective or
 * the override expires; null where none of them happens. Only the moments at which an evidence
 * status changes are evaluated; between two of them evidence fades steadily, so a change of verdict
 * there is located by bisection, to the second.
 */
function* validUntil(snapshot: CurrentSnapshot, request: GateRequest, decided: Ruled): Steps<Instant | null> {
  if (snapshot.override !== null) return snapshot.override.expiresAt;
  const effective = decided.states.map(({ nextEffectiveAt }) => nextEffectiveAt);
  return [...effective, yield* changeOfVerdict(snapshot, request, decided)].reduce(earliest, null);
}

/**
 * The earliest moment at which the verdict changes because evidence ages or a producer is silent.
 */
function* changeOfVerdict(snapshot: CurrentSnapshot, request: GateRequest, decided: Ruled): Steps<Instant | null> {
  const { requestedStates } = snapshot;
  function* rulingAt(millis: number): Steps<Ruled> {
    const asOf = instantOf(millis);
    return rule(snapshot, request, { asOf, states: yield* requestedStates.at(asOf) });
  }
  const most = Math.max(1, Math.min(MOST_MOMENTS, Math.floor(MOST_EVALUATED / (requestedStates.partitions + 1))));
  let same = millisOf(request.asOf);
  let current = decided;
  for (let looked = 0; looked < most; looked += 1) {
    const next = nextChange(current.states, same);
    if (next === null) return null;
    const later = yield* rulingAt(next);
    if (later.ruling.verdict === decided.ruling.verdict) {
      same = next;
      current = later;
      continue;
    }
    let changed = next;
    while (changed - same > SECOND) {
      const middle = Math.floor((same + changed) / 2);
      if ((yield* rulingAt(middle)).ruling.verdict === decided.ruling.verdict) same = middle;
      else changed = middle;
    }
    return instantOf(changed);
  }
  return instantOf(same);
}

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * The first millisecond after `millis` at which an evidence status or a silent producer changes;
 * null where none does.
 */
function nextChange(states: readonly PartitionState[], millis: number): number | null {
  const moments = states.map(({ statusChangesAt }) => statusChangesAt).filter((moment) => moment !== null);
  const after = moments.map((moment) => millisOf(moment) + 1).filter((moment) => moment > millis);
  return after.length === 0 ? null : Math.min(...after);
}

function topicsOf({ pending, sensors, states }: CurrentSnapshot, { product }: GateRequest): readonly string[] {
  const contracts = states.flatMap((state) => state.contracts.map((id) => `evidence:${id}`));
  const isOpen = sensors.some(({ paused, state }) => !paused && state !== 'SATISFIED');
  const lineage = isOpen || pending !== null ? ['lineage'] : [];
  return [...new Set([...contracts, ...lineage, `gate:${product}`, `override:${product}`, 'contract'])];
}
