import type { ContractModel } from '../../src/core/contract/model.js';
import type { CheckedProduct } from './checked-product.js';
import { field, model, object } from './quality-models.js';

const LAKE = { name: 'lake', type: 'local', environment: 'prod' };

/** Days as a column of one file: the coordinator checks those after the first publish. */
export function dailySales(
  servers: readonly string[] = [LAKE.name],
  columns = [field('id', { logicalType: 'integer', required: true }), field('day', { logicalType: 'date' })],
  settings: object = {},
): ContractModel {
  return model([object('sales', columns)], {
    id: 'sales',
    servers: servers.map((name) => ({
      ...LAKE,
      name,
      settings: { path: name === LAKE.name ? 'sales.csv' : `${name}.csv`, format: 'csv', ...settings },
    })),
    partitioning: { every: 'P1D', timezone: 'UTC', column: 'day', path: null, calendar: null },
  });
}

/** A row for each of the first 30 days of 2023. */
export async function writeDays(product: CheckedProduct, path = 'sales.csv'): Promise<void> {
  const days = Array.from({ length: 30 }, (_, day) => `${String(day)},2023-01-${String(day + 1).padStart(2, '0')}`);
  await product.write(path, `id,day\n${days.join('\n')}\n`, '2023-02-01T00:00:00Z');
}
