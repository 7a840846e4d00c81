import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '../../../src/app/catalog/contracts.js';
import * as domains from '../../../src/app/catalog/domains.js';
import { ActiveContracts } from '../../../src/app/catalog/active-contracts.js';
import { ListedCatalog } from '../../../src/app/catalog/listed-catalog.js';
import { productsByRef } from '../../../src/app/catalog/products.js';
import { products } from '../../../src/app/health/list-products.js';
import { LineageIndex } from '../../../src/graph/index.js';
import { fixedClock } from '../../../src/platform/clock.js';
import { AT, aDomain, aModel, aProduct, aVersion } from '../../support/catalog.js';
import { countStatements } from '../../support/count-statements.js';
import { temporaryFolder } from '../../support/server.js';
import { sampleApp } from '../../support/sample-app.js';
import { type SampleServer, sampleServer } from '../../support/sample-server.js';
import { silentLog } from '../../support/silent-log.js';
import { type Store, openStore } from '../../../src/persistence/index.js';
import { systemIds } from '../../../src/platform/ids.js';

const folder = temporaryFolder();
const statements = countStatements();
let store: Store;
let server: SampleServer;

beforeAll(async () => {
  store = await openStore({ url: `sqlite:${folder.path}/catalog.db`, log: silentLog, ids: systemIds });
  await store.migrate();
  await store.unitOfWork.write(async ({ catalog }) => {
    for (let i = 0; i < 50; i += 1) {
      const domain = `domain${String(i)}`;
      const ref = `${domain}/product`;
      await catalog.insertDomain(aDomain(domain, { owners: [`team:${domain}`] }));
      await catalog.insertProduct(aProduct(ref));
      for (const id of [`${domain}-a`, `${domain}-b`]) {
        await catalog.lockContract(id, ref, [id], AT);
        await catalog.insertVersion(aVersion(id, '1.0.0', 1, { model: aModel(id, '1.0.0') }));
      }
    }
  });
  const app = sampleApp();
  const ports = {
    ...store,
    clock: fixedClock(AT),
    ids: systemIds,
    activeContracts: new ActiveContracts(systemIds),
    graph: new LineageIndex(store.unitOfWork, store.signals),
    listedCatalog: new ListedCatalog(),
  };
  const queries = { ...app.queries, products: products(ports), productsByRef: productsByRef(store) };
  server = await sampleServer({
    ...app,
    queries: {
      ...queries,
      domainsByName: domains.domainsByName(store),
      contractsOfProducts: contracts.contractsOfProducts(store),
    },
  });
});

afterAll(async () => {
  await server.close();
  await store.close();
  folder.remove();
});

async function list(
  first: number,
): Promise<{ nodes: { owners: string[]; contracts: unknown[] }[]; statements: number }> {
  const query = `{ products(first: ${String(first)}) { nodes { ref owners domain { name } contracts { id product { ref } } } } }`;
  statements.take();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { products: { nodes: { owners: string[]; contracts: unknown[] }[] } };
  };
  return { nodes: data.products.nodes, statements: statements.take() };
}

describe('a list of products with contracts and owners', () => {
  it('takes the same number of statements for fifty as for two', async () => {
    const fifty = await list(50);
    expect(fifty.nodes).toHaveLength(50);
    expect(fifty.nodes.every(({ owners, contracts: own }) => owners.length === 1 && own.length === 2)).toBe(true);
    const least = { two: await leastStatements(2), fifty: await leastStatements(50) };
    expect(least.two).toBeGreaterThan(0);
    expect(least.fifty).toBe(least.two);
  });
});

/**
 * The store also checks regularly whether another process wrote: the minimum of a few attempts is
 * the number of the list.
 */
async function leastStatements(first: number): Promise<number> {
  const counts: number[] = [];
  for (let i = 0; i < 8; i += 1) counts.push((await list(first)).statements);
  return Math.min(...counts);
}
