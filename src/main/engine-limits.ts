import type { EngineLimits } from '../engines/limits.js';
import type { Configuration } from '../platform/config.js';

/** What one statement of a check may use. */
export function engineLimitsOf(configuration: Configuration): EngineLimits {
  return {
    memoryBytes: configuration.checkMemory,
    diskBytes: configuration.checkDisk,
    threads: configuration.checkThreads,
    timeoutMillis: configuration.checkTimeout,
  };
}
