import type { Actor } from '../../core/access/actor.js';
import { type Action, SOME_DOMAIN, isAllowed, namedDomain } from '../../core/access/authorize.js';
import { AppFailure } from './errors.js';

/**
 * Fails with Forbidden unless the actor may do this in the domain of this name. Use cases declare
 * their permissions; only where the domain is known no earlier than in the work is it called there.
 */
export function authorizeIn(actor: Actor, action: Action, name: string): void {
  authorize(actor, action, namedDomain(name));
}

/**
 * Fails with Forbidden unless the actor may do this in the domain (as in `isAllowed`). */
export function authorize(actor: Actor, action: Action, domain: string): void {
  if (isAllowed(actor, action, domain)) return;
  const isSome = domain === 'any' || domain === SOME_DOMAIN;
  const name = domain === namedDomain('any') ? 'any' : domain;
  const where = isSome ? 'in any domain' : domain === '*' ? 'in the whole catalog' : `in domain \`${name}\``;
  throw new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: `\`${actor.subject}\` is not allowed to do \`${action}\` ${where}.`,
    help: isSome || domain === '*' ? 'Use a token that carries the role.' : `Ask an owner of \`${name}\` for the role.`,
  });
}
