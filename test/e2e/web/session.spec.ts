import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const folder = temporaryFolder();
const databaseUrl = `sqlite:${folder.path}/catalog.db`;
const PUBLIC = 'https://mesh.example/mesh';
const PAGE = { origin: 'https://mesh.example', 'x-concordat-csrf': '1' };
const JSON_BODY = { 'content-type': 'application/json' };

interface Created {
  readonly createToken: { readonly id: string; readonly token: string };
}

let server: ServerProcess;
/** Reached at its own address. */
let plain: ServerProcess;
let root: Created['createToken'];

beforeAll(async () => {
  const local = await startServerProcess({ databaseUrl });
  root = (await askGraphql<Created>(local.url, create('user:root'))).createToken;
  expect((await login(local, {}, root.token)).status).toBe(404);
  await local.stop();
  const environment = { CONCORDAT_PUBLIC_URL: PUBLIC };
  server = await startServerProcess({ databaseUrl, auth: 'token', environment });
  plain = await startServerProcess({ databaseUrl, auth: 'token' });
}, 120_000);
afterAll(async () => {
  await plain.stop();
  await server.stop();
  folder.remove();
});

function create(subject: string): string {
  return `mutation { createToken(input: { subject: "${subject}", admin: true }) { ... on TokenCreated { id token } } }`;
}

const login = (to: ServerProcess, headers: Record<string, string>, token: string): Promise<Response> =>
  fetch(`${to.url}/api/v1/session`, {
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify({ token }),
  });

const logout = (cookie: string): Promise<Response> =>
  fetch(`${server.url}/api/v1/session`, { method: 'DELETE', headers: { ...PAGE, cookie } });

/** The cookie as a browser sends it back. */
async function loggedIn(token = root.token): Promise<string> {
  const response = await login(server, PAGE, token);
  expect(response.status).toBe(200);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

const who = async (headers: Record<string, string>): Promise<unknown> => {
  const body = JSON.stringify({ query: '{ me { subject } }' });
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body,
  });
  const answer = (await response.json()) as { data?: { me: { subject: string } }; code?: string };
  return [response.status, answer.data?.me.subject ?? answer.code];
};

describe('a login', () => {
  it('becomes a cookie that no script reads, of this host alone', async () => {
    const response = await login(server, PAGE, root.token);
    expect(await response.json()).toMatchObject({ subject: 'user:root' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-concordat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
  });

  it('on loopback addresses without https has a plain cookie', async () => {
    const own = { ...PAGE, origin: plain.url };
    const response = await login(plain, own, root.token);
    expect(response.headers.get('set-cookie')).toMatch(/^concordat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await login(plain, { ...own, origin: 'http://127.0.0.1:1' }, root.token)).status).toBe(403);
  });

  it('is refused where another page sends it', async () => {
    const { origin: _origin, ...withoutOrigin } = PAGE;
    const others = [{ ...PAGE, origin: 'https://evil.example' }, { ...PAGE, origin: 'null' }, withoutOrigin];
    for (const headers of [...others, { origin: PAGE.origin }]) {
      const response = await login(server, headers, root.token);
      expect([response.status, await response.json()]).toMatchObject([403, { code: 'CROSS_SITE' }]);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it.each([
    ['no JSON', 'x', 400],
    ['no token', '{}', 400],
    ['null', 'null', 400],
    ['a token of another type', '{"token":1}', 400],
    ['more than 4 KB', JSON.stringify({ token: 'x'.repeat(4096) }), 413],
  ])('with %s is refused', async (_what, body, status) => {
    const headers = { ...JSON_BODY, ...PAGE };
    const response = await fetch(`${server.url}/api/v1/session`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
  });
});

describe('a session', () => {
  it('is the holder of the token, until it is ended', async () => {
    const cookie = await loggedIn();
    expect(await who({ ...PAGE, cookie })).toEqual([200, 'user:root']);
    expect(await who({ ...PAGE, cookie: `a=b; ${cookie}; c=d` })).toEqual([200, 'user:root']);
    const ended = await logout(cookie);
    expect(ended.status).toBe(204);
    expect(ended.headers.get('set-cookie')).toMatch(/^__Host-concordat=; .*Max-Age=0$/);
    expect(await who({ ...PAGE, cookie })).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('ends with its token', async () => {
    const { id, token } = (await askGraphql<Created>(server.url, create('user:ann'), {}, root.token)).createToken;
    const cookie = await loggedIn(token);
    expect(await who({ ...PAGE, cookie })).toEqual([200, 'user:ann']);
    await askGraphql(server.url, `mutation { revokeToken(input: { id: "${id}" }) { __typename } }`, {}, root.token);
    expect(await who({ ...PAGE, cookie })).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is refused without the origin and the header of its own pages', async () => {
    const cookie = await loggedIn();
    const refused = [403, 'CROSS_SITE'];
    expect(await who({ cookie })).toEqual(refused);
    expect(await who({ cookie, origin: PAGE.origin })).toEqual(refused);
    expect(await who({ cookie, 'x-concordat-csrf': '1' })).toEqual(refused);
    expect(await who({ ...PAGE, cookie, origin: 'https://evil.example' })).toEqual(refused);
    expect(await who({ ...PAGE, cookie, origin: 'https://mesh.example.evil.example' })).toEqual(refused);
  });

  it('does not matter beside a bearer token', async () => {
    const cookie = await loggedIn();
    expect(await who({ cookie, authorization: `Bearer ${root.token}` })).toEqual([200, 'user:root']);
    expect(await who({ ...PAGE, cookie, authorization: 'Bearer wrong' })).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('of another name is none', async () => {
    const secret = (await loggedIn()).split('=')[1] ?? '';
    expect(await who({ ...PAGE, cookie: `concordat=${secret}` })).toMatchObject({ 0: 401 });
  });

  it('does not keep the pages and the login from a browser', async () => {
    const response = await fetch(`${server.url}/login`, {
      headers: { accept: 'text/html', cookie: '__Host-concordat=ended' },
    });
    expect(response.status).toBe(200);
  });

  it('opens a WebSocket from its own pages alone, and closes it at its end', async () => {
    const cookie = await loggedIn();
    const opened = (headers: Record<string, string>): WebSocket =>
      new WebSocket(`${server.url.replace('http', 'ws')}/mesh/graphql`, 'graphql-transport-ws', { headers });
    const refused = await new Promise((resolve) =>
      opened({ cookie, origin: 'https://evil.example' }).once('unexpected-response', (_request, { statusCode }) => {
        resolve(statusCode);
      }),
    );
    expect(refused).toBe(403);
    const socket = opened({ cookie, origin: PAGE.origin });
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));
    const acknowledged = new Promise((resolve) => socket.once('message', (data: Buffer) => resolve(data.toString())));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    expect(await acknowledged).toBe('{"type":"connection_ack"}');
    await logout(cookie);
    expect(await closed).toBe(4401);
  }, 20_000);
});

// Last: it uses up the tries of this address.
describe('wrong tokens', () => {
  it('are tried 5 times in a minute, however many at once', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await login(plain, { ...PAGE, origin: plain.url }, 'wrong')).status),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    const response = await login(plain, { ...PAGE, origin: plain.url }, root.token);
    expect([response.status, await response.json()]).toMatchObject([429, { code: 'TOO_MANY_REQUESTS' }]);
    expect((await login(server, PAGE, root.token)).status).toBe(200);
  });
});
