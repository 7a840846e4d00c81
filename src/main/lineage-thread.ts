import { parentPort, workerData } from 'node:worker_threads';
import { type BuiltIndex, buildIndex } from '../graph/index.js';
import { openStore } from '../persistence/index.js';
import type { Configuration } from '../platform/config.js';
import { systemIds } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';
import { type KeptIndex, type LineageFile, keptIndex } from './kept-lineage.js';

/** What the thread is to do, and the settings that it needs. */
export interface LineageTask extends Pick<Configuration, 'databaseUrl' | 'databaseTimeout' | 'logLevel'> {
  /** The file of the index; null for a store without one. */
  readonly file: LineageFile | null;
  /** Whether the index is handed over; else only the file is written. */
  readonly handsOver: boolean;
}

/** What the thread reports; without an index if none is to be handed over. */
export type LineageOutcome = Omit<KeptIndex, 'image' | 'cursor'> & { readonly built: BuiltIndex | null };

/**
 * A thread that builds the lineage index through a store of its own, from its file if there is one
 * to believe, hands it over, and ends.
 */
async function outcome({ databaseUrl, databaseTimeout, file, handsOver, logLevel }: LineageTask) {
  const log = jsonLog(logLevel);
  const store = await openStore({
    url: databaseUrl,
    timeoutMillis: databaseTimeout,
    ...{ log, ids: systemIds, follows: false },
  });
  try {
    if (file === null) {
      const { cursor, index } = await buildIndex(store.unitOfWork, null);
      return { built: { image: index.image(), cursor }, unread: null, unwritten: null, changes: 0 };
    }
    const { cursor, image, ...rest } = await keptIndex(store, file);
    return { built: handsOver ? { image, cursor } : null, ...rest };
  } finally {
    await store.close();
  }
}

try {
  const answer: LineageOutcome = await outcome(workerData as LineageTask);
  // Moved, not copied: a copy would be made on the thread that serves.
  parentPort?.postMessage(
    answer,
    [...(answer.built?.image.values() ?? [])].map(({ buffer }) => buffer),
  );
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
}
