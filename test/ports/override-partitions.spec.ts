import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { decideGate } from '../../src/app/gate/decide-gate.js';
import { GateService } from '../../src/app/gate/gate-service.js';
import { type OverrideGateInput, overrideGate } from '../../src/app/gate/override-gate.js';
import type { GateInput } from '../../src/app/gate/parse-gate-request.js';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT, aDomain, aProduct, aVersion } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { DAY, dailyModel } from '../support/mesh.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const clock = fixedClock(AT);

/** A product with one contract for each of these partitionings, null for current data. */
async function addContracts(
  tx: Transaction,
  ref: string,
  partitionings: Readonly<Record<string, string | null>>,
  facts: Partial<Parameters<typeof aVersion>[3]> = {},
): Promise<void> {
  await tx.catalog.insertProduct(aProduct(ref));
  for (const [name, every] of Object.entries(partitionings)) {
    const id = `${ref.replace('/', '.')}.${name}`;
    await tx.catalog.lockContract(id, ref, [name], AT);
    const version = { model: dailyModel(id, every), modelDigest: `digest-${id}`, ...facts };
    await tx.catalog.insertVersion(aVersion(id, '1.0.0', 1, version));
  }
}

describeEachDatabase('an override of a product with several contracts', (fresh) => {
  let store: Store;
  const override = (input: Partial<OverrideGateInput> & { readonly product: string }) => {
    const activeContracts = new ActiveContracts(ids);
    const about = { verdict: 'PROCEED', reason: 'known gap', expiresAt: '2023-10-29T00:00:00Z' } as const;
    return overrideGate({ unitOfWork: store.unitOfWork, clock, ids, activeContracts })(admin, { ...about, ...input });
  };
  const basis = async (product: string, input: Partial<GateInput> = {}): Promise<string> => {
    const gateService = new GateService({ ...store, ids, activeContracts: new ActiveContracts(ids) });
    const question = { product, consumer: 'finance/reports', ...input };
    return value(await decideGate({ gateService, clock })(admin, question)).basis;
  };

  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      await tx.catalog.insertDomain(aDomain('finance'));
      await addContracts(tx, 'finance/mixed', { daily: 'P1D', state: null });
      await addContracts(tx, 'finance/several', { daily: 'P1D', monthly: 'P1M' });
      await addContracts(tx, 'finance/drafts', { daily: 'P1D' }, { lifecycle: 'PROPOSED' });
      await tx.catalog.insertProduct(aProduct('finance/empty'));
    });
  }, 60_000);

  it('applies to its partition together with current data, and to no other partition', async () => {
    const product = 'finance/mixed';
    expect(value(await override({ product, partition: '2023-10-27' })).interval).toEqual(DAY);
    expect(await basis(product)).toBe('OVERRIDE');
    expect(await basis(product, { partition: '2023-10-26' })).not.toBe('OVERRIDE');
    expect(await basis(product, { from: '2023-10-26T00:00:00Z', to: DAY.to })).not.toBe('OVERRIDE');
    // A question about the current data alone is about nothing in the interval.
    expect(await basis(product, { contract: `${product}/state` })).not.toBe('OVERRIDE');
  });

  it('covers neither more nor less than its author meant where partitions differ', async () => {
    const product = 'finance/several';
    const refused = failureOf(await override({ product }));
    expect(refused).toMatchObject({ kind: 'Invalid', code: 'OVERRIDE_PARTITION_UNCLEAR' });
    expect(refused.message).toContain('`finance/several/daily` from 2023-10-27T00:00:00.000Z');
    expect(refused.message).toContain('`finance/several/monthly` from 2023-09-01T00:00:00.000Z');
    value(await override({ product, from: '2023-09-01T00:00:00Z', to: DAY.to }));
    expect(await basis(product)).toBe('OVERRIDE');
  });

  it.each(['finance/drafts', 'finance/empty'])('needs an interval where no version is active: %s', async (product) => {
    for (const request of [{}, { partition: '2023-10-27' }]) {
      const refused = failureOf(await override({ product, ...request }));
      expect(refused).toMatchObject({ kind: 'Invalid', code: 'OVERRIDE_PARTITION_UNCLEAR' });
      expect(refused.message).toContain('no active version');
    }
    expect(value(await override({ product, ...DAY })).interval).toEqual(DAY);
    expect(await basis(product)).not.toBe('OVERRIDE');
  });
});
