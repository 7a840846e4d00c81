import type { Signals } from '../ports/signals.js';

/**
 * Reads whenever one of the topics is signalled, and yields the results of each read. Signals
 * during a read cause one more read after it; ending the iteration ends the subscription.
 */
export function subscribe<T>(
  signals: Signals,
  topics: readonly string[],
  look: () => Promise<readonly T[]>,
): AsyncIterableIterator<T> {
  let due = false;
  let ended = false;
  const hasEnded = (): boolean => ended;
  let wake: () => void = () => undefined;
  const unsubscribe = signals.subscribe(topics, () => {
    due = true;
    wake();
  });
  async function* run(): AsyncGenerator<T, undefined, undefined> {
    try {
      while (!hasEnded()) {
        if (!due) await new Promise<void>((resolve) => (wake = resolve));
        if (hasEnded()) return;
        due = false;
        for (const item of await look()) yield item;
      }
    } finally {
      unsubscribe();
    }
  }
  const items = run();
  const end = (): void => {
    ended = true;
    unsubscribe();
    wake();
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => items.next(),
    // Ending must not wait for the generator, which may be waiting for a signal that never comes.
    return: async () => {
      end();
      return items.return(undefined);
    },
    throw: async (error: unknown) => {
      end();
      return items.throw(error);
    },
  };
}
