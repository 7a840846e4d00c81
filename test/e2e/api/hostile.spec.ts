import { connect } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { DEFAULT_LIMITS } from '../../../src/api/dependencies.js';
import { rawRequest } from '../../support/raw-http.js';
import { sampleApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

const MB = 1024 * 1024;
let server: SampleServer;
const received: string[] = [];

beforeAll(async () => {
  const app = sampleApp();
  const ingestEvent: typeof app.commands.ingestEvent = (_call, { body }) => {
    received.push(body);
    return Promise.resolve({ ok: true, value: { kind: 'STORED', id: 'e' } });
  };
  server = await sampleServer({ ...app, commands: { ...app.commands, ingestEvent } });
});
afterAll(() => server.close());

function send(path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
}
const graphql = (body: string): Promise<Response> => send('/graphql', body);
const lineage = (body: string | Buffer, headers?: Record<string, string>): Promise<Response> =>
  send('/api/v1/lineage', body, headers);

describe('a GraphQL body', () => {
  const query = (size: number): string => {
    const frame = JSON.stringify({ query: '{ __typename }', variables: { x: '' } });
    return frame.replace('""', `"${'a'.repeat(size - frame.length)}"`);
  };

  it('may have 12 MB and no more', async () => {
    expect((await graphql(query(12 * MB))).status).toBe(200);
    expect((await graphql(query(12 * MB + 1))).status).toBe(413);
  });

  it.each([
    ['no JSON', '{'],
    ['a deep array', '['.repeat(200_000)],
    ['a deep variable', `{"query":"{ __typename }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a batch', '[{"query":"{ __typename }"}]'],
    ['a number for a query', '{"query": 7}'],
    ['no query', '{}'],
    ['null', 'null'],
    ['a prototype', '{"__proto__": {"query": "{ __typename }"}}'],
    ['a constructor', '{"constructor": {"prototype": {"query": 1}}}'],
    ['a syntax tree for a query', JSON.stringify({ query: JSON.stringify({ kind: 'Document', definitions: [] }) })],
    ['a deep document', JSON.stringify({ query: `{ ${'product(ref: "a/b") { '.repeat(5000)}` })],
    [
      'a fragment in a ring',
      JSON.stringify({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }),
    ],
    [
      'fragments that double',
      JSON.stringify({
        query: `{ ...F0 } ${Array.from({ length: 60 }, (_, i) => `fragment F${String(i)} on Query { a: __typename ...F${String(i + 1)} b: __typename ...F${String(i + 1)} }`).join(' ')} fragment F60 on Query { c: __typename }`,
      }),
    ],
    ['a NUL in the query', JSON.stringify({ query: '{ \u0000 }' })],
    ['an unknown operation', JSON.stringify({ query: 'query A { __typename }', operationName: 'B' })],
  ])('that is %s gets a 4xx', async (_what, body) => {
    const started = performance.now();
    const response = await graphql(body);
    expect([response.status >= 400 && response.status < 500, response.status]).toEqual([true, response.status]);
    expect(((await response.json()) as { errors: unknown[] }).errors).not.toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is rejected again if it is sent twice as a syntax tree', async () => {
    const body = JSON.stringify({ query: JSON.stringify({ kind: 'Document', definitions: [] }) });
    for (let i = 0; i < 3; i += 1) expect((await graphql(body)).status).toBe(400);
  });

  it.each<[string, string, string]>([
    ['64 levels', `${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}`, `\`/variables/x${'/0'.repeat(62)}\``],
    ['64 levels', `${'['.repeat(63)}1${']'.repeat(63)}`, `\`/variables/x${'/0'.repeat(62)}\``],
    ['5,000 entries', `[${'1,'.repeat(5_000_000)}1]`, '`/variables/x`'],
    ['5,000 entries', `[${'1,'.repeat(5_000)}1]`, '`/variables/x`'],
    ['25,000 values', `[${`[${'1,'.repeat(4_999)}1],`.repeat(4)}[${'1,'.repeat(4_991)}1]]`, '`/variables/x/4/4991`'],
    ['1,000 characters', `[{"a": ${'9'.repeat(1_001)}}]`, '`/variables/x/0/a`'],
  ])('with more than %s is refused with the place', async (limit, x, place) => {
    const response = await graphql(`{"query":"{ __typename }","variables":{"x":${x}}}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(limit), extensions: { code: 'INPUT_LIMIT', kind: 'Invalid' } }],
    });
    const again = await graphql(`{"query":"{ __typename }","variables":{"x":${x}}}`);
    expect(await again.text()).toContain(place);
  });

  it.each([
    ['64 levels', `${'['.repeat(62)}1${']'.repeat(62)}`],
    ['5,000 entries', `[${'1,'.repeat(4_999)}1]`],
    ['25,000 values', `[${`[${'1,'.repeat(4_999)}1],`.repeat(4)}[${'1,'.repeat(4_990)}1]]`],
    ['1,000 characters', '9'.repeat(1_000)],
  ])('may have %s', async (_limit, x) => {
    expect((await graphql(`{"query":"{ __typename }","variables":{"x":${x}}}`)).status).toBe(200);
  });

  it.each([
    ['{"query":"{ __typename }","query":"mutation { x }"}', '/query'],
    [
      '{"query":"{ __typename }","variables":{"input":[{"a":1},{"reason":"x","rea\\u0073on":"y"}]}}',
      '/variables/input/1/reason',
    ],
    ['{"query":"{ __typename }","variables":{"x":1},"variables":{}}', '/variables'],
  ])('with a key twice in one object is refused with its place: %s', async (body, pointer) => {
    const response = await graphql(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining(`\`${pointer}\``), extensions: { code: 'DUPLICATE_KEY' } }],
    });
  });

  it('with a key twice in the variables of a query string is refused', async () => {
    const response = await fetch(
      `${server.url}/graphql?query={__typename}&variables=${encodeURIComponent('{"x":{"a":1,"a":2}}')}`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/DUPLICATE_KEY/);
  });

  it('has strings of 64 KB and documents of any length', async () => {
    const domain = async (name: string): Promise<unknown> => {
      const query = 'query ($name: String!) { domain(name: $name) { name } }';
      return (await graphql(JSON.stringify({ query, variables: { name } }))).json();
    };
    expect(await domain('x'.repeat(65_536))).toMatchObject({ data: expect.anything() });
    expect(await domain('x'.repeat(65_537))).toMatchObject({
      errors: [{ message: '`name` has 65537 characters, and may have 65536.', extensions: { code: 'INPUT_LIMIT' } }],
    });
    const query = 'query ($document: String!) { validateContract(document: $document) { __typename } }';
    const validated = await graphql(JSON.stringify({ query, variables: { document: 'x'.repeat(65_537) } }));
    expect(await validated.json()).toEqual({ data: { validateContract: { __typename: 'ContractValidation' } } });
  });

  it('is JSON: a request that a web page can send without permission is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await send('/graphql', '{"query":"{ __typename }"}', { 'content-type': type })).status).toBe(415);
    }
  });

  it('changes nothing by GET, and is not accepted by GET from web pages', async () => {
    const url = `${server.url}/graphql?query=`;
    const mutation = encodeURIComponent('mutation { coordinate { __typename } }');
    expect((await fetch(url + mutation)).status).toBe(405);
    expect((await fetch(`${url}{__typename}`)).status).toBe(200);
    const fromPage = await fetch(`${url}{__typename}`, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(fromPage.status).toBe(400);
  });
});

describe('a lineage body', () => {
  const event = (size: number): string => `{"a":"${'x'.repeat(size - 8)}"}`;

  it('may have 32 MB and no more, plain or compressed', async () => {
    for (const [encode, encoding] of [
      [gzipSync, 'gzip'],
      [deflateSync, 'deflate'],
    ] as const) {
      const headers = { 'content-encoding': encoding };
      expect((await lineage(encode(event(32 * MB)), headers)).status).toBe(201);
      expect((await lineage(encode(event(32 * MB + 1)), headers)).status).toBe(413);
    }
    expect((await lineage(event(32 * MB))).status).toBe(201);
    expect((await lineage(event(32 * MB + 1))).status).toBe(413);
  }, 30_000);

  it('is rejected in bounded memory if it unpacks to gigabytes', async () => {
    const bomb = gzipSync(Buffer.alloc(400 * MB));
    global.gc?.();
    const before = process.memoryUsage().rss;
    const answers = await Promise.all([1, 2, 3].map(() => lineage(bomb, { 'content-encoding': 'gzip' })));
    expect(answers.map(({ status }) => status)).toEqual([413, 413, 413]);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
  }, 30_000);

  it.each([
    ['no gzip', Buffer.from('{}'), { 'content-encoding': 'gzip' }, 400],
    ['half a gzip', gzipSync('{"a":1}').subarray(0, 15), { 'content-encoding': 'gzip' }, 400],
    ['zstd', Buffer.from('{}'), { 'content-encoding': 'zstd' }, 415],
    ['two encodings', gzipSync('{}'), { 'content-encoding': 'gzip, gzip' }, 415],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]), {}, 400],
    ['empty', Buffer.alloc(0), {}, 400],
    ['a form', Buffer.from('a=1'), { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['plain text', Buffer.from('{}'), { 'content-type': 'text/plain' }, 415],
  ] as const)('that is %s gets a 4xx as problem details', async (_what, body, headers, status) => {
    const response = await lineage(body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status });
    expect(Object.keys(problem)).toEqual(expect.arrayContaining(['type', 'title', 'detail', 'code', 'requestId']));
  });

  it('is stored byte for byte: gzip, chunked, with a trailing slash, with a charset', async () => {
    received.length = 0;
    const text = '{ "a" : 3776519043587492001, "ü": "\\u0000" }';
    expect((await lineage(gzipSync(text), { 'content-encoding': 'gzip' })).status).toBe(201);
    expect((await send('/api/v1/lineage/', text, { 'content-type': 'application/json; charset=UTF-8' })).status).toBe(
      201,
    );
    const chunk = Buffer.from(text);
    const chunked = await rawRequest(
      server.url,
      Buffer.concat([
        Buffer.from(
          `POST /api/v1/lineage HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.length.toString(16)}\r\n`,
        ),
        chunk,
        Buffer.from('\r\n0\r\n\r\n'),
      ]),
    );
    expect(chunked).toMatch(/^HTTP\/1.1 201 /);
    expect(received).toEqual([text, text, text]);
  });

  it('gets back-pressure while bodies of any route take the memory for bodies', async () => {
    const limits = { ...DEFAULT_LIMITS, http: { ...DEFAULT_LIMITS.http, bodyBytesInFlight: 200 } };
    const small = await sampleServer(undefined, { limits });
    const status = async (size: number): Promise<readonly unknown[]> => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${small.url}/api/v1/lineage`, { method: 'POST', headers, body: event(size) });
      return [response.status, response.headers.get('retry-after')];
    };
    expect(await status(101)).toEqual([503, '1']);
    // A body that trickles in counts from its first bytes on.
    const { hostname, port } = new URL(small.url);
    const head =
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n';
    const slow = connect(Number(port), hostname, () => slow.write(`${head}{"query":"`));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await status(95)).toEqual([503, '1']);
    const query = await fetch(`${small.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }'.padEnd(90, '#') }),
    });
    expect([query.status, query.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await query.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE', kind: 'Unavailable' } }],
    });
    slow.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await status(95)).toEqual([201, null]);
    await small.close();
  });
});

describe('a batch', () => {
  it('is an array, or an object with events', async () => {
    for (const body of ['[{"a":1},{"b":[",]"]}]', '{"events": [{"a":1}, {"b":2}]}']) {
      const response = await send('/api/v1/lineage/batch', body);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({
        status: 'success',
        summary: { received: 2, successful: 2, failed: 0, retriable: 0, non_retriable: 0 },
        failed_events: [],
      });
    }
    for (const body of ['{}', '{"a":1}', '7', '[1', '[1,]', '[,]', '[1] 2']) {
      expect([body, (await send('/api/v1/lineage/batch', body)).status]).toEqual([body, 400]);
    }
  });

  it('has at most 10,000 events', async () => {
    const batch = (size: number): string => `[${Array.from({ length: size }, () => '{}').join(',')}]`;
    expect((await send('/api/v1/lineage/batch', batch(10_000))).status).toBe(200);
    expect((await send('/api/v1/lineage/batch', batch(10_001))).status).toBe(413);
    expect((await send('/api/v1/lineage/batch', `[${'1,'.repeat(15 * MB)}1]`)).status).toBe(413);
  });
});

describe('a WebSocket', () => {
  const open = (headers: Record<string, string> = {}): Promise<WebSocket> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
      socket.once('open', () => {
        resolve(socket);
      });
      socket.once('error', reject);
    });
  const closeCode = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.once('close', resolve));

  it('accepts messages of 256 KB and no more', async () => {
    const message = (size: number): string => {
      const frame = JSON.stringify({ type: 'ping', payload: { x: '' } });
      return frame.replace('""', `"${'a'.repeat(size - frame.length)}"`);
    };
    const socket = await open();
    const answered = new Promise((resolve) => socket.once('message', resolve));
    socket.send(message(256 * 1024));
    await answered;
    const closed = closeCode(socket);
    socket.send(message(256 * 1024 + 1));
    expect(await closed).toBe(1009);
  });

  it.each([
    ['no JSON', '{'],
    ['no message', '7'],
    ['an unknown type', '{"type":"drop"}'],
    ['a deep message', `{"type":"ping","payload":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`],
    ['a long list', `{"type":"ping","payload":{"x":[${'1,'.repeat(5_000)}1]}}`],
    ['a subscription before the greeting', '{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}'],
  ])('that sends %s is closed', async (_what, message) => {
    const socket = await open();
    const closed = closeCode(socket);
    socket.send(message);
    expect(await closed).toBeGreaterThanOrEqual(4400);
  });

  it('that sends a key twice in one object is closed with its place', async () => {
    const socket = await open();
    const closed = new Promise((resolve) =>
      socket.once('close', (code, reason) => {
        resolve([code, reason.toString()]);
      }),
    );
    const key = 'é'.repeat(100);
    socket.send(`{"type":"ping","payload":{"${key}":1,"${key}":2}}`);
    const reason = `DUPLICATE_KEY: a key is given twice in one object: /payload/${'é'.repeat(30)}`;
    expect(await closed).toEqual([4400, reason]);
  });

  it('from a foreign page or a foreign name is rejected at connection time', async () => {
    await expect(open({ origin: 'https://evil.example' })).rejects.toThrow('403');
    await expect(open({ host: 'evil.example' })).rejects.toThrow('403');
    const socket = await open({ origin: 'http://localhost:4600' });
    socket.close();
  });

  it('validates subscriptions as HTTP does, and executes no other operations', async () => {
    const answers: string[] = [];
    const socket = await open();
    const done = new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        answers.push(data.toString('utf8'));
        if (answers.length === 4) resolve();
      });
    });
    socket.send('{"type":"connection_init"}');
    const queries = [
      'subscription { contractPublished { nothing } }',
      '{ __typename }',
      'mutation { coordinate { __typename } }',
    ];
    await new Promise((resolve) => socket.once('message', resolve));
    queries.forEach((query, id) => {
      socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
    });
    await done;
    expect(answers.slice(1).map((answer) => (JSON.parse(answer) as { type: string }).type)).toEqual([
      'error',
      'error',
      'error',
    ]);
    socket.close();
  });
});
