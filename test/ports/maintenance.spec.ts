import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cancelMaintenanceWindow } from '../../src/app/checks/cancel-maintenance.js';
import { type DeclareMaintenanceInput, declareMaintenanceWindow } from '../../src/app/checks/declare-maintenance.js';
import { maintenanceWindows } from '../../src/app/checks/list-maintenance.js';
import { auditVerification } from '../../src/app/governance/verify-audit.js';
import type { CallContext } from '../../src/app/shared/use-case.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import { CheckedProduct } from '../support/checked-product.js';
import { describeEachDatabase } from '../support/databases.js';
import { field, model, object } from '../support/quality-models.js';
import { admin, failureOf, holding, value } from '../support/use-cases.js';

const sla = (property: string, amount: number) => ({
  ...{ property, value: amount, unit: 'h', valueExt: null, element: property === 'freshness' ? 'sales.at' : null },
  ...{ driver: null, schedule: null, target: null, pointer: '/slaProperties/0' },
});
const SERVER = { name: 'lake', type: 'local', environment: 'prod' };

function daily(): ContractModel {
  return model([object('sales', [field('id', { logicalType: 'integer', primaryKeyPosition: 1 })])], {
    id: 'sales',
    sla: [sla('latency', 5)],
    servers: [{ ...SERVER, settings: { path: '.', format: 'csv' } }],
    partitioning: {
      ...{ every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv', calendar: null },
    },
  });
}

function current(): ContractModel {
  const fields = [field('id', { logicalType: 'integer' }), field('at', { logicalType: 'timestamp' })];
  return model([object('sales', fields)], {
    id: 'sales',
    sla: [sla('freshness', 4)],
    servers: [{ ...SERVER, settings: { path: 'sales.csv', format: 'csv' } }],
  });
}

describeEachDatabase('maintenance windows', (fresh) => {
  let product: CheckedProduct;
  beforeEach(async () => {
    product = await CheckedProduct.create(await (await fresh()).open());
  }, 60_000);
  afterEach(() => product.close());

  const window = { product: 'retail/sales', from: '2023-10-28T02:00:00Z', to: '2023-10-28T08:00:00Z', reason: 'disk' };
  const declare = (input: Partial<DeclareMaintenanceInput> = {}, call: CallContext = admin) =>
    declareMaintenanceWindow(product.ports())(call, { ...window, ...input });
  const cancel = (id: string, call: CallContext = admin) =>
    cancelMaintenanceWindow(product.ports())(call, { id, reason: 'done' });
  const codesOf = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }): readonly string[] =>
    reasons.map(({ code }) => code);

  it('move deadlines, and say so in gates and reports without a change of the verdict', async () => {
    product.now = '2023-10-28T06:00:00.000Z';
    await product.write('2023-10-26.csv', 'id\n1\n', '2023-10-27T04:00:00Z');
    await product.publish('1.0.0', daily(), '2023-10-26T06:00:00.000Z');
    await product.cycle();
    const before = await product.gate({ partition: '2023-10-27', dryRun: false });
    expect(before.reasons[0]?.message).toContain('overdue since 2023-10-28T05:00:00.000Z');
    expect((await product.health('2023-10-27')).sla[0]?.budget).toBeGreaterThan(1);
    expect(await product.gate()).toMatchObject({ verdict: 'WAIT', partition: '2023-10-27' });
    const { id } = value(await declare());
    const during = await product.gate({ partition: '2023-10-27', dryRun: false });
    expect(during).toMatchObject({ verdict: 'WAIT', basis: 'NOT_ARRIVED' });
    expect(codesOf(during)).toEqual(['NOT_ARRIVED', 'MAINTENANCE']);
    expect(during.reasons[0]?.message).toContain('due at 2023-10-28T11:00:00.000Z');
    expect(during.id).not.toBe(before.id);
    const report = await product.health('2023-10-27');
    expect([codesOf(report).includes('MAINTENANCE'), report.sla[0]?.budget]).toEqual([true, 0]);
    // The newest partition that is due is the one before.
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED', partition: '2023-10-26' });
    // As it was recorded then: nobody knew of it.
    const then = await product.health('2023-10-27', undefined, '2023-10-28T05:59:00.000Z');
    expect(codesOf(then)).not.toContain('MAINTENANCE');
    product.now = '2023-10-28T07:00:00.000Z';
    value(await cancel(id));
    const after = await product.gate({ partition: '2023-10-27' });
    expect(after.reasons[0]?.message).toContain('due at 2023-10-28T10:00:00.000Z');
    product.now = '2023-10-28T11:00:00.000Z';
    expect(await product.gate()).toMatchObject({ verdict: 'WAIT', partition: '2023-10-27' });
  });

  it('let current data not age, whenever it is read', async () => {
    await product.write('sales.csv', 'id,at\n1,2023-10-28T01:00:00Z\n');
    await product.publish('1.0.0', current(), '2023-10-28T00:00:00.000Z');
    product.now = '2023-10-28T01:30:00.000Z';
    await product.cycle();
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED' });
    value(await declare());
    // Five hours and a half later, of which the window took four and a half.
    product.now = '2023-10-28T07:00:00.000Z';
    const during = await product.gate();
    expect(during).toMatchObject({ verdict: 'PROCEED' });
    expect(codesOf(during)).toContain('MAINTENANCE');
    const measured = await product.run('2023-10-28');
    expect(measured.map(({ observed }) => observed)).toContain(21_600);
    expect(await product.gate()).toMatchObject({ verdict: 'PROCEED' });
    product.now = '2023-10-28T10:30:00.000Z';
    expect(codesOf(await product.gate())).not.toContain('MAINTENANCE');
    product.now = '2023-10-28T11:30:00.000Z';
    await product.cycle();
    expect((await product.gate()).verdict).not.toBe('PROCEED');
  });

  it('are declared and cancelled by owners and editors of the domain, in the audit trail', async () => {
    product.now = '2023-10-28T06:00:00.000Z';
    const own = holding({ domain: 'retail', role: 'editor' });
    const other = holding({ domain: 'finance', role: 'owner' }, { domain: 'retail', role: 'viewer' });
    expect(failureOf(await declare({}, other))).toMatchObject({ kind: 'Forbidden' });
    const { id } = value(await declare({}, own));
    expect(failureOf(await cancel(id, other))).toMatchObject({ kind: 'Forbidden' });
    const list = async (input: object) =>
      value(await maintenanceWindows(product.ports())(admin, input)).items.map(({ node }) => node.id);
    expect(await list({ product: 'retail/sales' })).toEqual([id]);
    expect(await list({ domain: 'finance' })).toEqual([]);
    value(await cancel(id, own));
    expect(await list({})).toEqual([]);
    expect(await list({ ended: true })).toEqual([id]);
    expect(failureOf(await cancel(id, own))).toMatchObject({ code: 'MAINTENANCE_ENDED' });
    const { unitOfWork, ids } = product.ports();
    const { unexplained } = value(await auditVerification({ unitOfWork, ids })(admin, {}));
    expect(unexplained.filter(({ subject }) => subject.startsWith('maintenance:'))).toEqual([]);
  });

  describe('are refused', () => {
    it.each<[string, Partial<DeclareMaintenanceInput>]>([
      ['INVALID_INPUT', { domain: 'retail' }],
      ['INVALID_INPUT', { product: null }],
      ['INVALID_INPUT', { reason: ' ' }],
      ['INVALID_MAINTENANCE', { to: '2023-10-28T02:00:00Z' }],
      ['INVALID_MAINTENANCE', { to: '2023-11-28T02:00:01Z' }],
      ['INVALID_MAINTENANCE', { from: 'today' }],
      ['NOT_FOUND', { product: 'retail/unknown' }],
      ['NOT_FOUND', { product: null, domain: 'finance' }],
    ])('%s: %j', async (code, input) => {
      expect(failureOf(await declare(input))).toMatchObject({ code });
    });
  });
});
