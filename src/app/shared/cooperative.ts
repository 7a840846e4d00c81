import type { Steps } from '../../core/shared/cooperative.js';

/** Lets other work on the event loop run first; used after work that cannot be split. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Yields beside work on a large text: a new connection takes one turn to be accepted and one more
 * to be read.
 */
export async function yieldBeside(text: string): Promise<void> {
  if (text.length < LARGE) return;
  await yieldToEventLoop();
  await yieldToEventLoop();
}

/** Texts with fewer characters are written, read and digested within a millisecond. */
const LARGE = 256 * 1024;

/**
 * A step takes some tens of microseconds: this many delay other work by a few milliseconds at most.
 */
export const STEPS_AT_ONCE = 256;

/**
 * Runs long work without blocking the event loop: other work runs after each `STEPS_AT_ONCE` steps.
 * Work with fewer steps runs in one go.
 */
export async function runCooperatively<T>(work: Steps<T>): Promise<T> {
  for (let taken = 1; ; taken += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (taken % STEPS_AT_ONCE === 0) await yieldToEventLoop();
  }
}
