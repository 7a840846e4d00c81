import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import { type Engine, EngineFault, type EngineTarget } from '../app/ports/engine.js';
import type { Check } from '../core/quality/check.js';
import { checksOf } from '../core/quality/derive.js';
import { evaluate } from '../core/quality/evaluate.js';
import { planChecks } from '../core/quality/plan.js';
import type { Source } from '../core/quality/plan-input.js';
import { refusedFunction } from '../core/quality/sql/refused-functions.js';
import { openEngines } from './index.js';

let root: string;
let outside: string;
let duckdb: Engine;
let sqlite: Engine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-engines-'));
  outside = await mkdtemp(join(tmpdir(), 'concordat-outside-'));
  await mkdir(join(root, 'lake'));
  await writeFile(join(root, 'lake', 'a.csv'), 'zip,n\n00742,1\n10115,2\n');
  await writeFile(
    join(root, 'lake', 'b.jsonl'),
    '{"id":1,"at":"2023-10-27T05:00:00"}\n{"id":"u-2","at":"2023-10-27T06:00:00"}\n',
  );
  await writeFile(join(root, 'lake', 'broken.parquet'), 'not parquet');
  await writeFile(join(outside, 'secret.csv'), 'n\n1\n');
  await symlink(join(outside, 'secret.csv'), join(root, 'lake', 'link.csv'));
  const database = new Database(join(root, 'tables.db'));
  database.exec(
    `CREATE TABLE t (id INTEGER, name TEXT); INSERT INTO t VALUES (1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'), (2, 'b')`,
  );
  database.exec(
    `CREATE TABLE "odd ""name'" ("a ""b'; DROP TABLE t; --" INTEGER); INSERT INTO "odd ""name'" VALUES (1), (NULL)`,
  );
  database.close();
  new Database(join(root, 'other.db')).exec('CREATE TABLE secret (a)').close();
  [duckdb, sqlite] = openEngines({
    root,
    variables: new Map([
      ['LAKE', 'lake'],
      ['UNSET', undefined],
    ]),
  }) as [Engine, Engine];
});
afterAll(async () => {
  await duckdb.close();
  await sqlite.close();
  for (const folder of [root, outside]) await rm(folder, { recursive: true, force: true });
});

const files = (path: string, format: string, textColumns: readonly string[] = []): EngineTarget => ({
  server: { name: 's', type: 'local', environment: null, settings: { path, format } },
  object: { name: 't', physicalName: 't' },
  path: null,
  textColumns,
  declaredColumns: [],
});
const table = (name: string): EngineTarget => ({
  server: { name: 's', type: 'custom', environment: null, settings: { path: 'tables.db', format: 'sqlite' } },
  object: { name, physicalName: name },
  path: null,
  textColumns: [],
  declaredColumns: [],
});
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof EngineFault ? error.code : String(error)),
  );

const messageOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof EngineFault ? `${error.code}: ${error.message}` : String(error)),
  );

const reading = (target: EngineTarget, source: Source | null): EngineTarget => ({
  ...target,
  reads: source === null ? [] : [source],
});

/** Runs the check of one SQL rule; the value, or the code of the fault. */
async function sql(engine: Engine, target: EngineTarget, query: string, timeout = 10_000): Promise<unknown> {
  const written = rule({ ruleId: 'r', type: 'sql', query, bound: { operator: 'mustBe', value: 0 } });
  const contract = model([object(target.object.name, [], { quality: [written] })]);
  const found = checksOf(contract, (text) => text).filter((check) => check.kind === 'sql');
  const source = await engine.open(target);
  const relations = new Map([[target.object.name, source?.relation ?? '']]);
  const plan = planChecks({
    checks: found,
    source,
    cut: null,
    declared: new Set(),
    dialect: engine.dialect,
    relations,
    referenced: new Map(),
  });
  const statement = plan.statements[1];
  if (statement === undefined) return plan.decided[0]?.answer;
  try {
    return (await engine.run(reading(target, source), statement, timeout))['m0'];
  } catch (error) {
    return error instanceof EngineFault ? error.code : error;
  }
}

describe('what an engine may read', () => {
  it('is below the data root only, whatever the location is', async () => {
    expect(await codeOf(duckdb.open(files('lake/a.csv', 'csv')))).toBe('fine');
    expect(await codeOf(duckdb.open(files('lake/missing.csv', 'csv')))).toBe('FILE_MISSING');
    expect(await codeOf(duckdb.open(files('../etc/passwd', 'csv')))).toBe('ACCESS_DENIED');
    expect(await codeOf(duckdb.open(files(join(outside, 'secret.csv'), 'csv')))).toBe('ACCESS_DENIED');
    expect(await codeOf(duckdb.open(files('lake/link.csv', 'csv')))).toBe('ACCESS_DENIED');
    expect(await codeOf(duckdb.open({ ...files('lake', 'csv'), path: '../../x.csv' }))).toBe('ACCESS_DENIED');
    expect(await codeOf(duckdb.open(files('lake/broken.parquet', 'parquet')))).toBe('UNREADABLE');
  });

  it('reports that a location is a folder, and what to write instead', async () => {
    await mkdir(join(root, 'lake', 'parts.parquet'), { recursive: true });
    expect(await messageOf(duckdb.open(files('lake', 'csv')))).toBe(
      'UNREADABLE: lake is a folder: name a file in it, or its files by a pattern such as lake/*.',
    );
    expect(await messageOf(duckdb.open(files('lake/*.parquet', 'parquet')))).toBe(
      'UNREADABLE: lake/*.parquet matches a folder: let the pattern match files only.',
    );
    expect(
      await messageOf(
        sqlite.open({ ...table('t'), server: { ...table('t').server, settings: { path: 'lake', format: 'sqlite' } } }),
      ),
    ).toContain('UNREADABLE: lake is a folder');
  });

  it('resolves the listed variables, and no others', async () => {
    expect(await codeOf(duckdb.open(files('${LAKE}/a.csv', 'csv')))).toBe('fine');
    expect(await codeOf(duckdb.open(files('${UNSET:-lake}/a.csv', 'csv')))).toBe('fine');
    expect(await messageOf(duckdb.open(files('${UNSET}/a.csv', 'csv')))).toBe(
      'UNRESOLVED_VARIABLE: ${UNSET} of the server s is not set where the checks run.',
    );
    expect(process.env['PATH']).toBeDefined();
    for (const name of ['PATH', 'CONCORDAT_DATABASE_URL', '__proto__', 'constructor']) {
      expect(await codeOf(duckdb.open(files(`\${${name}:-lake}/a.csv`, 'csv')))).toBe('fine');
      expect(await messageOf(duckdb.open(files(`lake/\${${name}}`, 'csv')))).toBe(
        `UNRESOLVED_VARIABLE: \${${name}} of the server s is not among the variables a contract may use: list ${name} in CONCORDAT_DATA_VARIABLES of the server that runs the checks.`,
      );
    }
  });

  it('is reported as the contract writes it, without the values of its variables or the path of the root', async () => {
    const message = async (path: string, format: string): Promise<string> =>
      messageOf(duckdb.open(files(path, format)));
    expect(await message('${LAKE}/missing.csv', 'csv')).toBe('FILE_MISSING: No file at ${LAKE}/missing.csv.');
    expect(await message('../${LAKE}/a.csv', 'csv')).toContain('ACCESS_DENIED: ../${LAKE}/a.csv is outside');
    expect(await message('${LAKE}/link.csv', 'csv')).toContain('ACCESS_DENIED: ${LAKE}/link.csv is outside');
    expect(await message('${LAKE}', 'csv')).toContain('UNREADABLE: ${LAKE} is a folder');
    for (const path of ['${LAKE}/broken.parquet', '${LAKE}/broken*.parquet']) {
      const text = await message(path, 'parquet');
      expect(text).toContain('${LAKE}/broken.parquet');
      expect(text).not.toMatch(/lake|concordat-engines/u);
    }
  });
});

describe("a contract's own SQL", () => {
  const csv = files('lake/a.csv', 'csv');
  it('reads the rows of its object, by any of its names', async () => {
    for (const name of ['${object}', '{table}', 't', '"t"']) {
      expect([name, await sql(duckdb, csv, `SELECT sum(n) FROM ${name};`)]).toEqual([name, 3]);
      expect([name, await sql(sqlite, table('t'), `SELECT sum(id) FROM ${name} -- end`)]).toEqual([name, 3]);
    }
    expect(await sql(duckdb, csv, 'WITH x AS (SELECT n FROM t) SELECT max(n) FROM x')).toBe(2);
    expect(await sql(sqlite, table('t'), 'WITH x AS (SELECT id FROM t) SELECT max(id) FROM x')).toBe(2);
  });

  it.each([
    'DROP TABLE t',
    'SELECT 1; SELECT 2',
    "COPY t TO 'x.csv'",
    "SELECT count(*) FROM read_csv('lake/a.csv')",
    "SELECT count(*) FROM 'lake/a.csv'",
    "SELECT (SELECT count(*) FROM glob('/*'))",
    'SELECT count(*) FROM information_schema.tables',
    "SELECT getenv('HOME')",
    'SELECT count(*) FROM duckdb_settings()',
    'SELECT error(max(n)::VARCHAR) FROM t',
    'SELECT current_query()',
    'SELECT random()',
    'SELECT now()',
    'SELECT count(*) FROM t WHERE current_date > CURRENT_TIMESTAMP',
    "SELECT age(TIMESTAMP '2023-01-01')",
    'SELECT uuid()',
    "SELECT nextval('s')",
    'SELECT version()',
    'SELECT count(*) FROM t USING SAMPLE 1',
    "SELECT length(json_serialize_plan('SELECT now()', optimize := true))",
    'SELECT count(*) FROM (SHOW ALL TABLES)',
    'SELECT count(*) FROM (SHOW databases)',
    'SELECT count(*) FROM (SUMMARIZE t)',
    'SELECT reservoir_quantile(n, 0.5) FROM t',
    'SELECT approx_quantile(n, 0.5) FROM t',
    "SELECT list_aggregate(list(n), 'reservoir_quantile', 0.5) FROM t",
    "SELECT list(n).list_aggr('Approx_Quantile', 0.5) FROM t",
    "SELECT array_aggregate(list(n), lower('SUM')) FROM t",
    "SELECT array_aggr(list(n), 'su' || 'm') FROM t",
    "SELECT Aggregate(list(n), 'approx_top_k', 1)[1] FROM t",
    "SELECT list_aggregate(list(n), CAST('sum' AS VARCHAR)) FROM t",
    'SELECT list_aggregate([1], x -> random())',
    'SELECT 1 LIMIT CAST(random() AS INTEGER)',
    'SELECT 1 ORDER BY random()',
    "SELECT current_setting('threads')",
    'SELECT txid_current()',
    'WITH t AS (SELECT 1 AS n) SELECT max(n) FROM t',
    'WITH "lake/a.csv" AS (SELECT * FROM "lake/a.csv") SELECT count(*) FROM "lake/a.csv"',
    'SELECT (WITH "lake/a.csv" AS (SELECT 1) SELECT 1) + (SELECT count(*) FROM "lake/a.csv")',
    'WITH a AS (SELECT * FROM b), b AS (SELECT 1) SELECT count(*) FROM a',
  ])('is rejected before it runs: %s', async (query) => {
    expect(await sql(duckdb, csv, query)).toBe('QUERY_REFUSED');
  });

  it('may name an aggregate by a literal string', async () => {
    expect(await sql(duckdb, csv, "SELECT list_aggregate(list(n), 'sum') + list(n).aggregate('Max') FROM t")).toBe(5);
  });

  it('may not call any function that DuckDB itself calls volatile', async () => {
    const list = `SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE stability <> 'CONSISTENT'`;
    const rows = await duckdb.rows(csv, list, 10_000);
    const names = rows.map((row) => String(row['name']));
    expect(names).toContain('random');
    expect(names.filter((name) => refusedFunction(name) === null)).toEqual([]);
  });

  it('reads no text as the present in DuckDB', async () => {
    for (const text of ['now', 'today', 'tomorrow', 'yesterday']) {
      for (const type of ['TIMESTAMP', 'TIMESTAMPTZ', 'DATE', 'TIME', 'TIMETZ']) {
        expect(await sql(duckdb, csv, `SELECT count(TRY_CAST('${text}' AS ${type}))`)).toBe(0);
      }
    }
    expect(await sql(duckdb, csv, `SELECT count('infinity'::DATE)`)).toBe(1);
  });

  it.each([
    'DELETE FROM t',
    'INSERT INTO t VALUES (9, 9)',
    'UPDATE t SET id = 9 RETURNING id',
    'CREATE TABLE x (a)',
    'DROP TABLE t',
    'VACUUM',
    'SELECT 1; DELETE FROM t',
    'SELECT 1; SELECT 2',
    'SELECT 1) AS m0, (SELECT 2',
    'SELECT 1 -- ) \n ) AS m0, (SELECT 2',
    'WITH x AS (SELECT 1) DELETE FROM t',
    "ATTACH 'x.db' AS x",
    "ATTACH 'other.db' AS other; SELECT count(*) FROM other.sqlite_master",
    'SELECT count(*) FROM other.sqlite_master',
    "SELECT load_extension('x')",
    "SELECT readfile('tables.db')",
    "SELECT writefile('x', 'y')",
    "SELECT edit('x')",
    'PRAGMA user_version = 3',
    'PRAGMA user_version',
    'EXPLAIN SELECT 1',
  ])('cannot write, read another file or escape in SQLite: %s', async (query) => {
    const before = await readFile(join(root, 'tables.db'));
    expect(['QUERY_REFUSED', 'QUERY_FAILED']).toContain(await sql(sqlite, table('t'), query));
    expect((await readFile(join(root, 'tables.db'))).equals(before)).toBe(true);
    expect((await readdir(root)).sort()).toEqual(['lake', 'other.db', 'tables.db']);
    expect(await sql(sqlite, table('t'), 'SELECT count(*) FROM t')).toBe(2);
  });

  it('changes no setting of the connection for later statements, not even with a function', async () => {
    expect(['QUERY_REFUSED', 'QUERY_FAILED']).toContain(
      await sql(sqlite, table('t'), 'SELECT * FROM pragma_query_only(0)'),
    );
    expect(await sql(sqlite, table('t'), 'SELECT query_only FROM pragma_query_only')).toBe('QUERY_REFUSED');
    expect((await sqlite.rows(table('t'), 'PRAGMA query_only', 10_000))[0]).toEqual({ query_only: 1 });
  });

  it('may contain numbers that JSON does not have in compared values, but not in names', async () => {
    expect(await sql(duckdb, csv, 'SELECT 1e400')).toBe(Number.POSITIVE_INFINITY);
    expect(await sql(duckdb, csv, "SELECT CASE WHEN -1e400 < 0 AND '\\\" Infinity' <> 'NaN' THEN 3 END")).toBe(3);
    expect(await sql(duckdb, csv, 'SELECT 1e400 + count(*) FROM duckdb_settings()')).toBe('QUERY_REFUSED');
  });

  it('has the memory of one check, whatever memory its functions request', async () => {
    const greedy = 'SELECT length(repeat(chr(97), 2000000000))';
    expect(await sql(duckdb, csv, greedy)).toBe('OUT_OF_MEMORY');
    expect(await sql(duckdb, csv, 'SELECT 7')).toBe(7);
    const hoard =
      'SELECT length(group_concat(hex(zeroblob(90000000)))) FROM (VALUES (1), (2), (3), (4), (5), (6), (7))';
    expect(['OUT_OF_MEMORY', 'QUERY_FAILED']).toContain(await sql(sqlite, table('t'), hoard));
    expect(await sql(sqlite, table('t'), 'SELECT 7')).toBe(7);
    // A text of that size must not be sent to this process either.
    expect(await sql(duckdb, csv, 'SELECT repeat(chr(97), 20000000)')).toBe('QUERY_FAILED');
  });

  it('is interrupted when it takes too long, and the next statement runs', async () => {
    const endless = 'SELECT count(*) FROM range(100000000) a, range(100000) b';
    expect(await sql(duckdb, csv, endless, 200)).toBe('TIMED_OUT');
    expect(await sql(duckdb, csv, 'SELECT 7')).toBe(7);
    const looping = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
    expect(await sql(sqlite, table('t'), looping, 200)).toBe('TIMED_OUT');
    expect(await sql(sqlite, table('t'), 'SELECT 7')).toBe(7);
  });
});

describe('the types of data', () => {
  const outcomes = async (engine: Engine, target: EngineTarget, checks: readonly Check[]): Promise<object> => {
    const source = await engine.open(target);
    const plan = planChecks({
      checks,
      source,
      cut: null,
      declared: new Set(),
      dialect: engine.dialect,
      relations: new Map(),
      referenced: new Map(),
    });
    const results = [];
    for (const statement of plan.statements)
      results.push({ statement, row: await engine.run(reading(target, source), statement, 9_999) });
    const measured = evaluate(plan, results, '2023-10-28T06:00:00.000Z');
    return Object.fromEntries(
      measured.map((item) => [`${item.check.element ?? ''}:${item.check.kind}`, [item.outcome, item.observed]]),
    );
  };

  it('keeps texts of a CSV as they are written', async () => {
    const zip = field('zip', { logicalType: 'string', options: { pattern: '^[0-9]{5}$' } });
    const checks = checksOf(model([object('t', [zip, field('n', { logicalType: 'integer' })])]), (text) => text);
    expect(await outcomes(duckdb, files('lake/a.csv', 'csv', ['zip']), checks)).toMatchObject({
      'zip:pattern': ['PASS', 0],
      'zip:type': ['PASS', 0],
      'n:type': ['PASS', 0],
    });
  });

  it('detects a type that changed within JSON lines, and timestamps written as texts', async () => {
    const fields = [field('id', { logicalType: 'integer' }), field('at', { logicalType: 'timestamp' })];
    const checks = checksOf(model([object('t', fields)]), (text) => text);
    expect(await outcomes(duckdb, files('lake/b.jsonl', 'json'), checks)).toMatchObject({
      'id:type': ['FAIL', 1],
      'at:type': ['PASS', 0],
    });
  });

  it('measures names that try to escape quoting, and composite keys with NULL in them', async () => {
    const name = `a "b'; DROP TABLE t; --`;
    const fields = [field(name, { logicalType: 'integer', required: true, unique: true, primaryKeyPosition: 1 })];
    const checks = checksOf(model([object(`odd "name'`, fields)]), (text) => text);
    expect(await outcomes(sqlite, table(`odd "name'`), checks)).toMatchObject({
      [`${name}:required`]: ['FAIL', 1],
      [`${name}:unique`]: ['PASS', 0],
      [`${name}:primary-key`]: ['FAIL', 1],
    });
    const both = [field('id', { primaryKeyPosition: 1 }), field('name', { primaryKeyPosition: 2 })];
    const composite = checksOf(model([object('t', both)]), (text) => text);
    expect(await outcomes(sqlite, table('t'), composite)).toMatchObject({ 'id,name:primary-key': ['PASS', 0] });
  });

  it('stops a pattern that backtracks without end', async () => {
    const name = field('name', { options: { pattern: '^(a+)+$' } });
    const checks = checksOf(model([object('t', [name])]), (text) => text).filter((check) => check.kind === 'pattern');
    const source = await sqlite.open(table('t'));
    const plan = planChecks({
      checks,
      source,
      cut: null,
      declared: new Set(),
      dialect: sqlite.dialect,
      relations: new Map(),
      referenced: new Map(),
    });
    const [statement] = plan.statements;
    if (statement === undefined) throw new Error('nothing was planned');
    expect(await codeOf(sqlite.run(table('t'), statement, 300))).toBe('TIMED_OUT');
  });
});
