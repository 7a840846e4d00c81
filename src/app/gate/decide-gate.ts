import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { ContentPorts } from '../catalog/contents.js';
import { readableDecision } from '../health/readable.js';
import type { Clock } from '../ports/clock.js';
import { defineUseCase } from '../shared/use-case.js';
import type { GateService } from './gate-service.js';
import { type GateInput, gatePermissions, parseGateRequest } from './parse-gate-request.js';

export interface DecideGatePorts extends ContentPorts {
  readonly gateService: GateService;
  readonly clock: Clock;
}

/** Decides from recorded facts and, unless `dryRun`, records the decision once. */
export const decideGate = defineUseCase({
  name: 'decideGate',
  permission: gatePermissions,
  work: async (ports: DecideGatePorts, call, input: GateInput): Promise<GateDecision> => {
    const { decision } = await ports.gateService.decide(parseGateRequest(input, ports.clock), call.work);
    return readableDecision(ports, call, decision);
  },
});
