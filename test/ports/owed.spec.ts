import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { runChecks } from '../../src/app/checks/run-checks.js';
import { ingestEvent, rawEventCommits } from '../../src/app/lineage/ingest-events.js';
import type { ContractModel, Field, QualityRule } from '../../src/core/contract/model.js';
import type { HealthReport } from '../../src/core/health/health-report.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent } from '../support/lineage-setup.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, value } from '../support/use-cases.js';

const DAY = '2023-10-27';
/** When versions are published before the run that delivers the day again. */
const MORNING = '2023-10-28T02:00:00.000Z';
const PATH = `date=${DAY}/sales.csv`;
const ROWS = 'id,amount\n1,5\n2,7.5\n';

const server = { name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } };
const partitioning = {
  every: 'P1D',
  timezone: 'UTC',
  column: null,
  path: 'date={yyyy}-{MM}-{dd}/sales.csv',
  calendar: null,
};
const FIELDS = [
  field('id', { logicalType: 'integer', primaryKeyPosition: 1 }),
  field('amount', { logicalType: 'number', required: true }),
];
const customer = field('customer', { logicalType: 'string' });

function sales(fields: readonly Field[] = FIELDS, quality: readonly QualityRule[] = []): ContractModel {
  return model([object('sales', fields, { quality })], { id: 'sales', servers: [server], partitioning });
}
const sum = (query: string): ContractModel =>
  sales(FIELDS, [
    rule({ ruleId: 'sum', type: 'sql', severity: 'critical', query, bound: { operator: 'mustBe', value: 0 } }),
  ]);

/** Versions are published on 28 October at 06:00, after the partition of the 27th ended. */
describeEachDatabase('what an earlier partition owes', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.write(PATH, ROWS, '2023-10-28T01:00:00Z');
  }, 60_000);
  afterEach(() => product.close());

  const codes = ({ reasons }: HealthReport): string[] =>
    reasons.map(({ code }) => code).filter((code) => code !== 'NO_FORECAST');
  const checked = async (): Promise<HealthReport> => {
    await product.cycle();
    return product.health(DAY);
  };
  const delivered = async (at: string): Promise<void> => {
    const nominal = [`${DAY}T00:00:00Z`, '2023-10-28T00:00:00Z'] as const;
    const ingest = ingestEvent({ ...product.ports(), events: rawEventCommits(product.store) });
    value(await ingest(admin, { body: anEvent({ run: '1', job: 'load', outputs: ['sales'], nominal, at }) }));
  };

  it('is not a column that a later version added', async () => {
    await product.publish('1.0.0', sales());
    await product.publish('1.1.0', sales([...FIELDS, customer]));
    const report = await checked();
    expect(report).toMatchObject({ contractVersion: '1.0.0', status: 'HEALTHY', score: 1 });
    expect(codes(report)).toEqual(['NOT_OWED']);
    expect(report.reasons[0]?.message).toBe(
      '2023-10-27 falls under 1.0.0: 2 promises of a later version do not apply to it',
    );
  });

  it('is the column once the whole partition was delivered again', async () => {
    await product.publish('1.0.0', sales(), MORNING);
    await product.publish('1.1.0', sales([...FIELDS, customer]), MORNING);
    expect(await checked()).toMatchObject({ contractVersion: '1.0.0', score: 1 });
    await delivered('2023-10-28T03:00:00Z');
    const report = await checked();
    expect(report).toMatchObject({ contractVersion: '1.1.0' });
    expect(report.score).toBeLessThan(1);
    expect(codes(report)).toEqual([]);
  });

  it('is either query of a rule that changed', async () => {
    await product.publish('1.0.0', sum('SELECT 0'));
    expect(await checked()).toMatchObject({ contractVersion: '1.0.0', score: 1 });
    await product.publish('1.1.0', sum('SELECT 1'));
    expect(await product.health(DAY)).toMatchObject({ contractVersion: '1.0.0', status: 'HEALTHY', score: 1 });
    // The new definition is measured too, and its failure alone breaks nothing.
    expect(await product.cycle()).toMatchObject({ partitionsChecked: 1 });
    expect(await product.health(DAY)).toMatchObject({ status: 'HEALTHY', score: 1 });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('is broken where both queries of a rule that changed fail, and unknown until both were measured', async () => {
    await product.publish('1.0.0', sum('SELECT 1'));
    expect(await checked()).toMatchObject({ status: 'UNHEALTHY' });
    await product.publish('1.1.0', sum('SELECT 2'));
    expect(await product.health(DAY)).toMatchObject({ status: 'UNKNOWN' });
    expect(await checked()).toMatchObject({ status: 'UNHEALTHY' });
  });

  it('is an older line until the new one applies', async () => {
    await product.publish('1.0.0', sales());
    await product.publish('2.0.0', sales([...FIELDS, field('customer', { required: true })]), MORNING);
    expect(await checked()).toMatchObject({ contractVersion: '1.0.0', status: 'HEALTHY', score: 1 });
    await delivered('2023-10-28T03:00:00Z');
    expect(await checked()).toMatchObject({ contractVersion: '2.0.0', status: 'UNHEALTHY' });
  });

  it('is measured on demand as well', async () => {
    await product.publish('1.0.0', sum('SELECT 0'));
    await product.publish('1.1.0', sum('SELECT 1'));
    const report = value(await runChecks(product.ports())(admin, { product: product.ref, partition: DAY }));
    expect(report.evidence.filter(({ checkId }) => checkId.endsWith(':sum')).map(({ outcome }) => outcome)).toEqual([
      'FAIL',
      'PASS',
    ]);
    expect(await product.health(DAY)).toMatchObject({ status: 'HEALTHY', score: 1 });
  });
});
