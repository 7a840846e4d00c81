import { err } from '../core/shared/result.js';
import { Unavailable, unavailable } from './errors.js';

/**
 * The same use cases, where a database that does not answer is a failure like others and not a fault: every edge knows how to say
 * *Unavailable*, and a caller who hears it knows that trying again is right.
 */
export function answeringUnavailable<UseCases extends object>(useCases: UseCases): UseCases {
  const answering =
    (useCase: (...given: unknown[]) => Promise<unknown>) =>
    (...given: unknown[]): Promise<unknown> =>
      useCase(...given).catch((error: unknown) => {
        if (error instanceof Unavailable) return err(unavailable(error));
        throw error;
      });
  return Object.fromEntries(
    Object.entries(useCases).map(([name, useCase]) => [name, answering(useCase as Parameters<typeof answering>[0])]),
  ) as UseCases;
}
