import type { LoggerService } from '@nestjs/common';
import type { Log } from '../../app/ports/clock.js';

/** Nest's own words in our log; its tale of every module and route is left out. */
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
      // A port that cannot be listened on is thrown as well, and reported in one sentence where the
      // server is started.
      if (String(message).startsWith('Error: listen ')) return;
      log.error(String(message), fields(rest));
    },
    fatal: (message: unknown, ...rest: readonly unknown[]) => {
      log.error(String(message), fields(rest));
    },
  };
}
