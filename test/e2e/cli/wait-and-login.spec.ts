import { readFileSync, readdirSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gateDecision } from '../../support/cli-samples.js';
import { startCommand } from '../../support/command.js';
import { temporaryFolder } from '../../support/server.js';

/** The built command line with a real terminal's signals and stdin, against scripted answers. */
const folder = temporaryFolder();
const ME = { subject: 'service:airflow', admin: false, grants: [], tokenId: 't1', expiresAt: null, warning: null };
let server: Server;
let url: string;
let sent: { readonly query: string; readonly authorization: string | undefined }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { query, variables } = JSON.parse(text) as {
        query: string;
        variables: { input?: { waitSeconds: number } };
      };
      sent.push({ query, authorization: request.headers.authorization });
      // A held request is not answered.
      if ((variables.input?.waitSeconds ?? 0) > 0) return;
      const data = query.includes('query Me')
        ? { me: { ...ME, identity: 'TOKEN' } }
        : { gate: gateDecision({ verdict: 'WAIT', basis: 'NOT_ARRIVED' }) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  sent = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  folder.remove();
});

describe('gate --wait', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at once at %s, with exit %i and what it waited for', async (signal, exit) => {
    const gate = ['gate', 'a/b', '--consumer', 'c/d', '--wait', '30m', '--server', url];
    const running = startCommand(folder.path, ...gate);
    await running.shows(/WAIT 0s of 30m, next look within 1m: a\/b 2023-10-27 has not arrived/);
    const stopped = performance.now();
    const ended = await running.stop(signal);
    expect(performance.now() - stopped).toBeLessThan(10_000);
    expect([ended.exit, ended.out]).toEqual([exit, '']);
    // The end of the cancelled request is not shown.
    expect(ended.err).toMatch(
      /^WAIT .*\nstopped after \d+s of 30m: waited until c\/d may read a\/b; last decision WAIT: a\/b.*\n$/,
    );
  });
});

describe('auth login', () => {
  it('reads the token from stdin, keeps it for its owner, and later commands send it', async () => {
    const login = startCommand(folder.path, 'auth', 'login', '--server', url);
    login.child.stdin?.end('kept-token\n');
    expect(await login.ended).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^logged in to http:\S+ as service/),
    });
    const tokens = join(folder.path, '.config/concordat/tokens');
    const file = join(tokens, readdirSync(tokens)[0] ?? '');
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['kept-token\n', 0o600]);
    const status = await startCommand(folder.path, 'auth', 'status', '--server', url).ended;
    expect([status.exit, status.out]).toEqual([0, expect.stringContaining(`token from: auth login (${file})`)]);
    expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer kept-token', 'Bearer kept-token']);
  });
});
