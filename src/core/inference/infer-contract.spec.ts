import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ColumnFacts, SourceFacts } from './facts.js';
import { fieldNames } from './field-names.js';
import { inferContract } from './infer-contract.js';
import { pairsToTry, singleKeys } from './keys.js';
import { typeOfDuckdb, typeOfSqlite } from './logical-type.js';
import { isPersonalName, looksPersonal } from './personal.js';

const column = (name: string, more: Partial<ColumnFacts> = {}): ColumnFacts => ({
  ...{ name, type: 'VARCHAR', declaredType: null, nulls: 0, distinct: 100, values: null, ...more },
});
const source = (columns: readonly ColumnFacts[], more: Partial<SourceFacts> = {}): SourceFacts => ({
  ...{
    format: 'csv',
    layout: { location: 'a.csv', partitioning: null, folderKeys: [] },
    table: null,
    header: true,
    decimalComma: false,
  },
  ...{ columns, rows: 100, complete: true, pairs: [], ...more },
});
const fieldsOf = (facts: SourceFacts) => inferContract(facts, { domain: 'd', product: 'p' }, 'minimal').object.fields;
const values = (...rows: readonly number[]) => rows.map((count, index) => ({ value: `v${index}`, rows: count }));

describe('keys', () => {
  it('are the column whose name looks like a key, then the first', () => {
    const keys = (...names: readonly string[]) =>
      singleKeys(source(names.map((name) => column(name)))).map(({ name }) => name);
    expect(keys('label', 'order_id')).toEqual(['order_id', 'label']);
    expect(keys('label', 'OrderNo')).toEqual(['OrderNo', 'label']);
    expect(keys('b', 'a')).toEqual(['b', 'a']);
  });

  it.each([
    ['not complete', source([column('id')], { complete: false })],
    ['one row', source([column('id', { distinct: 1 })], { rows: 1 })],
    ['a missing value', source([column('id', { nulls: 1 })])],
    ['a repeated value', source([column('id', { distinct: 99 })])],
    ['fractions', source([column('id', { type: 'DOUBLE' })])],
    ['not counted', source([column('id', { distinct: null })])],
    ['a personal column', source([column('email')])],
  ])('are not proposed: %s', (_why, facts) => {
    expect(singleKeys(facts)).toEqual([]);
    expect(fieldsOf(facts).map(({ primaryKeyPosition }) => primaryKeyPosition)).toEqual([null]);
  });

  it('may be pairs with enough different values, where no column is one', () => {
    const few = [column('day', { distinct: 10 }), column('shop_id', { distinct: 12 }), column('kind', { distinct: 2 })];
    expect(pairsToTry(source(few))).toEqual([['shop_id', 'day']]);
    expect(pairsToTry(source([...few, column('id')]))).toEqual([]);
    const fields = fieldsOf(source(few, { pairs: [['shop_id', 'day']] }));
    expect(fields.map(({ primaryKeyPosition }) => primaryKeyPosition)).toEqual([2, 1, null]);
  });
});

describe('required', () => {
  it('needs the whole source', () => {
    const required = (facts: SourceFacts) => fieldsOf(facts).map((field) => field.required);
    expect(required(source([column('a'), column('b', { nulls: 1 })]))).toEqual([true, false]);
    expect(required(source([column('a')], { complete: false }))).toEqual([false]);
  });
});

describe('enumerations', () => {
  const enumOf = (more: Partial<ColumnFacts>, rows = 100, name = 'status') =>
    fieldsOf(source([column(name, { distinct: more.values?.length ?? 0, ...more })], { rows }))[0]?.enumValues ?? null;

  it('are few values, each of which occurs twice, in at least 100 rows', () => {
    expect(enumOf({ values: values(50, 50) })).toEqual(['v0', 'v1']);
    expect(enumOf({ values: values(49, 50) }, 99)).toBeNull();
    expect(enumOf({ values: values(99, 1) })).toBeNull();
    expect(enumOf({ values: values(100) })).toBeNull();
    expect(enumOf({ values: values(...Array.from({ length: 21 }, () => 5)) }, 105)).toBeNull();
    expect(enumOf({ values: values(...Array.from({ length: 20 }, () => 5)) })).toHaveLength(20);
  });

  it('never contain values about persons', () => {
    expect(enumOf({ values: values(50, 50) }, 100, 'first_name')).toBeNull();
    expect(enumOf({ values: values(50, 50) }, 100, 'name')).toBeNull();
    expect(
      enumOf({
        values: [
          { value: 'a@x.org', rows: 50 },
          { value: 'other', rows: 50 },
        ],
      }),
    ).toBeNull();
    expect(
      enumOf({
        values: [
          { value: 'DE89370400440532013000', rows: 50 },
          { value: 'other', rows: 50 },
        ],
      }),
    ).toBeNull();
    expect(enumOf({ values: values(50, 50) }, 100, 'station_name')).toEqual(['v0', 'v1']);
  });
});

describe('personal columns', () => {
  it.each([
    'email',
    'e_mail',
    'userEmail',
    'phone',
    'Phone Number',
    'IBAN',
    'ssn',
    'first_name',
    'LastName',
    'date_of_birth',
    'client_ip',
  ])('%s is one', (name) => {
    expect(isPersonalName(name)).toBe(true);
    expect(fieldsOf(source([column(name)]))[0]).toMatchObject({ isPersonal: true, enumValues: null });
  });
  it.each(['id', 'amount', 'shipping_status', 'tip', 'zip', 'recipe', 'description', 'product_name'])(
    '%s is none',
    (name) => {
      expect(looksPersonal(name)).toBe(false);
    },
  );
  it.each([
    ['a@b.org', true],
    ['+49 30 1234567', true],
    ['2024-01-01 10:00', false],
    ['01.02.2024', false],
    ['paid', false],
  ])('the value %s', (value, expected) => {
    expect(looksPersonal('x', [value])).toBe(expected);
  });
});

describe('types', () => {
  it.each([
    ['BIGINT', 'integer'],
    ['UTINYINT', 'integer'],
    ['DECIMAL(10,2)', 'number'],
    ['TIMESTAMP WITH TIME ZONE', 'timestamp'],
    ['TIMESTAMP_NS', 'timestamp'],
    ["ENUM('a', 'b')", 'string'],
    ['BLOB', null],
    ['JSON', null],
  ])('%s is %s', (type, expected) => {
    expect(typeOfDuckdb(type).logical).toBe(expected);
  });

  it('may be nested', () => {
    expect(typeOfDuckdb('STRUCT(a BIGINT, "b, ""c" STRUCT(d DECIMAL(4,1))[])[]')).toMatchObject({
      logical: 'array',
      items: {
        logical: 'object',
        fields: [
          { name: 'a', type: { logical: 'integer' } },
          { name: 'b, "c', type: { logical: 'array', items: { logical: 'object', fields: [{ name: 'd' }] } } },
        ],
      },
    });
    expect(typeOfDuckdb('MAP(VARCHAR, DATE)')).toMatchObject({ logical: 'map', key: { logical: 'string' } });
  });

  it('of SQLite are those that are declared', () => {
    const types = ['INTEGER', 'varchar(20)', 'DATETIME', 'DECIMAL(8,2)', 'BOOLEAN', 'DATE', '', 'BLOB'];
    expect(types.map((type) => typeOfSqlite(type).logical)).toEqual([
      ...['integer', 'string', 'timestamp', 'number', 'boolean', 'date', null, null],
    ]);
  });
});

describe('names of fields', () => {
  it('are plain words', () => {
    const names = fieldNames(['id', 'Order Id', 'order_id', '2nd', '%', '$', 'größe']);
    expect(Object.fromEntries(names)).toEqual({
      ...{ id: 'id', 'Order Id': 'order_id_2', order_id: 'order_id', '2nd': '_2nd', '%': 'column', $: 'column_2' },
      größe: 'größe',
    });
  });

  it('are different, whatever the columns are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 12 }), (columns) => {
        const names = [...fieldNames(columns).values()];
        expect(new Set(names).size).toBe(columns.length);
        expect(names.every((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))).toBe(true);
      }),
    );
  });
});
