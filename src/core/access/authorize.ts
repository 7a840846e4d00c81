import type { Actor, Role } from './actor.js';

/** Every action that a use case can require access for. */
export type Action =
  | 'catalog.read'
  | 'domain.register'
  | 'domain.update'
  | 'calendar.publish'
  | 'contract.publish'
  | 'contract.transfer'
  | 'product.publish'
  | 'lineage.ingest'
  | 'lineage.replay'
  | 'lineage.exclude'
  | 'checks.run'
  | 'evidence.record'
  | 'evidence.read-keys'
  | 'gate.ask'
  | 'gate.override'
  | 'maintenance.declare'
  | 'backfill.run'
  | 'sensor.register'
  | 'token.create'
  | 'audit.read'
  | 'agent.work'
  | 'coordinator.read'
  | 'coordinator.run';

/**
 * The roles that allow each action in the domain it touches. Registering a domain touches its
 * parent, or `*` for a top-level one.
 */
const ALLOWED: Readonly<Record<Action, readonly Role[]>> = {
  'catalog.read': ['viewer', 'editor', 'owner', 'steward', 'agent'],
  'domain.register': ['owner', 'steward'],
  'domain.update': ['owner'],
  'calendar.publish': ['editor', 'owner'],
  'contract.publish': ['editor', 'owner'],
  'contract.transfer': ['owner', 'steward'],
  'product.publish': ['editor', 'owner'],
  'lineage.ingest': ['editor', 'owner', 'agent'],
  'lineage.replay': ['owner', 'steward'],
  'lineage.exclude': ['owner', 'steward'],
  'checks.run': ['editor', 'owner', 'agent'],
  'evidence.record': ['editor', 'owner', 'agent'],
  'evidence.read-keys': ['editor', 'owner', 'steward'],
  'gate.ask': ['editor', 'owner', 'agent'],
  'gate.override': ['owner', 'steward'],
  'maintenance.declare': ['editor', 'owner'],
  'backfill.run': ['editor', 'owner'],
  'sensor.register': ['editor', 'owner'],
  'token.create': ['owner'],
  'audit.read': ['owner', 'steward'],
  'agent.work': ['agent'],
  'coordinator.read': ['viewer', 'editor', 'owner', 'steward', 'agent'],
  'coordinator.run': ['owner', 'steward', 'agent'],
};

export const ACTIONS = Object.keys(ALLOWED) as readonly Action[];

export function isAction(text: string): text is Action {
  return Object.hasOwn(ALLOWED, text);
}

/**
 * The role in any one domain is enough, as for reading the catalog. Not a text: no name that a
 * caller gives can be taken for it.
 */
export const ANY_DOMAIN = Symbol('any domain');

/** Where an action takes place: a domain, `*` for the whole catalog, or `ANY_DOMAIN`. */
export type Place = string | typeof ANY_DOMAIN;

/** Whether `actor` may do `action` there. The result is false unless a grant allows the action. */
export function isAllowed(actor: Actor, action: Action, place: Place): boolean {
  if (actor.admin) return true;
  const roles = ALLOWED[action];
  return actor.grants.some(
    (grant) => roles.includes(grant.role) && (place === ANY_DOMAIN || covers(grant.domain, place)),
  );
}

/** The domains in which `actor` may do `action`, nested ones included in theirs; `*` for all. */
export function domainsAllowing(actor: Actor, action: Action): readonly string[] {
  if (actor.admin) return ['*'];
  const domains = actor.grants.filter(({ role }) => ALLOWED[action].includes(role)).map(({ domain }) => domain);
  return domains.includes('*') ? ['*'] : [...new Set(domains)].sort();
}

/** Whether a grant in `granted` (`*` for the whole catalog) holds in `requested`. */
export function covers(granted: string, requested: string): boolean {
  return granted === '*' || granted === requested || isNestedIn(requested, granted);
}

/** Nested domains are written with dots, the innermost last: `emea.finance` lies in `finance`. */
function isNestedIn(domain: string, parent: string): boolean {
  return domain.endsWith(`.${parent}`);
}
