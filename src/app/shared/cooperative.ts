import type { Steps } from '../../core/shared/cooperative.js';

/** Lets whatever waits for the thread go first; after one piece of work that cannot be cut. */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** `othersFirst` beside work on so large a text: a new connection needs one turn to be accepted and one more to be heard. */
export async function yieldBeside(text: string): Promise<void> {
  if (text.length < LARGE) return;
  await yieldToEventLoop();
  await yieldToEventLoop();
}

/** Texts of fewer characters are written, read and digested in a millisecond. */
const LARGE = 256 * 1024;

/** A step takes some tens of microseconds, so that so many of them delay nobody else by more than a few milliseconds. */
export const STEPS_AT_ONCE = 256;

/**
 * Drives long work without holding up the one thread that serves everybody: after so many steps, whoever else waits goes first.
 * Work of fewer steps is done in one go.
 */
export async function runCooperatively<T>(work: Steps<T>): Promise<T> {
  for (let taken = 1; ; taken += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (taken % STEPS_AT_ONCE === 0) await yieldToEventLoop();
  }
}
