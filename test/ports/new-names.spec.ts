import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { publishProduct } from '../../src/app/catalog/publish-product.js';
import { registerDomain } from '../../src/app/catalog/register-domain.js';
import { createToken } from '../../src/app/governance/create-token.js';
import type { Token } from '../../src/core/access/token.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

describeEachDatabase('new names', (fresh) => {
  let store: Store;
  const ports = () => ({
    ...{ ...store, clock: fixedClock(AT), realClock: fixedClock(AT), ids: systemIds },
    ...{ graph: new LineageIndex(store.unitOfWork, store.signals), activeContracts: new ActiveContracts(systemIds) },
  });
  const register = async (name: string, call = admin) => registerDomain(ports())(call, { name });
  const make = async (subject: string, call = admin) =>
    createToken(ports())(call, { subject, grants: [{ domain: 'finance', role: 'viewer' }] });
  const publishOdps = async (product: string) => {
    const document = 'apiVersion: v1.0.0\nkind: DataProduct\nid: p\nname: p\ndomain: finance\nstatus: active\n';
    return value(await publishProduct(ports())(admin, { document, product }));
  };
  const publishOdcs = async (id: string, product: string) =>
    value(await publishContract(ports())(admin, { document: odcs({ id }), product }));

  beforeAll(async () => {
    store = await (await fresh()).open();
    // Of an earlier release, which refused none of them.
    await store.unitOfWork.write(async (tx) => {
      for (const name of ['finance', 'any', 'local']) await tx.catalog.insertDomain(aDomain(name));
      await tx.catalog.insertProduct(aProduct('finance/admin'));
      await tx.tokens.insert(anOldToken('Ann'));
      await tx.tokens.insert(anOldToken('аnn'));
    });
  });

  it.each(['system', 'c0ncordat', 'x.any', 'any.finance', 'local.finance', 'finance.l0cal'])(
    'of domains are not reserved ones: %s',
    async (name) => {
      expect(failureOf(await register(name))).toMatchObject({ kind: 'Invalid', code: 'NAME_RESERVED' });
    },
  );

  it('below a domain of the name `any` are not for those who have a role in some domain', async () => {
    const owner = holding({ domain: 'finance', role: 'owner' });
    expect(failureOf(await register('x.any', owner)).kind).toBe('Forbidden');
  });

  it('of domains do not look like existing ones, which keep working', async () => {
    value(await register('retail_1'));
    for (const name of ['retail-1', 'retail_l']) {
      expect(failureOf(await register(name))).toMatchObject({
        ...{ code: 'NAME_CONFUSABLE', message: `\`${name}\` looks like the existing domain \`retail_1\`.` },
      });
    }
    value(await register('retail_2'));
    value(await register('any'));
  });

  it.each([
    ['ann', 'NAME_CONFUSABLE'],
    ['user:аnn', 'NAME_CONFUSABLE'],
    ['Αnn', 'NAME_CONFUSABLE'],
    ['Everyone', 'NAME_RESERVED'],
    ['bootstrap', 'NAME_RESERVED'],
    ['admin', 'NAME_RESERVED'],
  ])('of subjects do not look like others: %s', async (subject, code) => {
    expect(failureOf(await make(subject))).toMatchObject({ kind: 'Invalid', code });
  });

  it('of subjects are those without a token: existing ones get another', async () => {
    value(await make('Ann'));
    value(await make('аnn'));
    value(await make('user:anna'));
  });

  it('of products are not reserved ones and do not look like others of the domain', async () => {
    expect(await publishOdps('finance/admin')).toMatchObject({ kind: 'PUBLISHED' });
    expect(await publishOdps('finance/system')).toMatchObject({ kind: 'INVALID', issues: [{ code: 'NAME_RESERVED' }] });
    expect(await publishOdps('finance/order_items')).toMatchObject({ kind: 'PUBLISHED' });
    const confusable = { kind: 'INVALID', issues: [{ code: 'NAME_CONFUSABLE', severity: 'error' }] };
    expect(await publishOdps('finance/order-items')).toMatchObject(confusable);
    expect(await publishOdcs('c1', 'finance/order-items')).toMatchObject(confusable);
    expect(await publishOdcs('c1', 'finance/order_items')).toMatchObject({ kind: 'PUBLISHED' });
    expect(await publishOdcs('c2', 'local/order-items')).toMatchObject({ kind: 'PUBLISHED' });
  });
});

function anOldToken(subject: string): Token {
  return {
    ...{ id: systemIds.next(), hash: systemIds.sha256(subject), subject, admin: false, grants: [] },
    ...{ description: null, createdAt: AT, expiresAt: null, revokedAt: null },
  };
}
