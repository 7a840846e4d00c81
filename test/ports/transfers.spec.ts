import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { contractVersions } from '../../src/app/catalog/contract-versions.js';
import { publishContract } from '../../src/app/catalog/publish-contract.js';
import { releaseBinding, releasePort } from '../../src/app/catalog/release-claims.js';
import { transferContract } from '../../src/app/catalog/transfer-contract.js';
import { LineageIndex } from '../../src/graph/index.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aDocument, aDomain, aProduct } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { odcs } from '../support/odcs.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

describeEachDatabase('a contract that belongs to the wrong product', (fresh) => {
  let store: Store;
  const steward = (...domains: readonly string[]) =>
    holding(...domains.map((domain) => ({ domain, role: 'steward' as const })));
  const ports = () => ({ unitOfWork: store.unitOfWork, clock: fixedClock(AT), ids });
  const transfer = (contract: string, product: string, call = admin) =>
    transferContract(ports())(call, { contract, product, reason: 'squatted' });
  const publish = async (id: string, version: string, product: string, more: object = {}) =>
    publishContract({
      ...ports(),
      graph: new LineageIndex(store.unitOfWork, store.signals),
      activeContracts: new ActiveContracts(ids),
    })(admin, { document: odcs({ id, version, path: `data/${id}`, ...more }), product });

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async ({ catalog }) => {
      for (const name of ['finance', 'retail', 'any']) await catalog.insertDomain(aDomain(name));
    });
  }, 60_000);

  it('is transferred with its history, and published by its new product from then on', async () => {
    value(await publish('moved', '1.0.0', 'retail/ledger'));
    const moved = value(await transfer('moved', 'finance/ledger'));
    expect(moved).toMatchObject({ id: 'moved', product: 'finance/ledger', latestVersion: '1.0.0' });
    expect(value(await transfer('moved', 'finance/ledger'))).toEqual(moved);
    expect(value(await publish('moved', '1.0.1', 'finance/ledger')).kind).toBe('PUBLISHED');
    expect(failureOf(await publish('moved', '1.0.2', 'retail/ledger'))).toMatchObject({ code: 'CONTRACT_ID_TAKEN' });
    const versions = value(await contractVersions(ports())(admin, { ref: moved.ref }));
    expect(versions.map(({ version }) => version).sort()).toEqual(['1.0.0', '1.0.1']);
    const { bindings, trail } = await store.unitOfWork.read(async ({ audit, catalog }) => ({
      bindings: await catalog.bindingsOfContracts(['moved']),
      trail: await audit.after(0, 100),
    }));
    expect(new Set(bindings.map(({ product }) => product))).toEqual(new Set(['finance/ledger']));
    expect(trail.filter(({ action }) => action === 'contract.transfer')).toHaveLength(1);
  });

  it('needs a role in both domains, a known domain and a free name', async () => {
    value(await publish('kept', '1.0.0', 'retail/kept'));
    for (const call of [steward('retail'), steward('finance')])
      expect(failureOf(await transfer('kept', 'finance/kept', call))).toMatchObject({ kind: 'Forbidden' });
    expect(failureOf(await transfer('kept', 'nowhere/kept'))).toMatchObject({ kind: 'NotFound' });
    expect(failureOf(await transfer('unknown', 'finance/kept'))).toMatchObject({ kind: 'NotFound' });
    value(await transfer('kept', 'finance/kept', steward('retail', 'finance')));
  });

  it('releases a dataset for another product', async () => {
    value(await publish('first', '1.0.0', 'retail/first'));
    const [bound] = await store.unitOfWork.read(({ catalog }) => catalog.bindingsOfContracts(['first']));
    const { name = '', namespace = '' } = bound ?? {};
    const release = (call = admin) => releaseBinding(ports())(call, { namespace, name, reason: 'a mistake' });
    expect(failureOf(await release(steward('finance')))).toMatchObject({ kind: 'Forbidden' });
    expect(value(await release(steward('retail')))).toMatchObject([{ contractId: 'first' }]);
    expect(failureOf(await release())).toMatchObject({ kind: 'NotFound' });
    expect(await store.unitOfWork.read(({ catalog }) => catalog.bindingsOfContracts(['first']))).toEqual([]);
    value(await publish('second', '1.0.0', 'finance/second', { path: 'data/first' }));
    expect(value(await publish('first', '1.0.1', 'retail/first')).kind).toBe('INVALID');
  });

  it('releases the claim of an output port', async () => {
    const outputPorts = [{ name: 'out', contractId: 'claimed', version: null, description: null, type: null }];
    await store.unitOfWork.write(async ({ catalog }) => {
      await catalog.insertProduct(aProduct('retail/claims'));
      await catalog.updateProduct(aProduct('retail/claims', { outputPorts, revision: 1 }), aDocument('retail/claims'));
    });
    const claimed = () => store.unitOfWork.read(({ catalog }) => catalog.productByOutputContract('claimed'));
    const release = (call = admin) =>
      releasePort(ports())(call, { product: 'retail/claims', contractId: 'claimed', reason: 'not its own' });
    expect(await claimed()).toBe('retail/claims');
    expect(failureOf(await release(steward('finance')))).toMatchObject({ kind: 'Forbidden' });
    expect(value(await release()).outputPorts).toMatchObject([{ name: 'out', contractId: null }]);
    expect(await claimed()).toBeNull();
    expect(failureOf(await release())).toMatchObject({ kind: 'NotFound' });
  });

  it('of an earlier release with a domain `any` is governed by that domain alone', async () => {
    expect(value(await publish('old', '1.0.0', 'any/old')).kind).toBe('PUBLISHED');
    for (const call of [steward('finance'), holding({ domain: 'retail', role: 'owner' })])
      expect(failureOf(await transfer('old', 'any/new', call))).toMatchObject({ kind: 'Forbidden' });
    value(await transfer('old', 'any/new', steward('any')));
  });
});
