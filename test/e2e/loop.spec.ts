import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../support/databases.js';
import { askGraphql } from '../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../support/server.js';

const GOOD = '2023-10-27';
const BAD = '2023-10-26';
/** Its file is written while a gate request waits for it. */
const LATE = '2023-10-25';

const contract = (data: string): string => `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
servers:
  - { server: lake, type: local, path: ${data}, format: csv, environment: prod }
schema:
  - name: orders
    logicalType: object
    properties:
      - { name: id, logicalType: integer, required: true, primaryKey: true, primaryKeyPosition: 1 }
      - { name: total, logicalType: number, required: true }
customProperties:
  - property: concordat.partitioning
    value: { every: P1D, timezone: UTC, path: '{yyyy}-{MM}-{dd}.csv' }
`;

interface Decision {
  readonly verdict: string;
  readonly basis: string;
  readonly score: number | null;
  readonly interval: { readonly from: string };
  readonly reasons: readonly { readonly code: string }[];
  readonly contributions: readonly { readonly group: string }[];
  readonly override: { readonly reason: string } | null;
}

/** The whole workflow over HTTP against the built server, with real files and the real engine. */
describeEachDatabase('the workflow from publishing to the gate', (fresh) => {
  const folder = temporaryFolder();
  const data = join(folder.path, 'orders');
  let server: ServerProcess;
  beforeAll(async () => {
    mkdirSync(data);
    const { url: databaseUrl } = await fresh('empty');
    server = await startServerProcess({
      databaseUrl,
      // The server runs no coordinator cycles by itself; the test starts them.
      flags: ['--role', 'api', '--data-root', folder.path],
      environment: { CONCORDAT_CLOCK: 'fixed:2023-10-28T06:00:00Z' },
    });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  }, 30_000);

  const ask = <T>(query: string, variables?: object): Promise<T> => askGraphql<T>(server.url, query, variables);
  const deliver = (day: string, ids: readonly number[]): void => {
    writeFileSync(join(data, `${day}.csv`), ['id,total', ...ids.map((id) => `${String(id)},9.50`), ''].join('\n'));
  };
  const gate = async (partition: string, wait = 0): Promise<Decision> => {
    const question = `consumer=retail/revenue&partition=${partition}&wait=${String(wait)}`;
    const response = await fetch(`${server.url}/api/v1/gate/shop/orders?${question}`);
    expect(response.status).toBe(200);
    return (await response.json()) as Decision;
  };
  const codes = ({ reasons }: Decision): string[] => reasons.map(({ code }) => code);

  it('registers a domain and publishes a contract in it', async () => {
    expect(await ask('mutation { registerDomain(input: { name: "shop" }) { __typename } }')).toEqual({
      registerDomain: { __typename: 'DomainRegistered' },
    });
    const published = await ask(
      `mutation ($input: PublishContractInput!) { publishContract(input: $input) {
        __typename ... on ContractPublished { version { contractRef revision lifecycle objects { name } } } } }`,
      { input: { document: contract(data), product: 'shop/orders' } },
    );
    expect(published).toEqual({
      publishContract: {
        __typename: 'ContractPublished',
        version: { contractRef: 'shop/orders/orders', revision: 1, lifecycle: 'ACTIVE', objects: [{ name: 'orders' }] },
      },
    });
  });

  it('answers WAIT before there is evidence', async () => {
    const decision = await gate(GOOD);
    expect([decision.verdict, decision.score]).toEqual(['WAIT', null]);
    expect(decision.interval.from).toBe(`${GOOD}T00:00:00.000Z`);
  });

  it('accepts a lineage event and answers with the inputs of the product', async () => {
    deliver(GOOD, [1, 2, 3]);
    deliver(BAD, [1, 2, 2]);
    const event = {
      eventType: 'COMPLETE',
      eventTime: '2023-10-28T01:00:00Z',
      producer: 'https://example.org/test',
      schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
      run: {
        runId: '0195d2a4-0000-7000-8000-000000000001',
        facets: {
          nominalTime: {
            _producer: 'https://example.org/test',
            _schemaURL: 'https://openlineage.io/spec/facets/1-0-1/NominalTimeRunFacet.json',
            nominalStartTime: `${GOOD}T00:00:00Z`,
            nominalEndTime: '2023-10-28T00:00:00Z',
          },
        },
      },
      job: { namespace: 'airflow', name: 'load_orders' },
      inputs: [{ namespace: 'postgres://shop:5432', name: 'shop.public.orders' }],
      outputs: [{ namespace: 'file', name: data }],
    };
    const send = (): Promise<Response> =>
      fetch(`${server.url}/api/v1/lineage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(event),
      });
    expect([(await send()).status, (await send()).status]).toEqual([201, 200]);

    const lineage = `{ lineage(input: { of: { product: "shop/orders" }, direction: UPSTREAM }) {
      complete nodes { ... on Dataset { namespace name } } edges { provenance job } } }`;
    const folded = async (): Promise<{ lineage: { complete: boolean; nodes: object[]; edges: object[] } }> => {
      for (;;) {
        const answer = await ask<{ lineage: { complete: boolean; nodes: object[]; edges: object[] } }>(lineage);
        if (answer.lineage.complete && answer.lineage.edges.length > 0) return answer;
        await pause(50);
      }
    };
    const answer = await folded();
    expect(answer.lineage.nodes).toContainEqual({ namespace: 'postgres://shop:5432', name: 'shop.public.orders' });
  }, 20_000);

  it('runs due checks and scores the product', async () => {
    const { coordinate } = await ask<{ coordinate: { __typename: string; evidenceRecorded: number } }>(
      'mutation { coordinate { __typename ... on CoordinatorCycleCompleted { partitionsChecked evidenceRecorded failed } } }',
    );
    expect(coordinate).toMatchObject({ __typename: 'CoordinatorCycleCompleted', failed: 0 });
    expect(coordinate.evidenceRecorded).toBeGreaterThan(0);
    const { health } = await ask<{ health: object }>(
      `{ health(product: "shop/orders") { score status interval { from } contractVersion } }`,
    );
    expect(health).toEqual({
      score: 1,
      status: 'HEALTHY',
      interval: { from: `${GOOD}T00:00:00.000Z` },
      contractVersion: '1.0.0',
    });
    const rest = await fetch(`${server.url}/api/v1/health/shop/orders`);
    expect(await rest.json()).toMatchObject({ score: 1, status: 'HEALTHY' });
  }, 30_000);

  it('lets the consumer proceed on the checked day only', async () => {
    expect(await gate(GOOD)).toMatchObject({ verdict: 'PROCEED', basis: 'SCORE', score: 1 });
    expect((await gate(LATE)).verdict).toBe('WAIT');
  });

  const RUN = `mutation ($input: RunChecksInput!) { runChecks(input: $input) { __typename } }`;

  it('wakes a waiting gate request within a second of new evidence', async () => {
    const waiting = gate(LATE, 30).then((decision) => ({ decision, at: performance.now() }));
    await pause(500);
    deliver(LATE, [7, 8]);
    expect(await ask(RUN, { input: { product: 'shop/orders', partition: LATE } })).toEqual({
      runChecks: { __typename: 'ChecksRun' },
    });
    const recorded = performance.now();
    const { decision, at } = await waiting;
    expect([decision.verdict, decision.basis]).toEqual(['PROCEED', 'SCORE']);
    expect(at - recorded).toBeLessThan(1_000);
  }, 40_000);

  it('skips a day with duplicate keys, reports why and accepts an override with a reason', async () => {
    await ask(RUN, { input: { product: 'shop/orders', partition: BAD } });
    const skipped = await gate(BAD);
    expect([skipped.verdict, skipped.override]).toEqual(['SKIP', null]);
    expect(skipped.contributions.length).toBeGreaterThan(0);
    const override = {
      product: 'shop/orders',
      consumer: 'retail/revenue',
      partition: BAD,
      verdict: 'PROCEED',
      reason: 'the duplicate is known and harmless',
      expiresAt: '2023-10-29T00:00:00Z',
    };
    expect(
      await ask('mutation ($input: OverrideGateInput!) { overrideGate(input: $input) { __typename } }', {
        input: override,
      }),
    ).toEqual({ overrideGate: { __typename: 'GateOverridden' } });
    const overridden = await gate(BAD);
    expect(overridden).toMatchObject({ verdict: 'PROCEED', basis: 'OVERRIDE', override: { reason: override.reason } });
    expect(codes(overridden)).toEqual(expect.arrayContaining(['OVERRIDDEN', 'SCORE_SKIPS']));
  }, 30_000);

  it('keeps an intact audit trail of all changes', async () => {
    const { audit, auditVerification } = await ask<{
      audit: { nodes: { action: string }[] };
      auditVerification: { intact: boolean; entries: number };
    }>('{ audit { nodes { action } } auditVerification { intact entries } }');
    const actions = audit.nodes.map(({ action }) => action);
    expect(actions).toEqual(['domain.register', 'contract.bind', 'contract.publish', 'gate.override']);
    expect(auditVerification).toEqual({ intact: true, entries: 4 });
  });
});
