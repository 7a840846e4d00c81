import { type ThreadBounds, inThread } from '../in-thread.js';
import { KeptThread } from '../kept-thread.js';
import { oneAtATime } from '../one-at-a-time.js';
import type { Documents, ReadContract } from '../../app/ports/documents.js';
import type { Issue } from '../../core/shared/issue.js';
import type { ParsedProduct } from '../../formats/odps/parse.js';
import type { TextFormat } from '../../formats/yaml/read.js';

/** The input of a worker thread. */
export interface ReadingTask {
  readonly kind: 'contract' | 'product';
  readonly text: string;
  readonly format: TextFormat;
}

const WORKER = new URL('./worker.js', import.meta.url);

export interface ReadingBounds extends ThreadBounds {
  /** Shorter documents are parsed in a few milliseconds, in a thread that stays. */
  readonly smallCharacters: number;
  /**
   * One large document is parsed at a time; if too many are waiting, further callers must retry
   * later.
   */
  readonly waiting: number;
}

const READING_BOUNDS: ReadingBounds = {
  smallCharacters: 128 * 1024,
  waiting: 16,
  millis: 60_000,
  megabytes: 2048,
};

/** Small documents that wait; each takes a few milliseconds. */
const SMALL_WAITING = 1000;

/**
 * Parses documents outside the event loop, with limits of time and memory: large ones one after
 * another, each in a thread of its own, and small ones in a thread that stays, because compiling
 * the JSON Schema for the first one takes a second. `changed` replaces some of the default limits.
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
  const kept = new KeptThread<ReadingTask, unknown>(WORKER, bounds);
  const parsed = <Parsed>(task: ReadingTask): Promise<Parsed | null> =>
    task.text.length < bounds.smallCharacters
      ? smallInTurn(() => kept.ask(task) as Promise<Parsed | null>)
      : inTurn(() => inThread<Parsed>(WORKER, task, bounds));
  return {
    contract: async (text, format = 'AUTO') => {
      const read = await parsed<ReadContract>({ kind: 'contract', text, format });
      return read ?? { model: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
    product: async (text, format = 'AUTO') => {
      const read = await parsed<ParsedProduct>({ kind: 'product', text, format });
      return read ?? { product: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
  };
}

function tooCostly(): Issue {
  const message = 'the document takes more time or memory to read than a document may';
  const help = 'Split it, or write it more simply.';
  return { code: 'C003', severity: 'error', message, pointer: '', line: 1, column: 1, help };
}
