import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import type { MeasureRequest } from '../app/ports/check-agent.js';
import { type Engine, EngineFault } from '../app/ports/engine.js';
import type { ContractModel } from '../core/contract/model.js';
import { type Partitioning, partitionOfKey } from '../core/partition/partitioning.js';
import { checksOf } from '../core/quality/derive.js';
import { openEngines } from '../engines/index.js';
import { systemIds } from '../platform/ids.js';
import { EmbeddedAgent } from './embedded-agent.js';

const DAYS = Array.from({ length: 12 }, (_, n) => `2023-11-${String(n + 1).padStart(2, '0')}`);
const PARTITIONING: Partitioning = { every: 'P1D', timezone: 'UTC', path: '{yyyy}-{MM}-{dd}*', column: null };
const AS_OF = '2023-11-20T12:00:00.000Z';

/** Columns of a file, as SELECT lists over a range. */
const SCHEMAS = [
  `i::BIGINT AS id, 'n' || i AS name, i % 7 / 2 AS amount, TIMESTAMP '2023-11-01' + to_hours(i::INTEGER) AS at`,
  // NULL and repeated keys, values that fail.
  `CASE WHEN i % 3 = 0 THEN NULL ELSE i // 2 END AS id, 'n' || (i // 2) AS name, -i / 2 AS amount, NULL::TIMESTAMP AS at`,
  // The columns in another order, of other types, missing and additional.
  `'n' || i AS name, i::BIGINT AS id, i % 7 / 2 AS amount, TIMESTAMP '2023-11-01' AS at`,
  `i::VARCHAR AS id, 'n' || i AS name, i::DECIMAL(9, 2) AS amount, DATE '2023-11-01' AS at`,
  `i::HUGEINT AS id, i AS name, 'NaN'::DOUBLE AS amount, TIMESTAMPTZ '2023-11-01' AS at`,
  `i::BIGINT AS id, 'n' || i AS name`,
  `i::BIGINT AS id, i AS "ID", 'n' || i AS name, 1.5 AS amount, 'x'::BLOB AS more`,
  `i::BIGINT AS id, 'n' || i AS name, i AS concordat_file_of_row`,
];
const schema = fc.constantFrom(...SCHEMAS);
const parquet = fc.record({ kind: fc.constant('parquet' as const), schema, rows: fc.constantFrom(0, 1, 2, 5, 40) });
const other = fc.record({ kind: fc.constantFrom('absent', 'empty', 'broken', 'cut', 'two', 'hive', 'link') });
// Most files are alike, as those of one contract are.
const file = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('parquet' as const),
      schema: fc.constantFrom(...SCHEMAS.slice(0, 2)),
      rows: fc.constantFrom(0, 3, 20),
    }),
  },
  { weight: 2, arbitrary: parquet },
  { weight: 1, arbitrary: other },
);
type FileOf =
  | { readonly kind: 'parquet'; readonly schema: string; readonly rows: number }
  | { readonly kind: 'absent' | 'empty' | 'broken' | 'cut' | 'two' | 'hive' | 'link' };

let root: string;
let connection: DuckDBConnection;
let instance: DuckDBInstance;
let engines: readonly Engine[];
let cases = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-shared-'));
  instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  connection = await instance.connect();
  engines = openEngines({ root, variables: new Map() });
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
  connection.closeSync();
  instance.closeSync();
  await rm(root, { recursive: true, force: true });
});

async function parquetAt(path: string, columns: string, rows: number): Promise<void> {
  await connection.run(`COPY (SELECT ${columns} FROM range(${String(rows)}) r(i)) TO '${path}' (FORMAT parquet)`);
}

/** Writes the file of a day; some paths match no file, or two. */
async function write(folder: string, day: string, of: FileOf): Promise<void> {
  const path = join(folder, `${day}.parquet`);
  const first = SCHEMAS[0] ?? '';
  switch (of.kind) {
    case 'parquet':
      return parquetAt(path, of.schema, of.rows);
    case 'absent':
      return;
    case 'empty':
      return writeFile(path, '');
    case 'broken':
      return writeFile(path, 'PAR1 this is not a Parquet file PAR1');
    case 'cut':
      await parquetAt(path, first, 1000);
      return writeFile(path, (await readFile(path)).subarray(0, 300));
    case 'two':
      await parquetAt(path, first, 3);
      return parquetAt(join(folder, `${day}-b.parquet`), first, 3);
    case 'hive':
      await mkdir(join(folder, `${day}=x`));
      return;
    case 'link':
      await parquetAt(join(root, `linked-${String(cases)}-${day}.parquet`), first, 4);
      return symlink(join(root, `linked-${String(cases)}-${day}.parquet`), path);
  }
}

function contractOf(path: string, more: Partial<ContractModel> = {}, withPattern = false): ContractModel {
  const fields = [
    field('id', { logicalType: 'integer', required: true, primaryKeyPosition: 1, options: { minimum: 0 } }),
    field('name', { logicalType: 'string', unique: true, options: { maxLength: 3 } }),
    field('amount', { logicalType: 'number', required: true, options: { minimum: 0 } }),
    field('at', { logicalType: 'timestamp' }),
  ];
  const partitioning = {
    ...PARTITIONING,
    calendar: null,
    path: withPattern ? PARTITIONING.path : '{yyyy}-{MM}-{dd}.parquet',
  };
  return model([object('t', fields)], {
    servers: [{ name: 's', type: 'local', environment: 'prod', settings: { path, format: 'parquet' } }],
    partitioning,
    ...more,
  });
}

function requestsOf(made: ContractModel, days = DAYS): MeasureRequest[] {
  const checks = checksOf(made, systemIds.sha256);
  return days.map((day) => ({ model: made, checks, partition: partitionOfKey(PARTITIONING, day), asOf: AS_OF }));
}

function agentOf(of: readonly Engine[]): EmbeddedAgent {
  return new EmbeddedAgent({
    ...{ name: 'a', engines: of, environment: 'prod', ids: systemIds, realMillis: () => 0, localIdentity: true },
  });
}

async function both(requests: readonly MeasureRequest[]) {
  const agent = agentOf(engines);
  const prepared = await agent.prepare(requests);
  const together = [];
  for (const request of requests) together.push(await prepared.measure(request));
  const alone = [];
  for (const request of requests) alone.push(await agent.measure(request));
  return { together, alone };
}

describe('partitions that are read together', () => {
  it('have the results that each of them has alone, whatever their files are', async () => {
    const files = fc.array(file, { minLength: DAYS.length, maxLength: DAYS.length });
    await fc.assert(
      fc.asyncProperty(files, fc.boolean(), async (contents, withPattern) => {
        cases += 1;
        const name = `case-${String(cases)}`;
        await mkdir(join(root, name));
        for (const [index, of] of contents.entries()) await write(join(root, name), DAYS[index] ?? '', of);
        const { alone, together } = await both(requestsOf(contractOf(name, {}, withPattern)));
        expect(together).toEqual(alone);
        // Every kind of result is compared.
        expect(alone.flat().length).toBe(DAYS.length * (alone[0]?.length ?? 0));
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it('are few statements, also where some files cannot be read', async () => {
    await mkdir(join(root, 'counted'));
    const days = Array.from({ length: 28 }, (_, n) => `2023-10-${String(n + 1).padStart(2, '0')}`);
    for (const day of days)
      await write(join(root, 'counted'), day, { kind: 'parquet', schema: SCHEMAS[0] ?? '', rows: 5 });
    const requests = requestsOf(contractOf('counted'), days);
    const counted = async (): Promise<{ prepared: number; measured: number }> => {
      const statements: string[] = [];
      const agent = agentOf(engines.map((engine) => counting(engine, statements)));
      const { measure } = await agent.prepare(requests);
      const prepared = statements.length;
      for (const request of requests) await measure(request);
      return { prepared, measured: statements.length - prepared };
    };
    // One scan of all: nothing else is read of the rows.
    expect(await counted()).toEqual({ prepared: 1, measured: 0 });
    await write(join(root, 'counted'), days[9] ?? '', { kind: 'broken' });
    await write(join(root, 'counted'), days[20] ?? '', { kind: 'parquet', schema: SCHEMAS[0] ?? '', rows: 0 });
    // Only the empty one is scanned again; the broken one cannot be opened.
    expect(await counted()).toEqual({ prepared: 1, measured: 1 });
    const { alone, together } = await both(requests);
    expect(together).toEqual(alone);
    expect(new Set(alone[9]?.map(({ outcome }) => outcome))).toEqual(new Set(['ERROR']));
  });

  it('are read alone where what they read together takes too long or too much', async () => {
    await mkdir(join(root, 'limits'));
    for (const day of DAYS)
      await write(join(root, 'limits'), day, { kind: 'parquet', schema: SCHEMAS[1] ?? '', rows: 5 });
    const requests = requestsOf(contractOf('limits'));
    for (const [code, tries] of [
      ['TIMED_OUT', 1],
      ['OUT_OF_MEMORY', 1],
      ['QUERY_FAILED', 12],
    ] as const) {
      const statements: string[] = [];
      const limited = engines.map((engine) => counting(engine, statements, new EngineFault(code, 'a limit')));
      const { measure } = await agentOf(limited).prepare(requests);
      expect([code, statements.length]).toEqual([code, tries]);
      for (const request of requests.slice(0, 2)) {
        expect(await measure(request)).toEqual(await agentOf(engines).measure(request));
      }
    }
  });

  it('have the results of their own checks, rules and other objects', async () => {
    await mkdir(join(root, 'rules/t'), { recursive: true });
    await mkdir(join(root, 'rules/u'), { recursive: true });
    for (const [index, day] of DAYS.entries()) {
      const of = { kind: 'parquet', schema: SCHEMAS[index % 2] ?? '', rows: 6 } as const;
      await write(join(root, 'rules/t'), day, of);
      await write(join(root, 'rules/u'), day, { ...of, rows: 3 });
    }
    const sql = rule({
      type: 'sql',
      query: 'SELECT count(*) FROM ${object} WHERE id > 2',
      bound: { operator: 'mustBeLessThan', value: 2 },
    });
    const fields = [field('id', { logicalType: 'integer', unique: true }), field('name', { primaryKeyPosition: 1 })];
    const referring = field('id', { documentation: { relationships: [{ to: 't.id' }] } });
    const made = contractOf('rules/{model}', {
      objects: [object('t', fields, { quality: [sql] }), object('u', [referring])],
    });
    const requests = requestsOf(made);
    // A partition that owes fewer checks, and one that is requested twice.
    const [first, second] = requests;
    if (first === undefined || second === undefined) throw new Error('There are partitions.');
    const fewer = { ...second, checks: second.checks.slice(2) };
    const { alone, together } = await both([first, ...requests, fewer]);
    expect(together).toEqual(alone);
    expect(new Set(alone.flat().map(({ check }) => check.measure.metric)).has('orphans')).toBe(true);
  });
});

/** The engine, which notes its statements about data; a statement for several targets may fail. */
function counting(engine: Engine, statements: string[], fault: EngineFault | null = null): Engine {
  return {
    dialect: engine.dialect,
    supports: (server) => engine.supports(server),
    open: (target) => engine.open(target),
    openTogether: (targets) => engine.openTogether?.(targets) ?? Promise.resolve([]),
    load: (target, source, timeout) => engine.load(target, source, timeout),
    rows: (target, sql, timeout) => {
      statements.push(sql);
      if (fault !== null && sql.includes('concordat_file_of_row')) throw fault;
      return engine.rows(target, sql, timeout);
    },
    files: (place, path) => engine.files(place, path),
    partitionsPresent: (place, partitioning) => engine.partitionsPresent(place, partitioning),
    close: () => Promise.resolve(),
    run: (target, statement, timeout) => {
      statements.push(statement.sql);
      return engine.run(target, statement, timeout);
    },
  };
}
