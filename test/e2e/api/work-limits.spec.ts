import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const COLUMNS = 40;
const document = `apiVersion: v3.1.0
kind: DataContract
id: sales
version: 1.0.0
status: active
servers:
  - { server: lake, type: local, path: ., format: csv }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, path: '{yyyy}-{MM}-{dd}.csv' }
schema:
  - name: sales
    properties:
${Array.from({ length: COLUMNS }, (_, index) => `      - { name: c${String(index)}, logicalType: integer, required: true }`).join('\n')}
`;

const folder = temporaryFolder();
const running: ServerProcess[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(() => {
  folder.remove();
});

/** A server with one product, whose partition of a day has some hundred checks. */
async function serverWith(...flags: readonly string[]): Promise<string> {
  const databaseUrl = `sqlite:${folder.path}/${String(Math.random())}.db`;
  const server = await startServerProcess({
    databaseUrl,
    flags: ['--role', 'api', ...flags],
    environment: { CONCORDAT_DATA_ROOT: folder.path },
  });
  running.push(server);
  await askGraphql(server.url, 'mutation { registerDomain(input: { name: "retail" }) { __typename } }');
  const publish =
    'mutation ($document: String!) { publishContract(input: { document: $document, product: "retail/sales" }) { __typename } }';
  expect(await askGraphql(server.url, publish, { document })).toEqual({
    publishContract: { __typename: 'ContractPublished' },
  });
  return server.url;
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: unknown }[];
  };
}

async function send(url: string, query: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** The same field under 30 names, each about another year that ends in 2025. */
const aliases = (field: (interval: string) => string, count = 30): string =>
  `{ ${Array.from({ length: count }, (_, index) => {
    const day = String(1 + index).padStart(2, '0');
    return `a${String(index)}: ${field(`{ from: "2024-01-${day}T00:00:00Z", to: "2025-01-${day}T00:00:00Z" }`)}`;
  }).join(' ')} }`;

const health = (interval: string): string => `health(product: "retail/sales", interval: ${interval}) { status }`;
const gate = (interval: string): string =>
  `gate(input: { product: "retail/sales", consumer: "retail/app", interval: ${interval} }) { verdict }`;

describe('the work of one request', () => {
  it('is estimated and refused before it begins, all parts together', async () => {
    const url = await serverWith('--work-per-request', '10000');
    for (const field of [health, gate]) {
      const { body } = await send(url, aliases(field));
      expect(body.errors?.[0]).toMatchObject({
        message: expect.stringMatching(
          /needs [\d,]+ units of work or more, and the limit of one request is 10,000 \(CONCORDAT_WORK_PER_REQUEST\)/,
        ),
        extensions: { code: 'TOO_COSTLY', kind: 'Invalid' },
      });
      expect(body.data ?? null).toBeNull();
    }
    const week = '{ from: "2025-01-01T00:00:00Z", to: "2025-01-08T00:00:00Z" }';
    expect(await send(url, `{ ${health(week)} ${gate(week)} }`)).toMatchObject({
      body: { data: { health: { status: 'UNKNOWN' }, gate: { verdict: 'WAIT' } } },
    });
  });

  it('counts the rows of pages', async () => {
    const url = await serverWith('--work-per-request', '10000');
    const pages = (count: number): string =>
      aliases(() => 'evidence(product: "retail/sales", first: 500) { totalCount }', count);
    expect((await send(url, pages(30))).body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY' });
    expect((await send(url, pages(20))).body.errors).toBeUndefined();
  });

  it('is refused by the REST paths with 400, with the limit and how to fix it', async () => {
    const url = await serverWith('--work-per-request', '10000');
    const year = 'from=2024-01-01T00:00:00Z&to=2025-01-01T00:00:00Z';
    for (const path of [`health/retail/sales?${year}`, `gate/retail/sales?consumer=retail/app&${year}`]) {
      const response = await fetch(`${url}/api/v1/${path}`);
      expect([path, response.status, await response.json()]).toMatchObject([
        path,
        400,
        {
          code: 'TOO_COSTLY',
          detail: expect.stringContaining('10,000'),
          help: expect.stringContaining('shorter interval'),
        },
      ]);
    }
  });
});

it('the work of all requests of one subject is limited: 429 with Retry-After', async () => {
  const url = await serverWith('--work-per-subject', '10000');
  const response = await fetch(`${url}/api/v1/health/retail/sales?from=2024-01-01T00:00:00Z&to=2025-01-01T00:00:00Z`);
  expect([response.status, response.headers.get('retry-after'), await response.json()]).toMatchObject([
    429,
    '1',
    { code: 'TOO_MUCH_AT_ONCE', detail: expect.stringContaining('CONCORDAT_WORK_PER_SUBJECT') },
  ]);
  // What ran before no longer counts.
  const month = '{ from: "2025-01-01T00:00:00Z", to: "2025-02-01T00:00:00Z" }';
  for (let sent = 0; sent < 5; sent += 1) expect((await send(url, `{ ${health(month)} }`)).body.errors).toBeUndefined();
});

it('a gate is answered while a costly request within the limit is evaluated', async () => {
  const url = await serverWith();
  const order: string[] = [];
  const costly = send(url, aliases(health, 4)).then(({ body }) =>
    order.push(body.errors === undefined ? 'costly' : 'refused'),
  );
  // Its evaluation has begun when a question that was sent later is answered.
  for (let sent = 0; sent < 3; sent += 1) {
    await send(url, '{ gate(input: { product: "retail/sales", consumer: "retail/app" }) { verdict } }');
    order.push('gate');
  }
  await costly;
  expect(order).toEqual(['gate', 'gate', 'gate', 'costly']);
}, 60_000);
