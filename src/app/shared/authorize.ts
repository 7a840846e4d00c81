import { type Action, isAllowed } from '../../core/access/authorize.js';
import type { Result } from '../../core/shared/result.js';
import { ok } from '../../core/shared/result.js';
import type { CallContext } from '../app.js';
import { type AppError, failure } from './errors.js';

/** Whether the caller may do this in the domain (`any` and `*` as in `isAllowed`); the failure says what is missing. */
export function authorize({ actor }: CallContext, action: Action, domain: string): Result<null, AppError> {
  if (isAllowed(actor, action, domain)) return ok(null);
  const where =
    domain === 'any' ? 'in any domain' : domain === '*' ? 'in the whole catalog' : `in domain \`${domain}\``;
  return failure(
    'Forbidden',
    'FORBIDDEN',
    `\`${actor.subject}\` may not do \`${action}\` ${where}.`,
    domain === 'any' || domain === '*'
      ? 'Use a token that carries the role.'
      : `Ask an owner of \`${domain}\` for the role.`,
  );
}
