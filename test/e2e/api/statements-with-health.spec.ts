import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../../src/app/catalog/active-contracts.js';
import { ListedCatalog } from '../../../src/app/catalog/listed-catalog.js';
import { domainsByName } from '../../../src/app/catalog/domains.js';
import { consumersOfProducts } from '../../../src/app/catalog/product-consumers.js';
import { productsByRef } from '../../../src/app/catalog/products.js';
import { StateDeriver } from '../../../src/app/health/derive-states.js';
import { healthOfProducts, newestPartitionOfProducts } from '../../../src/app/health/health-of-products.js';
import { lineageScene } from '../../../src/app/scene/get-scene.js';
import { products } from '../../../src/app/health/list-products.js';
import { healthStrips } from '../../../src/app/health/health-strips.js';
import { KeptPartitions } from '../../../src/app/health/kept-partitions.js';
import { LineageIndex } from '../../../src/graph/index.js';
import { type Store, openStore } from '../../../src/persistence/index.js';
import { fixedClock } from '../../../src/platform/clock.js';
import { systemIds as ids } from '../../../src/platform/ids.js';
import { AT } from '../../support/catalog.js';
import { countStatements } from '../../support/count-statements.js';
import { addProduct, bind, recordOutcome } from '../../support/mesh.js';
import { sampleApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';
import { temporaryFolder } from '../../support/server.js';
import { silentLog } from '../../support/silent-log.js';

const DAYS = [20, 21, 22, 23, 24, 25, 26, 27];
const midnight = (day: number): string => `2023-10-${String(day)}T00:00:00.000Z`;
const PRODUCTS = 50;

const folder = temporaryFolder();
const statements = countStatements();
let store: Store;
let server: SampleServer;

/** Fifty products in as many domains, each reading the one before it, with a week of results. */
beforeAll(async () => {
  store = await openStore({ url: `sqlite:${folder.path}/catalog.db`, log: silentLog, ids });
  await store.migrate();
  await store.unitOfWork.write(async (tx) => {
    for (let index = 0; index < PRODUCTS; index += 1) {
      const of = (number: number): string => `domain${String(number).padStart(2, '0')}/product`;
      const input = { name: 'in', contractId: of(index - 1).replace('/', '.'), version: null, mapper: null } as const;
      const inputPorts = index % 5 === 0 ? [] : [{ ...input, dependency: 'hard' as const }];
      const model = await addProduct(tx, of(index), { facts: { inputPorts } });
      await bind(tx, model, of(index), of(index));
      for (const day of DAYS) {
        const interval = { from: midnight(day), to: midnight(day + 1) };
        const arrivedAt = midnight(day + 1);
        const arrival = { contractId: model.id, interval, kind: 'RUN', arrivedAt, recordedAt: arrivedAt } as const;
        await tx.evidence.recordArrivals([arrival]);
        await recordOutcome(tx, model, interval, index === 10 ? 'FAIL' : 'PASS');
      }
    }
  });
  const { unitOfWork } = store;
  const shared = { unitOfWork, clock: fixedClock(AT), ids, activeContracts: new ActiveContracts(ids) };
  const settings = 'statements';
  await new StateDeriver({ ...shared, log: silentLog, settings }).deriveDue();
  const ports = { ...shared, keptPartitions: new KeptPartitions(), storedStates: settings };
  const graph = new LineageIndex(unitOfWork, store.signals);
  const listing = { ...ports, graph, listedCatalog: new ListedCatalog() };
  const app = sampleApp();
  server = await sampleServer({
    ...app,
    queries: {
      ...app.queries,
      lineageScene: lineageScene(listing),
      products: products(listing),
      productsByRef: productsByRef(store),
      consumersOfProducts: consumersOfProducts(listing),
      domainsByName: domainsByName(store),
      healthOfProducts: healthOfProducts(ports),
      newestPartitionOfProducts: newestPartitionOfProducts(ports),
      healthStrips: healthStrips(ports),
    },
  });
}, 60_000);

afterAll(async () => {
  await server.close();
  await store.close();
  folder.remove();
});

interface Scene {
  readonly nodes: readonly { readonly id: string; readonly status: string; readonly partition: string }[];
  readonly edges: readonly { readonly from: string; readonly degraded: boolean }[];
}

async function scene(input: string): Promise<Scene & { readonly statements: number }> {
  statements.take();
  const fields = 'nodes { id status partition score } edges { from degraded }';
  const query = `{ lineageScene(input: { level: PRODUCT, focus: { product: "domain12/product" }, ${input} }) { ${fields} } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as { readonly data: { readonly lineageScene: Scene } };
  return { ...answer.data.lineageScene, statements: statements.take() };
}

interface Listed {
  readonly ref: string;
  readonly health: { readonly status: string };
  readonly newestPartition: { readonly key: string; readonly status: string };
  readonly healthStrip: { readonly partitions: readonly { readonly key: string; readonly status: string }[] };
}

const FIELDS = `ref health { status score reasons { code } lastLookedAt rootCause { product } }
  consumers { totalCount nodes { consumer owners } }
  newestPartition { key status overridden } healthStrip { asOf partitions { key status score late } }`;

async function list(
  first: number,
  conditions = '',
  also = '',
): Promise<{ readonly nodes: readonly Listed[]; readonly statements: number }> {
  statements.take();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ products(first: ${String(first)}${conditions}) { ${also} nodes { ${FIELDS} } } }`,
    }),
  });
  const answer = (await response.json()) as {
    readonly errors?: unknown;
    readonly data: { readonly products: { readonly nodes: readonly Listed[] } };
  };
  expect(answer.errors).toBeUndefined();
  return { nodes: answer.data.products.nodes, statements: statements.take() };
}

/** The store also checks whether another process wrote: the minimum is the number of the list. */
async function leastStatements(first: number, conditions = '', also = ''): Promise<number> {
  const counts: number[] = [];
  for (let i = 0; i < 8; i += 1) counts.push((await list(first, conditions, also)).statements);
  return Math.min(...counts);
}

describe('a list of products with health, newest partition and strip', () => {
  it('answers from the stored states', async () => {
    const { nodes } = await list(PRODUCTS);
    expect(nodes).toHaveLength(PRODUCTS);
    const statuses = nodes.map(({ health }) => health.status);
    expect(statuses.slice(9, 13)).toEqual(['HEALTHY', 'UNHEALTHY', 'DEGRADED', 'DEGRADED']);
    for (const { health, healthStrip, newestPartition } of nodes) {
      expect(newestPartition).toMatchObject({ key: '2023-10-27', status: health.status, overridden: false });
      expect(healthStrip.partitions.map(({ key }) => key)).toEqual(
        [...DAYS, 28].map((day) => midnight(day).slice(0, 10)),
      );
      expect(healthStrip.partitions.at(-1)?.status).toBe('OPEN');
    }
  });

  it('takes the same number of statements for fifty as for two', async () => {
    const least = { two: await leastStatements(2), fifty: await leastStatements(PRODUCTS) };
    expect(least.two).toBeGreaterThan(0);
    expect(least.fifty).toBe(least.two);
  });

  it('finds, sorts and counts all products with as many statements', async () => {
    const conditions = ', filter: { statuses: [HEALTHY, DEGRADED] }, orderBy: { by: SCORE }';
    const facets = 'facets { name values { value count } }';
    const { nodes } = await list(PRODUCTS, conditions, facets);
    expect(nodes).toHaveLength(PRODUCTS - 1);
    expect(nodes[0]?.newestPartition.status).toBe('DEGRADED');
    const two = await leastStatements(2, conditions, facets);
    expect(await leastStatements(PRODUCTS, conditions, facets)).toBe(two);
  });
});

describe('a drawing of lineage', () => {
  const all = Array.from({ length: PRODUCTS }, (_, at) => `"product:domain${String(at).padStart(2, '0')}/product"`);

  it('takes the same number of statements for fifty products as for three', async () => {
    const least = async (input: string): Promise<number> => {
      const counts: number[] = [];
      for (let i = 0; i < 8; i += 1) counts.push((await scene(input)).statements);
      return Math.min(...counts);
    };
    expect((await scene(`expand: [${all.join(', ')}]`)).nodes).toHaveLength(PRODUCTS);
    expect(await least(`expand: [${all.join(', ')}]`)).toBe(await least('hops: 1'));
  });

  it('shows the path to a root cause only, with the statuses of a partition', async () => {
    const { edges, nodes } = await scene('onlyDegraded: true, hops: 0');
    expect(nodes.map(({ id, status }) => [id.slice(8, 16), status])).toEqual([
      ['domain10', 'UNHEALTHY'],
      ['domain11', 'DEGRADED'],
      ['domain12', 'DEGRADED'],
    ]);
    expect(edges.map(({ degraded }) => degraded)).toEqual([true, true]);
    const earlier = await scene('partition: "2023-10-24"');
    expect(earlier.nodes.map(({ partition }) => partition)).toEqual(['2023-10-24', '2023-10-24', '2023-10-24']);
  });
});
