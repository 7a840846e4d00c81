import { describe, expect, it } from '@jest/globals';
import { parseContract } from './parse.js';

/** The findings about relationships of `orders.customer` and of the object `orders`. */
function found({ ofField, own }: { readonly ofField?: string; readonly own?: string }): string[] {
  const text = `apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: customer
        logicalType: string
        relationships: [${ofField ?? ''}]
      - { name: amount, logicalType: integer }
      - { name: lines, logicalType: object, properties: [{ name: sku, logicalType: string }] }
    relationships: [${own ?? ''}]
  - name: customers
    id: cust
    properties:
      - { name: id, id: c1, logicalType: string }
      - { name: number, logicalType: number }
`;
  return parseContract(text).issues.map(
    ({ severity, code, pointer, message, help }) => `${severity} ${code} ${pointer}: ${message}. ${help ?? ''}`,
  );
}

const FIELD = '/schema/0/properties/0/relationships/0';
const OWN = '/schema/0/relationships/0';

describe('a relationship', () => {
  it('to a column of the contract is fine, in every notation', () => {
    const all = '{ to: customers.id }, { to: schema/cust/properties/c1 }, { to: [customers.id] }';
    expect(found({ ofField: all })).toEqual([]);
    const composite = '{ from: [orders.customer, orders.amount], to: [customers.id, customers.number] }';
    expect(found({ own: composite })).toEqual([]);
  });

  it.each([
    ['{ to: customers.idd }', `warning DANGLING_RELATIONSHIP ${FIELD}/to: .*did you mean .customers.id.`],
    ['{ to: [customer.id] }', `warning DANGLING_RELATIONSHIP ${FIELD}/to/0: .*did you mean .customers.id.`],
    [
      '{ to: customers.number }',
      `warning RELATIONSHIP_TYPES ${FIELD}/to: .customer. is of type string, but .number. of type number`,
    ],
    [
      '{ to: [customers.id, customers.number] }',
      `error RELATIONSHIP_LENGTH ${FIELD}/to: the key has 1 column, but .to. lists 2`,
    ],
    ['{ to: schema/cust }', `info FOREIGN_KEY_NOT_RUN ${FIELD}: .*schema/cust is an object`],
    ['{ to: orders.lines.sku }', `info FOREIGN_KEY_NOT_RUN ${FIELD}: .*nested column`],
    ['{ to: crm.yaml#schema/a/properties/b }', `info FOREIGN_KEY_NOT_RUN ${FIELD}: .*in another document`],
  ])('of a property, %s: %s', (relationship, expected) => {
    const issues = found({ ofField: relationship });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^${expected}`, 'u'));
  });

  it.each([
    ['{ from: orders.customerr, to: customers.id }', `warning DANGLING_RELATIONSHIP ${OWN}/from: .*orders.customer.`],
    [
      '{ from: [orders.customer, orders.amount], to: [customers.id] }',
      `error RELATIONSHIP_LENGTH ${OWN}/to: the key has 2 columns, but .to. lists 1`,
    ],
    [
      '{ from: [orders.amount, orders.customer], to: [customers.number, customers.number] }',
      `warning RELATIONSHIP_TYPES ${OWN}/to/1: `,
    ],
    [
      '{ from: [orders.customer, customers.number], to: [customers.id, customers.number] }',
      `info FOREIGN_KEY_NOT_RUN ${OWN}: .*different objects`,
    ],
  ])('of an object, %s: %s', (relationship, expected) => {
    const issues = found({ own: relationship });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^${expected}`, 'u'));
  });

  it('is looked at in the items of lists and in the keys and values of maps', () => {
    const wrong = '{ name: x, logicalType: string, relationships: [{ to: nothing.here }] }';
    const key = '{ logicalType: string, relationships: [{ to: nothing.here }] }';
    const text = `apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.0.0
schema:
  - name: orders
    properties:
      - { name: a, logicalType: array, items: { logicalType: object, properties: [${wrong}] } }
      - { name: m, logicalType: map, map: { key: ${key}, value: { logicalType: object, properties: [${wrong}] } } }
`;
    const places = parseContract(text)
      .issues.filter(({ code }) => code === 'DANGLING_RELATIONSHIP')
      .map(({ pointer }) => pointer);
    expect(places.sort()).toEqual([
      '/schema/0/properties/0/items/properties/0/relationships/0/to',
      '/schema/0/properties/1/map/key/relationships/0/to',
      '/schema/0/properties/1/map/value/properties/0/relationships/0/to',
    ]);
  });
});
