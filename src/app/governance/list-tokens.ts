import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { maySee } from '../../core/access/token-access.js';
import type { UsedToken } from '../../core/access/token.js';
import { invalid } from '../shared/errors.js';
import { validateCount } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';
import { type ListedToken, type TokenPorts, listedToken } from './issue-token.js';

export interface TokensInput {
  /** Only tokens of this subject. */
  readonly subject?: string | null;
  /** Expired and revoked tokens too. */
  readonly ended?: boolean | null;
  readonly first?: number | null;
  /** The id of the last token of the previous page. */
  readonly after?: string | null;
}

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/**
 * Tokens, newest first: those of the caller's own subject and those that it may revoke as an owner;
 * all of them for an administrator. Never a secret or its hash.
 */
export const tokens = defineUseCase({
  name: 'tokens',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: TokenPorts, { actor }, input: TokensInput): Promise<readonly ListedToken[]> => {
    const { after = null, ended, first, subject = null } = input;
    validateCount('first', first);
    if (after !== null && !/^[\w-]{1,64}$/u.test(after)) throw notAnId();
    const count = Math.min(first ?? DEFAULT_COUNT, MAX_COUNT);
    const filter = { subject, liveAt: ended === true ? null : ports.realClock.now() };
    return ports.unitOfWork.read(async (stores) => {
      const visible: UsedToken[] = [];
      for (let last = after; visible.length < count;) {
        const batch: readonly UsedToken[] = await stores.tokens.list(filter, last, MAX_COUNT);
        visible.push(...batch.filter((token) => maySee(actor, token)));
        last = batch.at(-1)?.id ?? null;
        if (batch.length < MAX_COUNT) break;
      }
      return visible.slice(0, count).map((token) => listedToken(ports, token));
    });
  },
});

function notAnId(): Error {
  return invalid({
    code: 'INVALID_INPUT',
    message: '`after` is not the id of a token.',
    help: 'Use the id of the last token of the previous answer.',
  });
}
