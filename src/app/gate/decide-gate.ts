import { ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { readQuestion } from './parse-gate-request.js';
import type { Gatekeeper } from './gate-service.js';
import type { Clock } from '../ports/clock.js';

export interface DecideGatePorts {
  readonly gatekeeper: Gatekeeper;
  readonly clock: Clock;
}

/** Decides from recorded facts and, unless `dryRun`, records the decision once. */
export function decideGate({ gatekeeper, clock }: DecideGatePorts): Commands['decideGate'] {
  return async (context, input) => {
    const asked = readQuestion(context, input, clock);
    if (!asked.ok) return asked;
    const evaluated = await gatekeeper.decide(asked.value);
    return evaluated.ok ? ok(evaluated.value.decision) : evaluated;
  };
}
