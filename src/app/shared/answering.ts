import { err } from '../../core/shared/result.js';
import { Unavailable, unavailable } from './errors.js';
import type { Log } from '../ports/clock.js';

/**
 * The same use cases, where a database that does not answer is a failure like others and not a fault: every edge knows how to say
 * *Unavailable*, and a caller who hears it knows that trying again is right. The cause is for the log.
 */
export function answeringUnavailable<UseCases extends object>(useCases: UseCases, log: Log): UseCases {
  const answering =
    (name: string, useCase: (...given: unknown[]) => Promise<unknown>) =>
    (...given: unknown[]): Promise<unknown> =>
      useCase(...given).catch((error: unknown) => {
        if (!(error instanceof Unavailable)) throw error;
        log.warn('a request cannot be served now', { useCase: name, error });
        return err(unavailable(error));
      });
  return Object.fromEntries(
    Object.entries(useCases).map(([name, useCase]) => [
      name,
      answering(name, useCase as Parameters<typeof answering>[1]),
    ]),
  ) as UseCases;
}
