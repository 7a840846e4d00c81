import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { GroupCommit } from '../shared/group-commit.js';
import { type Admit, type WorkAccount, admitted } from '../shared/work-budget.js';
import { recordedThen } from '../shared/recorded-then.js';
import { type EvaluatedGate, evaluateGate } from './evaluate-gate.js';
import { type GateSnapshot, readGateSnapshot } from './gate-snapshot.js';
import type { GateRequest } from './parse-gate-request.js';
import { SnapshotCache } from './snapshot-cache.js';

export interface GateServicePorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly activeContracts: ActiveContracts;
}

/** The decision, and the one recorded before with the same facts. */
interface Evaluation {
  readonly evaluated: EvaluatedGate;
  readonly recorded: GateDecision | null;
}

/**
 * Decides questions and records the decisions: new ones by group commit before the answer, known
 * ones are only read.
 */
export class GateService {
  private readonly snapshots = new SnapshotCache();
  private readonly recording: GroupCommit<GateDecision, GateDecision>;

  constructor(private readonly ports: GateServicePorts) {
    this.recording = new GroupCommit(async (decisions) => {
      await ports.unitOfWork.write((tx) => tx.decisions.insertDecisions(decisions), { bumpsVersion: false });
      return decisions;
    });
  }

  /** Decides within the account of the call, if it has one. */
  async decide(request: GateRequest, work?: WorkAccount): Promise<EvaluatedGate> {
    const evaluate = (admit: Admit): Promise<Evaluation> =>
      this.ports.unitOfWork.read(async (stores) => {
        const evaluated = await runCooperatively(
          evaluateGate(await this.snapshot(stores, request, admit), request, this.ports.ids),
        );
        return {
          evaluated,
          recorded: isDryRun(request) ? null : await stores.decisions.decision(evaluated.decision.id),
        };
      });
    const { evaluated, recorded } = await admitted(work, evaluate);
    if (isDryRun(request)) return evaluated;
    const { retryAfterSeconds } = evaluated.decision;
    // What is recorded once was advice for its own moment.
    const decision = recorded ?? (await this.recording.add(evaluated.decision));
    return { ...evaluated, decision: { ...decision, retryAfterSeconds } };
  }

  /** Within one read, so that the data version is that of the facts. */
  private async snapshot(stores: Stores, request: GateRequest, admit: Admit): Promise<GateSnapshot> {
    const version = await stores.dataVersion.current();
    const kept = this.snapshots.find(request, version);
    if (kept !== null) {
      admit(kept.closure.units);
      return kept;
    }
    const { activeContracts } = this.ports;
    const past = recordedThen(stores, pastOf(request));
    const snapshot = await readGateSnapshot(past, { activeContracts, admit }, request);
    this.snapshots.keep(request, version, snapshot);
    return snapshot;
  }
}

/** A question about the past is answered and not recorded: no consumer acts on it. */
function isDryRun(request: GateRequest): boolean {
  return request.input.dryRun === true || pastOf(request) !== null;
}

/** The moment in the past that the question names; null for a question about now. */
function pastOf({ input, asOf }: GateRequest): Instant | null {
  return input.asOf === null || input.asOf === undefined ? null : asOf;
}
