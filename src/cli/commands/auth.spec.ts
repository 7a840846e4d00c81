import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

const TOKEN = {
  ...{ id: 't1', subject: 'service:airflow', admin: false, grants: [{ domain: 'finance', role: 'agent' }] },
  ...{ description: null, createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2026-04-01T00:00:00.000Z' },
  ...{ lastUsedAt: '2026-01-02T00:00:00.000Z', revokedAt: null, warning: null },
};
const SECRET = { id: 't2', token: 'concordat_secret', subject: 'service:airflow', expiresAt: TOKEN.expiresAt };

describe('auth token', () => {
  it.each([[['auth', 'token']], [['auth', 'token', 'create']]])('%j creates a token', async (words) => {
    cli.answers = [data({ createToken: { __typename: 'TokenCreated', ...SECRET } })];
    const run = await cli.run(...words, '--subject', 'service:airflow', '--grant', 'finance:agent');
    expect([run.exit, run.out]).toEqual([0, 'concordat_secret\n']);
    expect(run.err).toContain('expires at 2026-04-01T00:00:00.000Z; it is shown only once');
    expect(cli.requests.at(-1)?.variables.input).toMatchObject({ subject: 'service:airflow', expiresAt: null });
  });

  it('list shows access, expiry and last use, and warns of tokens without an end', async () => {
    const old = { ...TOKEN, id: 't0', expiresAt: null, lastUsedAt: null, warning: 'TOKEN_LIVES_LONG' };
    cli.answers = [data({ tokens: [TOKEN, old] })];
    const run = await cli.run('auth', 'token', 'list');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/t1 +service:airflow +finance:agent +2026-01-01\S+ +2026-04-01\S+ +2026-01-02/);
    expect(run.out).toMatch(/t0 .*never +never/);
    expect(run.out).toMatch(/warning\[TOKEN_LIVES_LONG\]: token t0 of service:airflow/);
    const json = JSON.parse((await cli.run('auth', 'token', 'list', '--json', '--limit', '2')).out) as object;
    expect(json).toMatchObject({ data: { items: [{ id: 't1' }, { id: 't0' }], next: 't0' } });
  });

  it('revoke ends the token', async () => {
    const revoked = { ...TOKEN, revokedAt: '2026-01-03T00:00:00.000Z' };
    cli.answers = [data({ revokeToken: { __typename: 'TokenRevoked', revoked } })];
    expect(await cli.run('auth', 'token', 'revoke', 't1')).toMatchObject({
      ...{ exit: 0, out: 'revoked token t1 of service:airflow\n' },
    });
    expect(cli.requests.at(-1)?.variables.input).toEqual({ id: 't1' });
  });

  it('rotate prints the new token and says when the old one ends', async () => {
    const replaced = { ...TOKEN, expiresAt: '2026-01-03T00:30:00.000Z' };
    cli.answers = [data({ rotateToken: { __typename: 'TokenRotated', ...SECRET, replaced } })];
    const run = await cli.run('auth', 'token', 'rotate', 't1', '--overlap', '30m');
    expect([run.exit, run.out]).toEqual([0, 'concordat_secret\n']);
    expect(run.err).toContain('The old one ends at 2026-01-03T00:30:00.000Z');
    expect(cli.requests.at(-1)?.variables.input).toEqual({ id: 't1', overlapMinutes: 30, expiresAt: null });
  });
});

describe('auth status', () => {
  it('shows the subject, its access and the end of its token', async () => {
    const me = {
      ...{ subject: 'user:ann', admin: false, grants: [{ domain: '*', role: 'viewer' }], identity: 'TOKEN' },
      ...{ tokenId: 't1', expiresAt: '2026-01-09T00:00:00.000Z', warning: 'TOKEN_ENDS_SOON' },
    };
    cli.answers = [data({ me })];
    const run = await cli.run('auth', 'status');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/user:ann at http:\S+, by token t1\naccess: \*:viewer\nexpires at 2026-01-09/);
    expect(run.out).toContain('warning[TOKEN_ENDS_SOON]: your token');
  });

  it('shows identity local', async () => {
    const me = { subject: 'local', admin: true, grants: [], identity: 'LOCAL', tokenId: null, expiresAt: null };
    cli.answers = [data({ me: { ...me, warning: null } })];
    expect((await cli.run('auth', 'status')).out).toMatch(/^local at .*identity local\)\naccess: all/);
  });

  it('is exit 4 without a valid token', async () => {
    cli.answers = [{ status: 401, body: {} }];
    expect((await cli.run('auth', 'status')).exit).toBe(4);
  });
});
