import type { Actor } from '../../core/access/actor.js';
import { type Action, isAllowed } from '../../core/access/authorize.js';
import { AppFailure } from './errors.js';

/**
 * Fails with Forbidden unless the actor may do this in the domain (`any` and `*` as in
 * `isAllowed`). Use cases declare their permissions; only where the domain is known no earlier than
 * in the work is it called there.
 */
export function authorize(actor: Actor, action: Action, domain: string): void {
  if (isAllowed(actor, action, domain)) return;
  const where =
    domain === 'any' ? 'in any domain' : domain === '*' ? 'in the whole catalog' : `in domain \`${domain}\``;
  throw new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: `\`${actor.subject}\` is not allowed to do \`${action}\` ${where}.`,
    help:
      domain === 'any' || domain === '*'
        ? 'Use a token that carries the role.'
        : `Ask an owner of \`${domain}\` for the role.`,
  });
}
