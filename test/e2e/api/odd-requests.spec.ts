import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import WebSocket from 'ws';
import { rawRequest } from '../../support/raw-http.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const folder = temporaryFolder();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess({ databaseUrl: `sqlite:${folder.path}/catalog.db`, auth: 'token' });
}, 120_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** The same process answers, and no fault reached the last handler. */
async function isUnharmed(): Promise<void> {
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  expect(() => process.kill(server.pid, 0)).not.toThrow();
  expect(server.log()).not.toContain('UNCAUGHT_FAULT');
}

/** Writes the bytes and hangs up after a moment, whatever the answer is. */
function sendAndHangUp(bytes: Buffer): Promise<void> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      setTimeout(() => socket.destroy(), 10);
    });
    socket.on('data', () => undefined);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
  });
}

const UPGRADE = [
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
];
const upgrade = (target: string, ...headers: readonly string[]): string =>
  [`GET ${target} HTTP/1.1`, ...headers, ...UPGRADE, '', ''].join('\r\n');

const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array).toString('latin1'));
const piece = fc.oneof(
  bytes,
  fc.constantFrom('//', '///', '*', '?', '#', '%', '%00', 'http://', 'http://[', '/graphql', '/graphql?query=%', ''),
  fc.constantFrom('/api/v1/gate/a/b?wait=1e9', '/api/v1/lineage', '/livez', '/..', ':80', 'a:b@c:99999999', '\\'),
);
const target = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const header = fc.oneof(
  fc.constantFrom('Host: ', 'Host: a, b', 'Host: [::1', 'Host: localhost', 'Host: \u00ff', 'Expect: 100-continue'),
  fc.constantFrom(
    'Content-Length: -1',
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
    'Upgrade: h2c',
    'Connection:',
  ),
  fc.constantFrom('Sec-WebSocket-Extensions: ;;=', 'Sec-WebSocket-Protocol: ,', 'Sec-WebSocket-Key: x', 'Origin: ://'),
  fc
    .tuple(fc.constantFrom('Authorization', 'X-Request-Id', 'Content-Type', 'Cookie'), bytes)
    .map((pair) => pair.join(': ')),
  bytes,
);
const method = fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS', 'CONNECT', 'HEAD', 'TRACE', 'PRI'), bytes);
const odd = fc
  .record({
    method,
    target,
    version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''),
    headers: fc.array(header, { maxLength: 6 }),
    upgrades: fc.boolean(),
    body: bytes,
  })
  .map(({ method: verb, target: path, version, headers, upgrades, body }) =>
    [`${verb} ${path} ${version}`, ...headers, ...(upgrades ? UPGRADE : []), '', body].join('\r\n'),
  );

describe('one odd request', () => {
  it.each(['//', '///graphql', 'http://[', '*', '/graphqlx', '\\', '//user@:99999/graphql'])(
    'to upgrade `%s` is refused and ends nothing',
    async (path) => {
      const answer = await rawRequest(server.url, upgrade(path, 'Host: evil.example', 'Connection: close'));
      expect(answer).toMatch(/^HTTP\/1\.1 4/);
      await isUnharmed();
    },
  );

  it('with two Host headers is refused, also as an upgrade', async () => {
    const hosts = ['Host: localhost', 'Host: evil.example'];
    const get = ['GET /livez HTTP/1.1', ...hosts, 'Connection: close', '', ''].join('\r\n');
    const answer = await rawRequest(server.url, get);
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).toContain('more than one Host header');
    expect(await rawRequest(server.url, upgrade('/graphql', ...hosts))).toMatch(/^HTTP\/1\.1 400/);
  });

  it('of random lines, targets, headers and bytes ends nothing', async () => {
    await fc.assert(
      fc.asyncProperty(odd, async (text) => {
        await sendAndHangUp(Buffer.from(text, 'latin1'));
      }),
      { numRuns: 300 },
    );
    await isUnharmed();
  });
});

describe('odd frames', () => {
  const opened = (): Promise<WebSocket> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      socket.once('open', () => {
        resolve(socket);
      });
      socket.once('error', reject);
    });
  const message = fc.oneof(
    bytes,
    fc.json(),
    fc
      .record({
        type: fc.constantFrom('connection_init', 'subscribe', 'complete', 'ping', 'pong', 'next', '__proto__'),
        id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
        payload: fc.jsonValue(),
      })
      .map((value) => JSON.stringify(value)),
  );

  it('end their connection only, masked or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), fc.boolean(), async (messages, raw) => {
        if (raw) {
          const frames = Buffer.from(messages.join(''), 'latin1');
          await sendAndHangUp(Buffer.concat([Buffer.from(upgrade('/graphql', 'Host: localhost')), frames]));
          return;
        }
        const socket = await opened();
        socket.on('error', () => undefined);
        for (const text of messages) socket.send(text);
        await new Promise((resolve) => setTimeout(resolve, 5));
        socket.terminate();
      }),
      { numRuns: 100 },
    );
    await isUnharmed();
  });
});
