import { Worker } from 'node:worker_threads';

/** What a thread may take. */
export interface ThreadBounds {
  readonly millis: number;
  readonly megabytes: number;
  /** Ends the thread when its answer is not needed any more; it counts as failed. */
  readonly signal?: AbortSignal;
}

/** The message by which a thread asks to go on; it waits for a message then. */
export const GO_ON = 'GO_ON';

/**
 * The answer that the thread at `url` posts; null if it takes more time or memory than the bounds.
 * The thread ends then, which frees all its memory. Rejects if it fails. Where it asks to go on, it
 * may once `mayGoOn` has resolved.
 */
export function inThread<Answer>(
  url: URL,
  workerData: unknown,
  bounds: ThreadBounds,
  mayGoOn?: () => Promise<void>,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, { workerData, resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes } });
    const timer = setTimeout(() => {
      settle(() => {
        resolve(null);
      });
    }, bounds.millis);
    const abort = (): void => {
      settle(() => {
        reject(new Error('The thread was ended before it answered.'));
      });
    };
    const settle = (answer: () => void): void => {
      clearTimeout(timer);
      bounds.signal?.removeEventListener('abort', abort);
      void worker.terminate();
      answer();
    };
    if (bounds.signal?.aborted === true) abort();
    else bounds.signal?.addEventListener('abort', abort);
    worker.on('message', (answer: Answer) => {
      if (mayGoOn !== undefined && answer === GO_ON) {
        mayGoOn().then(
          () => {
            worker.postMessage(null);
          },
          (error: unknown) => {
            settle(() => {
              reject(error instanceof Error ? error : new Error(String(error)));
            });
          },
        );
        return;
      }
      settle(() => {
        resolve(answer);
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
