import { describe, expect, it } from '@jest/globals';
import { field, model, object } from '../../../test/support/quality-models.js';
import type { JsonValue, SchemaObject } from '../contract/model.js';
import type { Check } from './check.js';
import { checksOf } from './derive.js';

const customers = object('customers', [field('id', { stableId: 'c1' }), field('region', { physicalName: 'reg' })], {
  stableId: 'cust',
  physicalName: 'crm_customers',
});

/** The foreign keys of orders that declare these relationships on the object, or on `customer`. */
function keys({ own = [], ofField = [] }: { own?: JsonValue[]; ofField?: JsonValue[] }): readonly Check[] {
  const customer = field('customer', { physicalName: 'cust_id', documentation: { relationships: ofField } });
  const orders: SchemaObject = object(
    'orders',
    [customer, field('region'), field('address', { fields: [field('zip')] })],
    { documentation: { relationships: own } },
  );
  return checksOf(model([orders, customers]), (text) => text).filter(({ kind }) => kind === 'foreign-key');
}

describe('a foreign key', () => {
  it('is a major check of consistency over physical columns', () => {
    const [check] = keys({ ofField: [{ to: 'customers.id' }] });
    expect(check).toMatchObject({
      id: 'orders#orders.customer:foreign-key',
      execution: 'EXECUTABLE',
      severity: 'major',
      dimension: 'consistency',
      fail: { operator: 'mustBe', value: 0 },
      promise: 'cust_id refers to customers.id',
      measure: { metric: 'orphans', columns: ['cust_id'], object: 'crm_customers', keys: ['id'] },
    });
  });

  it('may be composite, and is then about all its columns', () => {
    const composite = { id: 'fk', from: ['orders.customer', 'orders.region'], to: ['customers.id', 'customers.reg'] };
    const [check] = keys({ own: [composite] });
    expect(check).toMatchObject({
      id: 'orders#orders.customer,region:fk',
      element: 'customer,region',
      measure: { columns: ['cust_id', 'region'], object: 'crm_customers', keys: ['id', 'reg'] },
    });
  });

  it.each(['customers.id', 'crm_customers.id', 'schema/cust/properties/c1', '/schema/cust/properties/c1'])(
    'may be written as %s',
    (to) => {
      const [check] = keys({ ofField: [{ to }] });
      expect(check?.measure).toMatchObject({ object: 'crm_customers', keys: ['id'] });
    },
  );

  it.each<[string, JsonValue, string]>([
    ['another document', { to: 'crm.yaml#schema/cust/properties/c1' }, 'is in another document'],
    ['an unknown field', { to: 'customers.idd' }, 'customers.idd is not a field of this contract'],
    ['an object', { to: 'schema/cust' }, 'is an object'],
    ['a nested column', { to: 'orders.address.zip' }, 'is a nested column'],
    ['two columns', { to: ['customers.id', 'customers.region'] }, 'the key has 1 columns, but `to` lists 2'],
    ['two objects', { to: ['customers.id', 'orders.region'] }, 'belong to different objects'],
    ['nothing', { to: [] }, 'names no column'],
    ['something else', { type: 'lookup', to: 'customers.id' }, 'only relationships of the type foreignKey'],
  ])('to %s is listed as documentation, with the reason', (_, relationship, reason) => {
    const [check] = keys({ ofField: [relationship] });
    expect(check).toMatchObject({ execution: 'DOCUMENTATION_ONLY', id: 'orders#orders.customer:foreign-key' });
    expect(check?.executionReason).toContain(reason);
  });

  it('of a nested column is listed as documentation', () => {
    const zip = field('zip', { documentation: { relationships: [{ to: 'customers.id' }] } });
    const orders = object('orders', [field('address', { fields: [zip] })]);
    const found = checksOf(model([orders, customers]), (text) => text).filter(({ kind }) => kind === 'foreign-key');
    expect(found.map(({ id, execution }) => [id, execution])).toEqual([
      ['orders#orders.address.zip:foreign-key', 'DOCUMENTATION_ONLY'],
    ]);
  });
});
