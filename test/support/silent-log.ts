import type { Log } from '../../src/app/ports/clock.js';

/** A log that discards everything. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
