import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ContractModel } from '../../src/core/contract/model.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object, rule } from '../support/quality-models.js';

/** Ended before the look-back: rows of a shared file, whose writes nothing shows. */
const OLD = '2023-10-15';
/** Within the look-back: the file is looked at. */
const RECENT = '2023-10-27';

const rows = rule({
  ...{ metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: 0 }, severity: 'critical' },
  settings: { ttl: 'PT6H' },
});
const sales: ContractModel = model([object('sales', [field('day', { logicalType: 'date' })], { quality: [rows] })], {
  id: 'sales',
  servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: 'sales.csv', format: 'csv' } }],
  partitioning: { every: 'P1D', timezone: 'UTC', column: 'day', path: null, calendar: null },
});

describeEachDatabase('a partition whose writes nothing shows', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    const days = Array.from({ length: 13 }, (_, index) => `2023-10-${String(15 + index)}`);
    await product.write('sales.csv', ['day', ...days, ''].join('\n'), '2023-10-28T05:00:00Z');
    await product.publish('1.0.0', sales, '2023-10-15T00:00:00.000Z');
    await product.cycle();
  }, 60_000);
  afterEach(() => product.close());

  const codes = async (partition: string) => (await product.gate({ partition })).reasons.map(({ code }) => code);
  const later = (hours: number): void => {
    product.now = new Date(Date.parse(AT) + hours * 3_600_000).toISOString();
  };

  it('is shown as such by the gate', async () => {
    expect(await product.gate({ partition: OLD })).toMatchObject({ verdict: 'PROCEED' });
    expect(await codes(OLD)).toContain('CHANGES_NOT_OBSERVED');
    expect(await codes(RECENT)).not.toContain('CHANGES_NOT_OBSERVED');
  });

  it('is checked again when its evidence expires, as its verdict says', async () => {
    later(5);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    later(13);
    expect(await product.gate({ partition: OLD })).toMatchObject({ verdict: 'WAIT', basis: 'UNKNOWN_EVIDENCE' });
    expect(await codes(OLD)).toContain('STALE_EVIDENCE');
    expect(await product.gate({ partition: RECENT })).toMatchObject({ verdict: 'PROCEED' });
    expect((await product.cycle()).partitionsDue).toBeGreaterThan(0);
    expect(await product.gate({ partition: OLD })).toMatchObject({ verdict: 'PROCEED' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });
});
