import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EngineFault, type EngineTarget } from '../../app/ports/engine.js';
import { sqliteDialect } from '../../core/quality/sql/sqlite.js';
import { openEngines } from '../index.js';
import { SqliteEngine } from './sqlite-engine.js';

let root: string;
let engine: SqliteEngine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-own-objects-'));
  const database = new Database(join(root, 'tables.db'));
  database.exec('CREATE TABLE t (id INTEGER, name TEXT); INSERT INTO t VALUES (1, NULL), (2, NULL)');
  database.exec('CREATE TABLE "odd ""one" (id INTEGER); CREATE VIEW part AS SELECT id FROM secret');
  database.exec('CREATE TABLE secret (id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO secret VALUES (1)');
  database.exec('CREATE TABLE Json_Tree (id INTEGER)');
  database.close();
  const found = openEngines({ root, variables: new Map() }).find((one) => one instanceof SqliteEngine);
  if (found === undefined) throw new Error('no engine for SQLite');
  engine = found;
});
afterAll(async () => {
  await engine.close();
  await rm(root, { recursive: true, force: true });
});

const OBJECTS = ['t', 'odd "one', 'part', 'partition_rows'];
const target: EngineTarget = {
  server: { name: 's', type: 'custom', environment: null, settings: { path: 'tables.db', format: 'sqlite' } },
  object: { name: 't', physicalName: 't' },
  path: null,
  textColumns: [],
  declaredColumns: [],
};

/** The value of the rule's query; or the code of the fault and its message. */
async function valueOf(query: string): Promise<unknown> {
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const tables = OBJECTS.map((name) => {
    return `${quoted(name)} AS (SELECT * FROM main.${quoted(name === 'partition_rows' ? 't' : name)})`;
  });
  const prelude = `WITH ${tables.join(', ')}`;
  const untrusted = { query, relations: OBJECTS, prelude };
  const sql = `${prelude}\n${sqliteDialect.onlyValue(query, 'm0')}`;
  try {
    return (await engine.run(target, { sql, untrusted, metrics: [] }, 10_000))['m0'];
  } catch (error) {
    if (error instanceof EngineFault) return `${error.code} ${error.message}`;
    throw error;
  }
}

describe('the SQL of a rule for SQLite', () => {
  it.each([
    ['SELECT count(*) FROM secret', 'secret'],
    ['SELECT count(*) FROM main.secret', 'main.secret'],
    ['SELECT count(*) FROM main.t', 'main.t'],
    ['SELECT count(*) FROM temp.t', 'temp.t'],
    ['SELECT count(*) FROM "SECRET"', 'SECRET'],
    ['SELECT (SELECT max(id) FROM t) + (SELECT count(*) FROM [secret])', 'secret'],
    ['SELECT count(*) FROM t WHERE EXISTS (SELECT 1 FROM secret WHERE secret.id = t.id)', 'secret'],
    ['SELECT count(*) FROM t WHERE id IN secret', 'secret'],
    ['WITH x AS (SELECT * FROM secret) SELECT count(*) FROM x', 'secret'],
    ['WITH RECURSIVE x AS (SELECT 1 AS n UNION SELECT n + 1 FROM x, secret) SELECT count(*) FROM x', 'secret'],
    ['SELECT count(*) FROM missing', 'missing'],
    ['SELECT count(*) FROM dbstat', 'dbstat'],
    ['SELECT sum(pgsize) FROM main.dbstat', 'dbstat'],
  ])('may read the objects of the contract only: %s', async (query, name) => {
    const message = "A rule's SQL must be one SELECT over the contract's objects";
    expect(await valueOf(query)).toBe(
      `QUERY_REFUSED ${message}: it reads ${name}, which is not an object of the contract.`,
    );
  });

  it.each([
    "SELECT count(*) FROM dbstat('main')",
    'SELECT count(*) FROM pragma_table_list',
    "SELECT count(*) FROM pragma_table_info('secret')",
    'SELECT count(*) FROM sqlite_schema',
    'SELECT count(*) FROM sqlite_master',
    'SELECT count(*) FROM main.sqlite_schema',
    'SELECT count(*) FROM sqlite_temp_master',
    'SELECT count(*) FROM sqlite_sequence',
    'SELECT count(*) FROM sqlite_dbpage',
    "SELECT count(*) FROM fts3tokenize('simple', 'a b')",
  ])('may read no table that SQLite provides: %s', async (query) => {
    expect(await valueOf(query)).toMatch(/^QUERY_(?:REFUSED|FAILED) /u);
  });

  it.each([
    ['SELECT sum(id) FROM T', 3],
    ['SELECT count(*) FROM t AS secret', 2],
    ['SELECT count(*) FROM "odd ""one"', 0],
    ['SELECT count(*) FROM part', 1],
    ['SELECT count(*) FROM partition_rows', 2],
    ['WITH secret AS (SELECT id FROM t) SELECT count(*) FROM secret', 2],
    ['WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 5) SELECT count(*) FROM n', 5],
    ["SELECT count(*) FROM json_each('[1, 2, 3]')", 3],
    ["SELECT count(*) FROM t, json_each('[1]') WHERE t.id = value", 1],
    ['SELECT count(*) FROM t a JOIN t b USING (id)', 2],
    ["SELECT count(*) FROM t WHERE 'secret' = 'secret' AND name IS NULL -- secret", 2],
    ["SELECT count(*) FROM t WHERE id REGEXP '1'", 1],
    ["SELECT count(*) FROM (VALUES (1), (2)) WHERE date('2023-10-27') IS NOT NULL", 2],
    ['SELECT 7', 7],
  ])('may read them in every form: %s', async (query, expected) => {
    expect(await valueOf(query)).toBe(expected);
  });

  it('may not read a table of the file that has the name of a function', async () => {
    const query = 'SELECT count(*) FROM json_tree AS x';
    expect(await valueOf(query)).toMatch(/^QUERY_REFUSED .* it reads json_tree,/u);
    expect(await valueOf("SELECT count(*) FROM json_each('[1, 2]')")).toBe(2);
  });

  it('never depends on what another table has, wherever it is read', async () => {
    const from = fc.constantFrom('t', 'part', 'secret', 'main.secret', 'dbstat', '(SELECT id FROM secret)', '"Secret"');
    const text = fc
      .tuple(from, from, fc.constantFrom('JOIN', 'LEFT JOIN', ','), fc.constantFrom('', ' WHERE 0', ' LIMIT 0'))
      .map(([a, b, join, end]) => ({ a, b, query: `SELECT count(*) FROM ${a} AS x ${join} ${b} AS y${end}` }));
    await fc.assert(
      fc.asyncProperty(text, async ({ a, b, query }) => {
        const isOwn = [a, b].every((one) => ['t', 'part'].includes(one));
        expect(String(await valueOf(query)).startsWith('QUERY_REFUSED')).toBe(!isOwn);
      }),
      { numRuns: 60 },
    );
  });
});
