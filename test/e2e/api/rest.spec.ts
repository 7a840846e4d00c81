import type { GateInput } from '../../../src/app/gate/parse-gate-request.js';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { App } from '../../../src/app/build-app.js';
import { rawRequest } from '../../support/raw-http.js';
import { failingApp, sampleApp } from '../../support/sample-app.js';
import { DECISION } from '../../support/sample-entities.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

/**
 * The sample use cases, with a gate that records its requests and waits until its signal ends it.
 */
function gateApp(inputs: GateInput[]): App {
  const app = sampleApp();
  return {
    ...app,
    commands: {
      ...app.commands,
      decideGate: (_call, input) => {
        inputs.push(input);
        return Promise.resolve({ ok: true, value: DECISION });
      },
      waitForGate: (_call, { waitMillis, signal, ...input }) =>
        new Promise((resolve) => {
          inputs.push(input);
          const answer = (): void => {
            resolve({ ok: true, value: { ...DECISION, verdict: 'WAIT', retryAfterSeconds: waitMillis } });
          };
          const timer = setTimeout(answer, input.product === 'slow/slow' ? waitMillis : 100);
          signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            answer();
          });
        }),
    },
  };
}

const SCHEMA = '/schemas/odcs-3.2.0.json';

const inputs: GateInput[] = [];
let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer(gateApp(inputs));
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, { headers, redirect: 'manual' });

describe('the gate over REST', () => {
  it.each([
    ['LATEST_CLOSED', 'STRICT'],
    ['latest-closed', 'strict'],
    ['latest_closed', 'Strict'],
  ])('accepts mapper %s and strictness %s, and answers like GraphQL', async (mapper, strictness) => {
    const interval = 'from=2023-10-27T00:00:00Z&to=2023-10-28T00:00:00Z';
    const response = await get(
      `/api/v1/gate/finance/general_ledger?consumer=retail/sales&${interval}&mapper=${mapper}&strictness=${strictness}&dryRun=true`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ verdict: 'SKIP', retryAfter: 60, reasons: [{ code: 'NOT_FOUND' }] });
    expect(inputs.at(-1)).toEqual({
      product: 'finance/general_ledger',
      consumer: 'retail/sales',
      from: '2023-10-27T00:00:00Z',
      to: '2023-10-28T00:00:00Z',
      mapper: 'latest-closed',
      strictness: 'STRICT',
      dryRun: true,
    });
  });

  it.each([
    ['no consumer', ''],
    ['an unknown parameter', '?consumer=a/b&form=2023-10-27T00:00:00Z'],
    ['a repeated parameter', '?consumer=a/b&consumer=a/c'],
    ['an unknown mapper', '?consumer=a/b&mapper=sideways'],
    ['a wait that is no number', '?consumer=a/b&wait=soon'],
    ['a dryRun that is neither', '?consumer=a/b&dryRun=maybe'],
  ])('rejects %s', async (_what, query) => {
    const response = await get(`/api/v1/gate/finance/general_ledger${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ status: 400, code: 'MALFORMED_REQUEST' });
  });

  it('waits at most a minute', async () => {
    const response = get('/api/v1/gate/a/b?consumer=a/b&wait=900');
    const gone = new AbortController();
    const other = fetch(`${server.url}/api/v1/gate/slow/slow?consumer=a/b&wait=30s`, { signal: gone.signal });
    setTimeout(() => {
      gone.abort();
    }, 50);
    await expect(other).rejects.toThrow();
    const body = (await (await response).json()) as { retryAfter: number };
    expect(body.retryAfter).toBe(60_000);
  }, 15_000);
});

describe('a failing use case', () => {
  it.each([
    ['Invalid', 400],
    ['Unauthenticated', 401],
    ['Forbidden', 403],
    ['NotFound', 404],
    ['Conflict', 409],
    ['Stale', 409],
    ['Unavailable', 503],
  ] as const)('of kind %s is a problem with status %d', async (kind, status) => {
    const failing = await sampleServer(failingApp({ kind, code: 'NOT_FOUND', message: 'no', help: 'so', issues: [] }));
    for (const path of ['/api/v1/health/a/b', '/api/v1/gate/a/b?consumer=a/b']) {
      const response = await fetch(failing.url + path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        status,
        'application/problem+json; charset=utf-8',
      ]);
      expect(await response.json()).toMatchObject({ status, code: 'NOT_FOUND', detail: 'no', help: 'so' });
      expect(response.headers.get('retry-after')).toBe(status === 503 ? '1' : null);
    }
    await failing.close();
  });

  it('that throws is a 500 that contains only the request id, and is logged', async () => {
    const app = sampleApp();
    const health = (): never => {
      throw new Error('password=hunter2');
    };
    const broken = await sampleServer({ ...app, queries: { ...app.queries, health } });
    const rest = await fetch(`${broken.url}/api/v1/health/a/b`, { headers: { 'x-request-id': 'my-id' } });
    expect([rest.status, rest.headers.get('x-request-id')]).toEqual([500, 'my-id']);
    const graphql = await fetch(`${broken.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'my-id' },
      body: JSON.stringify({ query: '{ health(product: "a/b") { score } }' }),
    });
    for (const text of [await rest.text(), await graphql.text()]) {
      expect(text).toContain('my-id');
      expect(text).not.toContain('hunter2');
    }
    expect(broken.logged.filter(({ level }) => level === 'error')).toHaveLength(2);
    await broken.close();
  });
});

describe('every answer', () => {
  it('has a request id, the caller’s own if it is valid', async () => {
    expect((await get('/livez', { 'x-request-id': 'run-7/task.1' })).headers.get('x-request-id')).toBe('run-7/task.1');
    for (const strange of ['a b', 'x'.repeat(200), '<script>']) {
      expect((await get('/livez', { 'x-request-id': strange })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('is logged with its id, path and time, without the query string', async () => {
    await get('/api/v1/health/a/b?from=2023-10-27T00:00:00Z', { 'x-request-id': 'logged' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const line = server.logged.find(
      ({ fields }) => (fields as { requestId?: string } | undefined)?.requestId === 'logged',
    );
    expect(line).toMatchObject({
      message: 'request',
      fields: { method: 'GET', path: '/api/v1/health/a/b', status: 200, subject: 'local' },
    });
  });
});

describe('paths', () => {
  it('that do not exist are a problem, and none is a redirect', async () => {
    for (const path of [
      '/nothing',
      '/api/v1/gate/a',
      '/graphiql',
      '/api/v1/health/a/b/',
      '//',
      '/%00',
      '/api/v1/gate/%2e%2e/x',
    ]) {
      const response = await get(path);
      expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
    }
  });

  it('have the schema of contracts as published, for editors', async () => {
    const answer = await get(SCHEMA);
    expect(answer.headers.get('content-type')).toContain('application/schema+json');
    expect(await answer.json()).toEqual(
      JSON.parse(readFileSync('test/corpus/odcs/odcs-json-schema-v3.2.0.json', 'utf8')),
    );
    expect((await get('/schemas/odcs-9.9.9.json')).status).toBe(404);
  });

  it('show where things are, whether the process is live and ready, and its fixed time', async () => {
    expect(await (await get('/')).text()).toContain('/graphql');
    expect(await (await get('/livez')).json()).toEqual({ status: 'alive' });
    expect(await (await get('/readyz')).json()).toEqual({
      status: 'ready',
      clock: { now: '2023-10-28T06:00:00.000Z', fixed: true },
      details: { store: 'sqlite' },
    });
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('process_cpu_seconds_total');
    expect(metrics).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/livez",status="200"\} \d/);
    expect(metrics).toMatch(/concordat_check_work\{state="queued"\} \d/);
    expect(metrics).toMatch(/concordat_check_work_oldest_seconds \d/);
    expect(metrics).not.toContain('/nothing');
  });

  it('reject foreign names and foreign pages with 403 before the body is read', async () => {
    const head = (line: string): string =>
      `POST /api/v1/lineage HTTP/1.1\r\n${line}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`;
    expect(await rawRequest(server.url, head('Host: evil.example'))).toMatch(/^HTTP\/1.1 403 /);
    expect(await rawRequest(server.url, head('Host: localhost\r\nOrigin: https://evil.example'))).toMatch(
      /^HTTP\/1.1 403 /,
    );
    expect(await rawRequest(server.url, head('Host: localhost'))).toMatch(/^HTTP\/1.1 201 /);
  });
});

describe('stopping', () => {
  it('answers long-polls immediately, ends subscriptions with 1001 and leaves nothing open', async () => {
    const going = await sampleServer(gateApp([]));
    const waiting = fetch(`${going.url}/api/v1/gate/slow/slow?consumer=a/b&wait=60`);
    const client = createClient({
      url: `${going.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
    const closed = new Promise<{ code: number }>((resolve) => {
      client.on('closed', (event) => {
        resolve(event as { code: number });
      });
    });
    await new Promise<void>((resolve) => {
      client.on('connected', () => {
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 100));

    const started = performance.now();
    const stopped = going.close();
    expect(await (await waiting).json()).toMatchObject({ verdict: 'WAIT' });
    expect((await closed).code).toBe(1001);
    await stopped;
    expect(performance.now() - started).toBeLessThan(1500);
    await expect(fetch(`${going.url}/livez`)).rejects.toThrow();
    await client.dispose();
  });

  it('waits for running requests, but not for their connections', async () => {
    const app = sampleApp();
    const { health } = app.queries;
    const late: typeof health = async (...question) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return health(...question);
    };
    const going = await sampleServer({ ...app, queries: { ...app.queries, health: late } });
    const answer = fetch(`${going.url}/api/v1/health/a/b`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await going.close();
    expect(performance.now() - started).toBeLessThan(3000);
    expect((await answer).headers.get('connection')).toBe('close');
  });

  it('cuts connections that do not end in time', async () => {
    const app = sampleApp();
    const health = (): Promise<never> => new Promise(() => undefined);
    const stuck = await sampleServer({ ...app, queries: { ...app.queries, health } }, { drainMillis: 200 });
    const cut = fetch(`${stuck.url}/api/v1/health/a/b`).then(
      () => 'answered',
      () => 'cut',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stuck.close();
    expect(await cut).toBe('cut');
  });
});

describe('with tokens', () => {
  it('anonymous callers get nothing but the open paths, and a wrong token gets nothing', async () => {
    const strict = await sampleServer(sampleApp(), { auth: 'token' });
    const send = (path: string, method: string, headers: Record<string, string> = {}): Promise<Response> => {
      const body = method === 'POST' ? JSON.stringify({ query: '{ __typename }' }) : null;
      return fetch(strict.url + path, { method, body, headers: { 'content-type': 'application/json', ...headers } });
    };
    const refused = await send('/graphql', 'POST');
    expect([refused.status, refused.headers.get('connection')]).toEqual([401, 'close']);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', kind: 'Unauthenticated' } }],
    });
    for (const path of ['/api/v1/lineage', '/api/v1/lineage/batch', '/nothing']) {
      expect([path, (await send(path, 'POST')).status]).toEqual([path, 401]);
    }
    for (const path of [
      '/graphql?query={__typename}',
      '/api/v1/health/a/b',
      '/api/v1/gate/a/b?consumer=a/c',
      '/metrics',
    ]) {
      const answer = await send(path, 'GET');
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="concordat"');
    }
    expect((await send('/nothing', 'GET')).status).toBe(404);
    expect((await send('/graphql', 'POST', { authorization: 'Bearer wrong' })).status).toBe(401);
    for (const open of ['/', '/livez', '/readyz', SCHEMA]) expect((await fetch(strict.url + open)).status).toBe(200);
    await strict.close();
  });

  it('authenticated callers get suggestions and the schema', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ produc { ref } }' }),
    });
    expect(await response.text()).toContain('Did you mean');
  });
});

describe('local', () => {
  it('does not listen on an address that other machines can reach', async () => {
    await expect(sampleServer(sampleApp(), { host: '0.0.0.0' })).rejects.toThrow('CONCORDAT_AUTH');
  });

  it('reports a port that is in use', async () => {
    const port = Number(new URL(server.url).port);
    await expect(sampleServer(sampleApp(), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
