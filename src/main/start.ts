import type { RunningServer } from '../cli/deps.js';
import type { Configuration } from '../platform/config.js';

/** Opens the store, migrates it, composes the use cases and starts what the configured role asks for. */
export function startCatalog(configuration: Configuration): Promise<RunningServer> {
  return Promise.reject(new Error(`The catalog of ${configuration.databaseUrl} is not composed yet.`));
}
