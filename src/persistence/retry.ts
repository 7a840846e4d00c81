import { setTimeout as pause } from 'node:timers/promises';

/** How long, and with which pauses, an attempt that fails by contention is repeated. */
export interface RetryPolicy {
  /** No attempt begins later than this; the first one always runs. */
  readonly withinMillis: number;
  /** The first pause; each further one is twice as long. */
  readonly firstMillis: number;
  readonly longestMillis: number;
}

/** Pauses that are short beside any transaction and do not load the machine. */
export const retryWithin = (withinMillis: number): RetryPolicy => ({ withinMillis, firstMillis: 1, longestMillis: 32 });

/** Repeats `attempt` while it fails by contention, with growing pauses that free the event loop. */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  isContention: (error: unknown) => boolean,
  policy: RetryPolicy,
): Promise<T> {
  const start = performance.now();
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - start >= policy.withinMillis || !isContention(error)) throw error;
      await pause(Math.min(policy.firstMillis * 2 ** Math.min(tries - 1, 20), policy.longestMillis));
    }
  }
}
