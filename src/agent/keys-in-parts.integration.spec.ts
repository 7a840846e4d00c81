import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import { field, model, object } from '../../test/support/quality-models.js';
import { type Engine, EngineFault } from '../app/ports/engine.js';
import type { Server } from '../core/contract/model.js';
import { checksOf } from '../core/quality/derive.js';
import { openEngines } from '../engines/index.js';
import { systemIds } from '../platform/ids.js';
import { EmbeddedAgent } from './embedded-agent.js';

const ROWS = 20_000;
const SERVER: Server = { name: 's', type: 'local', environment: 'prod', settings: { path: 't.parquet' } };

/** Columns with the number of duplicates, which is known from how they are made. */
const COLUMNS = {
  // Case and white space distinguish texts.
  spellings: [`CASE i WHEN 0 THEN 'Key1' WHEN 1 THEN 'key1' WHEN 2 THEN ' key1' ELSE 'k' || i END`, 0],
  texts: [`'key ' || (i // 2)`, ROWS / 2],
  // NULL is not a value, and not a duplicate of another NULL.
  gaps: [`CASE WHEN i % 2 = 0 THEN NULL ELSE 'g' || (i // 4) END`, ROWS / 4],
  // NaN equals NaN, and -0.0 equals 0.0.
  floats: [`CASE i WHEN 0 THEN 'NaN'::DOUBLE WHEN 1 THEN 'NaN'::DOUBLE WHEN 2 THEN -0.0 WHEN 3 THEN 0.0 ELSE i END`, 2],
  decimals: ['(i % 5000)::DECIMAL(38, 10) / 1000', ROWS - 5000],
  days: [`DATE '2000-01-01' + (i % 10000)::INTEGER`, ROWS - 10_000],
  lists: ['[i % 100, 1]', ROWS - 100],
} as const;
/** Every row refers to itself; those without `b` are not tested. */
const SELF = { from: ['t.a', 't.b', 't.floats'], to: ['t.a', 't.b', 't.floats'] };
const NAMES = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[];

let root: string;
let duckdb: Engine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-unique-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const list = NAMES.map((name) => `${COLUMNS[name][0]} AS ${name}`).join(', ');
  await connection.run(
    `COPY (SELECT ${list}, 'g' || i AS refs, i % 100 AS a, CASE WHEN i % 1000 = 0 THEN NULL ELSE i // 200 END AS b FROM range(${String(ROWS)}) r(i)) TO '${root}/t.parquet'`,
  );
  connection.closeSync();
  instance.closeSync();
  [duckdb] = openEngines({ root, variables: new Map() }) as [Engine];
});
afterAll(async () => {
  await duckdb.close();
  await rm(root, { recursive: true, force: true });
});

/** DuckDB whose memory is too small for a statement with more than `fits` keys. */
function small(fits: number): { readonly engine: Engine; readonly statements: string[] } {
  const statements: string[] = [];
  const engine: Engine = {
    dialect: duckdb.dialect,
    supports: (server) => duckdb.supports(server),
    open: (target) => duckdb.open(target),
    load: (target, source, timeout) => duckdb.load(target, source, timeout),
    rows: (target, sql, timeout) => duckdb.rows(target, sql, timeout),
    files: (place, path) => duckdb.files(place, path),
    partitionsPresent: (place, partitioning) => duckdb.partitionsPresent(place, partitioning),
    close: () => Promise.resolve(),
    run: async (target, statement, timeout) => {
      const { metrics, sql } = statement;
      const parts = Number(/% (\d+) = /u.exec(sql)?.[1] ?? 1);
      const needsKeys = metrics.some(({ check }) => ['duplicates', 'orphans'].includes(check.measure.metric));
      statements.push(sql);
      if (needsKeys && ROWS / parts > fits) throw new EngineFault('OUT_OF_MEMORY', 'too many keys');
      return duckdb.run(target, statement, timeout);
    },
  };
  return { engine, statements };
}

/** The results of the checks; foreign keys read the data twice for each part. */
async function measured(engine: Engine, withForeignKeys = true, realMillis = () => 0) {
  const fields = [
    ...NAMES.map((name) => field(name, { unique: true })),
    field('refs', { documentation: { relationships: withForeignKeys ? [{ to: 't.gaps' }] : [] } }),
    field('a', { primaryKeyPosition: 1 }),
    field('b', { primaryKeyPosition: 2, required: true }),
  ];
  const made = model([object('t', fields, { documentation: { relationships: withForeignKeys ? [SELF] : [] } })], {
    servers: [SERVER],
    partitioning: null,
  });
  const agent = new EmbeddedAgent({
    ...{ name: 'a', engines: [engine], environment: 'prod', ids: systemIds, realMillis },
  });
  const checks = checksOf(made, systemIds.sha256);
  const found = await agent.measure({ model: made, checks, partition: null, asOf: '2023-11-01T00:00:00.000Z' });
  return found
    .map(({ check, message, observed, outcome }) => ({ id: check.id.split('#')[1] ?? '', outcome, observed, message }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

describe('uniqueness and foreign keys', () => {
  it('are exact for every type', async () => {
    const found = new Map((await measured(duckdb)).map((item) => [item.id, item.observed]));
    for (const name of NAMES) expect([name, found.get(`t.${name}:unique`)]).toEqual([name, COLUMNS[name][1]]);
    expect(found.get('t.refs:foreign-key')).toBe(ROWS - ROWS / 4);
    expect(found.get('t.a,b,floats:foreign-key')).toBe(0);
  });

  it.each([ROWS / 4, ROWS / 20, ROWS / 500])(
    'are the same in parts of at most %d keys',
    async (fits) => {
      const { engine, statements } = small(fits);
      const few = fits >= ROWS / 20;
      expect(await measured(engine, few)).toEqual(await measured(duckdb, few));
      expect(statements.some((sql) => / % \d+ = /u.test(sql))).toBe(true);
      // Parts of 40 keys are hundreds of statements.
    },
    180_000,
  );

  it('are an ERROR where the parts together take longer than a statement may, and never a result of some', async () => {
    const { engine, statements } = small(ROWS / 500);
    // A second for each statement, of 30 that all parts of a key have.
    const found = await measured(engine, false, () => statements.length * 1_000);
    expect(found.find(({ id }) => id === 't.texts:unique')).toMatchObject({
      outcome: 'ERROR',
      observed: null,
      message:
        'The keys do not fit into the memory of the engine, and in 512 parts they took longer than 30000 ms: nothing is known of them. ' +
        'The limits of checks are CONCORDAT_CHECK_TIMEOUT, CONCORDAT_CHECK_MEMORY and CONCORDAT_CHECK_DISK.',
    });
    const keys = found.filter(({ id }) => /:(unique|primary-key)$/u.test(id));
    expect(keys.map(({ outcome }) => outcome)).toEqual(keys.map(() => 'ERROR'));
    expect(found.find(({ id }) => id === 't.b:required')).toMatchObject({ outcome: 'FAIL' });
  });

  it('are an ERROR that says so where even small parts do not fit; other checks are measured', async () => {
    const { engine } = small(1);
    const found = await measured(engine);
    expect(found.find(({ id }) => id === 't.texts:unique')).toMatchObject({
      outcome: 'ERROR',
      message: 'The keys do not fit into the memory of the engine, not even in 512 parts. too many keys',
    });
    expect(found.find(({ id }) => id === 't.b:required')).toMatchObject({ outcome: 'FAIL' });
  });
});
