import type { Clock } from '../app/ports/clock.js';
import { type Instant, instantOf } from '../core/shared/interval.js';

/** The machine's time. */
export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  fixed: false,
};

/** Business time that is fixed, for demos and tests (`CONCORDAT_CLOCK=fixed:<instant>`). */
export function fixedClock(at: Instant): Clock {
  return { now: () => at, fixed: true };
}

/** The business time of a configuration. */
export function clockOf({ fixedAt }: { readonly fixedAt: Instant | null }): Clock {
  return fixedAt === null ? systemClock : fixedClock(fixedAt);
}

/**
 * Real time in milliseconds, for timers, leases and measurements only: never an input of a
 * decision.
 */
export function realMillis(): number {
  return Date.now();
}
