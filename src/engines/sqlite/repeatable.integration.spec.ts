import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from '@concordat/embedded-sqlite';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EngineFault, type EngineTarget } from '../../app/ports/engine.js';
import { refusedSqliteCall } from '../../core/quality/sql/sqlite-calls.js';
import { openEngines } from '../index.js';
import { SqliteEngine } from './sqlite-engine.js';

let root: string;
let engine: SqliteEngine;

/** No moment of the data and of the expressions below is in these years. */
const PRESENT = /^20[2-9]/u;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-repeatable-'));
  const database = new Database(join(root, 'tables.db'));
  database.exec('CREATE TABLE t (d TEXT, present TEXT, part TEXT, zone TEXT, b BLOB, n REAL, empty TEXT)');
  database.exec(`INSERT INTO t VALUES ('2010-03-04 05:06:07', 'NOW', 'no', 'localtime', x'6e6f7700', 2455000.5, NULL)`);
  database.close();
  const found = openEngines({ root, variables: new Map() }).find((one) => one instanceof SqliteEngine);
  if (found === undefined) throw new Error('no engine for SQLite');
  engine = found;
});
afterAll(async () => {
  await engine.close();
  await rm(root, { recursive: true, force: true });
});

const target: EngineTarget = {
  server: { name: 's', type: 'custom', environment: null, settings: { path: 'tables.db', format: 'sqlite' } },
  object: { name: 't', physicalName: 't' },
  path: null,
  textColumns: [],
  declaredColumns: [],
};

/** The value of the rule's query; or the code of the fault and its message. */
async function valueOf(query: string): Promise<unknown> {
  const untrusted = { query, relations: ['t'], prelude: 'WITH unused AS (SELECT 1)' };
  try {
    return (await engine.run(target, { sql: `SELECT (${query}) AS m0`, untrusted, metrics: [] }, 10_000))['m0'];
  } catch (error) {
    if (error instanceof EngineFault) return `${error.code} ${error.message}`;
    throw error;
  }
}

it.each([
  'SELECT datetime(present) FROM t',
  "SELECT datetime(part || 'w') FROM t",
  'SELECT datetime(b) FROM t',
  'SELECT datetime(d, zone) FROM t',
  "SELECT datetime(coalesce(empty, lower('NO') || char(119))) FROM t",
  'SELECT strftime(d, present) FROM t',
  'SELECT timediff(d, present) FROM t',
  'SELECT unixepoch(present) FROM t',
  'SELECT datetime((SELECT char(110, 111, 119) FROM t))',
  "SELECT datetime(trim(x, 'x')) FROM (SELECT 'xnowx' AS x)",
])('refuses the present where only the values show it: %s', async (query) => {
  expect(refusedSqliteCall(query)).toBeNull();
  expect(await valueOf(query)).toMatch(/^QUERY_REFUSED .*the same result for the same data/u);
});

it.each([
  ['SELECT datetime(d) FROM t', '2010-03-04 05:06:07'],
  ["SELECT date(d, '+1 day', 'start of month') FROM t", '2010-03-01'],
  ["SELECT strftime('%H', d) FROM t", '05'],
  ['SELECT date(n) FROM t', '2009-06-18'],
  ["SELECT unixepoch(d, 'subsec') FROM t", 1267679167],
  ["SELECT unixepoch(1267679167, 'unixepoch') - unixepoch(d) FROM t", 0],
  ["SELECT julianday('2010-03-05') - julianday(date(substr(d, 1, 10))) FROM t", 1],
  ["SELECT date(1267679167, 'auto')", '2010-03-04'],
  ['SELECT date(empty) FROM t', null],
  ["SELECT timediff('2010-03-05', date(d)) FROM t", '+0000-00-01 00:00:00.000'],
])('calculates with dates as SQLite does: %s', async (query, value) => {
  expect(await valueOf(query)).toBe(value);
});

it('lets no function of SQLite depend on anything but the data, however its name is written', async () => {
  for (const query of ['SELECT "random"()', 'SELECT [current_timestamp]()', 'SELECT changes()']) {
    expect(await valueOf(query)).toMatch(/^QUERY_REFUSED/u);
  }
});

it('never reaches the present, whatever the arguments are built of', async () => {
  const atom = fc.constantFrom(
    "'now'",
    "'NOW'",
    "'no'",
    "'w'",
    "'xnowx'",
    "'subsec'",
    "'Subsecond'",
    "'2010-01-01'",
    "'+1 day'",
    "'localtime'",
    "'utc'",
    "x'6e6f77'",
    "x'6e6f7700'",
    'd',
    'present',
    'part',
    'zone',
    'b',
    'empty',
    '2455000.5',
    'char(110,111,119)',
  );
  const expression = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} || ${b})`),
      tie('any').map((a) => `trim(${a}, 'x')`),
      tie('any').map((a) => `substr(${a}, 2, 3)`),
      tie('any').map((a) => `lower(${a})`),
      tie('any').map((a) => `CAST(${a} AS TEXT)`),
      tie('any').map((a) => `replace(${a}, 'x', '')`),
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => `coalesce(${a}, ${b})`),
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => `CASE WHEN ${a} IS NULL THEN ${a} ELSE ${b} END`),
      tie('any').map((a) => `(SELECT ${a})`),
    ),
  })).any;
  const call = fc.tuple(
    fc.constantFrom('date(', 'datetime(', "strftime('%Y-%m-%d', "),
    fc.array(expression, { maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(call, async ([name, given]) => {
      const value = await valueOf(`SELECT ${name}${given.join(', ')}) FROM t`);
      expect(String(value)).not.toMatch(PRESENT);
    }),
    { numRuns: 400 },
  );
});
