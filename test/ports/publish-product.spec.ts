import { beforeAll, expect, it } from '@jest/globals';
import type { App } from '../../src/app/build-app.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { publishProduct } from '../../src/app/catalog/publish-product.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { ListedCatalog } from '../../src/app/catalog/listed-catalog.js';
import { product } from '../../src/app/catalog/products.js';
import { products } from '../../src/app/health/list-products.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

function odps(name: string, contractId: string, purpose = 'Orders', domain = 'finance'): string {
  return [
    'apiVersion: v1.0.0',
    'kind: DataProduct',
    `id: ${name}`,
    `name: ${name}`,
    `domain: ${domain}`,
    'status: active',
    'description:',
    `  purpose: ${purpose}`,
    'inputPorts:',
    '  - name: raw',
    '    version: 1.0.0',
    '    contractId: raw-id',
    '    customProperties:',
    '      - property: concordat.dependency',
    '        value: soft',
    'outputPorts:',
    '  - name: out',
    '    version: 1.0.0',
    `    contractId: ${contractId}`,
    '',
  ].join('\n');
}

describeEachDatabase('publishing a product', (fresh) => {
  let store: Store;
  let publish: App['commands']['publishProduct'];
  let ports: Store & {
    clock: ReturnType<typeof fixedClock>;
    ids: typeof systemIds;
    graph: LineageIndex;
    activeContracts: ActiveContracts;
  };

  beforeAll(async () => {
    store = await (await fresh()).open();
    const graph = new LineageIndex(store.unitOfWork, store.signals);
    ports = { ...store, clock: fixedClock(AT), ids: systemIds, graph, activeContracts: new ActiveContracts(systemIds) };
    publish = publishProduct(ports);
    value(await registerDomain(ports)(admin, { name: 'finance' }));
    value(await registerDomain(ports)(admin, { name: 'retail' }));
  });

  it('counts revisions, and reports the same content in another text as unchanged', async () => {
    const first = value(await publish(admin, { document: odps('orders', 'orders-id') }));
    expect(first).toMatchObject({
      kind: 'PUBLISHED',
      product: {
        ref: 'finance/orders',
        title: 'orders',
        description: 'Orders',
        status: 'active',
        revision: 1,
        inputPorts: [{ name: 'raw', contractId: 'raw-id', dependency: 'soft', mapper: null }],
        outputPorts: [{ name: 'out', contractId: 'orders-id' }],
      },
    });
    const count = () => store.unitOfWork.read(({ audit }) => audit.count());
    const before = await count();
    const again = value(await publish(admin, { document: `# again\n${odps('orders', 'orders-id')}` }));
    expect(again.kind).toBe('UNCHANGED');
    expect(await count()).toBe(before);
    const changed = { document: odps('orders', 'orders-id', 'All orders') };
    expect(value(await publish(admin, { ...changed, dryRun: true }))).toMatchObject({ product: { revision: 2 } });
    expect(await count()).toBe(before);
    expect(value(await publish(admin, changed))).toMatchObject({ kind: 'PUBLISHED', product: { revision: 2 } });
    expect(value(await product(ports)(admin, { ref: 'finance/orders' }))).toMatchObject({
      description: 'All orders',
      revision: 2,
    });
    const listed = products({ ...ports, listedCatalog: new ListedCatalog() });
    expect(value(await listed(admin, { filter: { domains: ['finance'] } })).totalCount).toBe(1);
  });

  it('lets its contract be published later', async () => {
    value(await publish(admin, { document: odps('sales', 'sales-id') }));
    const outcome = value(await publishContract(ports)(admin, { document: odcs({ id: 'sales-id' }) }));
    expect(outcome).toMatchObject({ kind: 'PUBLISHED', version: { product: 'finance/sales' } });
  });

  it('rejects an output port whose contract belongs to another product', async () => {
    value(await publishContract(ports)(admin, { document: odcs({ id: 'owned' }), product: 'retail/owner' }));
    for (const [contractId, owner] of [
      ['orders-id', 'finance/orders'],
      ['owned', 'retail/owner'],
    ] as const) {
      const outcome = value(await publish(admin, { document: odps('thief', contractId) }));
      expect(outcome).toMatchObject({
        kind: 'INVALID',
        issues: [{ code: 'CONTRACT_ID_TAKEN', line: 19, pointer: '/outputPorts/0/contractId' }],
      });
      expect(JSON.stringify(outcome)).toContain(owner);
    }
    expect(value(await product(ports)(admin, { ref: 'finance/thief' }))).toBeNull();
  });

  it('lets the owner offer its contract although an output port of another domain named it first', async () => {
    value(await publish(admin, { document: odps('early', 'contested', 'Early', 'retail') }));
    const own = { document: odps('rightful', 'contested') };
    expect(value(await publish(admin, own))).toMatchObject({
      issues: [{ code: 'CONTRACT_ID_TAKEN', help: expect.stringContaining('publish the contract first') as unknown }],
    });
    const facts = { id: 'contested', domain: 'finance', dataProduct: 'rightful' };
    expect(value(await publishContract(ports)(admin, { document: odcs(facts) }))).toMatchObject({ kind: 'PUBLISHED' });
    expect(value(await publish(admin, own))).toMatchObject({ kind: 'PUBLISHED' });
    const again = { document: odps('early', 'contested', 'Once more', 'retail') };
    expect(value(await publish(admin, again))).toMatchObject({ issues: [{ code: 'CONTRACT_ID_TAKEN' }] });
  });

  it('requires a registered domain, a well-formed document and the role', async () => {
    const strange = await publish(admin, { document: odps('x', 'x-id', 'X', 'atlantis') });
    expect(value(strange)).toMatchObject({ kind: 'INVALID', issues: [{ code: 'UNKNOWN_DOMAIN', line: 5 }] });
    expect(value(await publish(admin, { document: 'kind: DataProduct' })).kind).toBe('INVALID');
    const editor = holding({ domain: 'retail', role: 'editor' });
    expect(failureOf(await publish(editor, { document: odps('y', 'y-id') })).kind).toBe('Forbidden');
    const elsewhere = { document: odps('y', 'y-id'), product: 'retail/y' };
    expect(value(await publish(editor, elsewhere))).toMatchObject({ kind: 'PUBLISHED', product: { ref: 'retail/y' } });
    expect(failureOf(await product(ports)(admin, { ref: 'no ref' })).code).toBe('MALFORMED_REFERENCE');
  });
});
