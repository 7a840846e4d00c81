import { type Result, ok } from '../../core/shared/result.js';
import type { AppError } from '../errors.js';
import { GroupCommit } from '../group-commit.js';
import { ContractModels } from '../health/contract-models.js';
import type { Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { GateDecision } from '../views-decision.js';
import { type AskedGate, type EvaluatedGate, evaluateGate } from './evaluate-gate.js';

/** Decides questions and records the decisions: new ones by group commit before the answer, known ones are only read. */
export class Gatekeeper {
  private readonly models: ContractModels;
  private readonly recording: GroupCommit<GateDecision, GateDecision>;

  constructor(private readonly ports: { readonly unitOfWork: UnitOfWork; readonly ids: Ids }) {
    this.models = new ContractModels(ports.ids);
    this.recording = new GroupCommit(async (decisions) => {
      await ports.unitOfWork.write((tx) => tx.decisions.insertDecisions(decisions));
      return decisions;
    });
  }

  async decide(asked: AskedGate): Promise<Result<EvaluatedGate, AppError>> {
    const found = await this.ports.unitOfWork.read(async (stores) => {
      const evaluated = await evaluateGate(stores, this.models, this.ports.ids, asked);
      if (!evaluated.ok || asked.input.dryRun === true) return { evaluated, known: null };
      return { evaluated, known: await stores.decisions.decision(evaluated.value.decision.id) };
    });
    const { evaluated, known } = found;
    if (!evaluated.ok || asked.input.dryRun === true) return evaluated;
    const { decision, topics } = evaluated.value;
    return ok({ decision: known ?? (await this.recording.add(decision)), topics });
  }
}
