import { dirname } from 'node:path';
import type { Log } from '../app/ports/clock.js';
import { type Store, openStore } from '../persistence/index.js';
import type { Configuration } from '../platform/config.js';
import { makeFolder } from '../platform/folders.js';
import { systemIds } from '../platform/ids.js';
import { packageVersion } from './version.js';

/** Opens the configured store, in a folder that is created for it, and migrates it. */
export async function openMigrated({ databaseUrl, databaseTimeout }: Configuration, log: Log): Promise<Store> {
  if (databaseUrl.startsWith('sqlite:')) makeFolder(dirname(databaseUrl.slice('sqlite:'.length)), 0o700);
  const store = await openStore({
    url: databaseUrl,
    log,
    ids: systemIds,
    timeoutMillis: databaseTimeout,
    release: packageVersion(),
  });
  try {
    const steps = await store.migrate();
    if (steps.length > 0) log.info('the store was migrated', { steps });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
