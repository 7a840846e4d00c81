import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type Ended, startCommand } from '../../support/command.js';
import { askGraphql } from '../../support/graphql-client.js';
import { startServerProcess, temporaryFolder } from '../../support/server.js';

/** How a catalog with identity `token` gets its first token. */
const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});
const file = (name: string): string => join(folder.path, name);
const concordat = (args: readonly string[]): Promise<Ended> => startCommand(folder.path, ...args).ended;
const ME = '{ me { subject admin } }';

describe('CONCORDAT_BOOTSTRAP_TOKEN_FILE', () => {
  const databaseUrl = `sqlite:${file('bootstrap.db')}`;
  const start = (path: string) =>
    startServerProcess({ databaseUrl, auth: 'token', environment: { CONCORDAT_BOOTSTRAP_TOKEN_FILE: path } });

  it('takes the token that `auth token generate` writes, until it is revoked', async () => {
    const out = file('first.token');
    expect(await concordat(['auth', 'token', 'generate', '--out', out])).toMatchObject({ exit: 0 });
    expect((await concordat(['auth', 'token', 'generate', '--out', out])).exit).toBe(2);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const token = readFileSync(out, 'utf8').trim();
    const server = await start(out);
    expect(await askGraphql(server.url, ME, {}, token)).toEqual({ me: { subject: 'bootstrap', admin: true } });
    expect(server.log()).not.toContain(token);
    const { me } = await askGraphql<{ me: { tokenId: string } }>(server.url, '{ me { tokenId } }', {}, token);
    await askGraphql(server.url, `mutation { revokeToken(input: { id: "${me.tokenId}" }) { __typename } }`, {}, token);
    await server.stop();
    const again = await start(out);
    expect(again.log()).toContain('is not accepted again');
    await expect(askGraphql(again.url, ME, {}, token)).rejects.toThrow('UNAUTHENTICATED');
    await again.stop();
  }, 60_000);

  it.each([
    ['open to others', 'concordat_x', 0o644, 'its mode is 0644, not 0600'],
    ['empty', '', 0o600, 'is empty'],
    ['not a token', 'hunter2', 0o600, 'is not a token'],
  ])('must be a usable file: %s', async (_what, text, mode, problem) => {
    const path = file(`bad-${problem.replaceAll(' ', '-')}`);
    writeFileSync(path, text);
    chmodSync(path, mode);
    const flags = ['serve', '--port', '0', '--database-url', databaseUrl, '--auth', 'token'];
    const run = await concordat([...flags, '--bootstrap-token-file', path]);
    expect([run.exit, run.err]).toEqual([2, expect.stringContaining(problem)]);
    expect(run.err).toContain('BOOTSTRAP_TOKEN');
    expect(run.err).not.toContain('hunter2');
  });
});

describe('auth token create --database', () => {
  it('works on the store before and beside a server, and is audited', async () => {
    const databaseUrl = `sqlite:${file('offline.db')}`;
    const create = (...more: readonly string[]) =>
      concordat(['auth', 'token', 'create', '--database', databaseUrl, '--subject', 'user:ada', ...more]);
    const first = await create('--admin');
    expect(first.exit).toBe(0);
    const server = await startServerProcess({ databaseUrl, auth: 'token' });
    const token = first.out.trim();
    expect(await askGraphql(server.url, ME, {}, token)).toEqual({ me: { subject: 'user:ada', admin: true } });
    const second = (await create('--admin')).out.trim();
    expect(await askGraphql(server.url, ME, {}, second)).toEqual({ me: { subject: 'user:ada', admin: true } });
    const { audit } = await askGraphql<{ audit: object }>(
      server.url,
      '{ audit { nodes { actor action } } }',
      {},
      token,
    );
    const entry = { actor: 'local', action: 'token.create' };
    expect(audit).toEqual({ nodes: [entry, entry] });
    await server.stop();
    const unknown = await create('--grant', 'finanec:viewer');
    expect([unknown.exit, unknown.err]).toEqual([1, expect.stringContaining('UNKNOWN_DOMAIN')]);
    const wrong = await concordat(['auth', 'token', 'create', '--database', 'x', '--subject', 'a', '--admin']);
    expect(wrong.exit).toBe(2);
  }, 60_000);
});
