import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const CONTRACT = (allowed: boolean) => `apiVersion: v3.1.0
kind: DataContract
id: orders
name: orders
version: 1.0.${allowed ? '1' : '0'}
status: active
servers:
  - { server: lake, type: local, path: own/orders.csv, format: csv }
schema:
  - name: orders
${allowed ? '    customProperties: [{ property: concordat.samples, value: true }]\n' : ''}    properties:
      - { name: order_no, logicalType: string, primaryKey: true }
      - { name: state, logicalType: string, quality: [{ id: known, metric: invalidValues, arguments: { validValues: [open] }, mustBe: 0 }] }
`;
/** Occurs in the data only. */
const SECRET = 'CANARY-4711';

const KEYS = `failingKeys { columns rows withheld keptUntil } samples`;
const QUERIES = {
  evidence: `query { evidence(product: "own/orders", first: 50) { nodes { checkId ${KEYS} } } }`,
  checks: `query { checks(product: "own/orders") { latest { outcome ${KEYS} } } }`,
};
const RUN = `mutation { runChecks(input: { product: "own/orders" }) { __typename
  ... on ChecksRun { evidence { checkId outcome ${KEYS} } } } }`;

const folder = temporaryFolder();
const callers = ['own viewer', 'own agent', 'own editor', 'own owner', 'own steward', 'other owner'] as const;
type Caller = (typeof callers)[number] | 'admin';
const tokens = new Map<Caller, string>();
let server: ServerProcess;
let log = '';

async function ask(query: string, caller: Caller | null, variables: object = {}): Promise<string> {
  const token = caller === null ? undefined : tokens.get(caller);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

function overWebSocket(query: string, caller: Caller): Promise<string> {
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${tokens.get(caller) ?? ''}` },
  });
  return new Promise<string>((resolve) => {
    let answer = '';
    client.subscribe(
      { query },
      {
        next: (result) => {
          answer += JSON.stringify(result);
        },
        // Queries are refused over WebSocket.
        error: (error) => {
          resolve(JSON.stringify(error));
        },
        complete: () => {
          resolve(answer);
        },
      },
    );
  }).finally(() => client.dispose());
}

const PUBLISH = `mutation ($document: String!) { publishContract(input: { document: $document, product: "own/orders" }) { __typename } }`;

beforeAll(async () => {
  mkdirSync(`${folder.path}/data/own`, { recursive: true });
  writeFileSync(`${folder.path}/data/own/orders.csv`, `order_no,state\nA1,open\n${SECRET},shut\n`);
  const options = {
    databaseUrl: `sqlite:${folder.path}/keys.db`,
    environment: { CONCORDAT_CADENCE: '1h', CONCORDAT_DATA_ROOT: `${folder.path}/data` },
  };
  server = await startServerProcess({ ...options, flags: ['--role', 'api'] });
  for (const name of ['own', 'other'])
    await ask(`mutation { registerDomain(input: { name: "${name}" }) { __typename } }`, null);
  for (const caller of [...callers, 'admin'] as const) {
    const [domain, role] = caller.split(' ');
    const grants = role === undefined ? 'admin: true' : `grants: [{ domain: "${domain ?? ''}", role: ${role} }]`;
    const made = await ask(
      `mutation { createToken(input: { subject: "caller ${caller}", ${grants} }) { ... on TokenCreated { token } } }`,
      null,
    );
    tokens.set(caller, /"token":"([^"]+)"/u.exec(made)?.[1] ?? '');
  }
  await server.stop();
  server = await startServerProcess({ ...options, auth: 'token', flags: ['--role', 'api', '--log-level', 'debug'] });
}, 120_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

describe('keys of failing rows', () => {
  it('are not kept without permission of the contract, not even for an administrator', async () => {
    expect(await ask(PUBLISH, 'admin', { document: CONTRACT(false) })).toContain('ContractPublished');
    const answer = await ask(RUN, 'admin');
    expect(answer).toContain('"withheld":"NOT_PERMITTED_BY_CONTRACT"');
    expect(answer).not.toContain(SECRET);
  });

  it('are returned to editors of the domain and above, by every operation, with the promise kept', async () => {
    expect(await ask(PUBLISH, 'admin', { document: CONTRACT(true) })).toContain('ContractPublished');
    for (const caller of ['admin', 'own editor', 'own owner'] as const) {
      expect(await ask(RUN, caller)).toContain(`"columns":["order_no"],"rows":[["${SECRET}"]],"withheld":null`);
    }
    for (const caller of ['admin', 'own editor', 'own owner', 'own steward'] as const) {
      for (const query of Object.values(QUERIES)) {
        expect(await ask(query, caller)).toContain(`"samples":["${SECRET}"]`);
      }
    }
  });

  it.each(['own viewer', 'own agent', 'other owner'] as const)('are never returned to %s', async (caller) => {
    for (const query of [...Object.values(QUERIES), ...(caller === 'own agent' ? [RUN] : [])]) {
      const answer = await ask(query, caller);
      expect(answer).toContain('"rows":[],"withheld":"NOT_PERMITTED_TO_READ","keptUntil":null');
      expect(answer).toContain('"samples":[]');
      for (const text of [answer, await overWebSocket(query, caller)]) expect(text).not.toContain(SECRET);
    }
  });

  it('are never returned without a token, and never logged', async () => {
    for (const query of [...Object.values(QUERIES), RUN]) {
      const answer = await ask(query, null);
      expect(answer).toContain('"UNAUTHENTICATED"');
      expect(answer).not.toMatch(/"data"/u);
      expect(answer).not.toContain(SECRET);
    }
    log = server.log();
    expect(log).not.toContain(SECRET);
  });

  it('are printed by the command line, or why there are none', () => {
    const cli = (caller: Caller, ...args: string[]) =>
      spawnSync(process.execPath, [fileURLToPath(new URL('../../bin/concordat', import.meta.url)), ...args], {
        env: { CONCORDAT_SERVER: server.url, CONCORDAT_TOKEN: tokens.get(caller), PATH: process.env['PATH'] },
        cwd: folder.path,
        encoding: 'utf8',
      });
    const run = cli('own editor', 'check', 'run', 'own/orders');
    expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(`      keys      order_no: ${SECRET}\n`)]);
    const results = cli('own viewer', 'check', 'results', 'own/orders', '--limit', '50').stdout;
    expect(results).toContain('\tnone: you are not allowed to read keys of failing rows.');
    expect(results).toContain('NOT_PERMITTED_TO_READ');
  });
});
