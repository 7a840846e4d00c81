import { type Result, ok } from '../../core/shared/result.js';
import type { AppError } from '../shared/errors.js';
import { GroupCommit } from '../shared/group-commit.js';
import { ContractModels } from '../catalog/active-contracts.js';
import type { Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { GateDecision } from '../shared/views-decision.js';
import { type EvaluatedGate, evaluateGate } from './evaluate-gate.js';
import { type AskedGate, type GateReading, readGate } from './gate-snapshot.js';
import { KnownReadings } from './snapshot-cache.js';

/** Decides questions and records the decisions: new ones by group commit before the answer, known ones are only read. */
export class Gatekeeper {
  private readonly models: ContractModels;
  private readonly readings = new KnownReadings();
  private readonly recording: GroupCommit<GateDecision, GateDecision>;

  constructor(private readonly ports: { readonly unitOfWork: UnitOfWork; readonly ids: Ids }) {
    this.models = new ContractModels(ports.ids);
    this.recording = new GroupCommit(async (decisions) => {
      await ports.unitOfWork.write((tx) => tx.decisions.insertDecisions(decisions), { keepsFacts: true });
      return decisions;
    });
  }

  async decide(asked: AskedGate): Promise<Result<EvaluatedGate, AppError>> {
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
  private async read(stores: Stores, asked: AskedGate): Promise<Result<GateReading, AppError>> {
    const version = await stores.facts.version();
    const known = this.readings.find(asked, version);
    if (known !== null) return ok(known);
    const reading = await readGate(stores, this.models, asked);
    if (reading.ok) this.readings.keep(asked, version, reading.value);
    return reading;
  }
}
