import { resolve } from 'node:path';
import type { Log } from '../app/ports/clock.js';
import type { IndexBuilder } from '../graph/index.js';
import { realMillis } from '../platform/clock.js';
import type { Configuration } from '../platform/config.js';
import { inThread } from '../platform/in-thread.js';
import type { LineageFile } from './kept-lineage.js';
import type { LineageOutcome, LineageTask } from './lineage-thread.js';

/** A million datasets take a minute and less than a gigabyte beside the index itself. */
const BOUNDS = { millis: 1_800_000, megabytes: 4096 };

/** Fewer changes are read here before a thread could have started, and need no new file. */
const CHANGES_HERE = 20_000;

/** The file is written again at most this often. */
const KEEP_EVERY = 600_000;

/** At a stop, the file of a million datasets is written within this time, or not at all. */
const STOP_MILLIS = 5_000;

const NOT_KEPT = 'the lineage index cannot be kept in a file';

/** Where and for whom the index is built. */
export type BuilderSettings = Pick<Configuration, 'databaseUrl' | 'databaseTimeout' | 'logLevel'> & {
  readonly release: string;
};

/** What a test may choose otherwise. */
export interface BuilderOptions {
  readonly thread?: URL;
  readonly fromChanges?: number;
  readonly keepFrom?: number;
  readonly keepEvery?: number;
}

/** Builds the lineage index, and keeps it in a file beside an embedded store. */
export interface LineageBuilder extends IndexBuilder {
  /** Ends what runs, and writes the file if it lacks much. To be called when nothing is built. */
  stop(): Promise<void>;
}

/**
 * Builds the lineage index in a thread that reads the rows itself: millions of them are a minute of
 * work, in which the server answers everything else. Beside an embedded store it keeps the index in
 * a file, which the thread writes as well; a file that cannot be used is reported, and no more.
 */
export function lineageBuilder(settings: BuilderSettings, log: Log, options: BuilderOptions = {}): LineageBuilder {
  const { fromChanges = CHANGES_HERE, keepEvery = KEEP_EVERY, keepFrom = CHANGES_HERE } = options;
  const thread = options.thread ?? new URL('./lineage-thread.js', import.meta.url);
  const file = fileOf(settings, keepFrom);
  const ended = new AbortController();
  const reported = new Set<string>();
  /** Changes that the file lacks, and when it was written. */
  let [lacks, keptAt] = [0, realMillis()];
  let keeping: Promise<void> | null = null;

  const run = async (handsOver: boolean, bounds: { readonly millis: number; readonly signal?: AbortSignal }) => {
    const { databaseTimeout, databaseUrl, logLevel } = settings;
    const task: LineageTask = { databaseUrl, databaseTimeout, logLevel, file, handsOver };
    const answer = await inThread<LineageOutcome | { readonly fault: string }>(thread, task, { ...BOUNDS, ...bounds });
    if (answer === null) throw new Error('The thread takes more time or memory than it may.');
    if ('fault' in answer) throw new Error(answer.fault);
    const { changes, unread, unwritten } = answer;
    // As after each upgrade: the first question waits longer.
    if (unread !== null)
      once('info', 'the file of the lineage index is not used: the index is built from rows', unread);
    if (unwritten !== null) once('warn', NOT_KEPT, unwritten);
    lacks = Number.isFinite(changes) ? changes : 0;
    keptAt = realMillis();
    return answer;
  };
  const once = (level: 'info' | 'warn', message: string, problem: string): void => {
    if (reported.has(message)) return;
    reported.add(message);
    log[level](message, { file: file?.path, problem });
  };
  const keep = async (bounds: { readonly millis: number; readonly signal?: AbortSignal }): Promise<void> => {
    try {
      await run(false, bounds);
    } catch (error) {
      keptAt = realMillis();
      if (bounds.signal?.aborted !== true) once('warn', NOT_KEPT, textOf(error));
    }
  };
  return {
    fromChanges,
    build: async () => {
      try {
        return (await run(true, { ...BOUNDS, signal: ended.signal })).built;
      } catch (error) {
        if (!ended.signal.aborted)
          log.warn('the lineage index is built beside requests: its thread failed', { fault: textOf(error) });
        return null;
      }
    },
    applied: (changes) => {
      lacks += changes;
      if (file === null || lacks < keepFrom || realMillis() - keptAt < keepEvery || ended.signal.aborted) return;
      keeping ??= keep({ ...BOUNDS, signal: ended.signal }).finally(() => (keeping = null));
    },
    close: () => {
      ended.abort();
    },
    stop: async () => {
      ended.abort();
      await keeping;
      if (file !== null && lacks >= keepFrom) await keep({ millis: STOP_MILLIS });
    },
  };
}

/** The file beside an embedded store: `catalog.db.lineage`. PostgreSQL has none. */
function fileOf({ databaseUrl, release }: BuilderSettings, fromChanges: number): LineageFile | null {
  if (!databaseUrl.startsWith('sqlite:')) return null;
  return { path: `${resolve(databaseUrl.slice('sqlite:'.length))}.lineage`, release, fromChanges };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
