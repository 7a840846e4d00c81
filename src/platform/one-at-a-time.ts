import { Unavailable } from '../app/shared/errors.js';

/** Runs work one piece after the other; refuses it while `waiting` pieces wait already. */
export function oneAtATime(waiting: number, refusal: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return async (work) => {
    if (count >= waiting) throw new Unavailable(refusal);
    count += 1;
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine.finally(() => (count -= 1));
  };
}
