import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { expect, it } from '@jest/globals';
import { health } from '../../src/app/health/get-health.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { describeEachDatabase } from '../support/databases.js';
import { addProduct } from '../support/mesh.js';
import { admin, value } from '../support/use-cases.js';

describeEachDatabase('the partition of a health report', (fresh) => {
  it('has the label of one partition beside its bounds, in the time zone of the partitioning', async () => {
    const { unitOfWork } = await (await fresh()).open();
    const partitioning = {
      every: 'P3M',
      timezone: 'Europe/Berlin',
      column: null,
      path: '{yyyy}-{Q}.csv',
      calendar: null,
    };
    const product = 'finance/consolidation';
    await unitOfWork.write((tx) => addProduct(tx, product, { every: null, promises: { partitioning } }));
    const clock = fixedClock('2023-10-28T06:00:00.000Z');
    const ask = health({ unitOfWork, clock, ids: systemIds, activeContracts: new ActiveContracts(systemIds) });
    const [second, third] = ['2023-03-31T22:00:00.000Z', '2023-06-30T22:00:00.000Z'];
    const end = '2023-09-30T22:00:00.000Z';

    const named = { interval: { from: third, to: end }, partition: '2023-Q3' };
    expect(value(await ask(admin, { product, partition: '2023-Q3' }))).toMatchObject(named);
    expect(value(await ask(admin, { product, from: third, to: end }))).toMatchObject(named);
    expect(value(await ask(admin, { product, from: second, to: end }))).toMatchObject({
      interval: { from: second, to: third },
      partition: '2023-Q2',
      requested: { interval: { from: second, to: end }, partition: null },
      partitions: [{ key: '2023-Q2' }, { key: '2023-Q3' }],
    });
    const part = { from: '2023-08-01T00:00:00.000Z', to: '2023-08-02T00:00:00.000Z' };
    expect(value(await ask(admin, { product, ...part }))).toMatchObject({
      ...{ interval: { from: third, to: end }, partition: '2023-Q3', requested: { interval: part } },
    });
  });
});
