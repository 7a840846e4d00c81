import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeEachDatabase } from '../../support/databases.js';
import { askGraphql } from '../../support/graphql-client.js';
import { type ServerProcess, startServerProcess, temporaryFolder } from '../../support/server.js';

const SLOW_RULES = 20;
/** Reads 10^15 pairs of rows: it ends only at its limit. */
const SLOW = 'SELECT count(*) FROM {object} a, {object} b, {object} c, {object} d, {object} e';

function contract(id: string, quality: readonly object[]): string {
  return JSON.stringify({
    ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id, version: '1.0.0', status: 'active' },
    servers: [{ server: 'lake', type: 'local', path: id, format: 'csv', environment: 'prod' }],
    schema: [
      {
        name: id,
        logicalType: 'object',
        quality,
        properties: [{ name: 'id', logicalType: 'integer', required: true }],
      },
    ],
    customProperties: [
      { property: 'concordat.partitioning', value: { every: 'P1D', timezone: 'UTC', path: '{yyyy}-{MM}-{dd}.csv' } },
    ],
  });
}

describeEachDatabase('a coordinator with rules that always reach their limit', (fresh) => {
  const folder = temporaryFolder();
  let server: ServerProcess | null = null;
  let url = '';
  beforeEach(async () => {
    ({ url } = await fresh('empty'));
  }, 60_000);
  afterEach(async () => {
    server?.kill('SIGKILL');
    await server?.ended;
    folder.remove();
  });

  const start = async (): Promise<ServerProcess> =>
    (server = await startServerProcess({
      databaseUrl: url,
      flags: ['--data-root', folder.path, '--cadence', '1s'],
      environment: { CONCORDAT_CLOCK: 'fixed:2023-10-28T06:00:00Z' },
    }));
  const write = (id: string, rows: number): void => {
    mkdirSync(join(folder.path, id), { recursive: true });
    const ids = Array.from({ length: rows }, (_, n) => String(n));
    for (const day of ['24', '25', '26', '27'])
      writeFileSync(join(folder.path, id, `2023-10-${day}.csv`), `id\n${ids.join('\n')}\n`);
  };
  const publish = (at: ServerProcess, id: string, domain: string, quality: readonly object[]) =>
    askGraphql(
      at.url,
      `mutation ($document: String!, $product: String!, $domain: String!) {
         registerDomain(input: { name: $domain }) { __typename }
         publishContract(input: { document: $document, product: $product }) { __typename }
       }`,
      { document: contract(id, quality), domain, product: `${domain}/${id}` },
    );
  const statusOf = async (at: ServerProcess, product: string): Promise<string> => {
    const question = `{ health(product: "${product}", partition: "2023-10-27") { status } }`;
    return (await askGraphql<{ health: { status: string } }>(at.url, question)).health.status;
  };

  it('checks what is published later at once, and ends soon after SIGTERM', async () => {
    write('slow', 1_000);
    write('orders', 3);
    const rules = Array.from({ length: SLOW_RULES }, (_, n) => ({
      ...{ type: 'sql', id: `slow-${String(n)}`, query: `${SLOW} WHERE a.id > ${String(n)}`, mustBe: 0 },
    }));
    const running = await start();
    await publish(running, 'slow', 'retail', rules);
    // All of its four partitions are measured from now on, for 20 × 30 seconds each.
    await pause(3_000);
    await publish(running, 'orders', 'finance', []);
    const published = performance.now();
    while ((await statusOf(running, 'finance/orders')) !== 'HEALTHY') {
      expect(performance.now() - published).toBeLessThan(25_000);
      await pause(200);
    }
    const stopped = performance.now();
    expect(await running.stop()).toBe(0);
    expect(performance.now() - stopped).toBeLessThan(25_000);
  }, 120_000);
});
