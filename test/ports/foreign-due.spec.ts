import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ContractModel } from '../../src/core/contract/model.js';
import { afterForeignWrite } from '../../src/core/lineage/sender.js';
import { addMillis } from '../../src/core/shared/interval.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object, rule } from '../support/quality-models.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CHECKED = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const NOT_THERE = { from: '2023-10-20T00:00:00.000Z', to: '2023-10-21T00:00:00.000Z' };

const rows = rule({ metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: 0 }, severity: 'critical' });
const sales: ContractModel = model([object('sales', [field('id')], { quality: [rows] })], {
  id: 'sales',
  servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales', format: 'csv' } }],
  partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
});

describeEachDatabase('after writes of senders without access to the domain', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.write('sales/2023-10-27.csv', 'id\n1\n', '2023-10-28T01:00:00Z');
    await product.publish('1.0.0', sales, '2023-10-27T00:00:00.000Z');
    await product.cycle();
  }, 60_000);
  afterEach(() => product.close());

  const pending = () => product.store.unitOfWork.read(({ lineage }) => lineage.foreignWrites('sales'));
  const write = async (...partitions: readonly (typeof CHECKED)[]): Promise<void> => {
    await product.store.unitOfWork.write(async ({ lineage }) => {
      const [known = null] = await lineage.foreignWrites('sales');
      const due = afterForeignWrite(known, await lineage.lastForeignWrite('retail/sales'), product.now);
      await lineage.putForeignWrites(
        'retail/sales',
        'sales',
        partitions.map((partition) => ({ partition, ...due })),
      );
    });
  };
  const pass = (millis: number): void => void (product.now = addMillis(product.now, millis));

  it('the checks run at once, and again after those that came in the meantime', async () => {
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    pass(MINUTE);
    await write(CHECKED);
    pass(1);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    pass(MINUTE);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    for (let seconds = 0; seconds < 30; seconds += 1) {
      pass(1_000);
      await write(CHECKED);
    }
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    pass(9 * MINUTE);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    expect(await product.gate({ partition: '2023-10-27' })).toMatchObject({ verdict: 'PROCEED' });
  });

  it('the writes are forgotten once the checks ran, and where nothing is checked', async () => {
    await write(CHECKED, NOT_THERE);
    pass(1);
    await product.cycle();
    expect(await pending()).toHaveLength(2);
    pass(11 * MINUTE);
    await product.cycle();
    expect(await pending()).toEqual([]);
  });

  it('the gate names the senders for 7 days, with the same verdict', async () => {
    const asked = { partition: '2023-10-27' };
    const before = await product.gate(asked);
    await product.store.unitOfWork.write(({ lineage }) =>
      lineage.recordForeignProducer({
        ...{ contractId: 'sales', product: 'retail/sales', dataset: { namespace: 'file', name: 'sales' } },
        ...{ sender: 'user:eve', job: { namespace: 'n', name: 'j'.repeat(200) }, runId: 'r', receivedAt: AT },
        ...{ eventId: 'e', eventType: 'COMPLETE' },
      }),
    );
    const after = await product.gate(asked);
    expect(after.verdict).toBe(before.verdict);
    expect(after.id).not.toBe(before.id);
    const messages = after.reasons.flatMap(({ code, message }) => (code === 'FOREIGN_PRODUCER' ? [message] : []));
    expect(messages).toEqual([expect.stringMatching(/n j{79}… by `user:eve` at 2023-/)]);
    pass(7 * DAY + 1);
    const later = await product.gate(asked);
    expect(later.reasons.map(({ code }) => code)).not.toContain('FOREIGN_PRODUCER');
  });
});
