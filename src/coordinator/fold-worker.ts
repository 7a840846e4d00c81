import { setTimeout as pause } from 'node:timers/promises';
import type { BuiltApp } from '../app/build-app.js';
import type { Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';

/**
 * Events received within this time are folded together: each fold holds the write lock and ends
 * with its own commit, for which the next event would wait.
 */
const BATCH_MILLIS = 20;

/** How long events wait whose folding was interrupted: twice as long each time, at most. */
const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 60_000;

/** The running fold worker; `stop` aborts the fold in progress and resolves when it has ended. */
export interface FoldWorker {
  readonly stop: () => Promise<void>;
}

/**
 * Folds stored lineage events: at start those that an earlier process left, then every time a
 * commit stores new ones. An event is acknowledged when it is stored and folded directly
 * afterwards, one fold at a time. What the database interrupts is folded again after a pause.
 */
export function startFoldWorker(fold: BuiltApp['fold'], signals: Pick<Signals, 'subscribe'>, log: Log): FoldWorker {
  const stopping = new AbortController();
  let pending = true;
  let active = false;
  let running: Promise<void> = Promise.resolve();
  let isRetry = true;
  let foldCall = new AbortController();
  let pauses = 0;
  let timer: NodeJS.Timeout | undefined;
  const foldUntilIdle = async (): Promise<void> => {
    while (pending && !stopping.signal.aborted) {
      // The stop ends the pause; an aborted fold does nothing.
      await pause(BATCH_MILLIS, undefined, { signal: stopping.signal }).catch(() => undefined);
      pending = false;
      const retriesInterrupted = isRetry;
      isRetry = false;
      foldCall = new AbortController();
      const signal = AbortSignal.any([stopping.signal, foldCall.signal]);
      const { interrupted } = await fold({ signal, retriesInterrupted });
      if (interrupted > 0) foldLater();
      else if (retriesInterrupted) pauses = 0;
    }
  };
  const foldLater = (): void => {
    if (stopping.signal.aborted) return;
    clearTimeout(timer);
    const again = (): void => {
      isRetry = true;
      // A call ends only when no event is left, which may never be while events keep coming.
      foldCall.abort();
      wake();
    };
    timer = setTimeout(again, Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** Math.min(pauses, 10)));
    timer.unref();
    pauses += 1;
  };
  const wake = (): void => {
    pending = true;
    if (active) return;
    active = true;
    running = foldUntilIdle()
      .catch((error: unknown) => {
        log.error('folding lineage events failed; they stay pending', { error });
        foldLater();
      })
      .finally(() => (active = false));
  };
  const unsubscribe = signals.subscribe(['lineage'], wake);
  wake();
  return {
    stop: async () => {
      unsubscribe();
      stopping.abort();
      await running;
      clearTimeout(timer);
    },
  };
}
