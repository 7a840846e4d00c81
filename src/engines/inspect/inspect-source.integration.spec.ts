import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from '@concordat/embedded-sqlite';
import { inferContract } from '../../core/inference/infer-contract.js';
import type { InspectedSource } from '../../core/inference/request.js';
import { writeDraft } from '../../formats/odcs/write-draft.js';
import { parseContract } from '../../formats/odcs/parse.js';
import { DEFAULT_ENGINE_LIMITS } from '../limits.js';
import { type Inspection, inspectSource } from './inspect-source.js';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'concordat-inspect-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const inspect = (paths: readonly string[], table: string | null = null, more: Partial<Inspection> = {}) =>
  inspectSource(
    { paths, table, timezone: 'Europe/Berlin' },
    { access: { root, variables: new Map() }, limits: DEFAULT_ENGINE_LIMITS, realMillis: () => 0, ...more },
  );

async function read(path: string, table: string | null = null): Promise<InspectedSource> {
  const result = await inspect([path], table);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function problem(...paths: readonly string[]): Promise<string> {
  const result = await inspect(paths);
  return result.ok ? 'none' : `${result.error.code}: ${result.error.message}`;
}

/** The contract of the source as Concordat reads it, and its findings. */
async function contractOf(path: string, table: string | null = null) {
  const { facts } = await read(path, table);
  const { model, issues } = parseContract(writeDraft(inferContract(facts, { domain: 'd', product: 'p' }, 'gold')));
  if (model === null) throw new Error(JSON.stringify(issues));
  const [object] = model.objects;
  const fields = Object.fromEntries((object?.fields ?? []).map((field) => [field.name, field]));
  return { model, object, fields, issues };
}

const columns = ({ facts }: InspectedSource): Record<string, string> =>
  Object.fromEntries(facts.columns.map(({ name, type }) => [name, type]));

describe('CSV files', () => {
  it('have types by their values, and keys and required columns by all rows', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => {
      const name = index === 3 ? '"Quoted, ""twice"""' : `thing ${index}`;
      const status = ['new', 'paid', 'sent'][index % 3] ?? '';
      return `${index},00${index},${name},${index}.25,2024-01-0${1 + (index % 9)},${status},${index % 2 === 0 ? '' : 'x'},p${index % 4}@x.org`;
    });
    put('orders.csv', ['order id,zip,title,amount,day,status,note,email', ...lines].join('\n'));
    const { fields, issues, model } = await contractOf('orders.csv');
    expect(issues).toEqual([]);
    expect(model.servers[0]?.settings).toMatchObject({ path: 'orders.csv', format: 'csv' });
    expect(Object.values(fields).map(({ logicalType }) => logicalType)).toEqual([
      ...['integer', 'string', 'string', 'number', 'date', 'string', 'string', 'string'],
    ]);
    expect(fields['order_id']).toMatchObject({ physicalName: 'order id', primaryKeyPosition: 1, required: true });
    expect(fields['note']).toMatchObject({ required: false, enumValues: null });
    expect(fields['status']?.enumValues).toEqual(['new', 'paid', 'sent']);
    expect(fields['email']).toMatchObject({ classification: 'personal', enumValues: null });
  });

  it('are partitioned by the date in their names', async () => {
    for (const day of ['01', '02', '03']) put(`rides/rides-2024-01-${day}.csv`, `id,n\n${day},1\n`);
    const source = await read('rides/*.csv');
    expect(source).toMatchObject({ files: 3, newest: '2024-01-03' });
    expect(source.facts.layout).toMatchObject({
      location: 'rides',
      partitioning: { every: 'P1D', timezone: 'Europe/Berlin', path: 'rides-{yyyy}-{MM}-{dd}.csv' },
    });
  });

  it('may have semicolons, no header, or a header that looks like a row of texts', async () => {
    put('semicolons.csv', 'a;b\n1;x\n2;y\n');
    expect(columns(await read('semicolons.csv'))).toEqual({ a: 'BIGINT', b: 'VARCHAR' });
    put('texts.csv', 'city,country\nParis,France\nRome,Italy\n');
    expect(columns(await read('texts.csv'))).toEqual({ city: 'VARCHAR', country: 'VARCHAR' });
    put('bare.csv', '1,2.5\n2,3.5\n');
    const { facts } = await read('bare.csv');
    expect(facts).toMatchObject({ header: false, rows: 2, columns: [{ name: 'column_1' }, { name: 'column_2' }] });
  });
});

describe('numbers with a decimal comma', () => {
  it('are numbers, and the contract says so; codes stay texts', async () => {
    put('comma.csv', 'id;zip;price;n\n1;042;1,50;1\n2;043;2;2\n3;044;-0,5;3\n');
    const { fields, issues, model } = await contractOf('comma.csv');
    expect(issues).toEqual([]);
    expect(Object.values(fields).map(({ logicalType }) => logicalType)).toEqual([
      ...['integer', 'string', 'number', 'integer'],
    ]);
    expect(JSON.stringify(model.servers[0]?.settings)).toContain('{"decimal":","}');
  });

  it('also without a header', async () => {
    put('bare-comma.csv', '1;x;1,5\n2;y;2,5\n');
    const { facts } = await read('bare-comma.csv');
    expect(facts).toMatchObject({ header: false, decimalComma: true, rows: 2 });
    expect(facts.columns.map(({ type }) => type)).toEqual(['BIGINT', 'VARCHAR', 'DOUBLE']);
  });

  it.each([
    ['pairs of texts', 'id;place\n1;1,50\n2;north\n'],
    ['whole numbers only', 'id;code\n1;2\n2;3\n'],
    ['beside numbers with a point', 'id;a;b\n1;1,50;1.5\n2;2,50;2.5\n'],
  ])('are not seen in %s', async (name, text) => {
    put(`no-comma/${name}.csv`, text);
    expect((await read(`no-comma/${name}.csv`)).facts.decimalComma).toBe(false);
  });
});

describe('a column of which few values are of another type', () => {
  it('is named with their number', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => {
      const at = row === 7 ? 'soon' : `2024-01-01 10:${10 + row}:00`;
      return `${row},${row < 2 ? 'n/a' : `${row}.5`},${at},${row < 3 ? 'x' : row},`;
    });
    put('nearly.csv', ['id,price,at,mostly,note', ...rows].join('\n'));
    expect((await read('nearly.csv')).mixed).toEqual([
      { name: 'price', type: 'number', values: 40, others: 2 },
      { name: 'at', type: 'timestamp', values: 40, others: 1 },
    ]);
  });
});

describe('folders', () => {
  it('in the form of Hive are partitions and columns', async () => {
    for (const country of ['FR', 'DE']) {
      for (const day of ['2024-01-01', '2024-01-02']) {
        put(
          `hive/country=${country}/day=${day}/part-${country}.jsonl`,
          `{"id": ${Number(day.slice(-2))}, "tags": ["a"]}\n`,
        );
      }
    }
    const { facts, newest } = await read('hive');
    expect(facts.layout).toMatchObject({
      location: 'hive',
      partitioning: { path: 'country=*/day={yyyy}-{MM}-{dd}/part-*.jsonl' },
      folderKeys: ['country'],
    });
    expect(newest).toBe('2024-01-02');
    expect(columns({ facts } as InspectedSource)).toEqual({ id: 'BIGINT', tags: 'VARCHAR[]', country: 'VARCHAR' });
    expect(facts.pairs).toEqual([['id', 'country']]);
    expect((await contractOf('hive')).issues).toEqual([]);
  });
});

describe('Parquet files', () => {
  it('have the types that they declare', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT i AS id, i::DECIMAL(10, 2) AS amount, {'a': i, 'B c': ['x']} AS nested, MAP {'k': i} AS m,
       TIMESTAMPTZ '2024-01-01 00:00:00Z' AS at, uuid() AS u, i % 2 = 0 AS even FROM range(5) r(i))
       TO '${join(root, 'typed.parquet')}' (FORMAT parquet)`,
    );
    connection.closeSync();
    const { fields, issues, model } = await contractOf('typed.parquet');
    expect(issues).toEqual([]);
    expect(model.servers[0]?.settings['format']).toBe('parquet');
    expect(fields['amount']).toMatchObject({ logicalType: 'number', physicalType: 'decimal(10,2)' });
    expect(fields['nested']).toMatchObject({
      logicalType: 'object',
      fields: [
        { name: 'a', logicalType: 'integer' },
        { name: 'B c', logicalType: 'array' },
      ],
    });
    expect(fields['m']).toMatchObject({ logicalType: 'map', mapKey: { logicalType: 'string' } });
    expect(fields['id']).toMatchObject({ primaryKeyPosition: 1 });
    expect(fields['u']).toMatchObject({ unique: false });
  });
});

describe('SQLite tables', () => {
  it('have the types of their values', async () => {
    const database = new Database(join(root, 'shop.db'));
    database.exec(
      `CREATE TABLE orders (id INTEGER PRIMARY KEY, placed DATETIME, total DECIMAL(8,2), paid BOOLEAN, code INTEGER, any);
       INSERT INTO orders VALUES (1, '2024-01-01 10:00:00', 2.5, 1, 'A-1', 3), (2, '2024-01-02', 3, 0, 'A-2', 4.5);
       CREATE TABLE "other table" (a TEXT); CREATE TABLE empty (a)`,
    );
    database.close();
    const { fields, issues, object } = await contractOf('shop.db', 'orders');
    expect(issues).toEqual([]);
    expect(object).toMatchObject({ name: 'orders', physicalName: 'orders', physicalType: 'table' });
    expect(Object.values(fields).map(({ logicalType }) => logicalType)).toEqual([
      ...['integer', 'timestamp', 'number', 'boolean', 'string', 'number'],
    ]);
    expect(fields['id']).toMatchObject({ primaryKeyPosition: 1, physicalType: 'integer' });
    expect(await problem('shop.db')).toContain('SOURCE_NOT_FOUND: the database has several tables');
  });
});

describe('a source that cannot be read', () => {
  it('is reported with the reason', async () => {
    expect(await problem('missing/*.csv')).toBe('SOURCE_NOT_FOUND: no file matches `missing/*.csv`');
    put('empty.csv', '');
    expect(await problem('empty.csv')).toBe('SOURCE_EMPTY: the files of the source are empty: empty.csv');
    put('header.csv', 'a,b\n');
    expect(await problem('header.csv')).toBe('SOURCE_EMPTY: the source has no rows');
    put('readme.txt', 'x');
    expect(await problem('readme.txt')).toBe('SOURCE_UNSUPPORTED: readme.txt is of no format that checks read');
    put('mixed/a.csv', 'a,b\n1,2\n');
    put('mixed/b.csv', 'a,c\n1,2\n');
    expect(await problem('mixed')).toContain('SOURCE_MIXED: the files have different columns: ');
    for (let day = 1; day < 29; day += 1) {
      const file = `2024-01-${String(day).padStart(2, '0')}.csv`;
      put(`ragged/${file}`, day === 5 ? 'a,b\n1,2\n3,4,5\n' : 'a,b\n1,2\n');
      put(`grown/${file}`, day === 28 ? 'a,b,c\n1,2,3\n' : 'a,b\n1,2\n');
    }
    expect(await problem('ragged')).toBe(
      'UNREADABLE: 2024-01-05.csv, line 3: expected 2 columns, as many as the header has, found 3.',
    );
    expect(await problem('grown')).toBe(
      'SOURCE_MIXED: the files have different columns: c does not exist in 27 of 28 files: 2024-01-01.csv, 2024-01-02.csv, 2024-01-03.csv …',
    );
    put('kinds/a.csv', 'a\n1\n');
    put('kinds/b.jsonl', '{"a":1}\n');
    expect(await problem('kinds')).toBe(
      'SOURCE_MIXED: the source has files of several formats: csv (kinds/a.csv), jsonl (kinds/b.jsonl)',
    );
    put('part/x1.csv', 'a\n1\n');
    put('part/x2.csv', 'a\n1\n');
    put('part/x3.csv', 'a\n1\n');
    expect(await problem('part/x1.csv', 'part/x2.csv')).toBe(
      'SOURCE_MIXED: the pattern of these files, `part/x*.csv`, also matches part/x3.csv',
    );
    put('deep/a.csv', 'a\n1\n');
    put('deep/er/b.csv', 'a\n1\n');
    expect(await problem('deep/a.csv', 'deep/er/b.csv')).toContain('deep/a.csv, deep/er/b.csv');
    writeFileSync(join(root, 'latin.csv'), Buffer.from('id,name\n1,M\u00FCnchen\n', 'latin1'));
    expect(await problem('latin.csv')).toBe(
      'UNREADABLE: The file latin.csv is not encoded in UTF-8: convert it, or declare its `encoding` (`latin-1`, `utf-16`) in the custom property `concordat.csv` of the server.',
    );
    put('broken.parquet', 'no parquet');
    expect(await problem('broken.parquet')).toContain('UNREADABLE');
    expect(await problem('../outside.csv')).toContain('ACCESS_DENIED');
  });
});

describe('a large source', () => {
  it('is read up to the time limit', async () => {
    put('slow.csv', 'a,b\n1,2\n');
    let millis = 0;
    const result = await inspect(['slow.csv'], null, { realMillis: () => (millis += 40_000) });
    expect(result).toMatchObject({ ok: true, value: { notCounted: ['a', 'b'], facts: { rows: 1 } } });
  });

  it('is read from its newest files up to the limit, which proves no keys', async () => {
    for (const day of ['01', '02', '03']) {
      put(
        `large/2024-01-${day}.csv`,
        `id,n\n${Array.from({ length: 100 }, (_, row) => `${day}${100 + row},1\n`).join('')}`,
      );
    }
    const result = await inspect(['large'], null, { mostBytes: 1000 });
    if (!result.ok) throw new Error(result.error.message);
    const { facts, files, filesRead, newest } = result.value;
    expect({ files, filesRead, newest, complete: facts.complete }).toEqual({
      ...{ files: 3, filesRead: 2, newest: '2024-01-03', complete: false },
    });
    expect(facts.rows).toBeGreaterThan(100);
    expect(facts.rows).toBeLessThan(200);
    const { object } = inferContract(facts, { domain: 'd', product: 'p' }, 'minimal');
    expect(object.fields.some(({ required, primaryKeyPosition }) => required || primaryKeyPosition !== null)).toBe(
      false,
    );
  });
});
