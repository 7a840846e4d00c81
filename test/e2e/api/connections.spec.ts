import { type Socket, connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { type ApiDependencies, DEFAULT_LIMITS } from '../../../src/api/dependencies.js';
import { sampleApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

type Limits = ApiDependencies['limits'];
const opened: (Socket | WebSocket)[] = [];
const servers: SampleServer[] = [];
afterEach(async () => {
  for (const socket of opened.splice(0)) {
    if (socket instanceof WebSocket) socket.terminate();
    else socket.destroy();
  }
  for (const server of servers.splice(0)) await server.close();
});

/** A server with these limits, of connections and of WebSockets. */
async function limited(
  http: Partial<Limits['http']>,
  sockets: Partial<Limits['graphql']['sockets']> = {},
): Promise<SampleServer> {
  const { graphql } = DEFAULT_LIMITS;
  const authenticate = (token: string) => Promise.resolve({ subject: token.slice(3, 6), admin: true, grants: [] });
  const { streams } = sampleApp();
  const forever: typeof streams.contractPublished = () =>
    Promise.resolve({
      ok: true,
      value: (async function* () {
        await new Promise(() => undefined);
        yield undefined as never;
      })(),
    });
  const server = await sampleServer(
    { ...sampleApp(), authenticate, streams: { ...streams, contractPublished: forever } },
    {
      auth: 'token',
      limits: {
        graphql: { ...graphql, sockets: { ...graphql.sockets, ...sockets } },
        http: { ...DEFAULT_LIMITS.http, ...http },
      },
    },
  );
  servers.push(server);
  return server;
}

const pause = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

/** A connection that is open and idle, or has sent this much. */
async function hold(
  { url }: SampleServer,
  text = '',
): Promise<{ readonly socket: Socket; readonly received: () => string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  opened.push(socket);
  let received = '';
  socket.on('data', (chunk) => (received += chunk.toString()));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  if (text !== '') socket.write(text);
  await pause(50);
  return { socket, received: () => received };
}

const GET = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${tokenOf('ann')}\r\n\r\n`;
const HEALTH = GET('/api/v1/health/a/b');

function tokenOf(subject: string): string {
  return `to-${subject}-${'x'.repeat(40)}`;
}

/** A WebSocket of a subject after its connection_init: what came last, and its close code. */
async function socketOf(
  { url }: SampleServer,
  subject: string,
): Promise<{
  readonly socket: WebSocket;
  readonly messages: { type: string; payload?: unknown }[];
  readonly code: () => number | null;
}> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  opened.push(socket);
  const messages: { type: string; payload?: unknown }[] = [];
  let code: number | null = null;
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString('utf8')) as { type: string }));
  socket.once('close', (closed) => (code = closed));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${tokenOf(subject)}` } }));
  for (let i = 0; i < 100 && messages.length === 0 && code === null; i += 1) await pause(10);
  return { socket, messages, code: () => code };
}

describe('connections', () => {
  it('above the limit in all get 503 with Retry-After, and are closed', async () => {
    const server = await limited({ connections: { total: 2, perAddress: 100 } });
    const [first] = [await hold(server), await hold(server)];
    const { received, socket } = await hold(server, HEALTH);
    expect(received()).toMatch(/^HTTP\/1\.1 503 /);
    expect(received()).toMatch(/\r\nretry-after: 1\r\n/i);
    expect(received()).toContain('The server has 2 connections open');
    expect(socket.readableEnded).toBe(true);
    // Probes still see the server.
    expect((await hold(server, GET('/livez'))).received()).toMatch(/^HTTP\/1\.1 200 /);
    first.socket.destroy();
    await pause(50);
    expect((await hold(server, HEALTH)).received()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('above the limit of an address get 429 with Retry-After', async () => {
    const server = await limited({ connections: { total: 100, perAddress: 1 } });
    await hold(server);
    const { received } = await hold(server, HEALTH);
    expect(received()).toMatch(/^HTTP\/1\.1 429 /);
    expect(received()).toMatch(/\r\nretry-after: 1\r\n/i);
    expect(received()).toContain('"code":"TOO_MANY_REQUESTS"');
  });

  it('above the limit are not upgraded', async () => {
    const server = await limited({ connections: { total: 1, perAddress: 100 } });
    await hold(server);
    await expect(socketOf(server, 'ann')).rejects.toThrow('503');
  });

  it.each([
    ['headers', 'GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    [
      'a body',
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${tokenOf('ann')}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
    ],
  ])('end with 408 if %s do not arrive in time', async (_what, text) => {
    const server = await limited({ headerMillis: 300, requestMillis: 600 });
    const { received, socket } = await hold(server, text);
    await Promise.race([new Promise((resolve) => socket.once('close', resolve)), pause(4_000)]);
    expect(received()).toMatch(/^HTTP\/1\.1 408 /);
    expect(socket.destroyed).toBe(true);
  });
});

describe('WebSockets', () => {
  it('above the limit in all get 503, above that of an address 429', async () => {
    const all = await limited({}, { total: 1 });
    await socketOf(all, 'ann');
    await expect(socketOf(all, 'bob')).rejects.toThrow('503');
    const address = await limited({}, { perAddress: 1 });
    await socketOf(address, 'ann');
    await expect(socketOf(address, 'bob')).rejects.toThrow('429');
  });

  it('above the limit of a subject are closed with 4429, until one of it ends', async () => {
    const server = await limited({}, { perSubject: 1 });
    const first = await socketOf(server, 'ann');
    expect(first.messages).toEqual([{ type: 'connection_ack' }]);
    expect((await socketOf(server, 'ann')).code()).toBe(4429);
    expect((await socketOf(server, 'bob')).messages).toEqual([{ type: 'connection_ack' }]);
    first.socket.terminate();
    await pause(50);
    expect((await socketOf(server, 'ann')).messages).toEqual([{ type: 'connection_ack' }]);
  });
});

describe('subscriptions', () => {
  const subscribe = async (
    { socket, messages }: Awaited<ReturnType<typeof socketOf>>,
    id: string,
  ): Promise<unknown> => {
    const query = 'subscription { contractPublished { version } }';
    socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query } }));
    await pause(100);
    return messages.at(-1);
  };
  /** The answer to a subscription that has one, however slow the machine is. */
  const answerTo = async (client: Awaited<ReturnType<typeof socketOf>>, id: string): Promise<unknown> => {
    const before = client.messages.length;
    await subscribe(client, id);
    for (let tries = 0; tries < 100 && client.messages.length === before; tries += 1) await pause(50);
    return client.messages.at(-1);
  };
  const refused = {
    type: 'error',
    payload: [{ extensions: { code: 'TOO_MANY_REQUESTS', kind: 'Unavailable' } }],
  };

  it('are limited on one WebSocket', async () => {
    const server = await limited({}, { subscriptionsPerSocket: 1 });
    const client = await socketOf(server, 'ann');
    expect(await subscribe(client, '1')).toEqual({ type: 'connection_ack' });
    expect(await answerTo(client, '2')).toMatchObject(refused);
    client.socket.send(JSON.stringify({ type: 'complete', id: '1' }));
    client.messages.splice(0);
    expect(await subscribe(client, '3')).toBeUndefined();
  });

  it('are limited for one subject, over all its WebSockets, until they end', async () => {
    const server = await limited({}, { subscriptionsPerSubject: 1 });
    const [first, second] = [await socketOf(server, 'ann'), await socketOf(server, 'ann')];
    expect(await subscribe(first, '1')).toEqual({ type: 'connection_ack' });
    expect(await answerTo(second, '1')).toMatchObject(refused);
    expect(await subscribe(await socketOf(server, 'bob'), '1')).toEqual({ type: 'connection_ack' });
    first.socket.terminate();
    await pause(50);
    second.messages.splice(0);
    expect(await subscribe(second, '2')).toBeUndefined();
  });
});
