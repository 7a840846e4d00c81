import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Instant } from '../../core/shared/interval.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import { KeptAnswers, type ReadUnder } from '../shared/kept-answers.js';
import type { EvaluatedGate } from './evaluate-gate.js';
import { type GateSnapshot, isStillCurrent } from './gate-snapshot.js';
import type { GateInput, GateRequest } from './parse-gate-request.js';

/**
 * The maximum number of pieces of evidence, checks and partitions of kept facts; each takes some
 * hundred bytes.
 */
const MOST_FACTS = 100_000;
/**
 * The most reasons, contributions and partitions of kept decisions; each takes a few hundred bytes.
 */
const MOST_DECIDED = 100_000;

/** A recorded decision, and the moment of its question. */
interface KeptDecision extends EvaluatedGate {
  readonly decidedAt: Instant;
  /** The domains of the data on which it rests. */
  readonly domains: ReadonlySet<string>;
}

/** The facts of a question, with the heads on which they rest. */
export type KnownSnapshot = GateSnapshot & Pick<ReadUnder, 'rests'>;

/**
 * What questions read and what was decided: schedulers repeat the same question, and an answer that
 * rests on no new fact, and that time has not changed, is given again without reading anything.
 */
export class KeptGates {
  private readonly snapshots = new KeptAnswers<KnownSnapshot>(MOST_FACTS);
  private readonly decisions = new KeptAnswers<KeptDecision>(MOST_DECIDED);

  /** Whether a decision of the question is kept, current or not. */
  hasDecision(request: GateRequest): boolean {
    return this.decisions.has(decisionKey(request));
  }

  /**
   * The recorded decision, if it would be the same now; without `stores`, if no fact was recorded.
   * Events that are not processed yet are up to the caller.
   */
  async decision(request: GateRequest, current: DataVersion, stores?: Stores): Promise<KeptDecision | null> {
    const key = decisionKey(request);
    const found =
      stores === undefined
        ? this.decisions.findUnchanged(key, current)
        : await this.decisions.find(stores, key, current);
    const isSame = found !== null && found.decidedAt <= request.asOf && request.asOf < found.sameUntil;
    return isSame ? found : null;
  }

  /** Keeps what was decided and recorded; `evaluated` says until when time does not change it. */
  keepDecision(request: GateRequest, evaluated: Omit<KeptDecision, 'decidedAt'>, read: ReadUnder): void {
    if (evaluated.sameUntil <= request.asOf) return;
    const { contributions, partitions, reasons } = evaluated.decision;
    const weight = 5 + reasons.length + contributions.length + partitions.length + evaluated.topics.length;
    this.decisions.keep(decisionKey(request), { ...evaluated, decidedAt: request.asOf }, weight, read);
  }

  /** The facts of the question, if reading them again would give the same. */
  async snapshot(stores: Stores, request: GateRequest, current: DataVersion): Promise<KnownSnapshot | null> {
    const found = await this.snapshots.find(stores, keyOf(request), current);
    return found !== null && isStillCurrent(found, request.asOf) ? found : null;
  }

  keepSnapshot(request: GateRequest, snapshot: KnownSnapshot, current: DataVersion): void {
    this.snapshots.keep(keyOf(request), snapshot, snapshot.requestedStates.weight, { current, rests: snapshot.rests });
  }
}

/** The keys of questions: the API gives equal questions as one object. */
const KEYS = new WeakMap<GateInput, string>();

/** Everything that determines what is read. A question about the past reads as of that moment. */
function keyOf(request: GateRequest): string {
  const known = KEYS.get(request.input);
  if (known !== undefined) return known;
  const key = newKeyOf(request);
  KEYS.set(request.input, key);
  return key;
}

function newKeyOf({ input, interval, product }: GateRequest): string {
  const { consumer, contract, mapper, partition, server, versionRange } = input;
  const asOf: Instant | null = input.asOf ?? null;
  return canonicalJson({ product, consumer, contract, mapper, partition, server, versionRange, interval, asOf });
}

function decisionKey(request: GateRequest): string {
  return `${request.input.strictness ?? 'BALANCED'} ${keyOf(request)}`;
}
