import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { runChecks } from '../../src/app/checks/run-checks.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';

const DAY = '2023-10-27';
const GOOD = 'id,day\n1,2023-10-27\n2,2023-10-26\n';
const DUPLICATE = 'id,day\n1,2023-10-27\n1,2023-10-27\n2,2023-10-26\n';
const PUBLISHED = '2023-10-26T00:00:00.000Z';

type Cut = { readonly column: string | null; readonly path: string | null } | null;

function sales(cut: Cut, file = '.'): ContractModel {
  const key = field('id', { logicalType: 'integer', primaryKeyPosition: 1 });
  return model([object('sales', [key, field('day', { logicalType: 'date' })])], {
    id: 'sales',
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: file, format: 'csv' } }],
    partitioning: cut === null ? null : { every: 'P1D', timezone: 'UTC', ...cut, calendar: null },
  });
}
const byFile = sales({ column: null, path: '{yyyy}-{MM}-{dd}.csv' });
const byColumn = sales({ column: 'day', path: null }, 'sales.csv');
const whole = sales(null, 'sales.csv');

describeEachDatabase('a file that is replaced without a run', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  const replaced = (file: string, content: string, modified = '2023-10-28T05:00:00Z'): Promise<void> =>
    product.write(file, content, modified);
  const checked = async (contract: ContractModel, file: string): Promise<void> => {
    await replaced(file, GOOD);
    await product.publish('1.0.0', contract, PUBLISHED);
    await product.cycle();
    expect(await product.health()).toMatchObject({ status: 'HEALTHY', score: 1 });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0, evidenceRecorded: 0 });
  };

  it.each([
    ['of a partition', byFile, `${DAY}.csv`],
    ['of rows of several partitions', byColumn, 'sales.csv'],
    ['of current data', whole, 'sales.csv'],
  ])('%s is found and checked again in the next cycle', async (_what, contract, file) => {
    await checked(contract, file);
    await replaced(file, DUPLICATE, '2023-10-28T05:30:00Z');
    const report = await product.cycle();
    expect(report.evidenceRecorded).toBeGreaterThan(0);
    expect(await product.health()).toMatchObject({ status: 'UNHEALTHY' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('with the same size and another time is found', async () => {
    await checked(byFile, `${DAY}.csv`);
    await replaced(`${DAY}.csv`, GOOD, '2023-10-28T05:30:00Z');
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
  });

  it('makes evidence invalid where it cannot be read again', async () => {
    await checked(byFile, `${DAY}.csv`);
    await replaced(`${DAY}.csv`, '');
    await product.cycle();
    expect(await product.health(DAY)).toMatchObject({ status: 'UNKNOWN' });
  });

  it('and checked on demand is not found again', async () => {
    await checked(byFile, `${DAY}.csv`);
    await replaced(`${DAY}.csv`, DUPLICATE, '2023-10-28T05:30:00Z');
    value(await runChecks(product.ports())(admin, { product: product.ref, partition: DAY }));
    expect(await product.health()).toMatchObject({ status: 'UNHEALTHY' });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('arrived when it was written, and falls under the version before it', async () => {
    await replaced(`${DAY}.csv`, GOOD, '2023-10-28T01:00:00Z');
    await product.publish('1.0.0', byFile, PUBLISHED);
    const extended = {
      ...byFile,
      objects: byFile.objects.map((one) => ({ ...one, fields: [...one.fields, field('late')] })),
    };
    await product.publish('1.1.0', extended, '2023-10-28T02:00:00.000Z');
    await product.cycle();
    const [arrival] = await product.store.unitOfWork.read(({ evidence }) => evidence.arrivals('sales', '2023', '2024'));
    expect(arrival).toMatchObject({ kind: 'FILES', arrivedAt: '2023-10-28T01:00:00.000Z' });
    expect(await product.health(DAY)).toMatchObject({ contractVersion: '1.0.0', score: 1 });
    await replaced(`${DAY}.csv`, GOOD, '2023-10-28T03:00:00Z');
    await product.cycle();
    expect(await product.health(DAY)).toMatchObject({ contractVersion: '1.1.0' });
  });

  it('is not found where two lines have a server of one name in different places', async () => {
    await checked(byFile, `${DAY}.csv`);
    await replaced(`moved/${DAY}.csv`, GOOD, '2023-10-28T05:10:00Z');
    const lake = { name: 'lake', type: 'local', environment: 'prod', settings: { path: 'moved', format: 'csv' } };
    await product.publish('2.0.0', { ...byFile, servers: [lake] }, '2023-10-26T12:00:00.000Z');
    // What was read in one place says nothing about the other.
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });
});
