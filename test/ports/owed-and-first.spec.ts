import { withMembers } from '../../src/app/shared/with-members.js';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ContractModel, Field } from '../../src/core/contract/model.js';
import { loadPartitionData } from '../../src/app/health/partition-data.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';

const PUBLISHED = '2023-10-25T00:00:00.000Z';
const row = (minimum: number, more: readonly Field[] = []): readonly Field[] => [
  field('id', { logicalType: 'integer', primaryKeyPosition: 1, options: { minimum } }),
  ...more,
];

function sales(fields: readonly Field[], cut: 'path' | 'column' = 'path'): ContractModel {
  const byPath = { column: null, path: '{yyyy}-{MM}-{dd}.csv' };
  return model([object('sales', fields)], {
    id: 'sales',
    servers: [
      {
        ...{ name: 'lake', type: 'local', environment: 'prod' },
        settings: { path: cut === 'path' ? '.' : 'sales.csv', format: 'csv' },
      },
    ],
    partitioning: {
      ...{ every: 'P1D', timezone: 'UTC', calendar: null },
      ...(cut === 'path' ? byPath : { column: 'day', path: null }),
    },
  });
}

describeEachDatabase('what a partition owes', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  it('is listed with its older bounds, and without later promises', async () => {
    for (const day of ['2023-10-26', '2023-10-27'])
      await product.write(`${day}.csv`, 'id,day\n1,x\n2,y\n', `${day}T23:00:00Z`);
    await product.publish('1.0.0', sales(row(1)), PUBLISHED);
    await product.cycle();
    const day = field('day', { logicalType: 'string', required: true });
    await product.publish('1.1.0', sales(row(2, [day])), '2023-10-27T00:00:00.000Z');
    await product.cycle();
    const listed = async (partition: string) =>
      (await product.checks({ partition })).map(({ check, contractVersion, latest, state }) => ({
        ...{ kind: check.kind, element: check.element, fail: check.fail, promise: check.promise },
        ...{ contractVersion, state, latest: latest?.outcome ?? null },
      }));
    const older = await listed('2023-10-26');
    const range = older.find(({ kind }) => kind === 'range');
    expect(range).toMatchObject({ contractVersion: '1.0.0', state: 'EXECUTED', latest: 'PASS' });
    expect(range?.promise).toContain('1');
    const later = older.filter(({ element }) => element === 'day');
    expect(later.length).toBeGreaterThan(0);
    for (const one of later) expect(one).toMatchObject({ state: 'NOT_OWED', latest: null, contractVersion: '1.1.0' });
    const newer = await listed('2023-10-27');
    expect(newer.map(({ state }) => state)).not.toContain('NOT_OWED');
    expect(newer.find(({ kind }) => kind === 'range')).toMatchObject({ contractVersion: '1.1.0', latest: 'FAIL' });
    expect(older).toHaveLength(newer.length);
  });

  it('is nothing before the first partition of the contract: the decision is final', async () => {
    await product.write('2023-10-26.csv', 'id\n1\n', '2023-10-26T23:00:00Z');
    await product.publish('1.0.0', sales(row(1)), '2023-10-27T00:00:00.000Z');
    // Until files were looked at, there may be earlier ones.
    expect(await product.gate({ partition: '2023-09-20' })).toMatchObject({ verdict: 'WAIT', final: false });
    await product.cycle();
    const early = await product.gate({ partition: '2023-09-20' });
    expect(early).toMatchObject({ verdict: 'WAIT', final: true, partition: '2023-09-20' });
    expect(early.reasons[0]).toMatchObject({ code: 'BEFORE_FIRST_PARTITION' });
    expect(early.ends?.text).toContain('from 2023-10-26 on');
    // The first look was at 06:00 of 28 October, by the clock of the tests.
    const past = async (asOf: string) => (await product.gate({ partition: '2023-09-20', asOf })).final;
    expect([await past(AT), await past('2023-10-28T05:59:59.999Z')]).toEqual([true, false]);
    product.now = '2023-10-29T06:00:00.000Z';
    await product.cycle();
    expect([await past(AT), await past('2023-10-28T05:59:59.999Z')]).toEqual([true, false]);
    const seenAt = async (asOf?: string) => (await product.health('2023-10-26', undefined, asOf)).lastLookedAt;
    expect([await seenAt(), await seenAt(AT)]).toEqual(['2023-10-29T06:00:00.000Z', null]);
    product.now = AT;
    // A delivery may be late.
    expect(await product.gate({ partition: '2023-10-20' })).toMatchObject({ verdict: 'WAIT', final: false });
    expect(await product.gate({ partition: '2023-10-26' })).toMatchObject({ verdict: 'PROCEED' });
    // The file of a day that failed to come is awaited.
    expect(await product.gate({ partition: '2023-10-27' })).toMatchObject({ basis: 'NOT_ARRIVED', final: false });
  });

  it('reads once whether files were looked at, for any number of partitions before the first', async () => {
    await product.write('2023-10-26.csv', 'id\n1\n', '2023-10-26T23:00:00Z');
    await product.publish('1.0.0', sales(row(1)), '2023-10-27T00:00:00.000Z');
    await product.cycle();
    let looks = 0;
    const { activeContracts } = product.ports();
    const firsts = await product.store.unitOfWork.read(async (stores) => {
      const [contract] = await stores.catalog.contractsById(['sales']);
      const [active] = await activeContracts.of(stores, contract === undefined ? [] : [contract], { asOf: AT });
      if (active === null || active === undefined) throw new Error('no active contract');
      const day = (number: number) => `2023-08-${String(number).padStart(2, '0')}T00:00:00.000Z`;
      const partitions = [1, 2, 3, 4].map((number) => ({ from: day(number), to: day(number + 1) }));
      const counting = {
        catalog: stores.catalog,
        calendars: stores.calendars,
        maintenance: stores.maintenance,
        lineage: stores.lineage,
        evidence: withMembers(stores.evidence, { fileLook: (id) => (looks++, stores.evidence.fileLook(id)) }),
      };
      const about = { active, partitions, server: null };
      return (await loadPartitionData({ stores: counting, activeContracts }, about)).map(({ first }) => first?.from);
    });
    expect(firsts).toEqual(Array.from({ length: 4 }, () => '2023-10-26T00:00:00.000Z'));
    expect(looks).toBe(1);
  });

  it('may be in rows of any earlier time: a check run decides', async () => {
    await product.write('sales.csv', 'id,day\n1,2023-10-20\n2,2023-10-27\n', '2023-10-27T23:00:00Z');
    const byColumn = sales(row(1, [field('day', { logicalType: 'date' })]), 'column');
    await product.publish('1.0.0', byColumn, '2023-10-27T00:00:00.000Z');
    await product.cycle();
    expect(await product.gate({ partition: '2023-10-20' })).toMatchObject({ verdict: 'WAIT', final: false });
    await product.run('2023-10-20');
    expect(await product.gate({ partition: '2023-10-20' })).toMatchObject({ verdict: 'PROCEED', final: false });
  });

  it('ends a health report like a decision of the gate', async () => {
    await product.write('2023-10-27.csv', 'id\n1\n1\n', '2023-10-27T23:00:00Z');
    await product.publish('1.0.0', sales(row(1)), PUBLISHED);
    await product.cycle();
    const report = await product.health();
    expect(report.status).toBe('UNHEALTHY');
    expect(report.ends).toEqual((await product.gate()).ends);
    expect(report.ends).toMatchObject({ kind: 'PERSON' });
    await product.write('2023-10-27.csv', 'id\n1\n2\n', '2023-10-28T05:00:00Z');
    await product.cycle();
    expect(await product.health()).toMatchObject({ status: 'HEALTHY', ends: null });
  });
});
