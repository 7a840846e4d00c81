import { Worker } from 'node:worker_threads';
import type { Trials } from '../app/trial/try-for-editor.js';
import { Unavailable } from '../app/shared/errors.js';
import type { Configuration } from '../platform/config.js';
import type { TrialAnswer, TrialTask } from './trial-thread.js';

/** Each has engines of its own: more would take the memory that checks are promised. */
const MOST_AT_ONCE = 2;
const MEGABYTES = 1024;
/** A thread that was stopped deletes its files within this time, or is ended. */
const STOP_MILLIS = 5_000;

/**
 * Trials beside a server, one of a subject at a time, each in a thread of its own: a catalog is
 * built and read for it, and all of it ends with the thread.
 */
export function trialsInThreads(configured: Configuration, domains: () => Promise<readonly string[]>): Trials {
  const running = new Set<string>();
  return async (input, { signal, subject }) => {
    if (running.has(subject)) throw new Unavailable('You try another contract now.', undefined, 'TRIALS_BUSY');
    if (running.size >= MOST_AT_ONCE) {
      throw new Unavailable(`${MOST_AT_ONCE} contracts are being tried.`, undefined, 'TRIALS_BUSY');
    }
    running.add(subject);
    try {
      const place = { configured, domains: await domains() };
      return await inTrialThread({ place, input }, signal);
    } finally {
      running.delete(subject);
    }
  };
}

/** Null after an abort, once the thread has deleted what it wrote. */
function inTrialThread(workerData: TrialTask, signal: AbortSignal): Promise<TrialAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./trial-thread.js', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    let cut: NodeJS.Timeout | undefined;
    let answer: TrialAnswer = null;
    const stop = (): void => {
      worker.postMessage(null);
      cut = setTimeout(() => void worker.terminate(), STOP_MILLIS);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (found: TrialAnswer) => {
      answer = found;
      cut ??= setTimeout(() => void worker.terminate(), STOP_MILLIS);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(cut);
      signal.removeEventListener('abort', stop);
      if (answer !== null || signal.aborted) resolve(answer);
      else reject(new Error('The thread of a trial ended before it answered.'));
    });
    if (signal.aborted) stop();
  });
}
