import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { data, scriptedCli } from '../../../test/support/scripted-cli.js';
import { mayNeedProxy, proxiesOf } from './proxy.js';

const cli = scriptedCli();
const domains = data({ domains: { totalCount: 0, nodes: [] } });
const busy = (status: number, after: string) => ({
  status,
  headers: { 'retry-after': after, date: 'Sat, 28 Nov 2026 12:00:00 GMT' },
  body: { errors: [{ message: 'busy', extensions: { code: 'UNAVAILABLE', kind: 'Unavailable', help: null } }] },
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
async function listening(server: Server, port = 0): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('Retry-After', () => {
  it.each([
    [503, '0'],
    [429, '1'],
    [503, 'Sat, 28 Nov 2026 12:00:01 GMT'],
  ])('of a %i that says %s is followed', async (status, after) => {
    cli.answers = [busy(status, after), domains];
    const run = await cli.run('domain', 'list');
    expect(run).toMatchObject({ exit: 0, err: expect.stringMatching(/is busy \(\d+\); trying again in [01] s\n/) });
    expect(cli.requests).toHaveLength(2);
  });

  it('is not followed beyond the time limit, nor where there is none', async () => {
    cli.answers = [busy(503, '60'), domains];
    expect(await cli.run('domain', 'list')).toMatchObject({ exit: 5 });
    cli.answers = [busy(503, 'soon'), domains];
    expect(await cli.run('domain', 'list')).toMatchObject({ exit: 5 });
    cli.answers = [busy(503, '0')];
    cli.requests = [];
    expect(await cli.run('domain', 'list', '--timeout', '5s')).toMatchObject({ exit: 5 });
    expect(cli.requests.length).toBeLessThan(8);
  });

  it('of a change is followed where the change was certainly not made', async () => {
    const created = data({
      createToken: { __typename: 'TokenCreated', id: 't', token: 'x', subject: 's', expiresAt: null },
    });
    const create = ['auth', 'token', '--subject', 's', '--admin'];
    cli.answers = [busy(429, '0'), created];
    expect(await cli.run(...create)).toMatchObject({ exit: 0, out: 'x\n' });
    cli.requests = [];
    cli.answers = [busy(503, '0'), created];
    expect(await cli.run(...create)).toMatchObject({ exit: 5 });
    expect(cli.requests).toHaveLength(1);
  });
});

describe('a server on this machine', () => {
  it('may be starting', async () => {
    const port = await listening(createServer());
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const running = cli.run('domain', 'list', '--server', `http://127.0.0.1:${port}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = JSON.stringify({ data: { domains: { totalCount: 0, nodes: [] } } });
    await listening(
      createServer((_request, response) => response.writeHead(200, { connection: 'close' }).end(answer)),
      port,
    );
    expect(await running).toMatchObject({
      exit: 0,
      err: `no server answers at http://127.0.0.1:${port} yet; trying for 5 s\n`,
    });
  });
});

describe('a proxy', () => {
  it('is what other addresses are connected to through, a TLS port by a tunnel', async () => {
    const seen: string[] = [];
    const upstream = await listening(
      createServer((request, response) => {
        seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
        response.writeHead(200, { connection: 'close' });
        response.end(JSON.stringify({ data: { domains: { totalCount: 0, nodes: [] } } }));
      }),
    );
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      seen.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    proxy.on('request', (request, response) => {
      const socket = connect(upstream, '127.0.0.1');
      socket.end(
        `POST /through-the-proxy?${request.url} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: ${request.headers.authorization}\r\n\r\n`,
      );
      socket.on('data', () => undefined);
      socket.on('end', () => {
        response.writeHead(200, { connection: 'close' });
        response.end(JSON.stringify({ data: { domains: { totalCount: 0, nodes: [] } } }));
      });
    });
    const at = `http://127.0.0.1:${await listening(proxy)}`;
    cli.environment = { HTTP_PROXY: at, https_proxy: at, NO_PROXY: 'direct.invalid', CONCORDAT_TOKEN: 't' };
    expect(await cli.run('domain', 'list', '--server', 'http://catalog.invalid')).toMatchObject({ exit: 0 });
    expect(await cli.run('domain', 'list', '--server', 'https://catalog.invalid')).toMatchObject({ exit: 5 });
    const direct = await cli.run('domain', 'list', '--server', 'http://direct.invalid');
    expect(direct).toMatchObject({
      exit: 5,
      err: expect.stringContaining('no server answers at http://direct.invalid'),
    });
    expect(seen).toEqual([
      'POST /through-the-proxy?http://catalog.invalid/graphql Bearer t',
      'CONNECT catalog.invalid:443',
    ]);
    // This machine is never behind one.
    cli.answers = [domains];
    expect(await cli.run('domain', 'list')).toMatchObject({ exit: 0 });
  });

  it.each([
    [{}, null],
    [{ HTTP_PROXY: '', NO_PROXY: 'a' }, null],
    [
      { HTTPS_PROXY: 'http://p', https_proxy: 'http://q' },
      { http: '', https: 'http://q', none: '' },
    ],
  ])('of %j is %j', (environment, proxies) => {
    expect(proxiesOf(environment)).toEqual(proxies);
    expect(mayNeedProxy(new URL('http://localhost:1'), proxies)).toBe(false);
    expect(mayNeedProxy(new URL('http://a'), proxies)).toBe(proxies !== null);
  });
});
