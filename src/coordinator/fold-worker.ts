import { setTimeout } from 'node:timers/promises';
import type { BuiltApp } from '../app/build-app.js';
import type { Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';

/**
 * Events that come within this time are folded together: each fold holds the one write lock and ends with a commit of its own,
 * which the next event would wait for.
 */
const GATHER_MILLIS = 20;

/** Events are acknowledged once they are stored; this folds them right behind, one pass at a time, and those a crash left behind at start. */
export function startFolding(
  fold: BuiltApp['fold'],
  signals: Signals,
  log: Log,
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  let wanted = true;
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    while (wanted && !stopping.signal.aborted) {
      // Cut short by the stop; then the fold itself does nothing.
      await setTimeout(GATHER_MILLIS, undefined, { signal: stopping.signal }).catch(() => undefined);
      wanted = false;
      await fold({ signal: stopping.signal });
    }
  };
  let active = false;
  const wake = (): void => {
    wanted = true;
    if (active) return;
    active = true;
    running = run()
      .catch((error: unknown) => log.error('folding lineage events failed; they stay pending', { error }))
      .finally(() => (active = false));
  };
  const unsubscribe = signals.subscribe(['lineage'], wake);
  wake();
  return {
    stop: async () => {
      unsubscribe();
      stopping.abort();
      await running;
    },
  };
}
