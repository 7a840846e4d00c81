import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from '@concordat/embedded-sqlite';
import { field, model, object, rule } from '../support/quality-models.js';
import type { Engine } from '../../src/app/ports/engine.js';
import type { Server } from '../../src/core/contract/model.js';
import { checksOf } from '../../src/core/quality/derive.js';
import { openEngines } from '../../src/engines/index.js';
import { systemIds } from '../../src/platform/ids.js';
import { EmbeddedAgent } from '../../src/agent/embedded-agent.js';

const TRAPS = resolve('test/corpus/traps');
const FILES = ['nan', 'empty', 'all-null', 'just-above-100', 'fraction-in-integer'] as const;
type Trap = (typeof FILES)[number];

const average = rule({
  ruleId: 'mean',
  type: 'sql',
  query: 'SELECT avg(amount) FROM ${object}',
  bound: { operator: 'mustBeLessThan', value: 1000 },
});
const volume = (value: number): ReturnType<typeof rule> =>
  rule({ ruleId: 'volume', metric: 'rowCount', bound: { operator: 'mustBeGreaterOrEqualTo', value } });

const amount = field('amount', { logicalType: 'number', required: true, options: { maximum: 100 } });
const status = field('status', {
  logicalType: 'string',
  required: true,
  enumValues: ['a'],
  options: { pattern: '^a' },
});
const id = field('id', { logicalType: 'integer', primaryKeyPosition: 1 });

const OBJECTS = {
  nan: [id, amount],
  empty: [id, status, amount],
  'all-null': [id, status, amount],
  'just-above-100': [id, amount],
  'fraction-in-integer': [id],
} as const;

/** Outcome, observed value and reason of each check that is not about the schema alone. */
type Answers = Readonly<Record<string, readonly [string, unknown, string | null]>>;

describe.each(['duckdb', 'sqlite'] as const)('files that other checkers pass wrongly, in %s', (kind) => {
  let folder: string;
  let engines: readonly Engine[];
  let agent: EmbeddedAgent;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concordat-traps-'));
    if (kind === 'sqlite') await loadTables(join(folder, 'traps.db'));
    engines = openEngines({ root: kind === 'duckdb' ? TRAPS : folder, variables: new Map() });
    agent = new EmbeddedAgent({ name: 'test', engines, environment: 'prod', ids: systemIds, realMillis: () => 0 });
  });
  afterAll(async () => {
    for (const engine of engines) await engine.close();
    await rm(folder, { recursive: true, force: true });
  });

  const answers = async (trap: Trap, rules: readonly ReturnType<typeof rule>[] = []): Promise<Answers> => {
    const server: Server =
      kind === 'duckdb'
        ? { name: 's', type: 'local', environment: null, settings: { path: `${trap}.parquet`, format: 'parquet' } }
        : { name: 's', type: 'custom', environment: null, settings: { path: 'traps.db', format: 'sqlite' } };
    const contract = model([object(trap, OBJECTS[trap], { quality: rules })], { servers: [server] });
    const checks = checksOf(contract, (text) => systemIds.sha256(text));
    const measured = await agent.measure({
      model: contract,
      checks,
      partition: null,
      asOf: '2024-01-01T00:00:00.000Z',
    });
    expect(measured).toHaveLength(checks.length);
    return Object.fromEntries(
      measured.map((item) => [
        item.check.id.replace(/^[^#]*#[a-z0-9-]+/, ''),
        [item.outcome, item.observed, item.reasonCode],
      ]),
    );
  };

  it('are a failure with NaN beyond the maximum, and with an average that is NaN', async () => {
    const found = await answers('nan', [average]);
    if (kind === 'duckdb') {
      expect(found['.amount:range']).toEqual(['FAIL', 100, null]);
      expect(found[':mean']).toEqual(['FAIL', 'NaN', null]);
      expect(found['.amount:required']).toEqual(['PASS', 0, null]);
    } else {
      expect(found['.amount:range']).toEqual(['PASS', 0, null]);
      expect(found['.amount:required']).toEqual(['FAIL', 100, null]);
    }
    expect(found['.id:primary-key']).toEqual(['PASS', 0, null]);
  });

  it('prove nothing with zero rows', async () => {
    for (const [name, answer] of Object.entries(await answers('empty', [average]))) {
      expect([name, ...answer]).toEqual([name, 'NOT_RUN', null, 'NO_ROWS']);
    }
  });

  it('pass with zero rows only if a row-count rule admits them', async () => {
    const admitted = await answers('empty', [volume(0)]);
    expect(admitted[':volume']).toEqual(['PASS', 0, null]);
    expect(admitted['.amount:range']).toEqual(['NOT_APPLICABLE', null, 'NO_ROWS']);
    const refused = await answers('empty', [volume(1)]);
    expect(refused[':volume']).toEqual(['FAIL', 0, null]);
    expect(refused['.amount:range']).toEqual(['NOT_RUN', null, 'NO_ROWS']);
  });

  it('are incomplete with a column without values, whose validity is unknown', async () => {
    const found = await answers('all-null', [average]);
    for (const column of ['status', 'amount']) expect(found[`.${column}:required`]).toEqual(['FAIL', 1000, null]);
    for (const name of ['.status:enum', '.status:pattern', '.amount:range', '.status:type']) {
      expect([name, ...(found[name] ?? [])]).toEqual([name, 'NOT_APPLICABLE', null, 'NO_VALUES']);
    }
    expect(found[':mean']).toEqual(['ERROR', null, 'METRIC_NULL']);
  });

  it('are compared by the values in the file, not by a copy with fewer digits', async () => {
    expect((await answers('just-above-100'))['.amount:range']).toEqual(['FAIL', 1000, null]);
  });

  it('are a failure with fractions in a column that is declared integer', async () => {
    expect((await answers('fraction-in-integer'))['.id:type']).toEqual(['FAIL', 1000, null]);
  });
});

/**
 * The same rows as tables, with the types that SQLite assigns; better-sqlite3 stores NaN as NULL,
 * like SQLite.
 */
async function loadTables(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const database = new Database(file);
  database.exec('BEGIN');
  for (const name of FILES) {
    const reader = await connection.runAndReadAll(`SELECT * FROM '${join(TRAPS, `${name}.parquet`)}'`);
    const columns = reader.columnNames();
    database.exec(`CREATE TABLE "${name}" (${columns.map((column) => `"${column}"`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of reader.getRowsJS()) insert.run(...row.map((value) => value as number | string | null));
  }
  database.exec('COMMIT');
  database.close();
  connection.closeSync();
  instance.closeSync();
}
