import { existsSync } from 'node:fs';
import type { StoreState } from '../cli/environment.js';
import { openStore } from '../persistence/index.js';
import type { Configuration } from '../platform/config.js';
import { systemIds } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';

const SQLITE = 'sqlite:';

/** Connects to the configured store and reads its migrations; it creates and changes nothing. */
export async function lookAtStore({ databaseTimeout, databaseUrl }: Configuration): Promise<StoreState> {
  if (databaseUrl.startsWith(SQLITE) && !existsSync(databaseUrl.slice(SQLITE.length))) return { kind: 'ABSENT' };
  const store = await openStore({
    url: databaseUrl,
    log: jsonLog('silent'),
    ids: systemIds,
    timeoutMillis: databaseTimeout,
    follows: false,
  });
  try {
    const { applied, pending, unknown } = await store.status();
    if (unknown.length > 0) return { kind: 'NEWER', steps: unknown.length };
    if (applied.length === 0) return { kind: 'EMPTY' };
    return pending.length > 0 ? { kind: 'OLDER', steps: pending.length } : { kind: 'CURRENT' };
  } finally {
    await store.close();
  }
}
