import { mkdir, mkdtemp, realpath, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from '@concordat/embedded-sqlite';
import { type Engine, EngineFault, type EngineTarget } from '../app/ports/engine.js';
import type { Source } from '../core/quality/plan-input.js';
import { openEngines } from './index.js';

let root: string;
let duckdb: Engine;
let sqlite: Engine;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'concordat-replaced-')));
  for (const folder of ['finance', 'retail']) await mkdir(join(root, folder));
  const names = (): Promise<readonly string[]> => Promise.resolve(['finance', 'retail']);
  const access = { root, variables: new Map<string, string>(), domains: { declared: null, names } };
  [duckdb, sqlite] = openEngines(access) as [Engine, Engine];
});
afterAll(async () => {
  await duckdb.close();
  await sqlite.close();
  await rm(root, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const folder of ['finance', 'retail']) await rm(join(root, folder), { recursive: true });
  await text('finance/orders.csv', 'n\n777\n');
  await text('retail/a.csv', 'n\n1\n');
});

async function text(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

async function parquet(path: string, n: number): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT ${n} AS n) TO '${join(root, path)}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

const target = (path: string, format = 'csv'): EngineTarget => ({
  server: { name: 's', type: format === 'sqlite' ? 'sqlite' : 'local', environment: null, settings: { path, format } },
  object: { name: 't', physicalName: 't' },
  domain: 'retail',
  path: null,
  textColumns: [],
  declaredColumns: ['n'],
});

/** What the statement over the opened data returns, or the code of the fault. */
async function read(engine: Engine, of: EngineTarget, source: Source, sql: string): Promise<unknown> {
  try {
    const reading = { ...of, reads: [source] };
    const [row] = await engine.rows(reading, sql.replace('DATA', source.relation), 60_000);
    return row?.['x'];
  } catch (error) {
    return error instanceof EngineFault ? error.code : error;
  }
}

async function sum(of: EngineTarget): Promise<unknown> {
  try {
    return await read(duckdb, of, (await duckdb.open(of)) as Source, 'SELECT sum(n) AS x FROM DATA');
  } catch (error) {
    return error instanceof EngineFault ? error.code : error;
  }
}

/** Takes seconds, and reads the data at its end too. */
const SLOW =
  'SELECT (SELECT count(*) FROM range(12000) a, range(12000) b WHERE a.range + b.range = 7) + max(n) AS x FROM DATA';

/** A link to the file of another domain in the place of a file. */
async function exchange(path: string, foreign: string): Promise<void> {
  await symlink(join(root, foreign), join(root, `${path}.link`));
  await rename(join(root, `${path}.link`), join(root, path));
}

describe('the name of a file', () => {
  it('with a backslash is refused: DuckDB would look for another file', async () => {
    await text('retail/a*/b.csv', 'n\n1\n');
    await text('retail/a*\\..\\..\\finance\\orders.csv', 'n\n9\n');
    const of = target('retail/a?????*finance?orders.csv');
    await expect(duckdb.open(of)).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringMatching(/^retail\/a\?{5}\*finance\?orders\.csv names a file with a backslash/u),
    });
    await text('retail/b\\c/d.csv', 'n\n9\n');
    expect(await sum(target('retail/b?c/d.csv'))).toBe('UNREADABLE');
    await text('retail/e\\f.csv', 'n\n9\n');
    expect(await sum(target('retail/*.csv'))).toBe('UNREADABLE');
  });

  it.each([
    'a*b.csv',
    'a[*]b.csv',
    'a?.csv',
    '[!x].csv',
    '[].csv',
    '[.csv',
    '**.csv',
    '{a,b}.csv',
    "it's.csv",
    'a b.csv',
    'file:x.csv',
    's3:x.csv',
    '~.csv',
    'a%5Cb.csv',
    'a#b?c.csv',
    'line\nend.csv',
    'é日.csv',
    '*/x.csv',
    '[a-z]/x.csv',
    '**/x.csv',
  ])('with characters of patterns is the name of this file: %j', async (name) => {
    // Whatever these names match as patterns.
    for (const other of ['aXb.csv', 'aX.csv', 'a.csv', 'x.csv', 'q/x.csv', 'a*b.csv', 'a[*]b.csv', 'a?.csv']) {
      if (other !== name) await text(`retail/${other}`, 'n\n9\n');
    }
    await text(`retail/${name}`, 'n\n4\n');
    const server = { ...target('retail').server, settings: { path: 'retail', format: 'csv' } };
    const of = { ...target('retail'), server, path: name.replaceAll(/[*?]/gu, '?') };
    const source = await duckdb.open(of).catch(() => null);
    const all = (await duckdb.files(of, of.path)).map(({ path }) => path);
    expect(all).toContain(`retail/${name}`);
    const others = all.length - 1;
    expect(await read(duckdb, of, source as Source, 'SELECT sum(n) AS x FROM DATA')).toBe(4 + 9 * others);
  });
});

describe('a file that is replaced by a link to data of another domain', () => {
  it.each(['retail/ra?e.parquet', 'retail/race.parquet', 'retail/*.parquet'])(
    'is not read by a later statement: %s',
    async (path) => {
      await parquet('finance/ledger.parquet', 31_337);
      await parquet('retail/race.parquet', 1);
      const of = target(path, 'parquet');
      const source = (await duckdb.open(of)) as Source;
      expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe(1);
      await exchange('retail/race.parquet', 'finance/ledger.parquet');
      expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe('ACCESS_DENIED');
      expect(await read(duckdb, of, source, 'SELECT count(*) AS x FROM DATA')).toBe('ACCESS_DENIED');
    },
  );

  it('is not read through a folder that is replaced', async () => {
    await parquet('finance/sub/race.parquet', 31_337);
    await parquet('retail/sub/race.parquet', 1);
    const of = target('retail/s*/race.parquet', 'parquet');
    const source = (await duckdb.open(of)) as Source;
    await rename(join(root, 'retail/sub'), join(root, 'retail/old'));
    await symlink(join(root, 'finance/sub'), join(root, 'retail/sub'));
    expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe('ACCESS_DENIED');
  });

  it('gives no result to the statement that was running, and its first content counts again', async () => {
    await parquet('finance/ledger.parquet', 31_337);
    await parquet('retail/race.parquet', 1);
    const of = target('retail/ra?e.parquet', 'parquet');
    const source = (await duckdb.open(of)) as Source;
    const slow = read(duckdb, of, source, SLOW);
    await sleep(300);
    await rename(join(root, 'retail/race.parquet'), join(root, 'retail/kept'));
    await symlink(join(root, 'finance/ledger.parquet'), join(root, 'retail/race.parquet'));
    expect(await slow).toBe('DATA_REPLACED');
    await unlink(join(root, 'retail/race.parquet'));
    await rename(join(root, 'retail/kept'), join(root, 'retail/race.parquet'));
    expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe(1);
  });

  it('never shows the other data, however often it is exchanged', async () => {
    await parquet('finance/ledger.parquet', 31_337);
    await parquet('retail/race.parquet', 1);
    const of = target('retail/ra?e.parquet', 'parquet');
    const source = (await duckdb.open(of)) as Source;
    let isOver = false;
    const exchanging = (async () => {
      const [own, link, place] = ['own', 'link', 'race.parquet'].map((name) => join(root, 'retail', name)) as [
        string,
        string,
        string,
      ];
      await symlink(join(root, 'finance/ledger.parquet'), link);
      while (!isOver) {
        await rename(place, own);
        await rename(link, place);
        await rename(place, link);
        await rename(own, place);
      }
    })();
    const found = new Set<unknown>();
    for (let n = 0; n < 150; n += 1) found.add(await read(duckdb, of, source, `SELECT max(n) AS x FROM DATA`));
    isOver = true;
    await exchanging;
    for (const one of found) expect([1, 'DATA_REPLACED', 'ACCESS_DENIED', 'UNREADABLE', 'FILE_MISSING']).toContain(one);
    expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe(1);
  });

  it('of SQLite is not read, neither by its name nor through an open connection', async () => {
    for (const [path, n] of [
      ['finance/l.db', 31_337],
      ['retail/r.db', 1],
    ] as const) {
      new Database(join(root, path)).exec(`CREATE TABLE t (n); INSERT INTO t VALUES (${n})`).close();
    }
    const of = target('retail/?.db', 'sqlite');
    const source = (await sqlite.open(of)) as Source;
    expect(await read(sqlite, of, source, 'SELECT max(n) AS x FROM DATA')).toBe(1);
    const slow = 'WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 5000000)';
    const running = read(sqlite, of, source, `${slow} SELECT (SELECT count(*) FROM c) + max(n) AS x FROM DATA`);
    await sleep(200);
    await exchange('retail/r.db', 'finance/l.db');
    expect(await running).toBe('DATA_REPLACED');
    expect(await read(sqlite, of, source, 'SELECT max(n) AS x FROM DATA')).toBe('ACCESS_DENIED');
  });
});

it('a file that a producer replaces between two statements is read as it is then', async () => {
  await parquet('retail/p.parquet', 1);
  await parquet('retail/new', 2);
  const of = target('retail/p.parquet', 'parquet');
  const source = (await duckdb.open(of)) as Source;
  expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe(1);
  await rename(join(root, 'retail/new'), join(root, 'retail/p.parquet'));
  expect(await read(duckdb, of, source, 'SELECT max(n) AS x FROM DATA')).toBe(2);
});

it('a statement opens the files of its sources and no others, not even of its own folder', async () => {
  await text('retail/b.csv', 'n\n2\n');
  const of = target('retail/a.csv');
  const source = (await duckdb.open(of)) as Source;
  const other = (await duckdb.open(target('retail/b.csv'))) as Source;
  const sql = `SELECT sum(n) AS x FROM (FROM DATA UNION ALL FROM ${other.relation})`;
  expect(await read(duckdb, of, source, sql)).toBe('ACCESS_DENIED');
  const both = { ...of, reads: [source, other] };
  expect(await duckdb.rows(both, sql.replace('DATA', source.relation), 60_000)).toEqual([{ x: 3 }]);
});
