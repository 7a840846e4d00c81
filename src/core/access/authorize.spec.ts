import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor, ROLES, type Role } from './actor.js';
import { ANY_DOMAIN, type Action, isAllowed } from './authorize.js';

const holding = (role: Role, domain: string): Actor => ({
  subject: 'someone',
  admin: false,
  grants: [{ domain, role }],
});

describe('authorization', () => {
  it('denies everything to an anonymous caller and allows everything to an admin', () => {
    expect(isAllowed(ANONYMOUS, 'catalog.read', ANY_DOMAIN)).toBe(false);
    expect(isAllowed({ subject: 'root', admin: true, grants: [] }, 'token.create', '*')).toBe(true);
  });

  it.each<[Action, readonly Role[]]>([
    ['catalog.read', ROLES],
    ['contract.publish', ['editor', 'owner']],
    ['gate.override', ['owner', 'steward']],
    ['token.create', ['owner']],
    ['evidence.record', ['editor', 'owner', 'agent']],
    ['audit.read', ['owner', 'steward']],
  ])('%s takes one of %j', (action, roles) => {
    expect(ROLES.filter((role) => isAllowed(holding(role, 'finance'), action, 'finance'))).toEqual(roles);
  });

  it('applies to nested domains, but not to parent domains', () => {
    expect(isAllowed(holding('owner', 'finance'), 'contract.publish', 'emea.finance')).toBe(true);
    expect(isAllowed(holding('owner', 'emea.finance'), 'contract.publish', 'finance')).toBe(false);
    expect(isAllowed(holding('owner', 'finance'), 'contract.publish', 'refinance')).toBe(false);
    expect(isAllowed(holding('owner', 'finance'), 'contract.publish', 'retail')).toBe(false);
  });

  it('does not extend a role in one domain to the whole catalog', () => {
    expect(isAllowed(holding('owner', 'finance'), 'audit.read', '*')).toBe(false);
    expect(isAllowed(holding('owner', '*'), 'audit.read', '*')).toBe(true);
    expect(isAllowed(holding('viewer', 'finance'), 'catalog.read', ANY_DOMAIN)).toBe(true);
    for (const name of ['any', '?', '=any', 'Symbol(any domain)'])
      expect(isAllowed(holding('viewer', 'finance'), 'catalog.read', name)).toBe(false);
  });
});
