import type { Actor } from '../../core/access/actor.js';
import {
  type ExpiryProblem,
  MAX_TOKEN_MILLIS,
  creatorBound,
  decideExpiry,
  lifeWarning,
} from '../../core/access/token-life.js';
import { TOKEN_RANDOM_BYTES, type Token, type UsedToken, formatToken } from '../../core/access/token.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { type AppFailure, invalid } from '../shared/errors.js';

/** What use cases need that create tokens. */
export interface TokenPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Real time: the expiry of a token does not follow the business clock of a demo. */
  readonly realClock: Clock;
  readonly ids: Ids;
  /** The maximum life of a token in milliseconds. */
  readonly maxTokenMillis?: number;
}

/** The only answer that contains the token itself. */
export interface CreatedToken {
  readonly id: string;
  readonly token: string;
  readonly subject: string;
  readonly expiresAt: Instant | null;
}

/** A token as it is listed: without its hash, with what is unusual about its life. */
export interface ListedToken extends Omit<UsedToken, 'hash'> {
  readonly warning: ReturnType<typeof lifeWarning>;
}

/** What is decided about a new token. */
type TokenFacts = Pick<Token, 'subject' | 'admin' | 'grants' | 'description'> & { readonly expiresAt: Instant };

/** The new token with this secret, as it is stored. */
export function tokenOf(
  { ids, realClock }: Pick<TokenPorts, 'ids' | 'realClock'>,
  secret: string,
  facts: TokenFacts,
): Token {
  return { ...facts, id: ids.next(), hash: ids.sha256(secret), createdAt: realClock.now(), revokedAt: null };
}

/** A new secret and the token to store, without its hash in any answer. */
export function issueToken(
  ports: Pick<TokenPorts, 'ids' | 'realClock'>,
  facts: TokenFacts,
): { readonly token: Token; readonly created: CreatedToken } {
  const secret = formatToken(ports.ids.randomBytes(TOKEN_RANDOM_BYTES));
  const token = tokenOf(ports, secret, facts);
  return { token, created: { id: token.id, token: secret, subject: token.subject, expiresAt: token.expiresAt } };
}

/** When a new token of this creator ends; a failure if the requested expiry is not possible. */
export function expiryFor(
  { realClock, maxTokenMillis = MAX_TOKEN_MILLIS }: TokenPorts,
  creator: Actor,
  requested: string | null | undefined,
): Instant {
  const bounds = { now: realClock.now(), maxMillis: maxTokenMillis, creatorEnds: creatorBound(creator) };
  const decided = decideExpiry(parseExpiry(requested ?? null), bounds);
  if (decided.ok) return decided.value;
  throw refusedExpiry(decided.error);
}

function parseExpiry(text: string | null): Instant | null {
  if (text === null) return null;
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  const message = `\`expiresAt\` is not an RFC 3339 instant with a zone: \`${text.slice(0, 80)}\`.`;
  throw invalid({ code: 'INVALID_INPUT', message, help: 'Write it as `2030-01-31T00:00:00Z`.' });
}

function refusedExpiry({ reason, latest }: ExpiryProblem): AppFailure {
  switch (reason) {
    case 'PAST':
      return invalid({
        code: 'INVALID_INPUT',
        message: '`expiresAt` is in the past.',
        help: `Use a moment in the future, at most ${latest}.`,
      });
    case 'BEYOND_MAXIMUM':
      return invalid({
        code: 'TOKEN_LIVES_LONG',
        message: `\`expiresAt\` is beyond the maximum life of a token, which ends at ${latest}.`,
        help: 'Use an earlier moment and rotate the token before, or raise CONCORDAT_TOKEN_MAX_AGE.',
      });
    case 'BEYOND_CREATOR':
      return invalid({
        code: 'TOKEN_LIVES_LONG',
        message: `\`expiresAt\` is after the end of your own token (${latest}), and only administrators create tokens that live longer.`,
        help: 'Use an earlier moment, or ask an administrator.',
      });
  }
}

/** The token without its hash. */
export function listedToken(
  { realClock, maxTokenMillis = MAX_TOKEN_MILLIS }: Pick<TokenPorts, 'realClock' | 'maxTokenMillis'>,
  { hash: _secret, ...token }: UsedToken,
): ListedToken {
  return { ...token, warning: lifeWarning(token, { now: realClock.now(), maxMillis: maxTokenMillis }) };
}
