import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { rawRequest } from '../../support/raw-http.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const folder = temporaryFolder();
let server: ServerProcess;
beforeAll(async () => {
  server = await startServerProcess({ databaseUrl: `sqlite:${folder.path}/catalog.db`, auth: 'token' });
}, 120_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** A server whose proxy serves it below a path. */
let below: ServerProcess;
beforeAll(async () => {
  const environment = { CONCORDAT_PUBLIC_URL: 'https://mesh.example/mesh/' };
  below = await startServerProcess({ databaseUrl: `sqlite:${folder.path}/below.db`, environment });
}, 120_000);
afterAll(() => below.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(server.url + path, { headers, method, redirect: 'manual' });

/** The path of the script of the shell, as the document names it. */
async function scriptPath(): Promise<string> {
  const path = /src="\.(\/assets\/index-[\w-]+\.js)"/.exec(await (await get('/', HTML)).text())?.[1];
  if (path === undefined) throw new Error('The document names no script.');
  return path;
}

describe('the document of the pages', () => {
  it.each(['/', '/?text=x', '/catalog', '/contracts/c-1/versions/1.0.0', '/products/retail/pos_sales', '/lineage'])(
    'is answered at %s to browsers, without a token',
    async (path) => {
      const response = await get(path, HTML);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toContain('<base href="/" />');
    },
  );

  it('runs only its own scripts, is not framed, and is looked up each time', async () => {
    const { headers } = await get('/gates', HTML);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await get('/catalog', { ...HTML, 'if-none-match': headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('has no inline script or style, which the policy forbids', async () => {
    const text = await (await get('/', HTML)).text();
    expect(text).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/);
  });

  it('is not what other clients get', async () => {
    expect(await (await get('/')).text()).toContain('POST /graphql');
    expect(await (await get('/', { accept: 'text/html;q=0' })).text()).toContain('POST /graphql');
    const unknown = await get('/catalog');
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'NOT_FOUND' }]);
  });

  it.each([
    ['/api', 404],
    ['/api/v1/nothing', 404],
    ['/graphql/x', 404],
    ['/schemas/none.json', 404],
    ['/favicon.ico', 404],
    ['/robots.txt?x=1', 404],
    ['/manifest.json', 404],
    ['/index.html', 404],
    ['/metrics', 401],
    ['/api/v1/health/a/b', 401],
  ])('is never answered at %s', async (path, status) => {
    const response = await get(path, HTML);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is not what an unknown path answers to a POST', async () => {
    expect((await get('/catalog', HTML, 'POST')).status).toBe(401);
  });
});

describe('the files of the pages', () => {
  it('are kept for a year, because their names have a hash', async () => {
    const response = await get(await scriptPath());
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('are compressed for Accept-Encoding: %s', async (accepted, encoding) => {
    const path = await scriptPath();
    const response = await get(path, { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(await (await get(path, { 'accept-encoding': 'identity' })).text());
  });

  it('have a tag for each encoding, and answer 304 to it', async () => {
    const path = await scriptPath();
    const tagOf = async (accepted: string) =>
      (await get(path, { 'accept-encoding': accepted })).headers.get('etag') ?? '';
    const [br, plain] = [await tagOf('br'), await tagOf('identity')];
    expect(br).not.toBe(plain);
    const same = await get(path, { 'accept-encoding': 'br', 'if-none-match': `W/${br}` });
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect((await get(path, { 'accept-encoding': 'br', 'if-none-match': plain })).status).toBe(200);
  });

  it('answer HEAD as GET without a body', async () => {
    const path = await scriptPath();
    for (const each of [path, '/catalog']) {
      const headers = { ...HTML, 'accept-encoding': 'identity' };
      const [whole, head] = [await get(each, headers), await get(each, headers, 'HEAD')];
      expect(head.status).toBe(200);
      expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
      expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
      expect(await head.text()).toBe('');
    }
  });

  it.each([
    '/assets/',
    '/assets/nothing.js',
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/%2e%2e%2findex.html',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%252e%252e%252findex.html',
    '/assets/%00',
    '/assets//etc/passwd',
    '/assets/__proto__',
    '//assets/../../package.json',
  ])('are only those of the build, not %s', async (path) => {
    const lines = [`GET ${path} HTTP/1.1`, 'Host: 127.0.0.1', 'Accept: text/html', 'Connection: close', '', ''];
    const answer = await rawRequest(server.url, lines.join('\r\n'));
    expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 404 Not Found');
    expect(answer).toContain('application/problem+json');
  });
});

describe('below a path', () => {
  it.each(['/mesh', '/mesh/', '/mesh/catalog', '/catalog'])('the document at %s names the path', async (path) => {
    const response = await fetch(below.url + path, { headers: HTML });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<base href="/mesh/" />')]);
  });

  it('files, the API and subscriptions are there, whether or not the proxy removes it', async () => {
    const script = await scriptPath();
    for (const base of ['', '/mesh']) {
      expect((await fetch(below.url + base + script)).status).toBe(200);
      expect((await fetch(`${below.url}${base}/livez`)).status).toBe(200);
      const answer = await fetch(`${below.url}${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ me { subject } }' }),
      });
      expect(await answer.json()).toEqual({ data: { me: { subject: 'local' } } });
      const socket = new WebSocket(`${below.url.replace('http', 'ws')}${base}/graphql`, 'graphql-transport-ws');
      await once(socket, 'open');
      socket.close();
    }
  });

  it('the start prints the address of the board', () => {
    expect(below.log()).toContain('the board: https://mesh.example/mesh/\n');
    expect(server.log()).toContain(`the board: ${server.url}/\n`);
  });
});
