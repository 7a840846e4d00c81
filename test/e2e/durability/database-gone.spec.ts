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

const JSON_TYPE = { 'content-type': 'application/json' };
const undo: (() => Promise<unknown>)[] = [];
let direct: string;
let way: SeverableProxy;
/** Reaches PostgreSQL through a proxy that is cut; `other` reaches it directly. */
let server: ServerProcess;
let strict: ServerProcess;
let other: ServerProcess;
let token: string;

beforeAll(async () => {
  direct = await freshPostgres(undo as (() => Promise<void>)[]);
  const { hostname, port } = new URL(direct);
  way = await severableProxy(hostname, Number(port));
  undo.push(() => way.sever());
  const through = new URL(direct);
  through.host = way.address;
  [other, server, strict] = await Promise.all([
    startServerProcess({ databaseUrl: direct, flags: ['--role', 'api'] }),
    startServerProcess({ databaseUrl: through.href }),
    startServerProcess({ databaseUrl: through.href, auth: 'token' }),
  ]);
  undo.push(() => Promise.all([other.stop(), server.stop(), strict.stop()]));
  await askGraphql(other.url, 'mutation { registerDomain(input: { name: "finance" }) { __typename } }');
  const create = 'mutation { createToken(input: { subject: "a", admin: true }) { ... on TokenCreated { token } } }';
  ({
    createToken: { token },
  } = await askGraphql<{ createToken: { token: string } }>(other.url, create));
}, 120_000);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
}, 60_000);

const readiness = async (): Promise<number> => (await fetch(`${server.url}/readyz`)).status;
const withToken = (path: string): Promise<Response> =>
  fetch(strict.url + path, { headers: { authorization: `Bearer ${token}` } });
const send = (at: string): Promise<Response> =>
  fetch(`${server.url}/api/v1/lineage`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({
      eventType: 'START',
      eventTime: at,
      run: { runId: '0190c9f5-bd0c-7f3e-9d1c-5a0a3f5a2b11' },
      job: { namespace: 'n', name: 'j' },
      inputs: [],
      outputs: [],
      producer: 'https://example.test',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    }),
  });
const publish = (to: ServerProcess, version: string): Promise<{ publishContract: { __typename: string } }> =>
  askGraphql(to.url, 'mutation ($input: PublishContractInput!) { publishContract(input: $input) { __typename } }', {
    input: { document: odcs({ id: 'ledger', version }), product: 'finance/ledger' },
  });

/** Repeats until the answer is the expected one; returns the last answer after the deadline. */
async function eventually<T>(ask: () => Promise<T>, right: T): Promise<T> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer === right || performance.now() > deadline) return answer;
    await pause(100);
  }
}

describe('while the database is unavailable', () => {
  beforeAll(async () => {
    expect(await readiness()).toBe(200);
    await way.sever();
    expect(await eventually(readiness, 503)).toBe(503);
  }, 60_000);

  it('the process keeps running and reports that it is not ready', async () => {
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const body = (await (await fetch(`${server.url}/readyz`)).json()) as Record<string, unknown>;
    expect(body).toMatchObject({ status: 'not ready' });
  });

  it('REST answers 503 with Retry-After to every caller', async () => {
    const answers = [
      await send('2024-01-01T00:00:00Z'),
      await fetch(`${server.url}/api/v1/health/finance/ledger`),
      await fetch(`${server.url}/api/v1/gate/finance/ledger?consumer=finance/reader`),
      await withToken('/api/v1/health/finance/ledger'),
    ];
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE' });
    }
  });

  it('GraphQL answers UNAVAILABLE and acknowledges nothing', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ domains { totalCount } }' }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect((await publish(server, '1.0.0')).publishContract.__typename).toBe('Unavailable');
  });
});

describe('after the database has come back', () => {
  beforeAll(async () => {
    await way.fix();
    expect(await eventually(readiness, 200)).toBe(200);
  }, 60_000);

  it('everything is served again and no refused write was stored', async () => {
    expect((await send('2024-01-01T00:00:00Z')).status).toBe(201);
    expect((await publish(server, '1.0.0')).publishContract.__typename).toBe('ContractPublished');
    expect((await withToken('/metrics')).status).toBe(200);
  });

  it('signals of other processes arrive again', async () => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const received: unknown[] = [];
    client.subscribe(
      { query: 'subscription { contractPublished(domain: "finance") { version } }' },
      { next: ({ data }) => received.push(data), error: () => undefined, complete: () => undefined },
    );
    const deadline = performance.now() + 20_000;
    for (let minor = 1; received.length === 0 && performance.now() < deadline; minor += 1) {
      await publish(other, `1.${String(minor)}.0`);
      await pause(300);
    }
    expect(received.length).toBeGreaterThan(0);
    await client.dispose();
  }, 30_000);

  it('connections that PostgreSQL terminates are replaced', async () => {
    const client = new pg.Client({ connectionString: direct });
    await client.connect();
    const ended = await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'concordat%'",
    );
    await client.end();
    expect(ended.rowCount).toBeGreaterThan(2);
    expect(await eventually(async () => (await send('2024-01-02T00:00:00Z')).status, 201)).toBe(201);
    expect(await eventually(readiness, 200)).toBe(200);
  }, 30_000);
});
