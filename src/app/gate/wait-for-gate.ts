import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { ContentPorts } from '../catalog/contents.js';
import { readableDecision } from '../health/readable.js';
import type { Clock } from '../ports/clock.js';
import type { Signals } from '../ports/signals.js';
import { defineUseCase } from '../shared/use-case.js';
import { Wake } from '../shared/wake.js';
import type { GateService } from './gate-service.js';
import { type GateInput, gatePermissions, parseGateRequest } from './parse-gate-request.js';

export interface WaitForGatePorts extends ContentPorts {
  readonly gateService: GateService;
  readonly clock: Clock;
  readonly signals: Signals;
}

export interface WaitForGateInput extends GateInput {
  /** How long the answer may be held; at most 60,000. */
  readonly waitMillis: number;
  /** Ends the wait: the caller is gone, or the server stops. */
  readonly signal?: AbortSignal;
}

const LONGEST_WAIT_MILLIS = 60_000;
/** All topics; also raised for a commit of another process whose topics are not known. */
const ANY = '*';
/**
 * Decides, and while the answer is WAIT and not final holds it until something it depends on is
 * committed. Between commits it runs no statement; after a signal it decides again and never trusts
 * the signal. The wait runs on real time, whatever the clock shows.
 */
export const waitForGate = defineUseCase({
  name: 'waitForGate',
  permission: gatePermissions,
  work: async (ports: WaitForGatePorts, call, input: WaitForGateInput): Promise<GateDecision> => {
    const { gateService, clock, signals } = ports;
    const wake = new Wake(input.signal);
    let unsubscribe = (): void => undefined;
    const timer = setTimeout(() => wake.end(), Math.min(Math.max(input.waitMillis, 0), LONGEST_WAIT_MILLIS));
    try {
      for (;;) {
        // A decision knows its topics only at its end, and what is committed during it must not be
        // missed: until then, all count.
        const unsubscribeAll = signals.subscribe([ANY], (topic) => wake.raise(topic));
        try {
          wake.clear();
          // Each decision is an answer of its own: a long wait is not a costly request.
          const work = call.work?.another();
          const { decision, topics } = await gateService
            .decide(parseGateRequest(input, clock), work)
            .finally(() => work?.close());
          const readable = readableDecision(ports, call, decision);
          if (decision.verdict !== 'WAIT' || decision.final) return readable;
          unsubscribe();
          unsubscribe = signals.subscribe(topics, (topic) => wake.raise(topic));
          unsubscribeAll();
          if (!(await wake.next(new Set([...topics, ANY])))) return readable;
        } finally {
          unsubscribeAll();
        }
      }
    } finally {
      clearTimeout(timer);
      unsubscribe();
      wake.end();
    }
  },
});
