import type { Actor } from '../../core/access/actor.js';
import { isLive } from '../../core/access/token-life.js';
import { isWellFormedToken, sameDigest } from '../../core/access/token.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { LastUse } from './last-use.js';

interface AuthenticatePorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  /** Real time: the expiry of a token does not follow the business clock of a demo. */
  readonly realClock: Clock;
  readonly log?: Log;
}

/**
 * The actor that a token belongs to; null for a token that is unknown, expired or revoked. A
 * malformed token does not cost a query.
 */
export function authenticate(ports: AuthenticatePorts): (token: string) => Promise<Actor | null> {
  const { unitOfWork, ids, realClock } = ports;
  const lastUse = new LastUse(ports);
  return async (token) => {
    if (!isWellFormedToken(token)) return null;
    const hash = ids.sha256(token);
    const found = await unitOfWork.read(({ tokens }) => tokens.findByHash(hash));
    if (found === null || !sameDigest(found.hash, hash) || !isLive(found, realClock.now())) return null;
    lastUse.note(found);
    const { admin, expiresAt, grants, id, subject } = found;
    return { subject, admin, grants, token: { id, expiresAt } };
  };
}
