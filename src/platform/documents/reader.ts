import { Worker } from 'node:worker_threads';
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

export interface ReadingBounds {
  /** Shorter documents are parsed synchronously, in a few milliseconds, in the calling thread. */
  readonly smallCharacters: number;
  /**
   * One document is parsed at a time; if too many are waiting, further callers must retry later.
   */
  readonly waiting: number;
  readonly millis: number;
  readonly megabytes: number;
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
      const read = await inTurn(() => inThread<ReadContract>({ kind: 'contract', text, format }, bounds));
      return read ?? { model: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
    product: async (text, format = 'AUTO') => {
      if (text.length < bounds.smallCharacters) return documentsHere.product(text, format);
      const read = await inTurn(() => inThread<ParsedProduct>({ kind: 'product', text, format }, bounds));
      return read ?? { product: null, canonical: null, issues: [tooCostly()], format: 'YAML', places: {} };
    },
  };
}

/** The result of the thread; null if it takes more time or memory than a document may. */
function inThread<Parsed>(task: ReadingTask, { millis, megabytes }: ReadingBounds): Promise<Parsed | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const timer = setTimeout(() => {
      settle(() => {
        resolve(null);
      });
    }, millis);
    const settle = (answer: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      answer();
    };
    worker.once('message', (parsed: Parsed) => {
      settle(() => {
        resolve(parsed);
      });
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      settle(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
        else reject(error);
      });
    });
    worker.once('messageerror', (error: Error) => {
      settle(() => {
        reject(error);
      });
    });
    worker.once('exit', (code) => {
      settle(() => {
        reject(new Error(`The thread ended with exit code ${String(code)} before it answered.`));
      });
    });
  });
}

function tooCostly(): Issue {
  const message = 'the document takes more time or memory to read than a document may';
  const help = 'Split it, or write it more simply.';
  return { code: 'C003', severity: 'error', message, pointer: '', line: 1, column: 1, help };
}
