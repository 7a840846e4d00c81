import { Worker } from 'node:worker_threads';

/** What a thread may take. */
export interface ThreadBounds {
  readonly millis: number;
  readonly megabytes: number;
}

/** A message by which a thread asks to go on, and what must be so before it does. */
export interface ThreadPause {
  readonly message: string;
  ready(): Promise<void>;
}

/**
 * The answer that the thread at `url` posts; null if it takes more time or memory than the bounds.
 * The thread ends then, which frees all its memory. Rejects if it fails. It may post the message of
 * `pause` before, and then waits for a message.
 */
export function inThread<Answer>(
  url: URL,
  workerData: unknown,
  bounds: ThreadBounds,
  pause?: ThreadPause,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, { workerData, resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes } });
    const timer = setTimeout(() => {
      settle(() => {
        resolve(null);
      });
    }, bounds.millis);
    const settle = (answer: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      answer();
    };
    worker.on('message', (answer: Answer) => {
      if (pause !== undefined && answer === pause.message) {
        pause.ready().then(
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
