import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { filledMesh } from '../../support/filled-mesh.js';
import { type MeshServer, serve } from './mesh-server.js';

/** The built server on a store that `concordat up` has filled, over HTTP. */

const MINUTES = 60_000;
let folder = '';
let mesh: MeshServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-scene-'));
  mesh = await serve(folder, (await filledMesh()).copyTo(join(folder, 'served')));
}, 4 * MINUTES);
afterAll(async () => {
  await mesh.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Scene {
  readonly hidden: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly status: string;
    readonly partition: string;
    readonly hiddenUp: number;
    readonly hiddenDown: number;
  }[];
}

async function scene(input: string): Promise<Scene> {
  const focus = 'focus: { product: "customer360/enriched_events" }, level: PRODUCT';
  const fields = 'hidden nodes { id status partition hiddenUp hiddenDown }';
  const response = await fetch(`${mesh.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ lineageScene(input: { ${focus}, ${input} }) { ${fields} } }` }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data: { readonly lineageScene: Scene };
    readonly errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data.lineageScene;
}

it('counts what is hidden beside the neighbours, and shows it with more hops', async () => {
  const near = await scene('hops: 1');
  const counts = near.nodes.map(({ hiddenDown, hiddenUp, id }) => [id, hiddenUp, hiddenDown]);
  expect(counts).toEqual([
    ['product:finance/quarterly_consolidation', 1, 0],
    ['product:retail/pos_sales', 0, 1],
    ['product:support/customer_sentiment', 1, 0],
    ['product:customer360/enriched_events', 0, 0],
    ['product:customer360/lifetime_value', 0, 0],
  ]);
  expect(near.hidden).toBe(3);
  const far = await scene('hops: 2');
  expect(far.nodes).toHaveLength(7);
  expect(far.hidden).toBe(1);
});

it('names the partition of the root cause on the path to it', async () => {
  const { nodes } = await scene('onlyDegraded: true');
  expect(nodes.map(({ id, partition, status }) => [id, partition, status])).toEqual([
    ['product:finance/general_ledger', '2023-08-17', 'UNHEALTHY'],
    ['product:finance/quarterly_consolidation', '2023-Q3', 'DEGRADED'],
    ['product:customer360/enriched_events', '2023-10-27', 'DEGRADED'],
  ]);
});
