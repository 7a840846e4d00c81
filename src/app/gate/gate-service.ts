import type { GateDecision } from '../../core/gate/gate-decision.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { AppError } from '../shared/errors.js';
import { GroupCommit } from '../shared/group-commit.js';
import { ActiveContracts } from '../catalog/active-contracts.js';
import type { Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { type EvaluatedGate, evaluateGate } from './evaluate-gate.js';
import { type GateRequest, type GateSnapshot, readGateSnapshot } from './gate-snapshot.js';
import { SnapshotCache } from './snapshot-cache.js';

/** Decides questions and records the decisions: new ones by group commit before the answer, known ones are only read. */
export class GateService {
  private readonly models: ActiveContracts;
  private readonly readings = new SnapshotCache();
  private readonly recording: GroupCommit<GateDecision, GateDecision>;

  constructor(private readonly ports: { readonly unitOfWork: UnitOfWork; readonly ids: Ids }) {
    this.models = new ActiveContracts(ports.ids);
    this.recording = new GroupCommit(async (decisions) => {
      await ports.unitOfWork.write((tx) => tx.decisions.insertDecisions(decisions), { bumpsVersion: false });
      return decisions;
    });
  }

  async decide(asked: GateRequest): Promise<Result<EvaluatedGate, AppError>> {
    const found = await this.ports.unitOfWork.read(async (stores) => {
      const reading = await this.read(stores, asked);
      if (!reading.ok) return reading;
      const evaluated = evaluateGate(reading.value, asked, this.ports.ids);
      const known = asked.input.dryRun === true ? null : await stores.decisions.decision(evaluated.decision.id);
      return ok({ evaluated, known });
    });
    if (!found.ok) return found;
    const { evaluated, known } = found.value;
    if (asked.input.dryRun === true) return ok(evaluated);
    return ok({ ...evaluated, decision: known ?? (await this.recording.add(evaluated.decision)) });
  }

  /** Within one snapshot, so that the version is that of what is read. */
  private async read(stores: Stores, asked: GateRequest): Promise<Result<GateSnapshot, AppError>> {
    const version = await stores.dataVersion.current();
    const known = this.readings.find(asked, version);
    if (known !== null) return ok(known);
    const reading = await readGateSnapshot(stores, this.models, asked);
    if (reading.ok) this.readings.keep(asked, version, reading.value);
    return reading;
  }
}
