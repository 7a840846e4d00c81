import { appError } from '../app/shared/errors.js';
import type { Identity } from '../app/shared/identity.js';
import { ANONYMOUS, type Actor } from '../core/access/actor.js';
import { err, ok } from '../core/shared/result.js';

const HELP = 'Send `Authorization: Bearer <token>`; `concordat auth token create` creates one.';
const MAX_LENGTH = 512;

/**
 * Identity `token`: a bearer token identifies the caller; without one the caller is anonymous, a
 * wrong one is rejected.
 */
export function tokenIdentity(authenticate: (token: string) => Promise<Actor | null>): Identity {
  return {
    mode: 'token',
    async identify({ authorization }) {
      if (authorization === null) return ok(ANONYMOUS);
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

function unauthenticated(message: string) {
  return err(appError({ kind: 'Unauthenticated', code: 'UNAUTHENTICATED', message, help: HELP }));
}
