import type { Instant } from '../shared/interval.js';

/**
 * The roles of a subject in a domain, in ascending order of rights; `agent` is separate from this
 * order.
 */
export type Role = 'viewer' | 'editor' | 'owner' | 'steward' | 'agent';

export const ROLES: readonly Role[] = ['viewer', 'editor', 'owner', 'steward', 'agent'];

/**
 * One relation tuple: this role in this domain and the domains nested in it; `*` is the whole
 * catalog.
 */
export interface Grant {
  readonly domain: string;
  readonly role: Role;
}

/**
 * The caller. `admin` is the implicit identity of `CONCORDAT_AUTH=local`, or a token created with
 * full scope.
 */
export interface Actor {
  readonly subject: string;
  readonly admin: boolean;
  readonly grants: readonly Grant[];
  /** The token that identified it; absent for identity `local` and for the catalog itself. */
  readonly token?: { readonly id: string; readonly expiresAt: Instant | null };
}

export const ANONYMOUS: Actor = { subject: 'anonymous', admin: false, grants: [] };

/** The subject of the first token, which the operator gives in a file. */
export const BOOTSTRAP_SUBJECT = 'bootstrap';

/**
 * The actor of the catalog's own actions. No token may have such a name, because the audit trail
 * could not be trusted then.
 */
export const RESERVED_SUBJECTS: readonly string[] = ['anonymous', 'local', 'coordinator', BOOTSTRAP_SUBJECT];
