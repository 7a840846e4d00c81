import type { LoggerService } from '@nestjs/common';
import type { Log } from '../../app/ports/clock.js';

/** Nest's messages in the structured log, without its list of modules and routes. */
export function nestLogger(log: Log): LoggerService {
  const fields = (rest: readonly unknown[]): Record<string, unknown> => ({ context: rest.at(-1) });
  return {
    log: () => undefined,
    debug: () => undefined,
    verbose: () => undefined,
    warn: (message: unknown, ...rest: readonly unknown[]) => {
      log.warn(String(message), fields(rest));
    },
    error: (message: unknown, ...rest: readonly unknown[]) => {
      // A port that is not available is thrown as well, and reported in one sentence by the start
      // of the server.
      if (String(message).startsWith('Error: listen ')) return;
      log.error(String(message), fields(rest));
    },
    fatal: (message: unknown, ...rest: readonly unknown[]) => {
      log.error(String(message), fields(rest));
    },
  };
}
