import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { askGraphql } from '../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
servers:
  - { server: lake, type: local, path: '{object}.csv', format: csv, environment: prod }
schema:
  - name: orders
    properties:
      - { name: id, logicalType: integer }
      - name: customer
        logicalType: string
        relationships:
          - to: customers.id
          - to: crm.yaml#schema/customers/properties/id
  - name: customers
    properties:
      - { name: id, logicalType: string }
`;

const RUN = `mutation { runChecks(input: { product: "shop/orders" }) { __typename
  ... on ChecksRun { evidence { checkId outcome observed predicate reasonCode } } } }`;

interface Evidence {
  readonly checkId: string;
  readonly outcome: string;
  readonly observed: number | null;
  readonly predicate: string | null;
  readonly reasonCode: string | null;
}

/** From publishing to the gate, against the built server with real files. */
describeEachDatabase('a foreign key', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess;
  const deliver = (name: string, rows: readonly string[]): void =>
    writeFileSync(join(folder.path, `${name}.csv`), `${rows.join('\n')}\n`);
  const measured = async (): Promise<Evidence | undefined> => {
    const { runChecks } = await askGraphql<{ runChecks: { evidence: readonly Evidence[] } }>(server.url, RUN);
    return runChecks.evidence.find(({ checkId }) => checkId === 'orders#orders.customer:foreign-key');
  };
  const gate = async (): Promise<{ readonly verdict: string; readonly contributions: readonly object[] }> => {
    const response = await fetch(`${server.url}/api/v1/gate/shop/orders?consumer=retail/revenue`);
    return (await response.json()) as Awaited<ReturnType<typeof gate>>;
  };

  beforeAll(async () => {
    deliver('orders', ['id,customer', '1,c1', '2,c2', '3,']);
    deliver('customers', ['id', 'c1', 'c2']);
    server = await startServerProcess({
      databaseUrl: (await fresh('empty')).url,
      flags: ['--role', 'api', '--data-root', folder.path],
    });
    await askGraphql(server.url, 'mutation { registerDomain(input: { name: "shop" }) { __typename } }');
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  }, 30_000);

  it('is published, with a note about the one that is not run', async () => {
    const published = await askGraphql(
      server.url,
      `mutation ($input: PublishContractInput!) { publishContract(input: $input) {
        __typename ... on ContractPublished { version { warnings { code line } } } ... on Failure { issues { code message } } } }`,
      { input: { document: CONTRACT, product: 'shop/orders' } },
    );
    expect(published).toEqual({
      publishContract: {
        __typename: 'ContractPublished',
        version: { warnings: [{ code: 'FOREIGN_KEY_NOT_RUN', line: 16 }] },
      },
    });
    const { checks } = await askGraphql<{ checks: readonly object[] }>(
      server.url,
      '{ checks(product: "shop/orders") { check { id dimension severity } state } }',
    );
    expect(checks).toEqual(
      expect.arrayContaining([
        {
          check: { id: 'orders#orders.customer:foreign-key', dimension: 'consistency', severity: 'major' },
          state: 'EXECUTABLE',
        },
        {
          check: { id: 'orders#orders.customer:foreign-key-2', dimension: 'consistency', severity: 'major' },
          state: 'DOCUMENTATION_ONLY',
        },
      ]),
    );
  });

  it('passes where every value exists, and the gate proceeds', async () => {
    expect(await measured()).toMatchObject({ outcome: 'PASS', observed: 0 });
    expect((await gate()).verdict).toBe('PROCEED');
  }, 30_000);

  it('fails for an orphan, and the gate shows it', async () => {
    deliver('orders', ['id,customer', '1,c1', '2,c9', '3,']);
    expect(await measured()).toMatchObject({
      outcome: 'FAIL',
      observed: 1,
      predicate: `"customer" IS NOT NULL AND "customer" NOT IN (SELECT "id" FROM "customers" WHERE "id" IS NOT NULL)`,
    });
    const { verdict, contributions } = await gate();
    expect([verdict, contributions.length]).toEqual(['WAIT', 1]);
  }, 30_000);

  it('is an error where the other object does not exist, and proves nothing', async () => {
    deliver('customers', ['key', 'c1']);
    expect(await measured()).toMatchObject({ outcome: 'ERROR', reasonCode: 'COLUMN_MISSING' });
  }, 30_000);
});
