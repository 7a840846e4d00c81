import type { HealthReport } from '../../src/core/health/health-report.js';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ingestEvent, rawEventCommits } from '../../src/app/lineage/ingest-events.js';
import { runChecks } from '../../src/app/checks/run-checks.js';
import type { ContractModel, QualityRule } from '../../src/core/contract/model.js';
import type { Outcome } from '../../src/core/quality/check.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent } from '../support/lineage-setup.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const DAY = '2023-10-27';
const PATH = `date=${DAY}/sales.csv`;
const GOOD = 'id,amount,customer\n1,5,a\n2,7.5,b\n';

const nulls = (atMost: number, severity: string | null): QualityRule =>
  rule({
    metric: 'nullValues',
    unit: 'percent',
    bound: { operator: 'mustBeLessOrEqualTo', value: atMost },
    severity,
    documentation: { description: `at most ${String(atMost)} percent` },
  });

const server = (path: string) => ({
  name: 'lake',
  type: 'local',
  environment: 'prod',
  settings: { path, format: 'csv' },
});

/**
 * Daily sales: a key, an amount of at least `minimum`, and at most 5 % of customers missing, with a
 * warning above 1 %.
 */
function sales(minimum = 0, objectRules: readonly QualityRule[] = []): ContractModel {
  return model(
    [
      object(
        'sales',
        [
          field('id', { logicalType: 'integer', primaryKeyPosition: 1 }),
          field('amount', { logicalType: 'number', required: true, options: { minimum } }),
          field('customer', { quality: [nulls(1, 'warning'), nulls(5, null)] }),
        ],
        { quality: objectRules },
      ),
    ],
    {
      id: 'sales',
      servers: [server('.')],
      partitioning: {
        every: 'P1D',
        timezone: 'UTC',
        column: null,
        path: 'date={yyyy}-{MM}-{dd}/sales.csv',
        calendar: null,
      },
    },
  );
}

/** Before the partitions start, so that they fall under the newest version. */
const PUBLISHED = '2023-10-01T00:00:00.000Z';

describeEachDatabase('evidence from file to health', (fresh) => {
  let product: CheckedProduct;
  const publish = (version: string, contract: ContractModel): Promise<void> =>
    product.publish(version, contract, PUBLISHED);
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await publish('1.0.0', sales());
    await product.write(PATH, GOOD);
  }, 60_000);
  afterEach(() => product.close());

  const codes = ({ reasons }: HealthReport): string[] => reasons.map(({ code }) => code);
  const completed = async (run: string, at: string): Promise<void> => {
    const nominal = [`${DAY}T00:00:00Z`, '2023-10-28T00:00:00Z'] as const;
    const ingest = ingestEvent({ ...product.ports(), events: rawEventCommits(product.store) });
    value(await ingest(admin, { body: anEvent({ run, job: 'load', outputs: ['sales'], nominal, at }) }));
  };
  const outcomes = async (): Promise<Record<string, Outcome | undefined>> =>
    Object.fromEntries(
      (await product.checks()).map(({ check, latest }) => [check.id.split('#sales')[1], latest?.outcome]),
    );

  it('becomes invalid when a later run writes the interval, and its checks run again', async () => {
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(await product.health()).toMatchObject({ status: 'HEALTHY', score: 1, confidence: 1 });
    // Its event time is before the evidence; the order of recording decides.
    await completed('1', '2023-10-28T01:00:00Z');
    await product.ports().fold();
    const changed = await product.health();
    expect(changed).toMatchObject({ status: 'UNKNOWN', confidence: 0 });
    expect(codes(changed)).toContain('DATA_CHANGED');
    await product.write(PATH, 'id,amount,customer\n1,5,a\n1,7.5,b\n');
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1, partitionsChecked: 1 });
    expect(await product.health()).toMatchObject({ status: 'UNHEALTHY', score: 0.4 });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    const attempts = await product.store.unitOfWork.read(({ evidence }) =>
      evidence.forPartitions('sales', [{ from: `${DAY}T00:00:00.000Z`, to: '2023-10-28T00:00:00.000Z' }]),
    );
    expect(new Set(attempts.map(({ attempt }) => attempt))).toEqual(new Set([1, 2]));
  });

  it('of a server that the contract no longer names proves nothing, and its checks run again', async () => {
    await product.cycle();
    expect(await product.health()).toMatchObject({ status: 'HEALTHY' });
    await publish('2.0.0', { ...sales(), servers: [{ ...server('.'), name: 'warehouse' }] });
    expect(await product.health()).toMatchObject({ contractVersion: '2.0.0', status: 'UNKNOWN', confidence: 0 });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    expect(await product.health()).toMatchObject({ status: 'HEALTHY', confidence: 1 });
  });

  it('stays valid across a PATCH version, except for a rule that changed', async () => {
    await product.cycle();
    await publish('1.0.1', { ...sales(), documentation: { description: 'the same, described better' } });
    expect(await product.health()).toMatchObject({ contractVersion: '1.0.1', status: 'HEALTHY', confidence: 1 });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    await publish('1.1.0', sales(6));
    expect((await product.checks()).filter(({ latest }) => latest === null).map(({ check }) => check.kind)).toEqual([
      'range',
    ]);
    const partly = await product.health();
    expect(partly).toMatchObject({ contractVersion: '1.1.0', status: 'HEALTHY' });
    expect(partly.confidence).toBeLessThan(1);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1, evidenceRecorded: 1 });
    expect(await product.health()).toMatchObject({ status: 'DEGRADED', score: 0.75, confidence: 1 });
  });

  it('of an empty file proves nothing unless a row count rule allows zero rows', async () => {
    await product.write(PATH, 'id,amount,customer\n');
    await product.cycle();
    const empty = await product.health();
    expect(empty).toMatchObject({ status: 'UNKNOWN' });
    expect(codes(empty)).toContain('NO_ROWS');
    const admits = rule({ metric: 'rowCount', bound: { operator: 'mustBeGreaterOrEqualTo', value: 0 } });
    await publish('1.1.0', sales(0, [admits]));
    await product.cycle();
    expect(await product.health()).toMatchObject({ status: 'HEALTHY', score: 1, confidence: 1 });
    expect(await outcomes()).toMatchObject({ ':row-count': 'PASS' });
    const demands = rule({ metric: 'rowCount', bound: { operator: 'mustBeGreaterThan', value: 0 } });
    await publish('1.2.0', sales(0, [demands]));
    // The number of rows was measured: another bound needs no new reading.
    expect(await product.cycle()).toMatchObject({ evidenceRecorded: 0 });
    expect(await outcomes()).toMatchObject({ ':row-count': 'FAIL' });
    expect(await product.health()).toMatchObject({ status: 'UNKNOWN' });
  });

  it('that passed stays valid after a later attempt that could not run', async () => {
    const parquet = { ...server('.'), settings: { path: '.', format: 'parquet' } };
    await product.cycle();
    await publish('1.0.1', { ...sales(), servers: [parquet] });
    const run = value(await runChecks(product.ports())(admin, { product: product.ref, partition: DAY }));
    expect(run.counts).toEqual({
      PASS: 0,
      WARN: 0,
      FAIL: 0,
      ERROR: run.evidence.length,
      NOT_RUN: 0,
      NOT_APPLICABLE: 0,
    });
    expect(run.evidence.map(({ reasonCode }) => reasonCode)).toContain('UNREADABLE');
    const report = await product.health();
    expect(report).toMatchObject({ status: 'HEALTHY', score: 1 });
    expect(report.reasons).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('earlier evidence is still valid') }),
    );
    const shown = (await product.checks()).find(({ check }) => check.kind === 'primary-key');
    expect(shown).toMatchObject({ state: 'EXECUTED', latest: { outcome: 'ERROR' } });
  });

  it('cannot be requested for a product that does not exist', async () => {
    const requested = runChecks(product.ports())(admin, { product: 'retail/nothing' });
    expect(failureOf(await requested)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'There is no product `retail/nothing`.',
    });
  });

  it('between the warn and fail bounds is a warning that lowers the score by its damage', async () => {
    const rows = Array.from({ length: 100 }, (_, n) => `${String(n)},1,${n < 3 ? '' : 'x'}`);
    await product.write(PATH, `id,amount,customer\n${rows.join('\n')}\n`);
    await product.cycle();
    const report = await product.health();
    expect(report).toMatchObject({ score: 0.875, status: 'HEALTHY', contributions: [{ observed: 3, damage: 0.5 }] });
    expect(await outcomes()).toMatchObject({ '.customer:null-values': 'WARN' });
  });
});
