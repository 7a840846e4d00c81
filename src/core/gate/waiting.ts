import { MINUTE, SECOND } from '../shared/duration.js';
import { type Instant, addMillis } from '../shared/interval.js';
import { LONGEST_RETRY_SECONDS } from './ends.js';
import type { GateDecision } from './gate-decision.js';

/** Requests are noted once a minute. */
const SHORTEST_MILLIS = 2 * MINUTE;

/**
 * Until when a consumer that requested this decision last at `at` counts as waiting: twice the time
 * after which it is advised to ask again. Null where waiting does not change the verdict.
 */
export function waitsUntil({ final, retryAfterSeconds, verdict }: GateDecision, at: Instant): Instant | null {
  if (verdict !== 'WAIT' || final) return null;
  const advised = (retryAfterSeconds ?? LONGEST_RETRY_SECONDS) * SECOND;
  return addMillis(at, Math.max(2 * advised, SHORTEST_MILLIS));
}
