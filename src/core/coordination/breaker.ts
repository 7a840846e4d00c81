import { MINUTE, SECOND } from '../shared/duration.js';
import { type Instant, addMillis } from '../shared/interval.js';
import { jittered } from './retry.js';

/**
 * The circuit breaker of one server: after several failures of the server itself in a row nothing
 * more is read from it until `openUntil`. Then one attempt shows whether it answers again.
 */
export interface Breaker {
  /** Failures in a row. */
  readonly failures: number;
  /** Until when nothing is read; null while the breaker is closed. */
  readonly openUntil: Instant | null;
}

/** CLOSED: the server is read. OPEN: it is not. HALF_OPEN: one attempt may read it. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

/** Failures in a row after which the breaker opens. */
export const FAILURES_TO_OPEN = 5;
const FIRST_PAUSE_MILLIS = 30 * SECOND;
const LONGEST_PAUSE_MILLIS = 10 * MINUTE;

/** A breaker of a server that answers. */
export const CLOSED: Breaker = { failures: 0, openUntil: null };

/** The state at a moment. */
export function breakerState({ openUntil }: Breaker, now: Instant): BreakerState {
  if (openUntil === null) return 'CLOSED';
  return now < openUntil ? 'OPEN' : 'HALF_OPEN';
}

/**
 * The breaker after an attempt that failed because of the server. The first pause is 30 seconds,
 * each further one twice as long, up to 10 minutes, of which at least half is waited. `random` is
 * in [0, 1).
 */
export function afterFailure({ failures }: Breaker, now: Instant, random: number): Breaker {
  const inRow = failures + 1;
  if (inRow < FAILURES_TO_OPEN) return { failures: inRow, openUntil: null };
  const longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** Math.min(inRow - FAILURES_TO_OPEN, 10));
  return { failures: inRow, openUntil: addMillis(now, longest / 2 + jittered(longest / 2, random)) };
}
