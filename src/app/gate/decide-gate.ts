import { ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { parseGateRequest } from './parse-gate-request.js';
import type { GateService } from './gate-service.js';
import type { Clock } from '../ports/clock.js';

export interface DecideGatePorts {
  readonly gateService: GateService;
  readonly clock: Clock;
}

/** Decides from recorded facts and, unless `dryRun`, records the decision once. */
export function decideGate({ gateService, clock }: DecideGatePorts): Commands['decideGate'] {
  return async (context, input) => {
    const asked = parseGateRequest(context, input, clock);
    if (!asked.ok) return asked;
    const evaluated = await gateService.decide(asked.value);
    return evaluated.ok ? ok(evaluated.value.decision) : evaluated;
  };
}
