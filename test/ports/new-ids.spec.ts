import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORDER } from '../../migrations/order.js';
import { looksOf as looksOfMigration } from '../../migrations/0023-contract-looks.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { publishProduct } from '../../src/app/catalog/publish-product.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import { looksOf } from '../../src/core/access/names.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { admin, holding, value } from '../support/use-cases.js';

const STEP = '0023-contract-looks';
/** Of an earlier release, which refused none of them. */
const OLD = ['any', 'x/../y', 'сору', 'finance.оld', 'Orders.Two', 'orders.two'];

describeEachDatabase('ids of new contracts', (fresh) => {
  let database: TestDatabase;
  let store: Store;
  const publish = async (id: string, facts: Facts = {}) => {
    const { product = 'finance/orders', call = admin, ...rest } = facts;
    const ports = {
      ...{ ...store, clock: fixedClock(AT), realClock: fixedClock(AT), ids: systemIds, visibility: 'domain' as const },
      ...{ graph: new LineageIndex(store.unitOfWork, store.signals), activeContracts: new ActiveContracts(systemIds) },
    };
    const document = odcs({ id: JSON.stringify(id), name: `n${systemIds.sha256(id).slice(0, 12)}`, ...rest });
    return value(await publishContract(ports)(call, { document, product }));
  };
  const offer = async (contractId: string, product = 'retail/shop') => {
    const document = [
      'apiVersion: v1.0.0\nkind: DataProduct\nid: p\nname: shop\ndomain: retail\nstatus: active\noutputPorts:',
      `  - { name: out, version: 1.0.0, contractId: ${JSON.stringify(contractId)} }\n`,
    ].join('\n');
    const ports = { ...store, clock: fixedClock(AT), realClock: fixedClock(AT), ids: systemIds };
    return value(await publishProduct(ports)(admin, { document, product, dryRun: true }));
  };
  const refused = (code: string) => ({
    kind: 'INVALID',
    issues: expect.arrayContaining([expect.objectContaining({ code, severity: 'error', pointer: '/id' })]),
  });

  beforeAll(async () => {
    database = await fresh();
    store = await database.open();
    await store.unitOfWork.write(async ({ catalog }) => {
      for (const name of ['finance', 'retail']) await catalog.insertDomain(aDomain(name));
      await catalog.insertProduct(aProduct('finance/orders'));
      for (const [index, id] of OLD.entries())
        await catalog.lockContract(id, 'finance/orders', [`old${String(index)}`], AT);
    });
    // As the release before left them: the migration fills what their ids look like.
    await store.migrate(ORDER[ORDER.findIndex(({ name }) => name === STEP) - 1]?.name ?? null);
    await store.migrate();
    // What has a version keeps its id.
    await store.unitOfWork.write(async ({ catalog }) => {
      for (const id of OLD) await catalog.insertVersion(aVersion(id, '1.0.0', 1));
    });
    expect(await publish('finance.orders')).toMatchObject({ kind: 'PUBLISHED' });
  });

  it.each([
    ...['注文', 'заказы', 'παραγγελίες', 'finance.注文', 'urn:acme:orders', '53581432-6c55-4ba2-a65f-72344a91553a'],
    ...['53581432-6c55-4ba2-a65f-72344a91553b', 'a b', 'bad/id!', 'finance.orders.v2'],
  ])('may be %s', async (id) => {
    expect(await publish(id)).toMatchObject({ kind: 'PUBLISHED' });
  });

  it.each([
    ['finance.оrders', 'NAME_CONFUSABLE'],
    [' finance.orders', 'NAME_CONFUSABLE'],
    ['finance.orders\u00A0', 'NAME_CONFUSABLE'],
    ['\uFF46inance.orders', 'NAME_CONFUSABLE'],
    ['finance/../orders', 'NAME_CONFUSABLE'],
    ['id:finance.orders', 'NAME_RESERVED'],
    ['Any', 'NAME_RESERVED'],
    ['Finance.Orders', 'NAME_CONFUSABLE'],
    ['FINANCE.0RDERS', 'NAME_CONFUSABLE'],
    ['copy', 'NAME_CONFUSABLE'],
    ['ORDERS.TW0', 'NAME_CONFUSABLE'],
  ])('cannot be %j: %s, in any product and in a dry run', async (id, code) => {
    expect(await publish(id)).toMatchObject(refused(code));
    expect(await publish(id, { product: 'retail/orders' })).toMatchObject(refused(code));
  });

  it('are decided under the locks: of two at once, one is refused', async () => {
    const twins = await Promise.all([publish('Twin.One', { product: 'retail/a' }), publish('twin.one')]);
    expect(twins.map(({ kind }) => kind).sort()).toEqual(['INVALID', 'PUBLISHED']);
  });

  it.each(OLD)('may be anything for a contract that exists: %j', async (id) => {
    const outcome = await publish(id, { version: '2.0.0' });
    expect(outcome).toMatchObject({ kind: 'PUBLISHED' });
    const { version } = outcome as Extract<typeof outcome, { kind: 'PUBLISHED' }>;
    expect(version.warnings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are compared with contracts of other domains without naming them to those who may not read them', async () => {
    const message = async (call: CallContext): Promise<string | undefined> => {
      const outcome = await publish('Finance.Orders', { product: 'retail/orders', call });
      return outcome.kind === 'INVALID' ? outcome.issues[0]?.message : undefined;
    };
    const hidden = 'the id `Finance.Orders` looks like that of an existing contract';
    const named = 'the id `Finance.Orders` looks like `finance.orders`, the id of a contract of `finance/orders`';
    expect(await message(holding({ domain: 'retail', role: 'owner' }))).toBe(hidden);
    expect(await message(holding({ domain: 'retail', role: 'owner' }, { domain: 'finance', role: 'viewer' }))).toBe(
      named,
    );
  });

  it('are those that an output port may name', async () => {
    const at = { pointer: '/outputPorts/0/contractId', severity: 'error' };
    expect(await offer('finance.оrders')).toMatchObject({
      kind: 'INVALID',
      issues: [{ ...at, code: 'NAME_CONFUSABLE' }],
    });
    expect(await offer('Finance.Orders')).toMatchObject({
      kind: 'INVALID',
      issues: [{ ...at, code: 'NAME_CONFUSABLE' }],
    });
    expect(await offer('any')).toMatchObject({ kind: 'INVALID', issues: [{ ...at, code: 'CONTRACT_ID_TAKEN' }] });
    expect(await offer('system')).toMatchObject({ kind: 'INVALID', issues: [{ ...at, code: 'NAME_RESERVED' }] });
    expect(await offer('retail.shop')).toMatchObject({ kind: 'PUBLISHED' });
  });
});

it('the migration fills what the store compares', () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from('abIl1|0oOrnmvwRN-_ аоСІΑσςßİ\uFF41.')),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(name, fc.string({ unit: 'binary' })), (id) => {
      expect(looksOfMigration(id)).toEqual(looksOf(id));
    }),
  );
});

interface Facts {
  readonly product?: string;
  readonly call?: CallContext;
  readonly version?: string;
}
