import { describe, expect, it } from '@jest/globals';
import type { IdentityClaim } from '../app/shared/identity.js';
import { ANONYMOUS, type Actor } from '../core/access/actor.js';
import { localIdentity } from './local.js';
import { isLoopback, isLoopbackHostHeader, isLoopbackOrigin } from './loopback.js';
import { tokenIdentity } from './token.js';

const claim = (given: Partial<IdentityClaim>): IdentityClaim => ({
  authorization: null,
  session: null,
  host: '127.0.0.1:4600',
  origin: null,
  fetchSite: null,
  ...given,
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.255.0.9', '::1', '[::1]', 'localhost', 'LOCALHOST'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['0.0.0.0', '::', '', '10.0.0.1', '127.0.0.1.evil.example', 'localhost.evil.example', '128.0.0.1', 'evil'])(
    'is not %s',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );

  it('is recognised in Host and Origin headers, and only there', () => {
    for (const host of ['localhost', 'localhost:4600', '127.0.0.1:1', '[::1]:4600', '[::1]']) {
      expect([host, isLoopbackHostHeader(host), isLoopbackOrigin(`http://${host}`)]).toEqual([host, true, true]);
    }
    for (const host of ['evil.example', 'localhost:4600:1', 'evil@localhost', 'localhost.', '127.0.0.1, evil', '']) {
      expect([host, isLoopbackHostHeader(host), isLoopbackOrigin(`http://${host}`)]).toEqual([host, false, false]);
    }
    expect(isLoopbackOrigin('null')).toBe(false);
    expect(isLoopbackOrigin('file://localhost')).toBe(false);
  });
});

describe('identity local', () => {
  it('does not start on an address that other machines can reach', () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'catalog.example']) {
      expect(() => localIdentity(host)).toThrow('CONCORDAT_AUTH');
    }
  });

  it('makes every caller on this machine the administrator', async () => {
    const known = await localIdentity('127.0.0.1').identify(claim({ origin: 'http://localhost:4600' }));
    expect(known).toMatchObject({ ok: true, value: { admin: true, subject: 'local' } });
  });

  it.each([
    ['a name that was rebound to this machine', { host: 'evil.example' }],
    ['no host', { host: null }],
    ['a foreign page', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['another site', { fetchSite: 'cross-site' }],
  ])('refuses %s', async (_what, given) => {
    expect(await localIdentity('127.0.0.1').identify(claim(given))).toMatchObject({
      ok: false,
      error: { kind: 'Forbidden', code: 'CROSS_SITE' },
    });
  });
});

describe('identity token', () => {
  const ann: Actor = { subject: 'user:ann', admin: false, grants: [] };
  const lookups: string[] = [];
  const identity = tokenIdentity(
    (token) => {
      lookups.push(token);
      return Promise.resolve(token === 'right' ? ann : null);
    },
    (secret) => Promise.resolve(secret === 'right' ? ann : null),
  );

  it('identifies the holder of the token', async () => {
    expect(await identity.identify(claim({ authorization: 'Bearer right' }))).toEqual({ ok: true, value: ann });
    expect(await identity.identify(claim({ authorization: 'bearer  right ' }))).toEqual({ ok: true, value: ann });
  });

  it('treats a request without a token as anonymous', async () => {
    expect(await identity.identify(claim({}))).toEqual({ ok: true, value: ANONYMOUS });
  });

  it.each(['Bearer wrong', 'Bearer', 'Basic YTpi', 'right', '', `Bearer ${'x'.repeat(600)}`, 'Bearer a b'])(
    'refuses %s',
    async (authorization) => {
      expect(await identity.identify(claim({ authorization }))).toMatchObject({
        ok: false,
        error: { kind: 'Unauthenticated' },
      });
    },
  );

  it('identifies the holder of a session for its own pages, unless there is a token', async () => {
    const session = { secret: 'right', isOwnPage: true };
    expect(await identity.identify(claim({ session }))).toEqual({ ok: true, value: ann });
    const refused = { ok: false, error: { kind: 'Unauthenticated', code: 'UNAUTHENTICATED' } };
    expect(await identity.identify(claim({ session: { ...session, secret: 'wrong' } }))).toMatchObject(refused);
    expect(await identity.identify(claim({ session, authorization: 'Bearer wrong' }))).toMatchObject(refused);
    expect(await identity.identify(claim({ session: { ...session, isOwnPage: false } }))).toMatchObject({
      ok: false,
      error: { kind: 'Forbidden', code: 'CROSS_SITE' },
    });
  });

  it('does not look up strings that cannot be tokens', () => {
    expect(lookups.every((token) => token.length < 512)).toBe(true);
  });
});
