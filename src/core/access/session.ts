import { HOUR } from '../shared/duration.js';
import { type Instant, instantOf, millisOf } from '../shared/interval.js';

/** How long a login of a browser is valid. */
const SESSION_MILLIS = 12 * HOUR;

/** A login of a browser as it is stored: the SHA-256 of its secret, never the secret. */
export interface Session {
  readonly hash: string;
  readonly tokenId: string;
  readonly startedAt: Instant;
  readonly endsAt: Instant;
}

/** The session of a token that is valid: it ends with it, or earlier. */
export function newSession(
  hash: string,
  token: { readonly id: string; readonly expiresAt: Instant | null },
  now: Instant,
): Session {
  const latest = instantOf(millisOf(now) + SESSION_MILLIS);
  const endsAt = token.expiresAt !== null && token.expiresAt < latest ? token.expiresAt : latest;
  return { hash, tokenId: token.id, startedAt: now, endsAt };
}
