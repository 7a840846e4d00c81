import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import { namedByFiles } from '../engines/duckdb/column-names.js';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object, rule } from '../../test/support/quality-models.js';

const NO_KEYS = { columns: [], others: [], texts: [] };

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

/**
 * Writes a Parquet file whose columns have these names. DuckDB cannot write names that differ only
 * in case, so the names are of one length and are replaced in the file.
 */
async function parquet(path: string, select: string, names: Readonly<Record<string, string>>): Promise<string> {
  const file = join(data.root, path);
  await mkdir(join(file, '..'), { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  let bytes = (await readFile(file)).toString('latin1');
  for (const [from, to] of Object.entries(names)) bytes = bytes.replaceAll(from, to);
  await writeFile(file, bytes, 'latin1');
  return path;
}

const SELECT = `SELECT i AS colxx, CASE WHEN i > 90 THEN NULL ELSE i END AS colyy, {'a': i, 'b': [i]} AS nested,
  CAST(NULL AS INTEGER) AS colzz FROM range(100) r(i)`;
const NAMES = { colxx: 'CoLId', colyy: 'colid', colzz: 'COLID' };
const columns = ['CoLId', 'colid', 'COLID'].map((name) => field(name, { required: true, unique: true }));

describe('columns that differ only in case', () => {
  it('are read each by its own name in Parquet', async () => {
    const path = await parquet('case/a.parquet', SELECT, NAMES);
    const found = await data.measure(path, object('t', [...columns, field('nested')]));
    const outcomes = (kind: string) => columns.map(({ name }) => found[`t.${name}:${kind}`]?.outcome);
    expect(outcomes('column-exists')).toEqual(['PASS', 'PASS', 'PASS']);
    expect(outcomes('required')).toEqual(['PASS', 'FAIL', 'FAIL']);
    expect(columns.map(({ name }) => found[`t.${name}:required`]?.observed)).toEqual([0, 9, 100]);
    expect(outcomes('unique')).toEqual(['PASS', 'PASS', 'NOT_APPLICABLE']);
    expect(found['t:extra-column']).toMatchObject({ outcome: 'PASS' });
    const undeclared = await data.measure(path, object('t', [field('colid')]));
    expect(undeclared['t:extra-column']?.message).toBe('CoLId, nested, COLID');
  });

  it('are keys and foreign keys under their own names', async () => {
    const path = await parquet('case/k.parquet', SELECT, NAMES);
    const relationships = [{ from: ['t.CoLId'], to: ['t.colid'] }];
    const keyed = [field('CoLId', { primaryKeyPosition: 1 }), field('colid', { primaryKeyPosition: 2 })];
    const found = await data.measure(path, object('t', keyed, { documentation: { relationships } }));
    expect(found['t.CoLId,colid:primary-key']).toMatchObject({ outcome: 'FAIL', observed: 9 });
    expect(found['t.CoLId:foreign-key']).toMatchObject({ outcome: 'FAIL', observed: 9 });
  });

  it('identify failing rows by the column of their own name', async () => {
    const path = await parquet('case/f.parquet', SELECT, NAMES);
    const samples = [{ property: 'concordat.samples', value: true }];
    const keyed = [field('CoLId', { primaryKeyPosition: 1 }), field('colid', { options: { maximum: 89 } })];
    const found = await data.measure(path, object('t', keyed, { documentation: { customProperties: samples } }));
    expect(found['t.colid:range']).toMatchObject({ outcome: 'FAIL', observed: 1, keys: { rows: [['90']] } });
    const other = [field('CoLId', { options: { minimum: 100 } }), field('colid', { primaryKeyPosition: 1 })];
    const mixed = await data.measure(path, object('t', other, { documentation: { customProperties: samples } }));
    expect(mixed['t.CoLId:range']?.keys?.rows.flat()).toContain('90');
  });

  it('cannot be named in SQL, which reads another column', async () => {
    const path = await parquet('case/s.parquet', SELECT, NAMES);
    const bound = { operator: 'mustBe', value: 100 } as const;
    const sql = (ruleId: string, query: string) => rule({ ruleId, type: 'sql', query, bound });
    const quality = [
      sql('named', 'SELECT count(*) FROM t WHERE COLID IS NULL'),
      sql('others', 'SELECT count(nested) FROM t'),
    ];
    const ofField = sql('property', 'SELECT count(*) FROM ${object} WHERE ${property} IS NULL');
    const found = await data.measure(path, object('t', [field('COLID', { quality: [ofField] })], { quality }));
    expect(found['t:named']).toMatchObject({ outcome: 'ERROR', message: expect.stringContaining('but for case') });
    expect(found['t:others']).toMatchObject({ outcome: 'PASS' });
    expect(found['t.COLID:property']).toMatchObject({ outcome: 'PASS', observed: 100 });
  });

  it('may be in several files, if these are alike; else they are an error', async () => {
    await parquet('many/1.parquet', SELECT, NAMES);
    await parquet('many/2.parquet', SELECT, NAMES);
    const found = await data.measure('many/*.parquet', object('t', columns));
    expect(found['t.colid:required']).toMatchObject({ outcome: 'FAIL', observed: 18 });
    await parquet('many/3.parquet', SELECT, { colxx: 'colid', colyy: 'CoLId', colzz: 'COLID' });
    const mixed = await data.measure('many/*.parquet', object('t', columns));
    expect(Object.values(mixed).map(({ outcome, reasonCode }) => `${outcome} ${reasonCode ?? ''}`)).toEqual(
      Object.keys(mixed).map(() => 'ERROR AMBIGUOUS_COLUMNS'),
    );
  });

  it.each([
    ['csv', 'id,Id\n1,\n2,\n'],
    ['jsonl', '{"id":1,"Id":null}\n{"id":2,"Id":null}\n'],
  ])('tell nothing in %s', async (format, text) => {
    const path = await data.text(`twice.${format}`, text);
    const found = await data.measure(path, object('t', [field('Id', { required: true })]));
    expect(found['t.Id:required']).toMatchObject({ outcome: 'ERROR', reasonCode: 'AMBIGUOUS_COLUMNS' });
  });

  it('are not those that end in a number, also where the files do not have the same columns', async () => {
    await data.parquet('grown/1.parquet', 'SELECT 1 AS address, 2 AS address_1');
    await data.parquet('grown/2.parquet', 'SELECT 1 AS address, 2 AS address_1, 3 AS city');
    await data.parquet('grown/3.parquet', 'SELECT 4 AS address');
    const declared = ['address', 'address_1', 'city'].map((name) => field(name, { required: true }));
    const found = await data.measure('grown/*.parquet', object('t', declared));
    expect(found['t.address:required']).toMatchObject({ outcome: 'PASS', rowsTested: 3 });
    expect(found['t.address_1:column-exists']).toMatchObject({ outcome: 'FAIL' });
    expect(Object.values(found).map(({ reasonCode }) => reasonCode)).not.toContain('AMBIGUOUS_COLUMNS');
  });

  it('are looked for in one statement for many files', async () => {
    const queries: string[] = [];
    const columns = ['address', 'address_1'].map((name) => ({ name, type: 'VARCHAR' }));
    const files = Array.from({ length: 150 }, (_, index) => `/lake/${index}.parquet`);
    const relation = {
      format: 'typed' as const,
      files,
      columns: null,
      csv: {},
      declared: [],
      dialect: null,
      hive: NO_KEYS,
    };
    await namedByFiles(relation, columns, (sql) => {
      queries.push(sql);
      return Promise.resolve([]);
    });
    expect(queries).toHaveLength(1);
  });

  it('are not those that end in a number', async () => {
    const path = await data.parquet('numbers.parquet', 'SELECT 1 AS address, 2 AS address_1, 3 AS "Address_2"');
    const csv = await data.text('numbers.csv', 'address,address_1\na,b\n');
    for (const place of [path, csv]) {
      const found = await data.measure(place, object('t', [field('address_1', { required: true })]));
      expect(found['t.address_1:required']).toMatchObject({ outcome: 'PASS' });
    }
  });
});
