import { setTimeout as pause } from 'node:timers/promises';

/** How often, and with which pauses, an attempt that fails by contention is repeated. */
export interface RetryPolicy {
  readonly attempts: number;
  /** The first pause; each further one is twice as long. */
  readonly firstMillis: number;
  readonly longestMillis: number;
}

/**
 * Gives up after about half a minute: far longer than any transaction takes, and short enough that
 * a request still gets an answer.
 */
const DEFAULT_RETRY: RetryPolicy = { attempts: 1000, firstMillis: 1, longestMillis: 32 };

/** Repeats `attempt` while it fails by contention, with growing pauses that free the event loop. */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  isContention: (error: unknown) => boolean,
  policy: RetryPolicy = DEFAULT_RETRY,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= policy.attempts || !isContention(error)) throw error;
      await pause(Math.min(policy.firstMillis * 2 ** Math.min(tries - 1, 20), policy.longestMillis));
    }
  }
}
