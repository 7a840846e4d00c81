import type { BuiltApp } from '../app/build-app.js';
import type { Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';
import { Pause } from './pause.js';

/**
 * Facts recorded within this time are derived together. Until then, questions about them are
 * answered from the facts.
 */
const BATCH_MILLIS = 500;
/** How often states that time changes are looked for. */
const INTERVAL_MILLIS = 5_000;

/** The running worker; `stop` ends it after the line in progress. */
export interface StateWorker {
  readonly stop: () => Promise<void>;
}

/** Keeps the stored states of partitions up to date: after commits of facts, and as time passes. */
export function startStateWorker(
  deriveStates: BuiltApp['deriveStates'],
  signals: Pick<Signals, 'subscribe'>,
  log: Log,
): StateWorker {
  const stopping = new AbortController();
  const pause = new Pause();
  const unsubscribe = signals.subscribe(['*'], () => {
    pause.endIn(BATCH_MILLIS);
  });
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await deriveStates(stopping.signal);
      } catch (error) {
        log.error('states of partitions could not be derived; questions are answered from the facts', { error });
      }
      await pause.wait(INTERVAL_MILLIS);
    }
  };
  const ended = run();
  return {
    stop: async () => {
      unsubscribe();
      stopping.abort();
      pause.endIn(0);
      await ended;
    },
  };
}
