import { type ThreadBounds, inThread } from '../in-thread.js';
import { oneAtATime } from '../one-at-a-time.js';
import { type Documents, type ReadContract, documentsHere } from '../../app/ports/documents.js';
import type { Issue } from '../../core/shared/issue.js';
import type { ParsedProduct } from '../../formats/odps/parse.js';
import type { TextFormat } from '../../formats/yaml/read.js';

/** The input of a worker thread. */
export interface ReadingTask {
  readonly kind: 'contract' | 'product';
  readonly text: string;
  readonly format: TextFormat;
}

export interface ReadingBounds extends ThreadBounds {
  /** Shorter documents are parsed synchronously, in a few milliseconds, in the calling thread. */
  readonly smallCharacters: number;
  /**
   * One document is parsed at a time; if too many are waiting, further callers must retry later.
   */
  readonly waiting: number;
}

const READING_BOUNDS: ReadingBounds = {
  smallCharacters: 128 * 1024,
  waiting: 16,
  millis: 60_000,
  megabytes: 2048,
};

/**
 * Parses small documents here and large ones in a separate thread, one after another, with limits
 * of time and memory; `changed` replaces some of the default limits.
 */
export function threadedDocuments(changed: Partial<ReadingBounds> = {}): Documents {
  const bounds = { ...READING_BOUNDS, ...changed };
  const inTurn = oneAtATime(
    bounds.waiting,
    'Other large documents are being read; send this one again in a few seconds.',
  );
  return {
    contract: async (text, format = 'AUTO') => {
      if (text.length < bounds.smallCharacters) return documentsHere.contract(text, format);
      const read = await inTurn(() => parsed<ReadContract>({ kind: 'contract', text, format }, bounds));
      return read ?? { model: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
    product: async (text, format = 'AUTO') => {
      if (text.length < bounds.smallCharacters) return documentsHere.product(text, format);
      const read = await inTurn(() => parsed<ParsedProduct>({ kind: 'product', text, format }, bounds));
      return read ?? { product: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
  };
}

/** The result of the thread; null if it takes more time or memory than a document may. */
function parsed<Parsed>(task: ReadingTask, bounds: ReadingBounds): Promise<Parsed | null> {
  return inThread(new URL('./worker.js', import.meta.url), task, bounds);
}

function tooCostly(): Issue {
  const message = 'the document takes more time or memory to read than a document may';
  const help = 'Split it, or write it more simply.';
  return { code: 'C003', severity: 'error', message, pointer: '', line: 1, column: 1, help };
}
