import { EngineFault } from '../ports/engine.js';

/** Faults after which the remaining items are left out: each of them is worked on alone then. */
const MOST_FAULTS = 12;

/**
 * Does the work with all items, and where that fails with each half of them, so that an item that
 * cannot be read leaves the work to the others; gives up after a few faults, and at once where the
 * fault is a limit.
 */
export async function inHalves<T>(items: readonly T[], work: (items: readonly T[]) => Promise<void>): Promise<void> {
  let faults = 0;
  const attempt = async (some: readonly T[]): Promise<void> => {
    if (some.length === 0 || faults >= MOST_FAULTS) return;
    try {
      await work(some);
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      const isLimit = error.code === 'TIMED_OUT' || error.code === 'OUT_OF_MEMORY';
      faults = isLimit ? MOST_FAULTS : faults + 1;
      if (some.length === 1) return;
      const middle = Math.ceil(some.length / 2);
      await attempt(some.slice(0, middle));
      await attempt(some.slice(middle));
    }
  };
  await attempt(items);
}
