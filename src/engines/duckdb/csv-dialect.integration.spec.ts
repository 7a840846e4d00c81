import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CsvOptions } from '../../core/quality/csv-options.js';
import { dialectOf } from './csv-options.js';
import { type FileRelation, relationOf, sniffing } from './file-relation.js';

let folder: string;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordat-csv-'));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(async () => {
  connection.closeSync();
  await rm(folder, { recursive: true, force: true });
});

const FORMS: readonly (readonly [name: string, text: string | Buffer, csv?: CsvOptions])[] = [
  ['numbers', 'id,x\n1,2.5\n-3,\n'],
  ['quoted texts', 'id,t\n1,"a,b"\n2,"say ""hi"""\n3,"two\nlines"\n4,\n'],
  ['texts with a quote in them', 'id,t\n1,5" disk\n2,b\n'],
  ['single quotes', "id\tt\n1\t'a\tb'\n2\t'c'\n"],
  ['backslashes before quotes', 'id,t\n1,"a\\"b"\n2,"c"\n'],
  ['semicolons and Windows line ends', 'id;d\r\n1;13/02/2020\r\n2;01/03/2020\r\n'],
  ['old line ends', 'id,x\r1,2\r3,4\r'],
  ['times in another order', 'at\n13-02-2020 10:11:12\n01-02-2020 01:01:01\n'],
  ['dates, times and truths', 'd,at,z,b\n2020-01-02,2020-01-02 10:11:12,10:11:12,true\n2021-01-02,,,false\n'],
  ['no header', '1,a\n2,b\n', { header: false }],
  ['a header of numbers alone', '1,2\n3,4\n'],
  ['no rows', 'id,x\n'],
  ['nothing', ''],
  ['a line without values', 'id\n1\n\n2\n'],
  ['a byte order mark', '\uFEFFid,x\n1,2\n'],
  ['names in another case', 'Id,id\n1,2\n'],
  ['a preamble that is declared', 'Report\nof today\nid,x\n1,2\n', { skip: 2 }],
  ['a decimal comma', 'id;x\n1;2,5\n', { decimal: ',' }],
  ['a delimiter that is declared', 'id~x;y\n1~2;3\n', { delimiter: '~' }],
  ['another encoding', Buffer.from('id,t\n1,\u00E4\n', 'latin1'), { encoding: 'latin-1' }],
  ['a quote late in the file', `id,t\n${'1,a\n'.repeat(5_000)}2,"b,c"\n`],
  ['a row that is too long', 'id,x\n1,2\n4,5\n6,7,8\n'],
];

describe('a CSV file that is read in its dialect', () => {
  it.each(FORMS)('has the rows that guessing finds: %s', async (_name, text, csv = {}) => {
    const file = join(folder, 'a.csv');
    await writeFile(file, text);
    const hive = { columns: [], others: [], texts: [] };
    const guessed: FileRelation = {
      format: 'csv',
      files: [file],
      columns: null,
      csv,
      declared: ['id', 'x'],
      dialect: null,
      hive,
    };
    const found = (await connection.runAndReadAll(sniffing(file, guessed))).getRowObjectsJson();
    const columns = found.map(({ name, type }) => ({ name: name as string, type: type as string }));
    const relation = relationOf({ ...guessed, columns, dialect: dialectOf(found[0] ?? {}, csv) });
    expect(relation).toContain('auto_detect = false');
    expect(await read(relation)).toEqual(await read(relationOf(guessed)));
  });
});

async function read(relation: string) {
  const reader = await connection.runAndReadAll(`SELECT * FROM ${relation}`);
  return { names: reader.columnNames(), types: reader.columnTypes().map(String), rows: reader.getRowsJson() };
}
