import type { Actor } from '../../core/access/actor.js';
import { isWellFormedToken, sameDigest } from '../../core/access/token.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

interface AuthenticatePorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  /** Real time: the expiry of a token does not follow the business clock of a demo. */
  readonly realClock: Clock;
}

/**
 * The actor that a token belongs to; null for a token that is unknown, expired or revoked. A
 * malformed token does not cost a query.
 */
export function authenticate({
  unitOfWork,
  ids,
  realClock,
}: AuthenticatePorts): (token: string) => Promise<Actor | null> {
  return async (token) => {
    if (!isWellFormedToken(token)) return null;
    const hash = ids.sha256(token);
    const found = await unitOfWork.read(({ tokens }) => tokens.findByHash(hash));
    if (found === null || !sameDigest(found.hash, hash)) return null;
    if (found.revokedAt !== null) return null;
    if (found.expiresAt !== null && found.expiresAt <= realClock.now()) return null;
    return { subject: found.subject, admin: found.admin, grants: found.grants };
  };
}
