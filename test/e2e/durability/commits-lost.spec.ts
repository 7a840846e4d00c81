import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommitProxy, type Fate, commitProxy } from '../../support/commit-proxy.js';
import { freshPostgres } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { odcs } from '../../support/odcs.js';
import { inOneSnapshot } from '../../support/raw-sql.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const TIMEOUT_MILLIS = 2_000;
/** The timeout, the driver's margin, and time for a loaded machine. */
const IN_TIME = TIMEOUT_MILLIS + 4_000;
const PUBLISH = `mutation ($input: PublishContractInput!) {
  publishContract(input: $input) {
    __typename
    ... on Failure { code message help }
    ... on ContractPublished { version { revision } }
    ... on ContractUnchanged { version { revision } }
  }
}`;

const undo: (() => Promise<unknown>)[] = [];
const folder = temporaryFolder();
let database: string;
let way: CommitProxy;
/** Serves without a coordinator, so that nothing but the events themselves makes it fold them. */
let server: ServerProcess;

beforeAll(async () => {
  database = await freshPostgres(undo as (() => Promise<void>)[]);
  const { hostname, port } = new URL(database);
  way = await commitProxy(hostname, Number(port));
  undo.push(() => way.close());
  server = await start('--role', 'api');
  await askGraphql(server.url, 'mutation { registerDomain(input: { name: "finance" }) { __typename } }');
}, 120_000);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
  folder.remove();
}, 60_000);

async function start(...flags: readonly string[]): Promise<ServerProcess> {
  const through = new URL(database);
  through.host = way.address;
  const environment = { CONCORDAT_DATABASE_TIMEOUT: `${String(TIMEOUT_MILLIS)}ms`, CONCORDAT_DATA_ROOT: folder.path };
  const started = await startServerProcess({ databaseUrl: through.href, environment, flags });
  undo.push(() => started.stop());
  return started;
}

const rows = <Row extends object>(statement: string): Promise<Row[]> =>
  inOneSnapshot(database, (reader) => reader.rows<Row>(statement));
const count = async (statement: string): Promise<number> => (await rows<{ n: number }>(statement))[0]?.n ?? -1;

/** Repeats until the rows of the statement are as expected; returns the last ones. */
async function eventually(statement: string, expected: number, millis: number): Promise<number> {
  const deadline = performance.now() + millis;
  for (;;) {
    const found = await count(statement);
    if (found === expected || performance.now() > deadline) return found;
    await pause(50);
  }
}

const publish = async (id: string): Promise<unknown> => {
  const input = { document: odcs({ id }), product: `finance/${id}` };
  return (await askGraphql<{ publishContract: unknown }>(server.url, PUBLISH, { input })).publishContract;
};
const UNKNOWN = {
  __typename: 'Unavailable',
  code: 'OUTCOME_UNKNOWN',
  message: expect.stringContaining('may have been stored'),
  help: expect.stringContaining('again'),
};

function eventsOf(job: string): readonly object[] {
  return ['START', 'COMPLETE'].map((eventType) => ({
    eventType,
    eventTime: '2023-10-28T05:00:00Z',
    producer: 'https://example.org',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    run: { runId: '0190c9f5-bd0c-7f3e-9d1c-5a0a3f5a2b11' },
    job: { namespace: 'n', name: job },
    inputs: [],
    outputs: [{ namespace: 'file', name: `/lake/${job}` }],
  }));
}
const send = (job: string): Promise<Response> =>
  fetch(`${server.url}/api/v1/lineage/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(eventsOf(job)),
  });

describe.each<[Fate, string, number]>([
  ['answer lost', 'ContractUnchanged', 2],
  ['request lost', 'ContractPublished', 0],
  ['request late', 'ContractUnchanged', 2],
])('a COMMIT with its %s', (fate, afterwards, stored) => {
  const id = fate.replace(' ', '_');

  it('of a publish is reported as unknown in time, and the retry has one version', async () => {
    const lost = way.next(id, fate);
    const began = performance.now();
    expect(await publish(id)).toEqual(UNKNOWN);
    expect(performance.now() - began).toBeLessThan(IN_TIME);
    await lost;
    expect(await publish(id)).toEqual({ __typename: afterwards, version: { revision: 1 } });
    for (const table of ['contract_version', 'contract_verdict'])
      expect(await count(`SELECT count(*) AS n FROM ${table} WHERE contract_id = '${id}'`)).toBe(1);
    expect(await count(`SELECT count(*) AS n FROM audit_entry WHERE subject LIKE 'contract:${id}@%'`)).toBe(1);
    expect(await count(`SELECT count(*) AS n FROM outbox WHERE payload LIKE '%"${id}"%'`)).toBe(1);
    const { auditVerification } = await askGraphql<{ auditVerification: unknown }>(
      server.url,
      '{ auditVerification { intact unexplained { subject } } }',
    );
    expect(auditVerification).toEqual({ intact: true, unexplained: [] });
  });

  it('of an ingest is answered with 503, and what was stored is folded without another event', async () => {
    const lost = way.next(`/lake/${id}`, fate);
    const answer = await send(id);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await answer.json()).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    await lost;
    const of = `FROM lineage_event WHERE body LIKE '%/lake/${id}%'`;
    expect(await eventually(`SELECT count(*) AS n ${of} AND folded_at IS NOT NULL`, stored, 5_000)).toBe(stored);

    const again = await send(id);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ summary: { received: 2, successful: 2, failed: 0 } });
    expect(await eventually(`SELECT count(*) AS n ${of} AND folded_at IS NOT NULL`, 2, 5_000)).toBe(2);
    expect(await count(`SELECT count(*) AS n ${of}`)).toBe(2);
    expect(await count(`SELECT count(*) AS n FROM lineage_dataset WHERE name = '/lake/${id}'`)).toBe(1);
  });
});

it.each<[Fate, number]>([
  ['answer lost', 15_000],
  // Until the lease ends, nobody else may do the work.
  ['request lost', 40_000],
])(
  'evidence whose COMMIT has its %s is recorded once',
  async (fate, within) => {
    const id = `checked_${fate.replace(' ', '_')}`;
    mkdirSync(join(folder.path, id));
    for (const day of ['26', '27']) writeFileSync(join(folder.path, id, `2023-10-${day}.csv`), 'id\na\nb\n');
    const document = `${odcs({ id, path: id }).replace('parquet', 'csv')}customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: "{yyyy}-{MM}-{dd}.csv" }
`;
    const input = { document, product: `finance/${id}` };
    expect(await askGraphql(server.url, PUBLISH, { input })).toMatchObject({
      publishContract: { __typename: 'ContractPublished' },
    });
    const lost = way.next(`${id}#`, fate);
    const coordinator = await start('--role', 'coordinator', '--cadence', '1s');
    await lost;
    const unchecked = `SELECT count(*) AS n FROM check_work WHERE contract_id = '${id}'`;
    const recorded = `SELECT count(DISTINCT partition_from) AS n FROM evidence WHERE contract_id = '${id}'`;
    expect(await eventually(recorded, 2, within)).toBe(2);
    expect(await eventually(unchecked, 0, within)).toBe(0);
    // Two more cycles find nothing to repeat.
    await pause(2_500);
    expect(await count(`SELECT count(*) AS n FROM evidence WHERE contract_id = '${id}' AND outcome <> 'PASS'`)).toBe(0);
    expect(await count(`SELECT max(attempt) AS n FROM evidence WHERE contract_id = '${id}'`)).toBe(1);
    await coordinator.stop();
  },
  60_000,
);

it('slow commits lose and repeat nothing', async () => {
  way.delay(300);
  const ids = Array.from({ length: 8 }, (_, index) => `slow_${String(index)}`);
  const [versions, answers] = await Promise.all([
    Promise.all(ids.map(publish)),
    Promise.all(ids.map(async (job) => (await send(job)).status)),
  ]);
  way.delay(0);
  expect(versions).toEqual(ids.map(() => ({ __typename: 'ContractPublished', version: { revision: 1 } })));
  expect(answers).toEqual(ids.map(() => 200));
  expect(await count(`SELECT count(*) AS n FROM contract_version WHERE contract_id LIKE 'slow%'`)).toBe(ids.length);
  const folded = `SELECT count(*) AS n FROM lineage_event WHERE body LIKE '%/lake/slow%' AND folded_at IS NOT NULL`;
  expect(await eventually(folded, 2 * ids.length, 10_000)).toBe(2 * ids.length);
}, 30_000);

it('no connection and no transaction remains of those that were lost', async () => {
  const activity = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
  expect(await eventually(`SELECT count(*) AS n ${activity} AND state LIKE 'idle in tr%'`, 0, 5_000)).toBe(0);
  // Ten that write, ten that read, and one that listens.
  expect(await count(`SELECT count(*) AS n ${activity}`)).toBeLessThanOrEqual(21);
});
