import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import type { Engine } from '../app/ports/engine.js';
import type { SchemaObject } from '../core/contract/model.js';
import { checksOf } from '../core/quality/derive.js';
import { openEngines } from '../engines/index.js';
import { DEFAULT_ENGINE_LIMITS, type EngineLimits } from '../engines/limits.js';
import { systemIds } from '../platform/ids.js';
import { EmbeddedAgent } from './embedded-agent.js';

const ROWS = 2_000;
const FIELDS = [
  field('id', { logicalType: 'integer', primaryKeyPosition: 1, classification: 'public' }),
  field('part', { primaryKeyPosition: 2, classification: 'public' }),
  field('huge', { logicalType: 'integer', options: { minimum: 0 } }),
  field('code', { logicalType: 'string', unique: true, enumValues: ['007'] }),
  field('at', { logicalType: 'timestamp' }),
];
const sql = (ruleId: string, query: string, value: number) =>
  rule({ ruleId, type: 'sql', query, bound: { operator: 'mustBe', value } });
const MANY = object('t', FIELDS, {
  quality: [
    sql('sum', 'SELECT sum(id) FROM ${object}', (ROWS * (ROWS - 1)) / 2),
    sql('late', "SELECT count(*) FROM t WHERE at > TIMESTAMP '2024-01-01'", 0),
    rule({
      ruleId: 'pair',
      metric: 'duplicateValues',
      arguments: { properties: ['part', 'code'] },
      bound: { operator: 'mustBe', value: 0 },
    }),
  ],
});

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-once-'));
  const lines = Array.from({ length: ROWS }, (_, n) => {
    const huge = n === 7 ? '-99999999999999999998' : '99999999999999999999';
    return { id: n, part: 'x', huge, code: '007', at: `2023-10-${String((n % 28) + 1).padStart(2, '0')} 10:00:00` };
  });
  const text = lines.map((line) => Object.values(line).join(','));
  await writeFile(join(root, 't.csv'), `id,part,huge,code,at\n${text.join('\n')}\n`);
  const json = lines.map(({ huge, ...line }) => JSON.stringify(line).replace('"code"', `"huge":${huge},"code"`));
  await writeFile(join(root, 't.jsonl'), json.join('\n'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * FROM '${root}/t.csv') TO '${root}/t.parquet'`);
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The results, and every statement of the run by what it reads. */
async function measured(path: string, one: SchemaObject, limits: Partial<EngineLimits> = {}) {
  const [duckdb] = openEngines({ root, variables: new Map() }, { ...DEFAULT_ENGINE_LIMITS, ...limits }) as [Engine];
  const texts: string[] = [];
  const loads: string[] = [];
  const engine: Engine = {
    dialect: duckdb.dialect,
    supports: (server) => duckdb.supports(server),
    open: (target) => duckdb.open(target),
    files: (place, inner) => duckdb.files(place, inner),
    partitionsPresent: (place, partitioning) => duckdb.partitionsPresent(place, partitioning),
    close: () => duckdb.close(),
    run: (target, statement, timeout) => {
      texts.push(statement.sql);
      return duckdb.run(target, statement, timeout);
    },
    rows: (target, text, timeout) => {
      texts.push(text);
      return duckdb.rows(target, text, timeout);
    },
    load: async (target, source, timeout) => {
      const loaded = await duckdb.load(target, source, timeout);
      if (loaded.source !== source) {
        loads.push(source.relation);
        expect(loadedFiles()).not.toEqual([]);
      }
      return loaded;
    },
  };
  const format = path.split('.').at(-1)!;
  const made = model([one], {
    servers: [{ name: 's', type: 'local', environment: 'prod', settings: { path, format } }],
    partitioning: null,
  });
  const agent = new EmbeddedAgent({
    name: 'a',
    engines: [engine],
    environment: 'prod',
    ids: systemIds,
    realMillis: () => 0,
  });
  const before = loadedFiles();
  const results = await agent.measure({
    model: made,
    checks: checksOf(made, systemIds.sha256),
    partition: null,
    asOf: '2023-11-01T00:00:00.000Z',
  });
  const left = loadedFiles().filter((file) => !before.includes(file));
  await engine.close();
  const readsFile = texts.filter((text) => /read_(csv|json|parquet)\(/u.test(text)).length;
  const outcomes = results.map(({ check, outcome, observed, keys, keysWithheld }) => ({
    id: check.id.split('#')[1],
    outcome,
    observed,
    keys: keys?.rows ?? keysWithheld,
  }));
  return { readsFile, statements: texts.length, loads: loads.length, left, outcomes };
}

/** Other tests run in other processes at the same time. */
const OWN_FOLDER = new RegExp(`^concordat-checks-.*-${String(process.pid)}-[^-]*$`, 'u');

/** The files of loaded tables of this process. */
function loadedFiles(): string[] {
  const folders = readdirSync(tmpdir()).filter((name) => OWN_FOLDER.test(name));
  return folders.flatMap((folder) => readdirSync(join(tmpdir(), folder)).map((file) => `${folder}/${file}`));
}

describe.each(['t.csv', 't.jsonl'])('%s', (path) => {
  it('is parsed once, however many statements read it, and its table is deleted', async () => {
    const { readsFile, statements, loads, left } = await measured(path, MANY);
    expect({ readsFile, loads, left }).toEqual({ readsFile: 0, loads: 1, left: [] });
    expect(statements).toBeGreaterThan(5);
  });

  it('gives the same results where the table does not fit on the disk, and is parsed by each statement', async () => {
    const once = await measured(path, MANY);
    const often = await measured(path, MANY, { diskBytes: 0 });
    expect(often.loads).toBe(0);
    expect(often.readsFile).toBe(often.statements);
    expect(once.outcomes).toEqual(often.outcomes);
    const range = once.outcomes.find(({ id }) => id === 't.huge:range');
    expect(range).toMatchObject({ outcome: 'FAIL', observed: 1, keys: [['7', 'x']] });
  });

  it('is not loaded for a single statement', async () => {
    const one = await measured(path, object('t', FIELDS.slice(4)));
    expect([one.loads, one.readsFile, one.statements]).toEqual([0, 1, 1]);
  });
});

it('Parquet is never loaded: its statements read only the columns that they need', async () => {
  const { loads, readsFile, statements } = await measured('t.parquet', MANY);
  expect([loads, readsFile]).toEqual([0, statements]);
});
