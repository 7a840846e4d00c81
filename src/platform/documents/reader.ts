import type { ThreadBounds } from '../in-thread.js';
import { KeptThread } from '../kept-thread.js';
import { oneAtATime } from '../one-at-a-time.js';
import type { Documents, ReadContract } from '../../app/ports/documents.js';
import type { Issue } from '../../core/shared/issue.js';
import type { ParsedProduct } from '../../formats/odps/parse.js';
import type { ReadResults, ResultsFile } from '../../formats/quality-results/read.js';
import type { TextFormat } from '../../formats/yaml/read.js';

/** What a worker thread is sent. */
export type ReadingTask =
  | { readonly kind: 'contract' | 'product'; readonly text: string; readonly format: TextFormat }
  | { readonly kind: 'results'; readonly text: string; readonly file: Omit<ResultsFile, 'document'> };

const WORKER = new URL('./worker.js', import.meta.url);

export interface ReadingBounds extends ThreadBounds {
  /** Shorter documents are parsed in a few milliseconds, and do not wait for longer ones. */
  readonly smallCharacters: number;
  /** After a longer document its thread ends, which frees the memory that it took. */
  readonly keptCharacters: number;
  /**
   * One large document is parsed at a time; if too many are waiting, further callers must retry
   * later.
   */
  readonly waiting: number;
}

const READING_BOUNDS: ReadingBounds = {
  smallCharacters: 128 * 1024,
  keptCharacters: 1024 * 1024,
  waiting: 16,
  millis: 60_000,
  megabytes: 2048,
};

/** Small documents that wait; each takes a few milliseconds. */
const SMALL_WAITING = 1000;

/**
 * Parses documents outside the event loop, with limits of time and memory: one after another in a
 * thread that stays, because starting it and compiling the JSON Schema take longer than most
 * documents. Large ones have a second one, so that small ones do not wait for them. `changed`
 * replaces some of the default limits.
 */
export function threadedDocuments(changed: Partial<ReadingBounds> = {}): Documents {
  const bounds = { ...READING_BOUNDS, ...changed };
  const inTurn = oneAtATime(
    bounds.waiting,
    'Other large documents are being read; send this one again in a few seconds.',
  );
  const smallInTurn = oneAtATime(
    SMALL_WAITING,
    'Other documents are being read; send this one again in a few seconds.',
  );
  const small = new KeptThread<ReadingTask, unknown>(WORKER, bounds);
  const large = new KeptThread<ReadingTask, unknown>(WORKER, bounds);
  const parsedLarge = async (task: ReadingTask): Promise<unknown> => {
    const answer = await large.ask(task);
    if (lengthOf(task) > bounds.keptCharacters) large.stop();
    return answer;
  };
  const parsed = <Parsed>(task: ReadingTask): Promise<Parsed | null> =>
    (lengthOf(task) < bounds.smallCharacters
      ? smallInTurn(() => small.ask(task))
      : inTurn(() => parsedLarge(task))) as Promise<Parsed | null>;
  return {
    contract: async (text, format = 'AUTO') => {
      const read = await parsed<ReadContract>({ kind: 'contract', text, format });
      return read ?? { model: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
    product: async (text, format = 'AUTO') => {
      const read = await parsed<ParsedProduct>({ kind: 'product', text, format });
      return read ?? { product: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
    results: async ({ document: text, ...file }) => {
      const read = await parsed<ReadResults>({ kind: 'results', text, file });
      const message = 'The file takes more time or memory to read than a file may.';
      return read ?? { ok: false, code: 'RESULTS_TOO_LARGE', message };
    },
  };
}

function lengthOf(task: ReadingTask): number {
  return task.text.length + (task.kind === 'results' ? (task.file.manifest?.length ?? 0) : 0);
}

function tooCostly(): Issue {
  const message = 'the document takes more time or memory to read than a document may';
  const help = 'Split it, or write it more simply.';
  return { code: 'C003', severity: 'error', message, pointer: '', line: 1, column: 1, help };
}
