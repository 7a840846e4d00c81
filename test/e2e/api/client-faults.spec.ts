import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { rawRequest } from '../../support/raw-http.js';
import { failingApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(async () => {
  // A client error is not a failure of the server.
  expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
  await server.close();
});

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

describe('a GraphQL request whose fault is the client’s', () => {
  const messages = async (response: Response): Promise<readonly [number, ...string[]]> => {
    const { errors = [] } = (await response.json()) as Answer;
    expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL');
    return [response.status, ...errors.map(({ message }) => message)];
  };
  const post = async (body: object): Promise<readonly [number, ...string[]]> =>
    messages(
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const get = async (query: string): Promise<readonly [number, ...string[]]> =>
    messages(await fetch(`${server.url}/graphql?${query}`));

  const query = '{ __typename }';
  const noText = [400, 'The query must be GraphQL text.'];

  it.each([
    [{ query: 3 }, [400, 'The parameter `query` must be a string.']],
    [{ query: true }, [400, 'The parameter `query` must be a string.']],
    [{ query: '3' }, noText],
    [{ query: ' -1e3' }, noText],
    [{ query: '"{ __typename }"' }, noText],
    [{ query: 'null' }, noText],
    [{ query: '[]' }, noText],
    [{ query: '{}' }, noText],
    [{ query: 'true\n' }, noText],
    [{ query, operationName: 3 }, [400, 'The parameter `operationName` must be a string.']],
    [{ query, operationName: 'B' }, [400, 'Unknown operation named "B".']],
    [{ query, variables: 3 }, [400, 'The parameter `variables` must be an object.']],
    [{ query, variables: [] }, [400, 'The parameter `variables` must be an object.']],
    [{ query, extensions: 'x' }, [400, 'The parameter `extensions` must be an object.']],
    [
      { query: 'subscription { healthChanged(product: "a/b") { score } }' },
      [400, 'Subscriptions are served over a WebSocket on this path, by graphql-transport-ws.'],
    ],
    [
      {
        query: 'query A { __typename } subscription B { healthChanged(product: "a/b") { score } }',
        operationName: 'B',
      },
      [400, 'Subscriptions are served over a WebSocket on this path, by graphql-transport-ws.'],
    ],
  ])('is reported by POST: %j', async (body, answer) => {
    expect(await post(body)).toEqual(answer);
    // The second request uses the cached document.
    expect(await post(body)).toEqual(answer);
  });

  it.each([
    [`query=${query}&operationName=B`, [400, 'Unknown operation named "B".']],
    [`query=${query}&operationName=`, [400, 'Unknown operation named "".']],
    [
      'query=query A { __typename } query B { __typename }',
      [400, 'Must provide operation name if query contains multiple operations.'],
    ],
    [`query=${query}&variables=3`, [400, 'The parameter `variables` must be an object.']],
    [`query=${query}&variables={`, [400, 'The parameter `variables` is not JSON.']],
    [`query=${query}&extensions="x"`, [400, 'The parameter `extensions` must be an object.']],
    ['query=3', noText],
    [
      'query=subscription { healthChanged(product: "a/b") { score } }',
      [405, 'Operation cannot be performed via a GET request'],
    ],
  ])('is reported by GET: %s', async (parameters, answer) => {
    expect(await get(parameters)).toEqual(answer);
    expect(await get(parameters)).toEqual(answer);
  });

  it('is not reported if the parameters are null', async () => {
    expect(await post({ query, operationName: null, variables: null, extensions: null })).toEqual([200]);
    expect(await get(`query=query A ${query}&operationName=A&variables={}`)).toEqual([200]);
  });
});

describe('a subscription that is rejected', () => {
  it.each([
    ['healthChanged(product: "zz") { score }', 'healthChanged'],
    ['contractPublished(domain: "zz") { version }', 'contractPublished'],
  ])('receives the reason and ends: %s', async (field, name) => {
    const error = { kind: 'Invalid', code: 'MALFORMED_REFERENCE', message: 'no', help: 'so', issues: [] } as const;
    const failing = await sampleServer(failingApp(error));
    const client = createClient({ url: `${failing.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const answers: unknown[] = [];
    for await (const answer of client.iterate({ query: `subscription { ${field} }` })) answers.push(answer);
    expect(answers).toMatchObject([
      { errors: [{ message: 'no', path: [name], extensions: { code: 'MALFORMED_REFERENCE', kind: 'Invalid' } }] },
    ]);
    await client.dispose();
    await failing.close();
  });
});

describe('a request with an empty parameter', () => {
  const gate = [
    'consumer',
    'from',
    'to',
    'partition',
    'contract',
    'versionRange',
    'mapper',
    'strictness',
    'asOf',
    'wait',
    'dryRun',
  ];
  const health = ['contract', 'from', 'to', 'partition', 'asOf'];

  it.each([
    ...gate.map((name) => ['gate', name, name === 'consumer' ? '' : 'consumer=a/b&'] as const),
    ...health.map((name) => ['health', name, ''] as const),
  ])('is not treated as another request: %s with %s', async (what, name, before) => {
    const response = await fetch(`${server.url}/api/v1/${what}/a/b?${before}${name}=`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'MALFORMED_REQUEST',
      detail: `The parameter \`${name}\` is empty.`,
    });
  });

  it('is rejected with an interval from a template whose variables are unset', async () => {
    expect((await fetch(`${server.url}/api/v1/gate/a/b?consumer=a/b&from=&to=`)).status).toBe(400);
    expect((await fetch(`${server.url}/api/v1/gate/a/b?consumer=a/b&partition`)).status).toBe(400);
  });
});

describe('a request without a matching route', () => {
  it('is answered with where the paths are listed, not with names of the catalog', async () => {
    const response = await fetch(`${server.url}/api/v1/nothing`);
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { code: 'NOT_FOUND', help: 'Compare the method and the path with those that `GET /` lists.' },
    ]);
  });

  it.each([
    ['/api/v1/gate/t/p%zz?consumer=t/x', 400, 'The path `/api/v1/gate/t/p%zz` is not percent-encoded UTF-8.'],
    ['/%ff', 400, 'The path `/%ff` is not percent-encoded UTF-8.'],
    [`/api/v1/health/t/${'p'.repeat(1001)}`, 414, expect.any(String)],
  ])('is answered with problem details: %s', async (path, status, detail) => {
    const response = await fetch(server.url + path);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = (await response.json()) as { readonly requestId: string };
    expect(problem).toMatchObject({ status, code: 'MALFORMED_REQUEST', detail });
    expect(response.headers.get('x-request-id')).toBe(problem.requestId);
    expect(response.status).toBe(status);
  });

  it.each([
    ['headers of 20 KB', `GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['no HTTP', 'GARBAGE\r\n\r\n', 400],
    ['an unknown method', 'FOO /livez HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    [
      'two lengths',
      'POST /api/v1/lineage HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      400,
    ],
  ])('is rejected if it is not HTTP: %s', async (_what, bytes, status) => {
    const [head = '', body = ''] = (await rawRequest(server.url, bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(head).toContain('Content-Type: application/problem+json; charset=utf-8');
    expect(head).toContain(`Content-Length: ${String(Buffer.byteLength(body))}`);
    expect(JSON.parse(body)).toMatchObject({ status, code: 'MALFORMED_REQUEST', requestId: expect.any(String) });
  });
});
