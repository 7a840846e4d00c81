import type { Actor } from './actor.js';
import { ANY_DOMAIN, covers, isAllowed } from './authorize.js';
import type { Token } from './token.js';

type Held = Pick<Token, 'id' | 'subject' | 'admin' | 'grants'>;

/** Whether the actor may create a token with this access. */
export function mayManage(actor: Actor, { admin, grants }: Pick<Held, 'admin' | 'grants'>): boolean {
  if (actor.admin) return true;
  if (admin || !isAllowed(actor, 'token.create', ANY_DOMAIN)) return false;
  return grants.every(({ domain }) => isAllowed(actor, 'token.create', domain));
}

/** Whether the actor may list the token: its own subject's, and those that it may manage. */
export function maySee(actor: Actor, token: Held): boolean {
  return actor.subject === token.subject || mayManage(actor, token);
}

/**
 * Whether the actor may revoke the token: one that it may manage, the one it holds, or another one
 * of its subject. The latter must not have more access than the actor, so that a token with few
 * rights cannot end one with many.
 */
export function mayRevoke(actor: Actor, token: Held): boolean {
  return mayManage(actor, token) || isHeldBy(actor, token) || (actor.subject === token.subject && within(actor, token));
}

/**
 * Whether the actor may exchange the token for a new one, whose secret it then knows: the one it
 * holds, or one that it may manage of a subject that it may name (`mayName`).
 */
export function mayRotate(actor: Actor, token: Held, places: SubjectPlaces): boolean {
  return isHeldBy(actor, token) || mayName(actor, places);
}

/** What a subject belongs to. */
export interface SubjectPlaces {
  /** All tokens that it ever had. */
  readonly tokens: readonly Pick<Held, 'admin' | 'grants'>[];
  /** The domains that list it as an owner. */
  readonly owned: readonly string[];
}

/**
 * Whether the actor may create another token for a subject: it belongs to the domains of its
 * tokens, and to those that list it as an owner. Administrators may for every subject.
 */
export function mayName(actor: Actor, { owned, tokens }: SubjectPlaces): boolean {
  return (
    tokens.every((token) => mayManage(actor, token)) &&
    owned.every((domain) => isAllowed(actor, 'token.create', domain))
  );
}

function isHeldBy(actor: Actor, token: Held): boolean {
  return actor.token?.id === token.id;
}

function within(actor: Actor, { admin, grants }: Held): boolean {
  if (admin) return false;
  return grants.every(({ domain, role }) =>
    actor.grants.some((own) => own.role === role && covers(own.domain, domain)),
  );
}
