import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { recordEvidence } from '../../src/app/checks/record-evidence.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, failureOf, value } from '../support/use-cases.js';

/** The day of `AT`, which has not ended. */
const TODAY = '2023-10-28';
const GOOD = 'id\n1\n2\n';
const PUBLISHED = '2023-10-26T00:00:00.000Z';

function snapshots(closes: 'end' | 'delivery', type = 'local'): ContractModel {
  const latency = {
    ...{ property: 'latency', value: 5, unit: 'h', valueExt: null, element: null, driver: null, schedule: null },
    ...{ target: null, pointer: '/slaProperties/0' },
  };
  return model([object('sales', [field('id', { logicalType: 'integer', primaryKeyPosition: 1 })])], {
    id: 'sales',
    sla: [latency],
    servers: [{ name: 'lake', type, environment: 'prod', settings: { path: '.', format: 'csv' } }],
    partitioning: {
      ...{ every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
      ...(closes === 'delivery' ? { closes } : {}),
    },
  });
}

describeEachDatabase('a snapshot that carries the date of its own day', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  const deliver = (day: string, at: string): Promise<void> => product.write(`${day}.csv`, GOOD, at);

  it('is checked and used once it is delivered, and not at its end', async () => {
    await deliver('2023-10-27', '2023-10-27T04:00:00Z');
    await deliver(TODAY, '2023-10-28T04:00:00Z');
    await product.publish('1.0.0', snapshots('delivery'), PUBLISHED);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 2 });
    const decision = await product.gate();
    expect(decision).toMatchObject({ verdict: 'PROCEED', partition: TODAY });
    expect(await product.health()).toMatchObject({ partition: TODAY, status: 'HEALTHY', missing: [] });
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
  });

  it('is open until its end without the setting', async () => {
    await deliver(TODAY, '2023-10-28T04:00:00Z');
    await product.publish('1.0.0', snapshots('end'), PUBLISHED);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 0 });
    const decision = await product.gate({ partition: TODAY });
    expect(decision).toMatchObject({ verdict: 'WAIT', basis: 'NOT_ARRIVED' });
    expect(decision.reasons[0]?.code).toBe('PARTITION_OPEN');
  });

  it('is missing from its due time on, which counts from its start', async () => {
    await deliver('2023-10-27', '2023-10-27T04:00:00Z');
    await product.publish('1.0.0', snapshots('delivery'), PUBLISHED);
    expect(await product.cycle()).toMatchObject({ partitionsDue: 1 });
    const decision = await product.gate();
    expect(decision).toMatchObject({ verdict: 'WAIT', basis: 'NOT_ARRIVED', partition: TODAY });
    expect(decision.reasons[0]?.message).toContain('overdue since 2023-10-28T05:00:00.000Z');
    expect(await product.gate({ partition: '2023-10-27' })).toMatchObject({ verdict: 'PROCEED' });
  });

  it('is late by the time of its delivery, counted from its start', async () => {
    await deliver('2023-10-27', '2023-10-27T05:30:00Z');
    await product.publish('1.0.0', snapshots('delivery'), PUBLISHED);
    await product.cycle();
    const late = await product.health('2023-10-27');
    expect(late.sla[0]?.budget).toBeGreaterThan(1);
    expect(late.score).toBe(0.85);
  });

  it('counts as not checked where it was read before its delivery', async () => {
    await deliver('2023-10-27', '2023-10-27T04:00:00Z');
    await product.publish('1.0.0', snapshots('delivery'), PUBLISHED);
    await product.cycle();
    const results = (await product.checks())
      .filter(({ check }) => check.execution === 'EXECUTABLE' && check.kind !== 'delivery')
      .map(({ check }) => ({ checkId: check.id, outcome: 'PASS' as const, rowsTested: 3 }));
    const { unitOfWork, clock, ids } = product.ports();
    const record = (partition: string, observedAt: string) =>
      recordEvidence({ unitOfWork, clock, ids })(admin, {
        ...{ product: product.ref, provenance: 'dbt', partition },
        results: results.map((one) => ({ ...one, observedAt })),
      });
    expect(failureOf(await record(TODAY, AT))).toMatchObject({ code: 'PARTITION_OPEN' });
    const early = failureOf(await record('2023-10-27', '2023-10-27T03:00:00.000Z'));
    expect(early.message).toContain('before the partition was delivered at 2023-10-27T04:00:00.000Z');
    value(await record('2023-10-27', '2023-10-27T04:30:00.000Z'));
  });

  it('counts from its end where no delivery can be observed', async () => {
    await product.publish('1.0.0', snapshots('delivery', 'kafka'), PUBLISHED);
    const decision = await product.gate({ partition: TODAY });
    expect(decision).toMatchObject({ verdict: 'WAIT', basis: 'NOT_ARRIVED' });
    expect(decision.reasons[0]?.code).toBe('PARTITION_OPEN');
  });
});
