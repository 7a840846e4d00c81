import type { AppError } from '../app/shared/errors.js';
import { ANONYMOUS, type Actor } from '../core/access/actor.js';

/** A Forbidden of an anonymous caller becomes Unauthenticated, because a token can help. */
export function asUnauthenticated(error: AppError, actor: Actor): AppError {
  if (error.kind !== 'Forbidden' || actor.subject !== ANONYMOUS.subject) return error;
  return {
    kind: 'Unauthenticated',
    code: 'UNAUTHENTICATED',
    message: 'The request has no token, and this server requires one.',
    help: 'Send `Authorization: Bearer <token>`; `concordat auth token` creates one.',
    issues: [],
  };
}
