import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';

const cli = scriptedCli();

const me = (about: object = {}) =>
  data({
    me: {
      ...{ subject: 'service:airflow', admin: false, grants: [{ domain: 'finance', role: 'agent' }] },
      ...{ identity: 'TOKEN', tokenId: 't1', expiresAt: '2026-04-01T00:00:00.000Z', warning: null },
      ...about,
    },
  });
const domains = data({ domains: { totalCount: 0, nodes: [] } });
const folder = (): string => join(cli.folder, '.config/concordat/tokens');
const kept = (): string => join(folder(), readdirSync(folder())[0] ?? '');
const sent = (): string | undefined => cli.requests.at(-1)?.authorization;

async function logIn(token: string): Promise<void> {
  cli.secret = `${token}\n`;
  cli.answers = [me()];
  expect(await cli.run('auth', 'login')).toMatchObject({ exit: 0 });
}

describe('auth login', () => {
  it('keeps a token that the server accepts, and later commands send it', async () => {
    cli.secret = 'kept-1\n';
    cli.answers = [me()];
    const run = await cli.run('auth', 'login');
    expect(run.exit).toBe(0);
    expect(run.out).toMatch(/^logged in to http:\S+ as service:airflow, expires at 2026-04-01/);
    expect(`${run.out}${run.err}`).not.toContain('kept-1');
    expect(sent()).toBe('Bearer kept-1');
    cli.answers = [domains];
    await cli.run('domain', 'list');
    expect(sent()).toBe('Bearer kept-1');
    // Only of this server.
    await cli.run('domain', 'list', '--server', 'http://127.0.0.1:9');
    expect(cli.requests).toHaveLength(2);
  });

  it.each([
    ['a flag', ['--token', 'other'], {}],
    ['a variable', [], { CONCORDAT_TOKEN: 'other' }],
  ])('is used after %s', async (_name, argv, environment) => {
    await logIn('kept-1');
    cli.environment = environment;
    cli.answers = [domains];
    await cli.run('domain', 'list', ...argv);
    expect(sent()).toBe('Bearer other');
  });

  it('keeps nothing that the server refuses, that has a typo, that is empty, or where no token is needed', async () => {
    cli.secret = 'wrong';
    cli.answers = [{ status: 401, body: {} }];
    expect(await cli.run('auth', 'login')).toMatchObject({
      ...{ exit: 4, err: expect.stringContaining('does not accept the token from stdin') },
    });
    cli.answers = [me({ identity: 'LOCAL' })];
    expect(await cli.run('auth', 'login')).toMatchObject({ exit: 2, err: expect.stringContaining('needs no token') });
    for (const secret of ['', 'two words', 'concordat_tampered']) {
      cli.secret = secret;
      const run = await cli.run('auth', 'login');
      expect(run.exit).toBe(2);
      if (secret !== '') expect(run.err).not.toContain(secret);
    }
    cli.secret = null;
    expect((await cli.run('auth', 'login')).exit).toBe(130);
    expect(existsSync(folder())).toBe(false);
  });

  it('warns where another token is used in its place', async () => {
    cli.environment = { CONCORDAT_TOKEN: 'other' };
    cli.secret = 'kept-1';
    cli.answers = [me()];
    expect((await cli.run('auth', 'login')).out).toContain('CONCORDAT_TOKEN has a token, which is used instead');
  });
});

describe('a kept token', () => {
  it('is refused where others can read its file, until it is removed', async () => {
    await logIn('kept-1');
    chmodSync(kept(), 0o644);
    const run = await cli.run('domain', 'list');
    expect(run.exit).toBe(2);
    expect(run.err).toMatch(/error\[TOKEN_FILE\]: \S+ is open to other users: its mode is 0644/);
    expect((await cli.run('auth', 'logout')).out).toMatch(/^logged out of http:\S+; the token itself stays valid\n$/);
    cli.answers = [domains];
    expect((await cli.run('domain', 'list')).exit).toBe(0);
    expect(sent()).toBeUndefined();
    expect(await cli.run('auth', 'logout')).toMatchObject({ exit: 0, out: expect.stringMatching(/^no token is kept/) });
  });

  it('is no fault of a command without a server', async () => {
    await logIn('kept-1');
    chmodSync(kept(), 0o644);
    expect((await cli.run('explain', 'NO_ENGINE')).exit).toBe(0);
  });
});

describe('auth status', () => {
  it.each([
    ['a flag', ['--token', 'x'], {}, '--token'],
    ['a variable', [], { CONCORDAT_TOKEN: 'x' }, 'CONCORDAT_TOKEN'],
    ['the login', [], {}, 'auth login ('],
  ])('shows that the token comes from %s', async (_name, argv, environment, shown) => {
    await logIn('kept-1');
    cli.environment = environment;
    const run = await cli.run('auth', 'status', ...argv);
    expect(run.out).toMatch(
      /^service:airflow at http:\S+, by token t1\naccess: finance:agent\nexpires at 2026-04-01\S+\ntoken from: /,
    );
    expect(run.out).toContain(`token from: ${shown}`);
  });

  it('shows the place in the configuration file', async () => {
    const named = join(cli.folder, 'named.yaml');
    writeFileSync(named, 'token: env:MINE\n');
    cli.environment = { MINE: 'x' };
    cli.answers = [me()];
    const json = JSON.parse((await cli.run('--config', named, 'auth', 'status', '--json')).out) as {
      data: { token: object };
    };
    expect(json.data.token).toEqual({ source: 'file', where: expect.stringMatching(/named\.yaml:1:8$/) });
  });
});
