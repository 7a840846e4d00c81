import { parentPort, workerData } from 'node:worker_threads';
import { eventsHere } from '../app/ports/event-reader.js';
import { Unavailable } from '../app/shared/errors.js';
import { type FoldReport, foldEvent } from '../app/lineage/fold-pending-events.js';
import { openStore } from '../persistence/index.js';
import { clockOf } from '../platform/clock.js';
import { DatabaseClock } from '../platform/database-clock.js';
import type { Configuration } from '../platform/config.js';
import { GO_ON } from '../platform/in-thread.js';
import { systemIds } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';

/** The settings that the thread needs, and the event that it folds. */
export type FoldTask = Pick<Configuration, 'databaseUrl' | 'databaseTimeout' | 'clock' | 'logLevel'> & {
  readonly sequence: number;
};

/** The answer of the thread: what it folded and the topics of its commit, or why it could not. */
export type FoldAnswer =
  | { readonly report: FoldReport | 'BUSY'; readonly topics: readonly string[] }
  | { readonly fault: string; readonly isUnavailable: boolean };

/** A thread that folds one event through a store of its own, and ends. */
async function answer({ databaseUrl, databaseTimeout, clock, logLevel, sequence }: FoldTask): Promise<FoldAnswer> {
  const log = jsonLog(logLevel);
  const store = await openStore({
    url: databaseUrl,
    timeoutMillis: databaseTimeout,
    ...{ log, ids: systemIds, follows: false },
  });
  const topics = new Set<string>();
  store.signals.subscribe(['*'], (topic) => topics.add(topic));
  try {
    const fold = foldEvent({
      unitOfWork: store.unitOfWork,
      clock: clockOf(clock, await DatabaseClock.once({ read: () => store.databaseNow(), log })),
      ids: systemIds,
      eventReader: eventsHere((text) => systemIds.sha256(text)),
      log,
      beforeWrite: () =>
        new Promise((resolve) => {
          parentPort?.once('message', () => {
            resolve();
          });
          parentPort?.postMessage(GO_ON);
        }),
    });
    const report = await fold(sequence);
    return { report, topics: [...topics] };
  } finally {
    await store.close();
  }
}

const posted = await answer(workerData as FoldTask).catch((error: unknown): FoldAnswer => ({
  fault: error instanceof Error ? error.message : String(error),
  isUnavailable: error instanceof Unavailable,
}));
parentPort?.postMessage(posted);
