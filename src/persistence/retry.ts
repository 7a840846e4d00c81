import { setTimeout as pause } from 'node:timers/promises';

/** How long contention may last before the caller hears of it. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly firstMillis: number;
  readonly longestMillis: number;
}

/** About half a minute: far longer than any transaction of ours, short enough that a request still gets an answer. */
export const DEFAULT_RETRY: RetryPolicy = { attempts: 1000, firstMillis: 1, longestMillis: 32 };

/** Runs `attempt` again while it fails by contention, with growing pauses that leave the event loop free. */
export async function retrying<T>(
  attempt: () => Promise<T>,
  isContention: (error: unknown) => boolean,
  retry: RetryPolicy = DEFAULT_RETRY,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= retry.attempts || !isContention(error)) throw error;
      await pause(Math.min(retry.firstMillis * 2 ** Math.min(tries - 1, 20), retry.longestMillis));
    }
  }
}
