import { appError } from '../app/shared/errors.js';
import type { Identity, IdentityClaim } from '../app/shared/identity.js';
import { ANONYMOUS, type Actor } from '../core/access/actor.js';
import { err, ok } from '../core/shared/result.js';

const HELP = 'Send `Authorization: Bearer <token>`; `concordat auth token create` creates one.';
const MAX_LENGTH = 512;

/**
 * Identity `token`: a bearer token identifies the caller, else the session of a browser; without
 * either the caller is anonymous, a wrong one is rejected.
 */
export function tokenIdentity(
  authenticate: (token: string) => Promise<Actor | null>,
  actorOfSession: (secret: string) => Promise<Actor | null>,
): Identity {
  const ofSession = async ({ isOwnPage, secret }: NonNullable<IdentityClaim['session']>) => {
    if (!isOwnPage) return err(appError(FOREIGN));
    const actor = await actorOfSession(secret);
    return actor === null ? unauthenticated('The session has ended.', 'Log in again.') : ok(actor);
  };
  return {
    mode: 'token',
    async identify({ authorization, session }) {
      if (authorization === null) return session === null ? ok(ANONYMOUS) : ofSession(session);
      const token = authorization.length <= MAX_LENGTH ? /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1] : undefined;
      if (token === undefined) {
        return unauthenticated('The Authorization header holds no bearer token.');
      }
      const actor = await authenticate(token);
      if (actor !== null) return ok(actor);
      return unauthenticated('The token is unknown, expired or revoked.');
    },
  };
}

const FOREIGN = {
  kind: 'Forbidden',
  code: 'CROSS_SITE',
  message: 'A request with a session must be sent by a page of this server.',
  help: 'Send the headers Origin, equal to CONCORDAT_PUBLIC_URL, and X-Concordat-CSRF: 1; or a bearer token.',
} as const;

function unauthenticated(message: string, help = HELP) {
  return err(appError({ kind: 'Unauthenticated', code: 'UNAUTHENTICATED', message, help }));
}
