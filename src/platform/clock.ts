import type { Clock } from '../app/ports/clock.js';
import type { Instant } from '../core/shared/interval.js';

/** Business time that is fixed, for demos and tests (`CONCORDAT_CLOCK=fixed:<instant>`). */
export function fixedClock(at: Instant): Clock {
  return { now: () => at, fixed: true };
}

/** The business time of a configuration: real time, unless it is fixed. */
export function clockOf({ fixedAt }: { readonly fixedAt: Instant | null }, realClock: Clock): Clock {
  return fixedAt === null ? realClock : fixedClock(fixedAt);
}

/**
 * Real time in milliseconds, for timers, leases and measurements only: never an input of a
 * decision.
 */
export function realMillis(): number {
  return Date.now();
}
