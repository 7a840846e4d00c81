import type { Actor } from '../../core/access/actor.js';
import { type Session, newSession } from '../../core/access/session.js';
import { isLive } from '../../core/access/token-life.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { LastUse } from './last-use.js';

interface SessionPorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  /** Real time, as for tokens. */
  readonly realClock: Clock;
  readonly log?: Log;
}

/** Logins of browsers, which keep an opaque secret instead of a token. */
export interface Sessions {
  /** Starts a session for the holder of a token, who was just identified by it. */
  start(token: NonNullable<Actor['token']>): Promise<{ readonly secret: string; readonly endsAt: string }>;
  /** The actor of a session; null for one that is unknown or has ended, also by its token. */
  actorOf(secret: string): Promise<Actor | null>;
  end(secret: string): Promise<void>;
}

/** 256 random bits as `base64url`. */
const SECRET_BYTES = 32;
const SECRET = /^[\w-]{43}$/;

export function sessions(ports: SessionPorts): Sessions {
  const { ids, realClock, unitOfWork } = ports;
  const lastUse = new LastUse(ports);
  return {
    start: async (token) => {
      const secret = Buffer.from(ids.randomBytes(SECRET_BYTES)).toString('base64url');
      const session: Session = newSession(ids.sha256(secret), token, realClock.now());
      await unitOfWork.write(async (tx) => {
        await tx.sessions.deleteEnded(session.startedAt);
        await tx.sessions.insert(session);
      });
      return { secret, endsAt: session.endsAt };
    },
    actorOf: async (secret) => {
      if (!SECRET.test(secret)) return null;
      const now = realClock.now();
      const found = await unitOfWork.read(async (stores) => {
        const session = await stores.sessions.find(ids.sha256(secret));
        if (session === null || session.endsAt <= now) return null;
        const token = await stores.tokens.find(session.tokenId);
        return token !== null && isLive(token, now) ? token : null;
      });
      if (found === null) return null;
      lastUse.note(found);
      const { admin, expiresAt, grants, id, subject } = found;
      return { subject, admin, grants, token: { id, expiresAt } };
    },
    end: async (secret) => {
      await unitOfWork.write((tx) => tx.sessions.delete(ids.sha256(secret)));
    },
  };
}
