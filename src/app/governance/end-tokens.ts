import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { addDurationInUtc } from '../../core/shared/duration.js';
import type { Actor } from '../../core/access/actor.js';
import { mayRevoke, mayRotate, maySee } from '../../core/access/token-access.js';
import { MAX_OVERLAP_MILLIS, isLive } from '../../core/access/token-life.js';
import type { Token, UsedToken } from '../../core/access/token.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { recordChange } from '../shared/audit-trail.js';
import { AppFailure, conflict, invalid, notFound } from '../shared/errors.js';
import { placesOf, subjectOfOthers } from '../shared/subjects.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import {
  type CreatedToken,
  type ListedToken,
  type TokenPorts,
  expiryFor,
  issueToken,
  listedToken,
} from './issue-token.js';

/** Every caller may end its own token; for others the work decides. */
const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/**
 * Revokes a token: nobody can use it from the commit on, and its subscriptions and waiting requests
 * end within seconds. A token that is already revoked is returned as it is.
 */
export const revokeToken = defineUseCase({
  name: 'revokeToken',
  permission,
  work: async (ports: TokenPorts, call, { id }: { readonly id: string }): Promise<ListedToken> => {
    const ended = await ports.unitOfWork.write(async (tx) => {
      const token = await lockedToken(tx, call.actor, id);
      if (!mayRevoke(call.actor, token)) throw strongerToken();
      if (token.revokedAt !== null) return token;
      const end = { expiresAt: token.expiresAt, revokedAt: ports.realClock.now() };
      await endToken({ ...ports, tx }, call, { action: 'token.revoke', token, end });
      return { ...token, ...end };
    });
    return listedToken(ports, ended);
  },
});

export interface RotateTokenInput {
  readonly id: string;
  /** How long the old token remains valid, in minutes; it ends at once by default. */
  readonly overlapMinutes?: number | null;
  /** When the new token ends, RFC 3339; 90 days from now by default. */
  readonly expiresAt?: string | null;
}

/** The new token, and the one that it replaces. */
export interface RotatedToken extends CreatedToken {
  readonly replaced: ListedToken;
}

/**
 * Replaces a token by a new one with another secret and the same subject and access. The old one
 * ends at once, or after the overlap.
 */
export const rotateToken = defineUseCase({
  name: 'rotateToken',
  permission,
  work: async (ports: TokenPorts, call, input: RotateTokenInput): Promise<RotatedToken> => {
    const overlap = overlapMillis(input.overlapMinutes ?? 0);
    const { created, replaced } = await ports.unitOfWork.write(async (tx) => {
      const old = await lockedToken(tx, call.actor, input.id);
      if (!mayRotate(call.actor, old, await placesOf(tx, old.subject))) throw subjectOfOthers(old.subject);
      if (!isLive(old, ports.realClock.now())) throw hasEnded(old);
      const { subject, admin, grants, description } = old;
      const expiresAt = expiryFor(ports, withCurrentEnd(call.actor, old), input.expiresAt);
      const { token, created } = issueToken(ports, { subject, admin, grants, description, expiresAt });
      await tx.tokens.insert(token);
      const change = { action: 'token.create', subject: `token:${token.id}`, before: null, after: token };
      await recordChange({ ...ports, tx }, call, change);
      const end = endAfter(old, token.createdAt, overlap);
      await endToken({ ...ports, tx }, call, { action: 'token.rotate', token: old, end });
      return { created, replaced: { ...old, ...end } };
    });
    return { ...created, replaced: listedToken(ports, replaced) };
  },
});

/** The token under the lock; one that the caller cannot list does not exist for it. */
async function lockedToken(tx: Transaction, actor: Actor, id: string): Promise<UsedToken> {
  await tx.tokens.lockTokens();
  const token = await tx.tokens.find(id);
  if (token !== null && maySee(actor, token)) return token;
  throw notFound('There is no such token, or you may not see it.', 'List tokens with `concordat auth token list`.');
}

interface End {
  readonly action: 'token.revoke' | 'token.rotate';
  readonly token: UsedToken;
  readonly end: Pick<Token, 'expiresAt' | 'revokedAt'>;
}

async function endToken(
  ports: TokenPorts & { readonly tx: Transaction },
  call: CallContext,
  { action, token, end }: End,
): Promise<void> {
  const { lastUsedAt: _notGoverned, ...before } = token;
  await ports.tx.tokens.end(token.id, end);
  await recordChange(ports, call, { action, subject: `token:${token.id}`, before, after: { ...before, ...end } });
}

/**
 * The caller with the end of its token as it is now: another rotation may have shortened it since
 * the request was authenticated.
 */
function withCurrentEnd(actor: Actor, { id, expiresAt }: Token): Actor {
  return actor.token?.id === id ? { ...actor, token: { id, expiresAt } } : actor;
}

function endAfter(old: Token, now: string, overlap: number): Pick<Token, 'expiresAt' | 'revokedAt'> {
  if (overlap === 0) return { expiresAt: old.expiresAt, revokedAt: now };
  const end = addDurationInUtc(now, { months: 0, days: 0, millis: overlap });
  return { expiresAt: old.expiresAt !== null && old.expiresAt < end ? old.expiresAt : end, revokedAt: null };
}

function overlapMillis(minutes: number): number {
  const millis = minutes * 60_000;
  if (millis >= 0 && millis <= MAX_OVERLAP_MILLIS) return millis;
  throw invalid({
    code: 'INVALID_INPUT',
    message: `\`overlapMinutes\` must be from 0 to ${MAX_OVERLAP_MILLIS / 60_000}, not ${minutes}.`,
    help: 'Use the time that you need to distribute the new token.',
  });
}

function strongerToken(): AppFailure {
  return new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: 'You may not revoke this token: it has access that your token does not have.',
    help: 'Use a token with its access, or ask an owner of its domains or an administrator.',
  });
}

function hasEnded({ id }: Token): AppFailure {
  return conflict({ code: 'TOKEN_ENDED', message: `Token ${id} is expired or revoked, and cannot be rotated.` });
}
