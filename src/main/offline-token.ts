import { type CreateTokenInput, createToken } from '../app/governance/create-token.js';
import type { CreatedToken } from '../app/governance/issue-token.js';
import type { AppError } from '../app/shared/errors.js';
import type { Result } from '../core/shared/result.js';
import type { Configuration } from '../platform/config.js';
import { DatabaseClock } from '../platform/database-clock.js';
import { systemIds } from '../platform/ids.js';
import { jsonLog } from '../platform/logger.js';
import { openMigrated } from './open-migrated.js';
import { tokenPorts } from './tokens.js';

/** Who can write the store can do everything; the audit trail names the user of the machine. */
const LOCAL = { subject: 'local', admin: true, grants: [] };

/** Creates a token directly in the configured store, whether a server runs or not. */
export async function createTokenOffline(
  configuration: Configuration,
  input: CreateTokenInput,
): Promise<Result<CreatedToken, AppError>> {
  const log = jsonLog('warn');
  const store = await openMigrated(configuration, log);
  try {
    const realClock = await DatabaseClock.once({ read: () => store.databaseNow(), log });
    const call = { actor: LOCAL, requestId: systemIds.next() };
    return await createToken(tokenPorts(configuration, store, realClock))(call, input);
  } finally {
    await store.close();
  }
}
