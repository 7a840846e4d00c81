import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ContractModel, SlaEntry } from '../../src/core/contract/model.js';
import { coordinator } from '../../src/app/checks/coordinator-status.js';
import { ingestEvent, rawEventCommits } from '../../src/app/lineage/ingest-events.js';
import { recordEvidence } from '../../src/app/checks/record-evidence.js';
import { AT } from '../support/catalog.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { anEvent } from '../support/lineage-setup.js';
import { field, model, object, rule } from '../support/quality-models.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';
import { someWork } from '../support/work.js';

const sla = (property: string, promised: string | number, unit: string | null, at: number): SlaEntry => ({
  property,
  value: promised,
  valueExt: null,
  unit,
  element: null,
  driver: null,
  schedule: null,
  target: property === 'latency' ? 0.99 : null,
  pointer: `/slaProperties/${String(at)}`,
});
const none = { operator: 'mustBe', value: 0 } as const;
const at = (pointer: string) => ({ pointer });

const CONTRACT: ContractModel = model(
  [
    object(
      'sales',
      [
        field('id', { logicalType: 'integer', primaryKeyPosition: 1, ...at('/schema/0/properties/0') }),
        field('customer', {
          ...at('/schema/0/properties/1'),
          quality: [
            rule({ metric: 'nullValues', bound: none, ...at('/schema/0/properties/1/quality/0') }),
            rule({ type: 'custom', engine: 'soda', name: 'soda says so', ...at('/schema/0/properties/1/quality/1') }),
          ],
        }),
        field('address', {
          ...at('/schema/0/properties/2'),
          logicalType: 'object',
          fields: [field('zip', { required: true, ...at('/schema/0/properties/2/properties/0') })],
        }),
      ],
      {
        quality: [
          rule({ type: 'text', documentation: { description: 'Looks right.' }, ...at('/schema/0/quality/0') }),
          rule({
            type: 'sql',
            query: 'SELECT count(*) FROM ${object} WHERE id < 0',
            bound: none,
            ...at('/schema/0/quality/1'),
          }),
          rule({ metric: 'sparkle', bound: none, ...at('/schema/0/quality/2') }),
        ],
      },
    ),
  ],
  {
    id: 'sales',
    sla: [
      sla('latency', 4, 'h', 0),
      sla('frequency', 1, 'd', 1),
      sla('availability', 99.9, 'percent', 2),
      sla('freshness', 1, 'd', 3),
      sla('availability', 99, 'percent', 4),
    ],
    servers: [{ name: 'lake', type: 'local', environment: 'prod', settings: { path: '.', format: 'csv' } }],
    partitioning: { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
  },
);

describeEachDatabase('the promises of a product', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
    await product.publish('1.0.0', CONTRACT);
  }, 60_000);
  afterEach(() => product.close());

  const states = async (): Promise<Record<string, string>> =>
    Object.fromEntries((await product.checks()).map(({ check, state }) => [check.id.slice('sales#'.length), state]));

  it('are each listed once: executed, executable, or documentation only with the reason', async () => {
    const before = await product.checks();
    expect(new Set(before.map(({ check }) => check.id)).size).toBe(before.length);
    expect(await states()).toEqual({
      'sales:object-exists': 'EXECUTABLE',
      'sales:extra-column': 'EXECUTABLE',
      'sales.id:column-exists': 'EXECUTABLE',
      'sales.id:type': 'EXECUTABLE',
      'sales.id:primary-key': 'EXECUTABLE',
      'sales.customer:column-exists': 'EXECUTABLE',
      'sales.customer:null-values': 'EXECUTABLE',
      'sales.customer:custom': 'EXTERNAL',
      'sales.address:column-exists': 'EXECUTABLE',
      'sales.address:type': 'EXECUTABLE',
      'sales.address.zip:type': 'DOCUMENTATION_ONLY',
      'sales:text': 'DOCUMENTATION_ONLY',
      'sales:sql': 'EXECUTABLE',
      'sales:custom': 'DOCUMENTATION_ONLY',
      'sla:latency': 'EXECUTABLE',
      'sla:frequency': 'DOCUMENTATION_ONLY',
      'sla:availability': 'DOCUMENTATION_ONLY',
      'sla:freshness': 'DOCUMENTATION_ONLY',
      'sla:availability-2': 'DOCUMENTATION_ONLY',
    });
    for (const { check, state } of before) {
      const isRunHere = state !== 'DOCUMENTATION_ONLY' && state !== 'EXTERNAL';
      expect([check.id, isRunHere]).toEqual([check.id, check.executionReason === null]);
    }
    // Every promise with a place in the document is listed.
    const places = new Set(before.map(({ check }) => check.pointer));
    const written = [
      ...CONTRACT.sla,
      ...(CONTRACT.objects[0]?.quality ?? []),
      ...(CONTRACT.objects[0]?.fields[1]?.quality ?? []),
    ];
    expect(written.filter(({ pointer }) => !places.has(pointer))).toEqual([]);
  });

  it('are executed once they ran, delivery once data arrived; documentation stays documentation', async () => {
    await product.write('2023-10-27.csv', 'id,customer,address\n1,a,x\n');
    await product.cycle();
    const after = await states();
    expect(Object.values(after)).not.toContain('EXECUTABLE');
    expect(after).toMatchObject({
      'sla:latency': 'EXECUTED',
      'sales:sql': 'EXECUTED',
      'sales:text': 'DOCUMENTATION_ONLY',
    });
    expect(Object.values(after).filter((state) => state === 'DOCUMENTATION_ONLY')).toHaveLength(7);
    const health = await product.health();
    expect(health.sla.map(({ property, target }) => [property, target])).toEqual([['latency', 0.99]]);
  });

  it('about service levels accept no external evidence', async () => {
    const results = [{ checkId: 'sales#sla:availability', outcome: 'PASS' as const }];
    const input = { product: product.ref, partition: '2023-10-27', provenance: 'pingdom', results };
    expect(failureOf(await recordEvidence(product.ports())(admin, input)).code).toBe('UNKNOWN_CHECK');
  });

  it('and pending work and stored evidence are counted', async () => {
    const { unitOfWork } = product.store;
    const status = coordinator(product.ports());
    const idle = value(await status(admin, {}));
    expect(idle).toMatchObject({ eventsPending: 0, workPending: 0, lineageAsOf: AT, clock: AT });
    expect(idle.counts).toMatchObject({ contractVersions: 1, events: 0, evidence: 0 });
    const ingest = ingestEvent({ ...product.ports(), events: rawEventCommits(product.store) });
    value(await ingest(admin, { body: anEvent({ run: '1', job: 'j', outputs: ['x'], at: '2023-10-28T01:00:00Z' }) }));
    const item = someWork({ contractId: 'gone', domain: 'retail' });
    await unitOfWork.write((tx) => tx.work.enqueue([item], AT));
    expect(value(await status(admin, {}))).toMatchObject({ eventsPending: 1, workPending: 1, counts: { events: 1 } });
    await product.write('2023-10-27.csv', 'id,customer,address\n1,a,x\n');
    const { evidenceRecorded } = await product.cycle();
    expect(value(await status(admin, {}))).toMatchObject({
      eventsPending: 0,
      workPending: 0,
      counts: { events: 1, evidence: evidenceRecorded },
    });
    expect(failureOf(await status({ ...holding(), requestId: 'r' }, {})).kind).toBe('Forbidden');
  });
});
