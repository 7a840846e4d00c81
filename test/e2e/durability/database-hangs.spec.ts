import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { freshPostgres } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { odcs } from '../../support/odcs.js';
import { type ServerProcess, startServerProcess } from '../../support/server.js';
import { type SeverableProxy, severableProxy } from '../../support/severable-proxy.js';

const TIMEOUT_MILLIS = 2_000;
/** The timeout, the driver's margin, and time for a loaded machine. */
const IN_TIME = TIMEOUT_MILLIS + 3_000;

const undo: (() => Promise<unknown>)[] = [];
let direct: string;
let way: SeverableProxy;
let server: ServerProcess;
let other: ServerProcess;

beforeAll(async () => {
  direct = await freshPostgres(undo as (() => Promise<void>)[]);
  const { hostname, port } = new URL(direct);
  way = await severableProxy(hostname, Number(port));
  undo.push(() => way.sever());
  const through = new URL(direct);
  through.host = way.address;
  const environment = { CONCORDAT_DATABASE_TIMEOUT: `${String(TIMEOUT_MILLIS)}ms` };
  [server, other] = await Promise.all([
    startServerProcess({ databaseUrl: through.href, environment }),
    startServerProcess({ databaseUrl: direct, flags: ['--role', 'api'] }),
  ]);
  undo.push(() => Promise.all([server.stop(), other.stop()]));
}, 120_000);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
}, 60_000);

/** The answer and the milliseconds that it took. */
async function timed<T>(ask: () => Promise<T>): Promise<{ readonly answer: T; readonly millis: number }> {
  const start = performance.now();
  return { answer: await ask(), millis: performance.now() - start };
}

const register = (name: string): Promise<{ registerDomain: { __typename: string } }> =>
  askGraphql(server.url, `mutation { registerDomain(input: { name: "${name}" }) { __typename } }`);
const readiness = async (): Promise<number> => (await fetch(`${server.url}/readyz`)).status;
const query = async (): Promise<unknown> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ domains { totalCount } }' }),
  });
  return response.json();
};

async function ready(): Promise<boolean> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if ((await readiness()) === 200) return true;
    await pause(100);
  }
  return false;
}

describe('a PostgreSQL that accepts connections and does not answer', () => {
  beforeAll(() => {
    way.hang();
  });

  it('turns /readyz, with the reason and Retry-After, within the timeout', async () => {
    const { answer, millis } = await timed(() => fetch(`${server.url}/readyz`));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await answer.json()).toMatchObject({ details: { database: 'The database does not answer in time.' } });
    expect(millis).toBeLessThan(IN_TIME);
  });

  it('is reported by GraphQL and REST within the timeout, also to many callers at once', async () => {
    const [queries, write, rest] = await Promise.all([
      timed(() => Promise.all(Array.from({ length: 30 }, query))),
      timed(() => register('never')),
      timed(() => fetch(`${server.url}/api/v1/health/finance/ledger`)),
    ]);
    for (const each of queries.answer)
      expect(each).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(write.answer.registerDomain.__typename).toBe('Unavailable');
    expect([rest.answer.status, rest.answer.headers.get('retry-after')]).toEqual([503, '1']);
    for (const { millis } of [queries, write, rest]) expect(millis).toBeLessThan(IN_TIME);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  }, 20_000);

  it('is used again without a restart', async () => {
    way.resume();
    expect(await ready()).toBe(true);
    expect((await register('after')).registerDomain.__typename).toBe('DomainRegistered');
    const { domains } = await askGraphql<{ domains: { nodes: { name: string }[] } }>(
      server.url,
      '{ domains { nodes { name } } }',
    );
    expect(domains.nodes.map(({ name }) => name)).toEqual(['after']);
  }, 40_000);

  it('also loses the connection that listens, which then hears of commits again', async () => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const received: unknown[] = [];
    client.subscribe(
      { query: 'subscription { contractPublished(domain: "after") { version } }' },
      { next: ({ data }) => received.push(data), error: () => undefined, complete: () => undefined },
    );
    const publish = 'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }';
    const deadline = performance.now() + 20_000;
    for (let minor = 1; received.length === 0 && performance.now() < deadline; minor += 1) {
      const document = odcs({ id: 'ledger', version: `1.${String(minor)}.0` });
      await askGraphql(other.url, publish, { input: { document, product: 'after/ledger' } });
      await pause(300);
    }
    expect(received.length).toBeGreaterThan(0);
    await client.dispose();
  }, 40_000);
});

it('a slow PostgreSQL is served, and connections that are reset are replaced', async () => {
  way.delay(150);
  expect((await register('slow')).registerDomain.__typename).toBe('DomainRegistered');
  way.delay(0);
  way.reset();
  expect(await ready()).toBe(true);
  expect((await register('reset')).registerDomain.__typename).toBe('DomainRegistered');
}, 60_000);

it('a lock that another client keeps is named, and ends with it', async () => {
  const client = new pg.Client({ connectionString: direct });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE domain IN ACCESS EXCLUSIVE MODE');
  const { answer, millis } = await timed(query);
  expect(answer).toMatchObject({
    errors: [
      { message: 'Another transaction keeps what this request needs locked.', extensions: { code: 'UNAVAILABLE' } },
    ],
  });
  expect(millis).toBeLessThan(IN_TIME);
  await client.query('ROLLBACK');
  await client.end();
  expect(await query()).toMatchObject({ data: { domains: {} } });
}, 60_000);
