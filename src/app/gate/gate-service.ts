import type { PartitionState } from '../../core/gate/partition-state.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { retryAfterSeconds } from '../../core/gate/ends.js';
import type { Ids, Log } from '../ports/clock.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { AnsweredDecision } from '../ports/decision-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import type { ReadUnder } from '../shared/kept-answers.js';
import { GroupCommit } from '../shared/group-commit.js';
import { type Admit, type WorkAccount, admitted } from '../shared/work-budget.js';
import { recordedThen } from '../shared/recorded-then.js';
import { type EvaluatedGate, evaluateGate } from './evaluate-gate.js';
import { type GateSnapshot, readGateSnapshot } from './gate-snapshot.js';
import type { GateRequest } from './parse-gate-request.js';
import { KeptPartitions } from '../health/kept-partitions.js';
import { type PendingEvents, domainsOf, pendingEvents, untilProcessed } from '../health/pending-events.js';
import { KeptGates, type KnownSnapshot } from './kept-gates.js';
import { RequestTimes } from './request-times.js';

export interface GateServicePorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly activeContracts: ActiveContracts;
  readonly log?: Log;
  /** The facts that other questions of this process have read. */
  readonly keptPartitions?: KeptPartitions;
  /** The settings whose stored states of partitions are used; absent where only facts are. */
  readonly storedStates?: string;
}

/** The decision, the one recorded before with the same facts, and the events it does not count. */
interface Evaluation {
  readonly evaluated: EvaluatedGate;
  readonly recorded: GateDecision | null;
  /** Whether it is the newest one of the consumer about the partition. */
  readonly isNewest: boolean;
  readonly pending: PendingEvents | null;
  /** What it rests on; null for an earlier decision, which is kept already. */
  readonly read: ReadUnder | null;
  readonly domains: ReadonlySet<string>;
}

/**
 * Decides questions and records the decisions: new ones by group commit before the answer, known
 * ones are only read. A question waits a moment for events that were accepted before it.
 */
export class GateService {
  private readonly kept = new KeptGates();
  private readonly keptPartitions: KeptPartitions;
  private readonly requests: RequestTimes;
  private readonly recording: GroupCommit<AnsweredDecision, GateDecision>;

  constructor(private readonly ports: GateServicePorts) {
    this.keptPartitions = ports.keptPartitions ?? new KeptPartitions();
    this.requests = new RequestTimes(ports);
    this.recording = new GroupCommit(async (answered) => {
      await ports.unitOfWork.write((tx) => tx.decisions.insertDecisions(answered));
      return answered.map(({ decision }) => decision);
    });
  }

  /** Decides within the account of the call, if it has one. */
  async decide(request: GateRequest, work?: WorkAccount): Promise<EvaluatedGate> {
    if (!isDryRun(request) && this.kept.hasDecision(request)) {
      const current = await this.ports.unitOfWork.dataVersion();
      const kept = current.hasPending ? null : await this.kept.decision(request, current);
      if (kept !== null) return this.requested(kept, request.asOf);
    }
    const { domains, evaluated, isNewest, read, recorded } = await this.evaluated(request, work);
    if (isDryRun(request)) return evaluated;
    // What is recorded once was advice for its own moment.
    const decision = recorded ?? evaluated.decision;
    if (!isNewest) await this.recording.add({ decision, at: request.asOf });
    const decided = { ...evaluated, decision };
    if (read !== null) this.kept.keepDecision(request, { ...decided, domains }, read);
    return this.requested(decided, request.asOf);
  }

  /** The answer with the advice for this moment, which is noted as that of the last request. */
  private requested(evaluated: EvaluatedGate, asOf: Instant): EvaluatedGate {
    const answer = atMoment(evaluated, asOf);
    this.requests.note(answer.decision, asOf);
    return answer;
  }

  private async evaluated(request: GateRequest, work?: WorkAccount): Promise<Evaluation> {
    const first = await admitted(work, (admit) => this.evaluate(request, admit, null));
    const { pending } = first;
    if (pending === null || pastOf(request) !== null) return first;
    await untilProcessed(this.ports.unitOfWork, pending);
    // An answer of its own: what the first one cost is not counted twice.
    const again = work?.another();
    return admitted(again, (admit) => this.evaluate(request, admit, pending.upTo)).finally(() => again?.close());
  }

  /** Within one read, so that the data version is that of the facts. */
  private evaluate(request: GateRequest, admit: Admit, upTo: number | null): Promise<Evaluation> {
    return this.ports.unitOfWork.read(async (stores) => {
      const current = await stores.dataVersion.current();
      const kept = isDryRun(request) ? null : await this.kept.decision(request, current, stores);
      if (kept !== null && (await this.isProcessed(stores, current, kept.domains)))
        return {
          ...{ evaluated: kept, recorded: kept.decision, isNewest: true, pending: null, read: null },
          domains: kept.domains,
        };
      const snapshot = await this.snapshot(stores, request, { admit, current });
      const states = await runCooperatively(snapshot.requestedStates.at(request.asOf));
      const domains = domainsOfGate(snapshot, states);
      const rests = { past: pastOf(request), domains };
      const pending = current.hasPending ? await pendingEvents(stores, rests, upTo) : null;
      const question = { ...snapshot, states, pending: pending?.fact ?? null };
      const evaluated = await runCooperatively(evaluateGate(question, request, this.ports.ids));
      const recorded = isDryRun(request) ? null : await stores.decisions.decision(evaluated.decision.id);
      const isNewest = recorded !== null && (await stores.decisions.timesOf([recorded.id])).length > 0;
      return { evaluated, recorded, isNewest, pending, read: { current, rests: snapshot.rests }, domains };
    });
  }

  /** Whether no pending event may be about data of these domains. */
  private async isProcessed(
    stores: Stores,
    { hasPending }: DataVersion,
    domains: ReadonlySet<string>,
  ): Promise<boolean> {
    return !hasPending || (await pendingEvents(stores, { past: null, domains })) === null;
  }

  private async snapshot(
    stores: Stores,
    request: GateRequest,
    { admit, current }: { readonly admit: Admit; readonly current: DataVersion },
  ): Promise<KnownSnapshot> {
    const kept = await this.kept.snapshot(stores, request, current);
    if (kept !== null) {
      admit(kept.requestedStates.units);
      return kept;
    }
    const { activeContracts, ids, storedStates: settings } = this.ports;
    const past = pastOf(request);
    const keptPartitions = past === null ? { kept: this.keptPartitions, current } : null;
    const reading = { activeContracts, admit, ids, kept: keptPartitions, settings };
    const read = await readGateSnapshot(recordedThen(stores, past), reading, request);
    const snapshot = { ...read, rests: stores.dataVersion.rests() };
    this.kept.keepSnapshot(request, snapshot, current);
    return snapshot;
  }
}

/** A decision with the advice for this moment. */
function atMoment(evaluated: EvaluatedGate, asOf: Instant): EvaluatedGate {
  const { decision } = evaluated;
  const retryAfter = retryAfterSeconds(decision, decision.ends, asOf);
  if (retryAfter === decision.retryAfterSeconds) return evaluated;
  return { ...evaluated, decision: { ...decision, retryAfterSeconds: retryAfter } };
}

/** A question about the past is answered and not recorded: no consumer acts on it. */
function isDryRun(request: GateRequest): boolean {
  return request.input.dryRun === true || pastOf(request) !== null;
}

/** The moment in the past that the question names; null for a question about now. */
function pastOf({ input, asOf }: GateRequest): Instant | null {
  return input.asOf === null || input.asOf === undefined ? null : asOf;
}

/** The domains of what a decision rests on: the product, its inputs, and what sensors look at. */
function domainsOfGate({ sensors, target }: GateSnapshot, states: readonly PartitionState[]): ReadonlySet<string> {
  return domainsOf([target.product, ...sensors.map(({ upstream }) => upstream)], states);
}
