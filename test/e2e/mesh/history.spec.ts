import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filledMesh } from '../../support/filled-mesh.js';
import { type MeshServer, serve } from './mesh-server.js';

/** The built server on a store that `concordat up` has filled, over HTTP. */

const MINUTES = 60_000;
let folder = '';
let mesh: MeshServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-history-'));
  mesh = await serve(folder, (await filledMesh()).copyTo(join(folder, 'served')));
}, 4 * MINUTES);
afterAll(async () => {
  await mesh.close();
  rmSync(folder, { recursive: true, force: true });
});

async function request<T>(query: string): Promise<T> {
  const response = await fetch(`${mesh.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { readonly data: T; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Health {
  readonly partition: string | null;
  readonly status: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reasons: readonly { readonly code: string }[];
  readonly rootCause: { readonly product: string } | null;
}

interface Shown extends Omit<Health, 'partition' | 'reasons'> {
  readonly key: string | null;
  readonly late: boolean;
}

const HEALTH = 'partition status score low high reasons { code } rootCause { product }';
const SHOWN = 'key status score low high late rootCause { product }';

describe('the example mesh over time', () => {
  it('has the health of every product in one list, as each product alone', async () => {
    interface Listed {
      readonly ref: string;
      readonly health: Health;
      readonly newestPartition: Shown;
      readonly healthStrip: { readonly partitions: readonly Shown[] };
    }
    const { products } = await request<{ readonly products: { readonly nodes: readonly Listed[] } }>(
      `{ products(first: 100) { nodes { ref health { ${HEALTH} } newestPartition { ${SHOWN} }
         healthStrip(last: 5) { partitions { ${SHOWN} } } } } }`,
    );
    expect(products.nodes.length).toBeGreaterThan(10);
    for (const { health, healthStrip, newestPartition, ref } of products.nodes) {
      const alone = await request<{ readonly health: Health }>(`{ health(product: "${ref}") { ${HEALTH} } }`);
      expect([ref, health]).toEqual([ref, alone.health]);
      const { high, low, rootCause, score } = health;
      expect([ref, newestPartition]).toMatchObject([ref, { key: health.partition, high, low, rootCause, score }]);
      const inStrip = healthStrip.partitions.find(({ key }) => key === newestPartition.key);
      expect([ref, inStrip]).toEqual([ref, newestPartition]);
    }
  });

  it('has the health of every partition of an interval, as each partition alone', async () => {
    interface History {
      readonly healthHistory: { readonly complete: boolean; readonly partitions: readonly Shown[] };
    }
    const product = 'finance/general_ledger';
    const { healthHistory } = await request<History>(
      `{ healthHistory(product: "${product}", from: "2023-08-10T00:00:00Z", to: "2023-08-20T00:00:00Z") {
           complete partitions { ${SHOWN} } } }`,
    );
    // Its days begin in another zone than UTC: eleven of them overlap ten days.
    expect([healthHistory.complete, healthHistory.partitions.length]).toEqual([true, 11]);
    for (const { key, high, low, score, status } of healthHistory.partitions) {
      const { health } = await request<{ readonly health: Health }>(
        `{ health(product: "${product}", partition: "${String(key)}") { ${HEALTH} } }`,
      );
      expect([key, status, score, low, high]).toEqual([key, health.status, health.score, health.low, health.high]);
    }
    expect(healthHistory.partitions.find(({ key }) => key === '2023-08-17')?.status).toBe('UNHEALTHY');
  });

  it('names the input that degrades a quarter', async () => {
    interface Strip {
      readonly product: { readonly healthStrip: { readonly contract: string; readonly partitions: readonly Shown[] } };
    }
    const { product } = await request<Strip>(
      `{ product(ref: "finance/quarterly_consolidation") { healthStrip(last: 2) { contract partitions { ${SHOWN} } } } }`,
    );
    expect(product.healthStrip.partitions).toMatchObject([
      { key: '2023-Q3', status: 'DEGRADED', rootCause: { product: 'finance/general_ledger' } },
      { key: '2023-Q4', status: 'OPEN' },
    ]);
  });

  it('has the evidence of each check in a matrix', async () => {
    interface Matrix {
      readonly checkMatrix: {
        readonly partitions: readonly string[];
        readonly rows: readonly {
          readonly check: { readonly id: string };
          readonly cells: readonly ({ readonly outcome: string; readonly evidenceId: string | null } | null)[];
        }[];
      };
    }
    const product = 'finance/general_ledger';
    const { checkMatrix } = await request<Matrix>(
      `{ checkMatrix(product: "${product}", last: 3) { partitions rows { check { id } cells { outcome evidenceId } } } }`,
    );
    expect(checkMatrix.partitions).toHaveLength(3);
    const key = checkMatrix.partitions[0] ?? '';
    const { evidence } = await request<{
      readonly evidence: {
        readonly nodes: readonly { readonly id: string; readonly checkId: string; readonly outcome: string }[];
      };
    }>(`{ evidence(product: "${product}", partition: "${key}", first: 500) { nodes { id checkId outcome } } }`);
    const byId = new Map(evidence.nodes.map((one) => [one.id, one]));
    const found = checkMatrix.rows.flatMap(({ cells: [first = null], check }) => {
      const recorded = byId.get(first?.evidenceId ?? '');
      return recorded === undefined ? [] : [[check.id, first?.outcome, recorded.checkId, recorded.outcome]];
    });
    expect(found.length).toBeGreaterThan(5);
    for (const [id, outcome, recordedId, recorded] of found) expect([id, outcome]).toEqual([recordedId, recorded]);
  });
});
