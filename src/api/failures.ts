import type { AppError } from '../app/shared/errors.js';
import { ANONYMOUS, type Actor } from '../core/access/actor.js';

/** The failure of a caller without a token where one is required. */
export const WITHOUT_TOKEN: AppError = {
  kind: 'Unauthenticated',
  code: 'UNAUTHENTICATED',
  message: 'The request has no token, and this server requires one.',
  help: 'Send `Authorization: Bearer <token>`; `concordat auth token create` creates one.',
  issues: [],
};

/** The failure of a caller whose token ended while the request waited. */
export const TOKEN_ENDED: AppError = {
  ...WITHOUT_TOKEN,
  message: 'The token expired or was revoked while the request waited.',
};

/** A Forbidden of an anonymous caller becomes Unauthenticated, because a token can help. */
export function asUnauthenticated(error: AppError, actor: Actor): AppError {
  if (error.kind !== 'Forbidden' || actor.subject !== ANONYMOUS.subject) return error;
  return WITHOUT_TOKEN;
}
