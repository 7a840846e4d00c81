/** What a subject may do in a domain, from least to most; `agent` stands beside the ladder. */
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
}

export const ANONYMOUS: Actor = { subject: 'anonymous', admin: false, grants: [] };

/**
 * Who the catalog itself acts as: no token may bear such a name, or the audit trail could not be
 * believed.
 */
export const RESERVED_SUBJECTS: readonly string[] = ['anonymous', 'local', 'coordinator'];
