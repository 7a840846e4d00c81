import type { UsedToken } from '../../core/access/token.js';
import type { Log } from '../ports/clock.js';
import { type TokenPorts, listedToken } from './issue-token.js';

const BATCH = 500;
/** How many ids a log line has. */
const MOST_NAMED = 20;

/**
 * Logs which valid tokens live longer than new ones can: those of earlier releases keep their life,
 * and an administrator should replace them.
 */
export async function warnOfLongLivedTokens(
  ports: Pick<TokenPorts, 'unitOfWork' | 'realClock' | 'maxTokenMillis'> & { readonly log: Log },
): Promise<void> {
  const long = await ports.unitOfWork.read(async (stores) => {
    const found: string[] = [];
    const filter = { subject: null, liveAt: ports.realClock.now() };
    for (let last: string | null = null; ;) {
      const batch: readonly UsedToken[] = await stores.tokens.list(filter, last, BATCH);
      const listed = batch.map((token) => listedToken(ports, token));
      found.push(...listed.filter(({ warning }) => warning === 'TOKEN_LIVES_LONG').map(({ id }) => id));
      last = batch.at(-1)?.id ?? null;
      if (batch.length < BATCH) return found;
    }
  });
  if (long.length === 0) return;
  ports.log.warn('tokens live longer than new tokens can; replace them with `concordat auth token rotate <id>`', {
    count: long.length,
    tokenIds: long.slice(0, MOST_NAMED),
  });
}
