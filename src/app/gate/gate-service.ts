import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { GroupCommit } from '../shared/group-commit.js';
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

  async decide(request: GateRequest): Promise<EvaluatedGate> {
    const { evaluated, recorded } = await this.ports.unitOfWork.read(async (stores) => {
      const evaluated = evaluateGate(await this.snapshot(stores, request), request, this.ports.ids);
      return { evaluated, recorded: isDryRun(request) ? null : await stores.decisions.decision(evaluated.decision.id) };
    });
    if (isDryRun(request)) return evaluated;
    const { retryAfterSeconds } = evaluated.decision;
    // What is recorded once was advice for its own moment.
    const decision = recorded ?? (await this.recording.add(evaluated.decision));
    return { ...evaluated, decision: { ...decision, retryAfterSeconds } };
  }

  /** Within one read, so that the data version is that of the facts. */
  private async snapshot(stores: Stores, request: GateRequest): Promise<GateSnapshot> {
    const version = await stores.dataVersion.current();
    const kept = this.snapshots.find(request, version);
    if (kept !== null) return kept;
    const snapshot = await readGateSnapshot(recordedThen(stores, pastOf(request)), this.ports.activeContracts, request);
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
