import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

/** The table that the checks of the recorded Airflow run are about. */
const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
servers:
  - { server: warehouse, type: postgres, host: warehouse.example, port: 5432, database: shop, schema: public }
schema:
  - name: orders
    logicalType: object
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: amount, logicalType: number, required: true, logicalTypeOptions: { minimum: 0 } }
`;

interface Shown {
  readonly data: { readonly items: readonly Readonly<Record<string, unknown>>[] };
}

describeEachDatabase('what the checks of an Airflow run found', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;

  const concordat = (...args: string[]): Promise<{ exit: number | null; out: string }> => {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, CONCORDAT_SERVER: server.url };
    const child = spawn(process.execPath, [join(process.cwd(), 'bin/concordat'), ...args], { cwd: folder.path, env });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out })));
  };
  /** Posts a recorded body as it was sent, and waits until it is folded. */
  const post = async (file: string): Promise<number> => {
    const body = readFileSync(join('test/corpus/airflow-openlineage', file), 'utf8');
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(`${server.url}/api/v1/lineage`, { method: 'POST', headers, body });
    for (let pending = 1; pending > 0;) {
      const query = '{ coordinator { eventsPending } }';
      pending = (await askGraphql<{ coordinator: { eventsPending: number } }>(server.url, query)).coordinator
        .eventsPending;
    }
    return status;
  };
  const results = async (): Promise<string[]> => {
    const { out } = await concordat('check', 'results', 'shop/orders', '--json');
    return (JSON.parse(out) as Shown).data.items
      .map(({ checkId, outcome, provenance }) => [checkId, outcome, provenance].join(' '))
      .sort();
  };

  beforeAll(async () => {
    server = await startServerProcess({ databaseUrl: (await fresh('empty')).url, flags: ['--role', 'api'] });
    await askGraphql(server.url, 'mutation { registerDomain(input: { name: "shop" }) { __typename } }');
    const publish =
      'mutation ($document: String!) { publishContract(input: { document: $document, product: "shop/orders" }) { __typename } }';
    expect(await askGraphql(server.url, publish, { document: CONTRACT })).toMatchObject({
      publishContract: { __typename: 'ContractPublished' },
    });
  }, 90_000);

  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  it('is in the results of the contract, once', async () => {
    const passed = ['orders#orders.id:required PASS openlineage', 'orders#orders.id:unique PASS openlineage'];
    expect(await post('067-start-orders_pg.check.json')).toBe(201);
    expect(await results()).toEqual([]);
    expect(await post('068-complete-orders_pg.check.json')).toBe(201);
    expect(await results()).toEqual(passed);
    expect(await post('068-complete-orders_pg.check.json')).toBe(200);
    expect(await results()).toEqual(passed);
  }, 60_000);

  it('counts also where the run failed because of it', async () => {
    expect(await post('070-fail-orders_pg.check_fails.json')).toBe(201);
    expect(await results()).toEqual(
      expect.arrayContaining([
        'orders#orders.amount:range PASS openlineage',
        'orders#orders.amount:required FAIL openlineage',
      ]),
    );
    const { out } = await concordat('lineage', 'warnings', '--json');
    expect((JSON.parse(out) as Shown).data.items).toEqual([]);
  }, 60_000);
});
