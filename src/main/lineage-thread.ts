import { parentPort, workerData } from 'node:worker_threads';
import { type BuiltIndex, buildIndex } from '../graph/index.js';
import { openStore } from '../persistence/index.js';
import type { Configuration } from '../platform/config.js';
import { systemIds } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';

/** The settings that the thread needs. */
export type LineageTask = Pick<Configuration, 'databaseUrl' | 'databaseTimeout' | 'logLevel'>;

/** A thread that builds the lineage index through a store of its own, hands it over, and ends. */
async function built({ databaseUrl, databaseTimeout, logLevel }: LineageTask): Promise<BuiltIndex> {
  const log = jsonLog(logLevel);
  const store = await openStore({
    url: databaseUrl,
    timeoutMillis: databaseTimeout,
    ...{ log, ids: systemIds, follows: false },
  });
  try {
    const { cursor, index } = await buildIndex(store.unitOfWork, null);
    return { image: index.image(), cursor };
  } finally {
    await store.close();
  }
}

try {
  const answer = await built(workerData as LineageTask);
  // Moved, not copied: a copy would be made on the thread that serves.
  parentPort?.postMessage(
    answer,
    [...answer.image.values()].map(({ buffer }) => buffer),
  );
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
}
