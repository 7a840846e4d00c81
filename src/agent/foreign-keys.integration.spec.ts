import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Answers, type Asked, MeasuredData } from '../../test/support/measured-data.js';
import { field, object, rule } from '../../test/support/quality-models.js';
import type { Field, JsonValue, SchemaObject } from '../core/contract/model.js';
import type { Partitioning } from '../core/partition/partitioning.js';

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

const key = (...relationships: JsonValue[]): Partial<Field> => ({ documentation: { relationships } });

/** Orders whose customer refers to one of the customers, with further facts of both columns. */
function contract(from: Partial<Field> = {}, to: Partial<Field> = {}): [SchemaObject, SchemaObject] {
  const orders = object('orders', [field('n'), field('customer', { ...key({ to: 'customers.id' }), ...from })]);
  return [orders, object('customers', [field('id', to)])];
}

/** The foreign key of the orders: outcome, orphans, reason. */
async function found(path: string, objects: readonly SchemaObject[], asked: Asked = {}): Promise<unknown[]> {
  const [orders] = objects;
  if (orders === undefined) throw new Error('no object');
  const answers: Answers = await data.measure(path, orders, { ...asked, with: { ...asked.with, objects } });
  const check = answers['orders.customer:foreign-key'] ?? answers['orders.customer,region:foreign-key'];
  return [check?.outcome, check?.observed, check?.reasonCode];
}

let folders = 0;
/** Writes both objects for an engine; a path for `found`. */
async function written(engine: string, orders: string, customers: string): Promise<string> {
  folders += 1;
  const folder = `d${folders}`;
  if (engine === 'sqlite') {
    return data.sqlite(`${folder}.db`, `CREATE TABLE orders AS ${orders}; CREATE TABLE customers AS ${customers}`);
  }
  await data.parquet(`${folder}/orders.parquet`, orders);
  await data.parquet(`${folder}/customers.parquet`, customers);
  return `${folder}/{object}.parquet`;
}

const rows = (columns: string, ...tuples: string[]): string =>
  tuples.length === 0
    ? `SELECT ${columns.replaceAll(/(\w+)/gu, 'CAST(NULL AS INTEGER) AS $1')} WHERE false`
    : tuples.map((tuple) => `SELECT ${named(columns, tuple)}`).join(' UNION ALL ');
function named(columns: string, tuple: string): string {
  const values = tuple.split(',');
  return columns
    .split(',')
    .map((column, index) => `${values[index] ?? 'NULL'} AS ${column}`)
    .join(', ');
}

describe.each(['duckdb', 'sqlite'])('in %s, a foreign key', (engine) => {
  const two = rows('id', '1', '2', 'NULL');
  it('passes where every value exists, and counts the rows whose value does not', async () => {
    const good = await written(engine, rows('n,customer', '1,1', '2,2', '3,1'), two);
    expect(await found(good, contract())).toEqual(['PASS', 0, null]);
    const bad = await written(engine, rows('n,customer', '1,1', '2,7', '3,7', '4,NULL'), two);
    expect(await found(bad, contract())).toEqual(['FAIL', 2, null]);
  });

  it('is satisfied by NULL, also where the other object has none, and tests nothing then', async () => {
    const some = await written(engine, rows('n,customer', '1,1', '2,NULL'), rows('id', '1'));
    expect(await found(some, contract())).toEqual(['PASS', 0, null]);
    const all = await written(engine, rows('n,customer', '1,NULL', '2,NULL'), two);
    expect(await found(all, contract())).toEqual(['NOT_APPLICABLE', null, 'NO_VALUES']);
  });

  it('fails for every value where the other object is empty', async () => {
    const path = await written(engine, rows('n,customer', '1,1', '2,2'), rows('id'));
    expect(await found(path, contract())).toEqual(['FAIL', 2, null]);
  });

  it('proves nothing over no rows, whatever it refers to', async () => {
    const path = await written(engine, rows('n,customer'), two);
    expect(await found(path, contract())).toEqual(['NOT_RUN', null, 'NO_ROWS']);
    const [orders] = contract();
    const missing = object('customers', [field('id')], { physicalName: 'nowhere' });
    expect(await found(path, [orders, missing])).toEqual(['NOT_RUN', null, 'NO_ROWS']);
    const empty = rule({ metric: 'rowCount', bound: { operator: 'mustBeGreaterOrEqualTo', value: 0 } });
    expect(await found(path, [{ ...orders, quality: [empty] }, missing])).toEqual(['NOT_APPLICABLE', null, 'NO_ROWS']);
  });

  it('is an error where the other object or its column does not exist', async () => {
    const path = await written(engine, rows('n,customer', '1,1'), two);
    const [orders, customers] = contract();
    const nowhere = object('customers', [field('id')], { physicalName: 'nowhere' });
    const code = engine === 'sqlite' ? 'OBJECT_MISSING' : 'FILE_MISSING';
    expect(await found(path, [orders, nowhere])).toEqual(['ERROR', null, code]);
    const renamed = { ...customers, fields: [field('id', { physicalName: 'key' })] };
    expect(await found(path, [orders, renamed])).toEqual(['ERROR', null, 'COLUMN_MISSING']);
  });

  it('is not applicable where its own column does not exist', async () => {
    const path = await written(engine, rows('n', '1'), two);
    expect(await found(path, contract())).toEqual(['NOT_APPLICABLE', null, 'COLUMN_MISSING']);
  });

  it('compares composite keys as tuples; one NULL satisfies them', async () => {
    const path = await written(
      engine,
      rows('n,customer,region', "1,1,'a'", "2,1,'b'", "3,2,'a'", '4,1,NULL', "5,NULL,'z'", "6,2,'b'"),
      rows('id,region', "1,'a'", "2,'b'", "NULL,'z'", "3,'a'"),
    );
    const composite = { from: ['orders.customer', 'orders.region'], to: ['customers.id', 'customers.region'] };
    const orders = object(
      'orders',
      ['n', 'customer', 'region'].map((name) => field(name)),
      {
        documentation: { relationships: [composite] },
      },
    );
    const customers = object('customers', [field('id'), field('region')]);
    expect(await found(path, [orders, customers])).toEqual(['FAIL', 2, null]);
  });

  it('may refer to the object itself', async () => {
    const path = await written(engine, rows('n,customer', '1,NULL', '2,1', '3,2', '4,9'), two);
    const orders = object('orders', [field('n'), field('customer', key({ to: 'orders.n' }))]);
    expect(await found(path, [orders])).toEqual(['FAIL', 1, null]);
  });

  it('compares texts exactly, whatever their case or trailing spaces', async () => {
    const path = await written(
      engine,
      rows('n,customer', "1,'a'", "2,'A'", "3,'a '", "4,'x'"),
      rows('id', "'a'", "'x'"),
    );
    expect(await found(path, contract())).toEqual(['FAIL', 2, null]);
  });

  it('comes with a condition that selects the failing rows', async () => {
    const path = await written(
      engine,
      rows('n,customer,region', '1,1,1', '2,7,1', '3,NULL,1', '4,1,2'),
      rows('id,region', '1,1', 'NULL,2'),
    );
    const composite = { from: ['orders.customer', 'orders.region'], to: ['customers.id', 'customers.region'] };
    const orders = object(
      'orders',
      ['n', 'customer', 'region'].map((name) => field(name)),
      { documentation: { relationships: [composite] } },
    );
    const objects = [orders, object('customers', [field('id'), field('region')])];
    const answers = await data.measure(path, orders, { with: { objects } });
    const predicate = answers['orders.customer,region:foreign-key']?.predicate ?? '';
    const query = `SELECT sum(n) FROM orders WHERE ${predicate}`;
    const sum = rule({ ruleId: 'sum', type: 'sql', query, bound: { operator: 'mustBe', value: 6 } });
    const again = await data.measure(path, orders, {
      with: { objects: [{ ...orders, quality: [sum] }, ...objects.slice(1)] },
    });
    expect(again['orders:sum']).toMatchObject({ outcome: 'PASS', observed: 6 });
  });

  it('agrees with a comparison in memory', async () => {
    const value = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
    const table = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 8 });
    const composite = { from: ['orders.customer', 'orders.region'], to: ['customers.id', 'customers.region'] };
    const integer = { logicalType: 'integer' } as const;
    const orders = object('orders', [field('customer', integer), field('region', integer)], {
      documentation: { relationships: [composite] },
    });
    const customers = object('customers', [field('id', integer), field('region', integer)]);
    const cast = (tuples: readonly (readonly (number | null)[])[]): string[] =>
      tuples.map((tuple) => tuple.map((one) => `CAST(${one ?? 'NULL'} AS INTEGER)`).join(','));
    await fc.assert(
      fc.asyncProperty(table, table, async (own, other) => {
        const path = await written(engine, rows('customer,region', ...cast(own)), rows('id,region', ...cast(other)));
        const known = new Set(other.filter((tuple) => !tuple.includes(null)).map(String));
        const complete = own.filter((tuple) => !tuple.includes(null));
        const orphans = complete.filter((tuple) => !known.has(String(tuple))).length;
        const expected =
          complete.length === 0
            ? ['NOT_APPLICABLE', null, 'NO_VALUES']
            : [orphans === 0 ? 'PASS' : 'FAIL', orphans, null];
        expect(await found(path, [orders, customers])).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('types of a foreign key in DuckDB', () => {
  it.each([
    ['INTEGER', '7', 'BIGINT', '7', 'PASS', null],
    ['UBIGINT', '18446744073709551615', 'DECIMAL(38,0)', '18446744073709551615', 'PASS', null],
    ['BIGINT', '9007199254740993', 'DECIMAL(38,0)', '9007199254740992', 'FAIL', null],
    ['DECIMAL(10,2)', '1.50', 'DECIMAL(18,3)', '1.500', 'PASS', null],
    ['DOUBLE', '7', 'BIGINT', '7', 'PASS', null],
    ['DOUBLE', '7.5', 'BIGINT', '7', 'FAIL', null],
    ['DOUBLE', "'nan'", 'BIGINT', '7', 'FAIL', null],
    ['DOUBLE', '9007199254740992', 'BIGINT', '9007199254740993', 'ERROR', 'QUERY_FAILED'],
    ['BIGINT', '7', 'DOUBLE', '7', 'PASS', null],
    ['DOUBLE', '0.1', 'DECIMAL(3,1)', '0.1', 'ERROR', 'KEY_TYPES_DIFFER'],
    ['VARCHAR', "'1'", 'BIGINT', '1', 'ERROR', 'KEY_TYPES_DIFFER'],
    ['BIGINT', '1', 'VARCHAR', "'1'", 'ERROR', 'KEY_TYPES_DIFFER'],
    ['DATE', "'2024-01-01'", 'TIMESTAMP', "'2024-01-01'", 'ERROR', 'KEY_TYPES_DIFFER'],
    ['TIMESTAMP_S', "'2024-01-01'", 'TIMESTAMP_NS', "'2024-01-01'", 'PASS', null],
    ['TIMESTAMP', "'2024-01-01'", 'TIMESTAMPTZ', "'2024-01-01'", 'ERROR', 'KEY_TYPES_DIFFER'],
    [
      'VARCHAR',
      "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'",
      'UUID',
      "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
      'PASS',
      null,
    ],
    ['VARCHAR', "'none'", 'UUID', "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", 'FAIL', null],
    ['BLOB', "'a'", 'BLOB', "'a'", 'PASS', null],
    ['INTEGER[]', "'[1]'", 'INTEGER[]', "'[1]'", 'ERROR', 'KEY_TYPES_DIFFER'],
  ])('%s %s and %s %s: %s', async (...[own, value, other, referenced, outcome, code]) => {
    const path = await written(
      'duckdb',
      `SELECT 1 AS n, CAST(${value} AS ${own}) AS customer`,
      `SELECT CAST(${referenced} AS ${other}) AS id`,
    );
    expect(await found(path, contract())).toEqual(
      [outcome, expect.anything(), code].map((one, at) => (at === 1 && outcome === 'ERROR' ? null : one)),
    );
  });

  it('do not matter where one side has no value', async () => {
    const path = await written(
      'duckdb',
      `SELECT 1 AS n, CAST(NULL AS VARCHAR) AS customer`,
      'SELECT CAST(1 AS BIGINT) AS id',
    );
    expect(await found(path, contract())).toEqual(['NOT_APPLICABLE', null, 'NO_VALUES']);
    const empty = await written(
      'duckdb',
      `SELECT 1 AS n, 'x' AS customer`,
      'SELECT CAST(1 AS BIGINT) AS id WHERE false',
    );
    expect(await found(empty, contract())).toEqual(['FAIL', 1, null]);
  });
});

describe('types of a foreign key in SQLite', () => {
  it.each([
    ['INTEGER', '1', 'INTEGER', '1', 'PASS', null],
    ['INTEGER', '1', 'REAL', '1.0', 'PASS', null],
    ['TEXT', "'1'", 'INTEGER', '1', 'ERROR', 'KEY_TYPES_DIFFER'],
    ['', "'1'", 'INTEGER', '1', 'FAIL', null],
    ['', "'1'", '', '1', 'FAIL', null],
    ['TEXT COLLATE NOCASE', "'a'", 'TEXT COLLATE NOCASE', "'A'", 'FAIL', null],
    ['INTEGER', '9007199254740993', 'REAL', '9007199254740992.0', 'FAIL', null],
  ])('%s %s and %s %s: %s', async (...[own, value, other, referenced, outcome, code]) => {
    folders += 1;
    const path = data.sqlite(
      `t${folders}.db`,
      `CREATE TABLE orders (n INTEGER, customer ${own}); INSERT INTO orders VALUES (1, ${value});
       CREATE TABLE customers (id ${other}); INSERT INTO customers VALUES (${referenced})`,
    );
    const [answered, , reason] = await found(path, contract());
    expect([answered, reason]).toEqual([outcome, code]);
  });
});

describe('a foreign key of one partition', () => {
  const daily: Partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv' };
  it('refers to all partitions of the other object', async () => {
    await data.text('lake/orders/2024-01-02.csv', 'n,customer\n1,1\n2,2\n3,3\n');
    await data.text('lake/orders/2024-01-03.csv', 'n,customer\n1,9\n');
    await data.text('lake/customers/2024-01-01.csv', 'id\n1\n');
    await data.text('lake/customers/2024-01-02.csv', 'id\n2\n');
    const asked = { partitioning: daily, partition: '2024-01-02', asOf: '2024-02-01T00:00:00.000Z' };
    const settings = { path: 'lake/{object}', format: 'csv' };
    expect(await found('lake', contract(), { ...asked, settings })).toEqual(['FAIL', 1, null]);
    await data.text('lake/customers/2024-01-03.csv', 'id\n3\n');
    expect(await found('lake', contract(), { ...asked, settings })).toEqual(['PASS', 0, null]);
  });

  it('tests the rows of the partition only, against all rows of the other object', async () => {
    const at = field('at');
    const [orders, customers] = contract();
    const objects = [
      { ...orders, fields: [...orders.fields, at] },
      { ...customers, fields: [...customers.fields, at] },
    ];
    const partitioning = { every: 'P1D', timezone: 'UTC', column: 'at', path: null };
    for (const engine of ['duckdb', 'sqlite']) {
      const path = await written(
        engine,
        rows('n,customer,at', "1,1,'2024-01-02 05:00:00'", "2,2,'2024-01-02 06:00:00'", "3,9,'2024-01-03 06:00:00'"),
        rows('id,at', "1,'2023-01-01 00:00:00'", "2,'2025-01-01 00:00:00'"),
      );
      const asked = { partitioning, asOf: '2024-02-01T00:00:00.000Z' };
      expect([engine, await found(path, objects, { ...asked, partition: '2024-01-02' })]).toEqual([
        engine,
        ['PASS', 0, null],
      ]);
      expect([engine, await found(path, objects, { ...asked, partition: '2024-01-03' })]).toEqual([
        engine,
        ['FAIL', 1, null],
      ]);
    }
  });
});
