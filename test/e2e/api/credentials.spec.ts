import { describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import type { App } from '../../../src/app/build-app.js';
import { formatToken } from '../../../src/core/access/token.js';
import { systemIds } from '../../../src/platform/ids.js';
import { rawRequest } from '../../support/raw-http.js';
import { sampleApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

const TOKEN = formatToken(systemIds.randomBytes(32));
const authorization = `Bearer ${TOKEN}`;
const QUERY = 'subscription { contractPublished { version } }';

/** A server that knows one token until `end` is called, and events that `publish` sends. */
async function strictServer(
  changed: Partial<App['commands']> = {},
): Promise<SampleServer & { readonly end: () => void; readonly fail: () => void; readonly publish: () => void }> {
  const app = sampleApp();
  let valid = true;
  let fails = false;
  let publish = (): void => undefined;
  const version = await app.streams
    .contractPublished({ actor: { subject: 'a', admin: true, grants: [] }, requestId: 'r' }, null)
    .then((stream) => (stream.ok ? stream.value[Symbol.asyncIterator]().next() : null));
  const contractPublished: typeof app.streams.contractPublished = () =>
    Promise.resolve({
      ok: true,
      value: (async function* () {
        for (;;) {
          await new Promise<void>((resolve) => (publish = resolve));
          yield version?.value as never;
        }
      })(),
    });
  const server = await sampleServer(
    {
      ...app,
      commands: { ...app.commands, ...changed },
      streams: { ...app.streams, contractPublished },
      authenticate: (token) =>
        fails
          ? Promise.reject(new Error('the store does not answer'))
          : Promise.resolve(valid && token === TOKEN ? { subject: 'ann', admin: true, grants: [] } : null),
    },
    { auth: 'token' },
  );
  return {
    ...server,
    end: () => {
      valid = false;
    },
    fail: () => {
      fails = true;
    },
    publish: () => {
      publish();
    },
  };
}

interface Client {
  readonly socket: WebSocket;
  readonly received: { readonly type: string; readonly id?: string; readonly payload?: unknown }[];
  readonly closed: Promise<number>;
}

function open(url: string): Promise<Client> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const received: Client['received'] = [];
  socket.on('message', (data: Buffer) =>
    received.push(JSON.parse(data.toString('utf8')) as Client['received'][number]),
  );
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      resolve({ socket, received, closed });
    });
    socket.once('error', reject);
  });
}

const until = async (holds: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).toBe(true);
};

describe('a WebSocket without a token', () => {
  it('is closed at connection_init', async () => {
    const server = await strictServer();
    const { socket, closed } = await open(server.url);
    socket.send('{"type":"connection_init"}');
    expect(await closed).toBe(4403);
    await server.close();
  });
});

describe('a subscription', () => {
  const subscribed = async (url: string): Promise<Client> => {
    const client = await open(url);
    client.socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
    await until(() => client.received.some(({ type }) => type === 'connection_ack'));
    client.socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: QUERY } }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return client;
  };

  it('delivers while its token is valid, and nothing afterwards', async () => {
    const server = await strictServer();
    const { received, closed } = await subscribed(server.url);
    const delivered = (): number => received.filter(({ type }) => type === 'next').length;
    server.publish();
    await until(() => delivered() === 1);
    server.end();
    server.publish();
    expect(await closed).toBe(4401);
    expect(delivered()).toBe(1);
    await server.close();
  });

  it('is closed with 1013 where its token cannot be looked up, and delivers nothing', async () => {
    const server = await strictServer();
    const { received, closed } = await subscribed(server.url);
    server.fail();
    server.publish();
    expect(await closed).toBe(1013);
    expect(received.filter(({ type }) => type === 'next')).toEqual([]);
    expect(server.logged.some(({ message }) => message.includes('could not be looked up before a delivery'))).toBe(
      true,
    );
    await server.close();
  });

  it('without events is closed too when its token ends', async () => {
    const server = await strictServer();
    const { closed } = await subscribed(server.url);
    server.end();
    expect(await closed).toBe(4401);
    await server.close();
  });
});

describe('a waiting gate', () => {
  const app = sampleApp();
  const waits: App['commands']['waitForGate'] = async (call, input) => {
    await new Promise((resolve) => input.signal?.addEventListener('abort', resolve, { once: true }));
    return app.commands.waitForGate(call, input);
  };

  it('answers 401 when its token ends', async () => {
    const server = await strictServer({ waitForGate: waits });
    const answer = fetch(`${server.url}/api/v1/gate/a/b?consumer=a/c&wait=60`, { headers: { authorization } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.end();
    expect((await answer).status).toBe(401);
    await server.close();
  });

  it('ends in GraphQL too when its token ends', async () => {
    const server = await strictServer({ waitForGate: waits });
    const query = '{ gate(input: { consumer: "a/c", product: "a/b", waitSeconds: 60 }) { verdict } }';
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.end();
    expect(await (await answer).json()).toMatchObject({
      data: null,
      errors: [{ path: ['gate'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await server.close();
  });
});

describe('a body without a token', () => {
  it('is not read: the answer comes before it, and the connection ends', async () => {
    const server = await strictServer();
    for (const path of ['/graphql', '/api/v1/lineage']) {
      const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999999\r\n\r\n{`;
      const answer = await rawRequest(server.url, head);
      expect(answer).toMatch(/^HTTP\/1\.1 401/);
      expect(answer).toMatch(/connection: close/i);
    }
    await server.close();
  });
});

describe('a query text', () => {
  const text = (size: number): string => '{ __typename }'.padEnd(size, '#');

  it('has at most 64 KB by POST', async () => {
    const server = await sampleServer();
    const post = async (query: string): Promise<readonly [number, string]> => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return [answer.status, await answer.text()];
    };
    expect((await post(text(64 * 1024)))[0]).toBe(200);
    const [status, body] = await post(text(64 * 1024 + 1));
    expect([status, body]).toEqual([400, expect.stringContaining('longer than 64 KB')]);
    expect(body).toContain('QUERY_LIMIT');
    await server.close();
  });

  it('is refused by GET with the headers, which have at most 16 KB', async () => {
    const server = await sampleServer();
    const query = encodeURIComponent(text(20_000));
    expect((await fetch(`${server.url}/graphql?query=${query}`)).status).toBe(431);
    await server.close();
  });

  it('has at most 64 KB by WebSocket', async () => {
    const server = await sampleServer();
    const { socket, received } = await open(server.url);
    socket.send('{"type":"connection_init"}');
    await until(() => received.length === 1);
    const query = QUERY.padEnd(64 * 1024 + 1, '#');
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
    await until(() => received.length === 2);
    expect(received[1]).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'QUERY_LIMIT' } }] });
    socket.terminate();
    await server.close();
  });
});
