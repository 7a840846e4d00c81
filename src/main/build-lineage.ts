import type { Log } from '../app/ports/clock.js';
import type { BuiltIndex, IndexBuilder } from '../graph/index.js';
import type { Configuration } from '../platform/config.js';
import { inThread } from '../platform/in-thread.js';
import type { LineageTask } from './lineage-thread.js';

/** A million datasets take a minute and less than a gigabyte beside the index itself. */
const BOUNDS = { millis: 1_800_000, megabytes: 4096 };

/** Fewer changes are read here before a thread could have started. */
const CHANGES_HERE = 20_000;

/**
 * Builds the lineage index in a thread that reads the rows itself: millions of them are a minute of
 * work, in which the server answers everything else.
 */
export function lineageBuilder(
  { databaseUrl, databaseTimeout, logLevel }: Pick<Configuration, 'databaseUrl' | 'databaseTimeout' | 'logLevel'>,
  log: Log,
  url = new URL('./lineage-thread.js', import.meta.url),
): IndexBuilder {
  const ended = new AbortController();
  return {
    fromChanges: CHANGES_HERE,
    build: async () => {
      const task: LineageTask = { databaseUrl, databaseTimeout, logLevel };
      try {
        const answer = await inThread<BuiltIndex | { readonly fault: string }>(url, task, {
          ...BOUNDS,
          signal: ended.signal,
        });
        if (answer !== null && 'image' in answer) return answer;
        throw new Error(answer?.fault ?? 'The thread takes more time or memory than it may.');
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error);
        if (!ended.signal.aborted) log.warn('the lineage index is built beside requests: its thread failed', { fault });
        return null;
      }
    },
    close: () => {
      ended.abort();
    },
  };
}
