import type { Log } from '../app/ports/clock.js';

/**
 * Logs what no handler caught, under the code `UNCAUGHT_FAULT`, and lets the process continue.
 *
 * This is safe because nothing that outlives a request is changed outside of a transaction, which
 * the fault has rolled back or never begun; caches in memory are tied to the data version. Ending
 * the process instead would let one odd request end all others. Returns the function that removes
 * the handlers.
 */
export function surviveUncaughtFaults(log: Log): () => void {
  const report = (error: unknown, origin: string): void => {
    log.error('a fault was not caught; the server continues', { code: 'UNCAUGHT_FAULT', origin, error });
  };
  const rejected = (reason: unknown): void => {
    report(reason, 'unhandledRejection');
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', rejected);
  return () => {
    process.off('uncaughtException', report);
    process.off('unhandledRejection', rejected);
  };
}
