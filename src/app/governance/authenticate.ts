import { isWellFormedToken, sameDigest } from '../../core/access/token.js';
import type { App } from '../app.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface AuthenticatePorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  /** Real time: a token expires whatever time the demo shows. */
  readonly realClock: Clock;
}

/** Who holds this token. What cannot be one is refused without asking the store. */
export function authenticate({ unitOfWork, ids, realClock }: AuthenticatePorts): App['authenticate'] {
  return async (token) => {
    if (!isWellFormedToken(token)) return null;
    const hash = ids.sha256(token);
    const row = await unitOfWork.read(({ tokens }) => tokens.findByHash(hash));
    if (row === null || !sameDigest(row.hash, hash)) return null;
    if (row.revokedAt !== null) return null;
    if (row.expiresAt !== null && row.expiresAt <= realClock.now()) return null;
    return { subject: row.subject, admin: row.admin, grants: row.grants };
  };
}
