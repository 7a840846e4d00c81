import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object, rule } from '../../test/support/quality-models.js';
import type { Field } from '../core/contract/model.js';
import type { Partitioning } from '../core/partition/partitioning.js';

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

const id = field('id', { logicalType: 'integer', required: true });
const outcomes = async (
  path: string,
  fields: readonly Field[],
  asked: Parameters<MeasuredData['measure']>[2] = {},
): Promise<Record<string, unknown>> => {
  const rows = rule({ ruleId: 'rows', metric: 'rowCount', bound: { operator: 'mustBeGreaterOrEqualTo', value: 0 } });
  const found = await data.measure(path, object('t', fields, { quality: [rows] }), asked);
  return Object.fromEntries(Object.entries(found).map(([key, item]) => [key, [item.outcome, item.observed]]));
};

describe('several files', () => {
  it.each(['parquet', 'csv'])('lack a column if one of them does (%s)', async (format) => {
    const write = (name: string, columns: string): Promise<string> =>
      format === 'csv'
        ? data.text(`lack-${format}/${name}.csv`, `${columns}\n${columns.replace('id', '1').replace('status', 'a')}\n`)
        : data.parquet(
            `lack-${format}/${name}.parquet`,
            `SELECT ${columns.replace('id', '1 AS id').replace('status', "'a' AS status")}`,
          );
    for (const [name, columns] of [
      ['1', 'id,status'],
      ['2', 'id'],
      ['3', 'status,id'],
    ] as const)
      await write(name, columns);
    const found = await data.measure(`lack-${format}/*.${format}`, object('t', [id, field('status')]));
    expect(found['t.status:column-exists']).toMatchObject({
      outcome: 'FAIL',
      message: `status does not exist in 1 of 3 files: 2.${format}`,
    });
    expect(found['t.id:column-exists']?.outcome).toBe('PASS');
    expect(found['t:extra-column']?.outcome).toBe('PASS');
  });

  it('are all found below a recursive pattern', async () => {
    for (const path of ['deep/a.csv', 'deep/x/b.csv', 'deep/x/y/c.csv']) await data.text(path, 'id\n1\n');
    expect((await outcomes('deep/**/*.csv', [id]))['t:rows']).toEqual(['PASS', 3]);
    expect((await outcomes('deep/x/**/*.csv', [id]))['t:rows']).toEqual(['PASS', 2]);
    expect((await outcomes('deep/**', [id], { settings: { format: 'csv' } }))['t:rows']).toEqual(['PASS', 3]);
  });

  it('are read as they are named: a bracket or a question mark is no pattern of the engine', async () => {
    await data.parquet('odd/t1.parquet', 'SELECT 1 AS id FROM range(1)');
    await data.parquet('odd/t[1].parquet', 'SELECT 1 AS id FROM range(5)');
    await data.text('odd/t1.csv', 'id\n1\n');
    await data.text('odd/t[1].csv', 'id\n1\n2\n3\n');
    await data.text('odd/t1.jsonl', '{"id":1}\n');
    await data.text('odd/t[1].jsonl', '{"id":1}\n{"id":2}\n');
    expect((await outcomes('odd/t[1].parquet', [id]))['t:rows']).toEqual(['PASS', 5]);
    expect((await outcomes('odd/t[1].csv', [id]))['t:rows']).toEqual(['PASS', 3]);
    expect((await outcomes('odd/t[1].jsonl', [id]))['t:rows']).toEqual(['PASS', 2]);
  });

  it('of hive folders have the declared keys as columns, as texts where the contract says so', async () => {
    await data.parquet('hive/country=DE/code=01/a.parquet', 'SELECT 1 AS id');
    await data.parquet('hive/country=FR/code=02/a.parquet', 'SELECT 2 AS id');
    const country = field('country', { logicalType: 'string', required: true, enumValues: ['DE', 'FR'] });
    const code = field('code', { logicalType: 'string', options: { pattern: '^0[12]$' } });
    expect(await outcomes('hive/**/*.parquet', [id, country])).toMatchObject({
      't.country:column-exists': ['PASS', 0],
      't.country:enum': ['PASS', 0],
      't:extra-column': ['PASS', 0],
    });
    expect(await outcomes('hive/*/*/*.parquet', [id, code])).toMatchObject({ 't.code:pattern': ['PASS', 0] });
  });
});

describe('files without a record', () => {
  it.each([
    ['[]', 'json'],
    ['', 'json'],
    ['', 'jsonl'],
    ['id,at\n', 'csv'],
  ])('have no schema, and are fine where a row count admits zero: %j as %s', async (content, format) => {
    const path = await data.text(`none-${String(content.length)}.${format}`, content);
    const partitioning: Partitioning = { every: 'P1D', timezone: 'UTC', column: 'at', path: null };
    for (const asked of [{}, { partitioning, partition: '2023-10-27' }]) {
      const found = await outcomes(path, [id, field('other'), field('at', { logicalType: 'timestamp' })], asked);
      expect(found).toMatchObject({
        't.id:column-exists': ['NOT_APPLICABLE', null],
        't.other:column-exists': ['NOT_APPLICABLE', null],
        't.id:required': ['NOT_APPLICABLE', null],
      });
    }
  });
});

describe('a CSV', () => {
  const fields = [id, field('a', { logicalType: 'string' }), field('n', { logicalType: 'number' })];
  it('is read with the delimiter under which its declared columns are found', async () => {
    const path = await data.text('caret.csv', 'id^a^n\n1^x,y,z^1.5\n2^u,v,w^2.5\n');
    expect(await outcomes(path, fields)).toMatchObject({
      't.a:column-exists': ['PASS', 0],
      't.n:type': ['PASS', 0],
      't:rows': ['PASS', 2],
    });
  });

  it('is read as its server declares', async () => {
    const path = await data.text('declared.csv', "1~'x~y'~1,5\n2~'z'~2,5\n");
    const csv = { delimiter: '~', quote: "'", decimal: ',', header: false };
    const settings = { customProperties: [{ property: 'concordat.csv', value: csv }] };
    expect(await outcomes(path, fields, { settings })).toMatchObject({
      't.a:column-exists': ['PASS', 0],
      't.n:type': ['PASS', 0],
      't:rows': ['PASS', 2],
    });
  });
});

describe('times', () => {
  const at = field('at', { logicalType: 'timestamp', required: true });
  const berlin: Partitioning = { every: 'P1D', timezone: 'Europe/Berlin', column: 'at', path: null };
  const dates = [
    '2023-10-27T23:30:00Z',
    '2023-10-27T21:59:59Z',
    '2023-10-28T00:30:00+02:00',
    '2023-10-28T00:30:00-05:00',
  ];

  it('with a zone are that moment in every format', async () => {
    const json = await data.text('zone.jsonl', dates.map((text) => JSON.stringify({ id: 1, at: text })).join('\n'));
    const db = data.sqlite(
      'zone.db',
      `CREATE TABLE t (id, at); INSERT INTO t SELECT 1, value FROM json_each('${JSON.stringify(dates)}')`,
    );
    for (const path of [json, db]) {
      const found = await outcomes(path, [id, at], { partitioning: berlin, partition: '2023-10-28' });
      expect([path, found['t:rows']]).toEqual([path, ['PASS', 3]]);
    }
  });

  it('that are absent or unreadable belong to no partition, and fail the check of unassigned rows', async () => {
    const rows = "(1, '2023-10-27 10:00'), (2, NULL), (3, 'yesterday'), (4, '2023-02-30'), (5, 'now')";
    const db = data.sqlite('unassigned.db', `CREATE TABLE t (id, at); INSERT INTO t VALUES ${rows}`);
    const parquet = await data.parquet('unassigned.parquet', `SELECT * FROM (VALUES ${rows}) AS t(id, "at")`);
    const clean = await data.parquet('assigned.parquet', 'SELECT 1 AS id, TIMESTAMP \'2023-10-27 10:00:00\' AS "at"');
    const asked = { partitioning: berlin, partition: '2023-10-27' };
    expect(await outcomes(db, [id, at], asked)).toMatchObject({
      't:unassigned-rows': ['FAIL', 4],
      't:rows': ['PASS', 1],
    });
    expect(await outcomes(parquet, [id, at], asked)).toMatchObject({
      't:unassigned-rows': ['FAIL', 4],
      't:rows': ['PASS', 1],
    });
    expect((await outcomes(clean, [id, at], asked))['t:unassigned-rows']).toEqual(['PASS', 0]);
    expect((await outcomes(parquet, [id, at], asked))['t.at:required']).toEqual(['FAIL', 1]);
    const empty = await outcomes(parquet, [id, at], { ...asked, partition: '2023-10-26' });
    expect(empty['t:unassigned-rows']).toEqual(['FAIL', 4]);
  });

  it('may belong to no partition up to the declared number or share of all rows', async () => {
    const rows = "(1, '2023-10-27 10:00'), (2, '2023-10-28 10:00'), (3, '2023-10-28 11:00'), (4, NULL)";
    const db = data.sqlite('tolerated.db', `CREATE TABLE t (id, at); INSERT INTO t VALUES ${rows}`);
    const parquet = await data.parquet('tolerated.parquet', `SELECT * FROM (VALUES ${rows}) AS t(id, "at")`);
    const partition = '2023-10-27';
    const limited = async (path: string, value: number | string): Promise<unknown> => {
      const documentation = { customProperties: [{ property: 'concordat.unassignedRows', value }] };
      const found = await data.measure(path, object('t', [id, at], { documentation }), {
        partitioning: berlin,
        partition,
      });
      const { outcome, observed, rowsTested } = found['t:unassigned-rows'] ?? {};
      return [outcome, observed, rowsTested];
    };
    for (const path of [db, parquet]) {
      expect(await limited(path, 0)).toEqual(['FAIL', 1, 4]);
      expect(await limited(path, 1)).toEqual(['PASS', 1, 4]);
      expect(await limited(path, '24.9 %')).toEqual(['FAIL', 1, 4]);
      expect(await limited(path, '25 %')).toEqual(['PASS', 1, 4]);
    }
  });

  it('prove freshness only if one can be read and none is in the future', async () => {
    const sla = [{ property: 'freshness', value: 1, unit: 'd', element: 't.at', pointer: '/slaProperties/0' }];
    const fresh = async (...values: readonly string[]): Promise<unknown> => {
      const name = `fresh${String((counter += 1))}`;
      const rows = values.map((value) => `(${value})`).join(', ');
      const db = data.sqlite(`${name}.db`, `CREATE TABLE t (at); INSERT INTO t VALUES ${rows}`);
      const parquet = await data.parquet(`${name}.parquet`, `SELECT "at" FROM (VALUES ${rows}) AS t("at")`);
      const found = [];
      for (const path of [db, parquet]) {
        const answer = await outcomes(path, [at], { with: { sla: sla as never } });
        found.push((answer['t.at:freshness'] as unknown[])[0]);
      }
      return found;
    };
    expect(await fresh("'2023-11-10T11:00:00Z'", 'NULL')).toEqual(['PASS', 'PASS']);
    expect(await fresh("'2023-11-10T12:04:00Z'")).toEqual(['PASS', 'PASS']);
    expect(await fresh("'2023-11-10T11:00:00Z'", "'2999-01-01T00:00:00Z'")).toEqual(['FAIL', 'FAIL']);
    expect(await fresh("'2023-11-01T11:00:00Z'")).toEqual(['FAIL', 'FAIL']);
    expect(await fresh("'now'", "'12'")).toEqual(['FAIL', 'FAIL']);
    expect(await fresh('NULL')).toEqual(['FAIL', 'FAIL']);
  });
  let counter = 0;

  it('are accepted as dates where the format or the physical type says that they have a time', async () => {
    const rows = 'SELECT TIMESTAMP \'2023-10-27 10:00:00\' AS "at"';
    const paths = [
      await data.parquet('dates.parquet', rows),
      data.sqlite('dates.db', "CREATE TABLE t (at); INSERT INTO t VALUES ('2023-10-27 10:00:00')"),
    ];
    const outcome = async (path: string, facts: Partial<Field>): Promise<unknown> =>
      ((await outcomes(path, [field('at', { logicalType: 'date', ...facts })]))['t.at:type'] as unknown[])[0];
    for (const path of paths) {
      expect(await outcome(path, {})).toBe('FAIL');
      expect(await outcome(path, { options: { format: 'yyyy-MM-dd' } })).toBe('FAIL');
      expect(await outcome(path, { options: { format: 'yyyy-MM-dd HH:mm:ss' } })).toBe('PASS');
      expect(await outcome(path, { physicalType: 'TIMESTAMP(3)' })).toBe('PASS');
      expect(await outcome(path, { physicalType: 'datetime2' })).toBe('PASS');
    }
  });

  it('are of the calendar and the clock in SQLite', async () => {
    const typed = async (logicalType: 'timestamp' | 'date' | 'time', ...values: string[]): Promise<unknown> => {
      const rows = values.map((value) => `('${value}')`).join(', ');
      const path = data.sqlite(`type${String((counter += 1))}.db`, `CREATE TABLE t (at); INSERT INTO t VALUES ${rows}`);
      return ((await outcomes(path, [field('at', { logicalType })]))['t.at:type'] as unknown[])[1];
    };
    const moments = ['2023-10-27', '2023-10-27 05:00', '2023-10-27T05:00:00.123Z', '2024-02-29T23:59:59+02:00'];
    expect(await typed('timestamp', ...moments)).toBe(0);
    expect(await typed('timestamp', 'now', '12', '12:30', '2023-02-30', '2023-02-30 10:00', '2023-10-27 25:00')).toBe(
      6,
    );
    expect(await typed('date', '2023-02-28', '2023-02-30', 'now')).toBe(2);
    expect(await typed('time', '12:30', '23:59:59.5', '2023-10-27', '25', 'now', '24:10')).toBe(4);
  });
});

describe('SQLite', () => {
  it('has generated columns, and compares texts as they are written whatever their collation', async () => {
    const path = data.sqlite(
      'odd.db',
      `CREATE TABLE t (id INTEGER, k TEXT COLLATE NOCASE, g INTEGER GENERATED ALWAYS AS (id * 2), s GENERATED ALWAYS AS (id) STORED);
       INSERT INTO t (id, k) VALUES (1, 'A'), (2, 'a')`,
    );
    const k = field('k', { enumValues: ['a'], unique: true, options: { minimum: 'a' } });
    const found = await outcomes(path, [id, k, field('g', { required: true }), field('s')]);
    expect(found).toMatchObject({
      't.g:column-exists': ['PASS', 0],
      't.g:required': ['PASS', 0],
      't.s:column-exists': ['PASS', 0],
      't.k:enum': ['FAIL', 1],
      't.k:unique': ['PASS', 0],
      't.k:range': ['FAIL', 1],
    });
  });
});
