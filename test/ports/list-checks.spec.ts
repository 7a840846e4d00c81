import { beforeAll, expect, it } from '@jest/globals';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { checks } from '../../src/app/checks/list-checks.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../support/catalog.js';
import { type TestDatabase, describeEachDatabase } from '../support/databases.js';
import { addProduct, recordOutcome } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

const partition = (month: number, day: number) => ({
  from: new Date(Date.UTC(2023, month - 1, day)).toISOString(),
  to: new Date(Date.UTC(2023, month - 1, day + 1)).toISOString(),
});

describeEachDatabase('the checks of a product', (fresh) => {
  let store: Awaited<ReturnType<TestDatabase['open']>>;
  beforeAll(async () => {
    store = await (await fresh()).open();
    await store.unitOfWork.write(async (tx) => {
      const model = await addProduct(tx, 'finance/ledger');
      await recordOutcome(tx, model, partition(10, 27), 'PASS');
      // Recorded last, about earlier partitions, one of them more than 28 days ago.
      for (const day of [19, 20]) await recordOutcome(tx, model, partition(10, day), 'FAIL');
      await recordOutcome(tx, model, partition(9, 20), 'FAIL');
      const current = await addProduct(tx, 'finance/table', { every: null });
      await recordOutcome(tx, current, null, 'FAIL');
    });
  }, 60_000);

  const key = async (product: string, requested?: string) => {
    const input = { product, partition: requested ?? null };
    const listed = value(
      await checks({ ...store, ids, clock: fixedClock(AT), activeContracts: new ActiveContracts(ids) })(admin, input),
    );
    const [found] = listed.filter(({ check }) => check.kind === 'primary-key');
    return { ...found, latest: found?.latest?.outcome ?? null };
  };

  it('show the newest due partition, not the last recorded one, and count failing ones of 28 days', async () => {
    expect(await key('finance/ledger')).toMatchObject({
      ...{ partition: '2023-10-27', interval: partition(10, 27), latest: 'PASS', failingPartitions: 2 },
    });
  });

  it('show the requested partition', async () => {
    expect(await key('finance/ledger', '2023-10-20')).toMatchObject({ partition: '2023-10-20', latest: 'FAIL' });
    expect(await key('finance/ledger', '2023-10-21')).toMatchObject({ latest: null, state: 'EXECUTED' });
  });

  it('are about current data without a partitioning', async () => {
    expect(await key('finance/table')).toMatchObject({
      ...{ partition: null, interval: null, latest: 'FAIL', failingPartitions: 1 },
    });
  });
});
