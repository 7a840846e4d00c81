import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CatalogFiles } from '../engines/index.js';
import type { Configuration } from '../platform/config.js';

/** The files of this server that no contract reads, by real paths: the store exists by now. */
export function catalogFilesOf({ databaseUrl, configFile }: Configuration): CatalogFiles {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return {
    store: databaseUrl.startsWith('sqlite:') ? real(databaseUrl.slice('sqlite:'.length)) : null,
    configuration: configFile === null ? [] : [real(configFile)],
  };
}
