import { ok } from '../../core/shared/result.js';
import type { Commands } from '../app.js';
import { parseGateRequest } from './parse-gate-request.js';
import type { GateService } from './gate-service.js';
import type { Clock } from '../ports/clock.js';
import type { Signals } from '../ports/signals.js';

export interface WaitForGatePorts {
  readonly gateService: GateService;
  readonly clock: Clock;
  readonly signals: Signals;
}

const LONGEST_WAIT_MILLIS = 60_000;
/** All topics; also what is raised for a commit of another process that could not say its own. */
const ANY = '*';
/** Commits come in bursts: one look after them, not one each. */
const SETTLE_MILLIS = 50;

/**
 * Decides, and while the answer is WAIT holds it until something it could depend on is committed. Between commits it asks the
 * database nothing; woken, it decides anew and never trusts the signal. The wait runs on real time, whatever the clock says.
 */
export function waitForGate({ gateService, clock, signals }: WaitForGatePorts): Commands['waitForGate'] {
  return async (context, input) => {
    const first = parseGateRequest(context, input, clock);
    if (!first.ok) return first;
    const wake = new Wake(input.signal);
    let unsubscribe = (): void => undefined;
    const timer = setTimeout(() => wake.end(), Math.min(Math.max(input.waitMillis, 0), LONGEST_WAIT_MILLIS));
    try {
      for (let asked = first.value; ;) {
        // A look finds its topics only at its end, and what is committed during it must not be missed: until then, all are heard.
        const hearNoMore = signals.subscribe([ANY], (topic) => wake.raise(topic));
        try {
          wake.clear();
          const evaluated = await gateService.decide(asked);
          if (!evaluated.ok) return evaluated;
          const { decision, topics } = evaluated.value;
          if (decision.verdict !== 'WAIT' || decision.final) return ok(decision);
          unsubscribe();
          unsubscribe = signals.subscribe(topics, (topic) => wake.raise(topic));
          hearNoMore();
          if (!(await wake.next(new Set([...topics, ANY])))) return ok(decision);
        } finally {
          hearNoMore();
        }
        const again = parseGateRequest(context, input, clock);
        if (!again.ok) return again;
        asked = again.value;
      }
    } finally {
      clearTimeout(timer);
      unsubscribe();
      wake.end();
    }
  };
}

/** What was signalled since the last look, and whether the wait is over. */
class Wake {
  private readonly raised = new Set<string>();
  private ended = false;
  private notify: () => void = () => undefined;
  private readonly abort = (): void => this.end();

  constructor(private readonly signal: AbortSignal | undefined) {
    if (signal?.aborted === true) this.ended = true;
    signal?.addEventListener('abort', this.abort, { once: true });
  }

  raise(topic: string): void {
    this.raised.add(topic);
    this.notify();
  }

  clear(): void {
    this.raised.clear();
  }

  end(): void {
    this.ended = true;
    this.signal?.removeEventListener('abort', this.abort);
    this.notify();
  }

  /** True once one of the topics was raised, false when the wait ended first. */
  async next(topics: ReadonlySet<string>): Promise<boolean> {
    while (!this.ended && ![...this.raised].some((topic) => topics.has(topic))) {
      await new Promise<void>((resolve) => (this.notify = resolve));
    }
    if (!this.ended) await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLIS));
    return !this.ended;
  }
}
