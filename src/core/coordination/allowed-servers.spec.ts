import { describe, expect, it } from '@jest/globals';
import { AllowedServers } from './allowed-servers.js';

const server = (type: string, settings: Record<string, string>) => ({ type, settings });

describe('the servers that an agent reads', () => {
  const allowed = new AllowedServers([
    { type: 'local', pattern: 'finance/*', variables: new Map() },
    { type: 'postgres', pattern: 'db*.internal', variables: new Map() },
  ]);

  it.each([
    ['of the type at the place', server('local', { path: 'finance/a.csv' }), true],
    ['whatever the case', server('LOCAL', { path: 'Finance/a.csv' }), true],
    ['at a host that the pattern matches', server('postgres', { host: 'db1.internal' }), true],
    ['of another type', server('s3', { location: 'finance/a.csv' }), false],
    ['elsewhere', server('local', { path: 'retail/a.csv' }), false],
    ['at a host that only begins like it', server('postgres', { host: 'db1.internal.evil.org' }), false],
    ['at a host that contains it', server('postgres', { host: 'evil.org/db1.internal' }), false],
    ['through a parent folder', server('local', { path: 'finance/../retail/a.csv' }), false],
    ['with two places, one of them elsewhere', server('local', { path: 'finance/a', location: 'retail/a' }), false],
    ['without a place', server('local', {}), false],
  ])('%s', (_what, given, expected) => {
    expect(allowed.entryOf(given) !== null).toBe(expected);
  });

  it('can be any', () => {
    const any = { type: '*', pattern: '*', variables: new Map<string, string>() };
    expect(new AllowedServers([any]).entryOf(server('kafka', { host: 'x' }))).toBe(any);
  });
});
