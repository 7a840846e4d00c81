import { DAY } from '../shared/duration.js';
import { type Instant, instantOf, millisOf } from '../shared/interval.js';
import { type Result, err, ok } from '../shared/result.js';
import type { Actor } from './actor.js';
import type { Token } from './token.js';

/** How long a token is valid if nothing else is requested, unless the maximum is shorter. */
const DEFAULT_TOKEN_MILLIS = 90 * DAY;

/** The maximum life of a token unless another one is configured. */
export const MAX_TOKEN_MILLIS = 366 * DAY;

/** How long before its end a token is reported. */
const SOON_MILLIS = 14 * DAY;

/** The longest time that a rotated token remains valid beside the new one. */
export const MAX_OVERLAP_MILLIS = DAY;

/** Why an expiry is refused, with the latest moment that is allowed. */
export interface ExpiryProblem {
  readonly reason: 'PAST' | 'BEYOND_MAXIMUM' | 'BEYOND_CREATOR';
  readonly latest: Instant;
}

/** What bounds the life of a new token. */
export interface ExpiryBounds {
  readonly now: Instant;
  readonly maxMillis: number;
  /** When the token of a creator ends who is no administrator; null where that is no bound. */
  readonly creatorEnds: Instant | null;
}

/**
 * When a new token ends: at the requested moment, which must be within the bounds, or else 90 days
 * from now, or as late as the bounds allow if that is earlier.
 */
export function decideExpiry(requested: Instant | null, bounds: ExpiryBounds): Result<Instant, ExpiryProblem> {
  const { now, maxMillis, creatorEnds } = bounds;
  const maximum = instantOf(millisOf(now) + maxMillis);
  const isBoundByCreator = creatorEnds !== null && creatorEnds < maximum;
  const latest = isBoundByCreator ? creatorEnds : maximum;
  if (requested === null) {
    const usual = instantOf(millisOf(now) + DEFAULT_TOKEN_MILLIS);
    return ok(usual < latest ? usual : latest);
  }
  if (requested <= now) return err({ reason: 'PAST', latest });
  if (requested <= latest) return ok(requested);
  return err({ reason: isBoundByCreator ? 'BEYOND_CREATOR' : 'BEYOND_MAXIMUM', latest });
}

/** The end of the creator's own token as a bound; administrators have none. */
export function creatorBound({ admin, token }: Actor): Instant | null {
  return admin ? null : (token?.expiresAt ?? null);
}

/** Whether the token is neither expired nor revoked. */
export function isLive({ expiresAt, revokedAt }: Pick<Token, 'expiresAt' | 'revokedAt'>, now: Instant): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

/**
 * What is unusual about the life of a valid token: tokens of earlier releases may have no end or a
 * later one than new tokens can have, and a token that ends soon should be replaced.
 */
export function lifeWarning(
  token: Pick<Token, 'createdAt' | 'expiresAt' | 'revokedAt'>,
  { now, maxMillis }: Pick<ExpiryBounds, 'now' | 'maxMillis'>,
): 'TOKEN_LIVES_LONG' | 'TOKEN_ENDS_SOON' | null {
  if (!isLive(token, now)) return null;
  if (token.expiresAt === null) return 'TOKEN_LIVES_LONG';
  const ends = millisOf(token.expiresAt);
  if (ends - millisOf(token.createdAt) > maxMillis) return 'TOKEN_LIVES_LONG';
  return ends - millisOf(now) <= SOON_MILLIS ? 'TOKEN_ENDS_SOON' : null;
}
