import type { FoldEvent } from '../app/lineage/fold-pending-events.js';
import { Unavailable } from '../app/shared/errors.js';
import type { Store } from '../persistence/index.js';
import type { Configuration } from '../platform/config.js';
import { inThread } from '../platform/in-thread.js';
import type { FoldAnswer, FoldTask } from './fold-thread.js';

const BOUNDS = { millis: 600_000, megabytes: 4096 };

/**
 * Folds an event in a thread: 100,000 inputs are seconds of statements, and SQLite executes a
 * statement in the thread that asks for it.
 */
export function foldLargeInThread(
  { databaseUrl, databaseTimeout, clock, logLevel }: Configuration,
  store: Pick<Store, 'elsewhere'>,
): FoldEvent {
  const url = new URL('./fold-thread.js', import.meta.url);
  return (sequence) =>
    store.elsewhere(async (holdWriters) => {
      const task: FoldTask = { databaseUrl, databaseTimeout, clock, logLevel, sequence };
      const answer = await inThread<FoldAnswer>(url, task, BOUNDS, holdWriters);
      if (answer === null) throw new Error('The event takes more time or memory to fold than an event may.');
      if ('report' in answer) return { result: answer.report, topics: answer.topics };
      if (answer.isUnavailable) throw new Unavailable(answer.fault);
      throw new Error(answer.fault);
    });
}
