import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type ExternalResult, recordEvidence } from '../../src/app/checks/record-evidence.js';
import { runChecks } from '../../src/app/checks/run-checks.js';
import { health } from '../../src/app/health/get-health.js';
import type { ContractModel, QualityRule } from '../../src/core/contract/model.js';
import type { HealthReport } from '../../src/core/health/health-report.js';
import { fixedClock } from '../../src/platform/clock.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, failureOf, value } from '../support/use-cases.js';

const DAY = '2023-10-27';
const NOON = '2023-10-27T12:00:00.000Z';
const NEXT_MORNING = '2023-10-28T06:00:00.000Z';

/** Daily orders on a server that no engine reads, with a rule of another engine. */
function orders(severity: string): ContractModel {
  const custom: QualityRule = rule({ ruleId: 'gx', type: 'custom', engine: 'greatExpectations', severity });
  const id = field('id', { logicalType: 'integer', primaryKeyPosition: 1 });
  return model([object('sales', [id], { quality: [custom] })], {
    id: 'sales',
    servers: [{ name: 'k', type: 'kafka', environment: 'prod', settings: { host: 'k:9092' } }],
    partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
  });
}

describeEachDatabase('results of checks that other tools run', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  const at = (now: string) => ({ ...product.ports(), clock: fixedClock(now) });
  const record = (now: string, results: readonly ExternalResult[], partition: string | null = DAY) =>
    recordEvidence(at(now))(admin, { product: product.ref, provenance: 'dbt', results, partition });
  const healthAt = async (now: string, asOf?: string): Promise<HealthReport> =>
    value(
      await health(at(now))(admin, { product: product.ref, partition: DAY, ...(asOf === undefined ? {} : { asOf }) }),
    );
  const allPass = async (): Promise<ExternalResult[]> =>
    (await product.checks())
      .filter(({ check }) => check.execution === 'EXECUTABLE' && check.object !== null)
      .map(({ check }) => ({ checkId: check.id, outcome: 'PASS', observed: 0, rowsTested: 10 }));
  const custom = (outcome: ExternalResult['outcome']): ExternalResult => ({ checkId: 'sales#sales:gx', outcome });

  it('of a rule of another engine count: its FAIL is never ignored, and a critical one must be reported', async () => {
    await product.publish('1.0.0', orders('critical'));
    value(await record(NEXT_MORNING, await allPass()));
    expect(await healthAt(NEXT_MORNING)).toMatchObject({ status: 'UNKNOWN' });
    value(await record(NEXT_MORNING, [custom('FAIL')]));
    expect(await healthAt(NEXT_MORNING)).toMatchObject({ status: 'UNHEALTHY', score: 0.4 });
    value(await record(NEXT_MORNING, [custom('NOT_APPLICABLE')]));
    expect(await healthAt(NEXT_MORNING)).toMatchObject({ status: 'UNHEALTHY', score: 0.4 });
  });

  it('of a lesser rule count from its first result on', async () => {
    await product.publish('1.0.0', orders('major'));
    value(await record(NEXT_MORNING, await allPass()));
    expect(await healthAt(NEXT_MORNING)).toMatchObject({ status: 'HEALTHY', score: 1 });
    value(await record(NEXT_MORNING, [custom('FAIL')]));
    expect(await healthAt(NEXT_MORNING)).toMatchObject({ status: 'DEGRADED', score: 0.75 });
  });

  it('are refused with all their mistakes, and nothing is recorded', async () => {
    await product.publish('1.0.0', orders('major'));
    const key = 'sales#sales.id:primary-key';
    const results: ExternalResult[] = [
      { checkId: key, outcome: 'PASS', observed: 3 },
      { checkId: key, outcome: 'WARN' },
      { checkId: 'sales#sales:nothing', outcome: 'PASS' },
      { ...custom('PASS'), observedAt: NOON },
    ];
    const refused = failureOf(await record(NEXT_MORNING, results));
    expect(refused.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['CONTRADICTORY_RESULT', '/results/0/outcome'],
      ['DUPLICATE_RESULT', '/results/1/checkId'],
      ['CONTRADICTORY_RESULT', '/results/1/outcome'],
      ['UNKNOWN_CHECK', '/results/2/checkId'],
      ['PARTITION_OPEN', '/results/3/observedAt'],
    ]);
    expect(failureOf(await record(NEXT_MORNING, [])).code).toBe('NO_RESULTS');
    expect(failureOf(await record(NEXT_MORNING, [custom('PASS')], null)).code).toBe('PARTITION_REQUIRED');
    expect(failureOf(await record(NOON, [custom('PASS')])).code).toBe('PARTITION_OPEN');
    expect(await product.store.unitOfWork.read(({ evidence }) => evidence.count())).toBe(0);
  });

  it('are refused with their first 100 mistakes', async () => {
    await product.publish('1.0.0', orders('major'));
    const results = Array.from({ length: 5_000 }, (_, index): ExternalResult => ({
      ...{ checkId: `sales#sales:${String(index)}`, outcome: 'PASS' },
    }));
    const { issues, message } = failureOf(await record(NEXT_MORNING, results));
    expect(issues).toHaveLength(100);
    expect(message).toBe('The contract has no check `sales#sales:0`. (and at least 99 more)');
  });

  it('that could not run are recorded again once the partition has ended', async () => {
    await product.publish('1.0.0', orders('major'));
    const run = async (now: string): Promise<number> => {
      value(await runChecks(at(now))(admin, { product: product.ref, partition: DAY }));
      return product.store.unitOfWork.read(({ evidence }) => evidence.count());
    };
    const whileOpen = await run(NOON);
    expect(whileOpen).toBeGreaterThan(0);
    expect([await run(NOON), await run(NEXT_MORNING), await run(NEXT_MORNING)]).toEqual([
      whileOpen,
      2 * whileOpen,
      2 * whileOpen,
    ]);
    expect((await healthAt(NEXT_MORNING)).reasons.map(({ code }) => code)).toContain('NO_ENGINE');
  });

  it('take no part in a question about a time before they were recorded', async () => {
    await product.publish('1.0.0', orders('major'));
    value(await record(NEXT_MORNING, await allPass()));
    expect(await healthAt(NEXT_MORNING)).toMatchObject({ status: 'HEALTHY' });
    const before = await healthAt(NEXT_MORNING, '2023-10-28T05:59:59.000Z');
    expect(before).toMatchObject({ score: null, confidence: 0 });
    expect(before.status).not.toBe('HEALTHY');
  });
});
