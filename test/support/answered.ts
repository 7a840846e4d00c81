import type { AnsweredDecision } from '../../src/app/ports/decision-store.js';
import type { GateDecision } from '../../src/core/gate/gate-decision.js';
import { DECISION } from './sample-entities.js';

/** Sample decisions with these properties, as they were answered. */
export function answered(...decisions: readonly Partial<GateDecision>[]): readonly AnsweredDecision[] {
  return decisions
    .map((properties) => ({ ...DECISION, ...properties }))
    .map((decision) => ({ decision, at: decision.asOf }));
}
