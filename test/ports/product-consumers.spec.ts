import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { ListedCatalog } from '../../src/app/catalog/listed-catalog.js';
import { consumersOfProducts } from '../../src/app/catalog/product-consumers.js';
import { products } from '../../src/app/health/list-products.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { aDailyProduct, anEvent, lineageApp } from '../support/lineage-setup.js';
import { bind, addProduct } from '../support/mesh.js';
import { answered } from '../support/answered.js';
import { admin, value } from '../support/use-cases.js';

const EARLIER = '2023-10-28T05:00:00.000Z';

describeEachDatabase('the consumers of products', (fresh) => {
  let consumers: ReturnType<typeof consumersOfProducts>;
  let consumedBy: (ref: string) => Promise<readonly string[]>;

  beforeAll(async () => {
    const store = await (await fresh()).open();
    await aDailyProduct(store, 'finance/ledger', 'ledger');
    const input = { ...{ name: 'in', contractId: 'finance.ledger' }, version: null, mapper: null };
    await store.unitOfWork.write(async (tx) => {
      const facts = { inputPorts: [{ ...input, dependency: 'hard' as const }] };
      const model = await addProduct(tx, 'retail/sales', { facts });
      await bind(tx, model, 'retail/sales', 'sales');
      await bind(tx, await addProduct(tx, 'retail/mart'), 'retail/mart', 'mart');
      const decisions = [
        { id: '1', consumer: 'bi/dashboard', asOf: AT },
        { id: '2', consumer: 'retail/sales', asOf: EARLIER },
        { id: '3', consumer: 'bi/dashboard', asOf: EARLIER },
        { id: '4', consumer: 'bi/dashboard', asOf: AT },
      ];
      await tx.decisions.insertDecisions(
        answered(...decisions.map((decision) => ({ ...decision, product: 'finance/ledger' }))),
      );
      await tx.decisions.insertDecisions(answered({ id: '5', consumer: 'bi/other', product: 'retail/mart' }));
    });
    const { fold, graph, ingestEvents } = lineageApp(store);
    const bodies = [
      anEvent({ at: AT, run: '1', job: 'load', inputs: ['ledger'], outputs: ['mart'] }),
      anEvent({ at: AT, run: '2', job: 'report', inputs: ['ledger'] }),
    ];
    value(await ingestEvents(admin, { bodies }));
    await fold();
    const ports = { unitOfWork: store.unitOfWork, clock: fixedClock(AT), graph };
    consumers = consumersOfProducts(ports);
    const listing = { ...ports, ids, activeContracts: new ActiveContracts(ids), listedCatalog: new ListedCatalog() };
    consumedBy = async (ref) =>
      value(await products(listing)(admin, { filter: { consumedBy: ref } })).items.map(({ node }) => node.ref);
  });

  it('are known by declaration, lineage and requests, each once', async () => {
    const [ledger, unknown, mart] = value(await consumers(admin, ['finance/ledger', 'no/such', 'retail/mart']));
    expect(ledger).toEqual([
      { consumer: 'bi/dashboard', provenance: ['REQUESTED'], lastRequestedAt: AT },
      { consumer: 'dags/report', provenance: ['OBSERVED'], lastRequestedAt: null },
      { consumer: 'retail/mart', provenance: ['OBSERVED'], lastRequestedAt: null },
      { consumer: 'retail/sales', provenance: ['DECLARED', 'REQUESTED'], lastRequestedAt: EARLIER },
    ]);
    expect(unknown).toEqual([]);
    expect(mart?.map(({ consumer }) => consumer)).toEqual(['bi/other']);
  });

  it('find the products that they read', async () => {
    expect(await consumedBy('retail/sales')).toEqual(['finance/ledger']);
    expect(await consumedBy('retail/mart')).toEqual(['finance/ledger']);
    expect(await consumedBy('finance/ledger')).toEqual([]);
  });
});
