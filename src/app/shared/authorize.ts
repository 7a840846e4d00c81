import type { Actor } from '../../core/access/actor.js';
import { ANY_DOMAIN, type Action, type Place, isAllowed } from '../../core/access/authorize.js';
import { AppFailure } from './errors.js';

/**
 * Fails with Forbidden unless the actor may do this there. Use cases declare their permissions;
 * only where the domain is known no earlier than in the work is it called there.
 */
export function authorize(actor: Actor, action: Action, place: Place): void {
  if (isAllowed(actor, action, place)) return;
  const isDomain = place !== ANY_DOMAIN && place !== '*';
  const where = isDomain ? `in domain \`${place}\`` : place === '*' ? 'in the whole catalog' : 'in any domain';
  throw new AppFailure({
    kind: 'Forbidden',
    code: 'FORBIDDEN',
    message: `\`${actor.subject}\` is not allowed to do \`${action}\` ${where}.`,
    help: isDomain ? `Ask an owner of \`${place}\` for the role.` : 'Use a token that carries the role.',
  });
}
