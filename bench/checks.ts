/**
 * Checks by DuckDB against one statement written by hand, by CPU seconds of whole cold processes:
 * a large Parquet file with unique keys, a wide CSV, and many small files of a partition each.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ContractModel, Field, SchemaObject } from '../src/core/contract/model.js';
import { type Partitioning, partitionOfKey } from '../src/core/partition/partitioning.js';
import { field, model, object } from '../test/support/quality-models.js';
import { temporaryFolder } from '../test/support/server.js';
import { type Side, pair } from './harness.js';
import { report } from './report.js';

/** What the targets are about, except that their CSV has 1,000,000 rows. */
const ROWS = 10_000_000;
const FILES = 5_000;
const CSV_ROWS = 50_000;
const CSV_COLUMNS = 200;
const DAY = 86_400_000;
const FIRST = Date.UTC(2010, 0, 1);

const folder = temporaryFolder();
const run = promisify(execFile);
let peakBytes = 0;
let cases = 0;

/** What a process of `bench/support` prints. */
interface Printed {
  readonly cpuSeconds: number;
  readonly peakBytes?: number;
  readonly failed?: readonly string[];
}

const ORDERS = [
  field('order_id', { logicalType: 'integer', required: true, primaryKeyPosition: 1, options: { minimum: 0 } }),
  text('ref', { unique: true, options: { pattern: '^ORD-[0-9a-f]{12}$' } }),
  field('customer', { logicalType: 'integer', required: true, options: { minimum: 0 } }),
  text('status', { enumValues: ['new', 'paid', 'sent', 'done'] }),
  field('amount', { logicalType: 'number', required: true, options: { minimum: 0, maximum: 1000 } }),
  field('quantity', { logicalType: 'integer', required: true, options: { minimum: 0, maximum: 50 } }),
  text('email', { options: { maxLength: 40 } }),
];
const ORDERS_SQL = [
  'count(*) - count(DISTINCT order_id)',
  'count(ref) - count(DISTINCT ref)',
  ...ORDERS.map(({ name }) => `count(*) - count(${name})`),
  ...[
    'order_id < 0',
    "NOT regexp_matches(ref, '^ORD-[0-9a-f]{12}$')",
    'customer < 0',
    "status NOT IN ('new', 'paid', 'sent', 'done')",
    'NOT isfinite(amount) OR amount < 0 OR amount > 1000',
    'quantity < 0 OR quantity > 50',
    'length(email) > 40',
  ].map((condition) => `count(*) FILTER (WHERE ${condition})`),
].join(', ');

const WIDE = Array.from({ length: CSV_COLUMNS }, (_, n) =>
  field(`c${n}`, { logicalType: 'integer', required: true, options: { minimum: 0 } }),
);
const WIDE_SQL = WIDE.map(({ name }) => `count(*) - count(${name}), count(*) FILTER (WHERE ${name} < 0)`).join(', ');

try {
  const results = [];
  for (const [name, candidate, reference] of await written()) {
    // Each process is cold, so there is no warm-up.
    results.push(await pair(name, candidate, reference, { segments: 2, millis: 1, warmUp: false }));
  }
  report('checks', {
    title: 'Checks by DuckDB',
    method:
      'CPU seconds of whole cold processes, the agent with its readers against DuckDB with its own defaults and one statement that a person ' +
      'would write: a ratio by CPU of 1.25 is 0.8 times its cost. ' +
      `Parquet of ${ROWS} rows with a unique number and a unique text; ` +
      `${FILES} Parquet files of a partition each against GROUP BY of their names; ` +
      `CSV of ${CSV_ROWS} rows and ${CSV_COLUMNS} columns. Every check passes.`,
    results,
    facts: [{ name: 'largest memory of a reader', value: peakBytes / 2 ** 20, unit: 'MiB' }],
  });
} finally {
  folder.remove();
}

type Case = readonly [name: string, candidate: Side, reference: Side];

async function written(): Promise<readonly Case[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const at = (path: string): string => join(folder.path, path);
  const rows = (count: number): string =>
    `SELECT i AS order_id, 'ORD-' || substr(md5(i::VARCHAR), 1, 12) AS ref, (hash(i) % 500000)::INTEGER AS customer,
     ['new', 'paid', 'sent', 'done'][(i % 4) + 1] AS status, (hash(i + 1) % 100000) / 100.0 AS amount,
     (i % 50)::INTEGER AS quantity, 'user' || (hash(i + 2) % 1000000) || '@example.org' AS email FROM range(${count}) r(i)`;
  await connection.run(`COPY (${rows(ROWS)}) TO '${at('orders.parquet')}'`);
  mkdirSync(at('days'));
  const days = Array.from({ length: FILES }, (_, n) => new Date(FIRST + n * DAY).toISOString().slice(0, 10));
  for (const day of days) await connection.run(`COPY (${rows(200)}) TO '${at(`days/${day}.parquet`)}'`);
  await connection.run(
    `COPY (SELECT ${WIDE.map(({ name }, n) => `i + ${n} AS ${name}`).join(', ')} FROM range(${CSV_ROWS}) r(i)) TO '${at('wide.csv')}'`,
  );
  connection.closeSync();
  instance.closeSync();
  const partitioning: Partitioning = { every: 'P1D', timezone: 'UTC', path: '{yyyy}-{MM}-{dd}.parquet', column: null };
  return [
    [
      'Parquet with unique keys',
      theChecks(object('orders', ORDERS), 'orders.parquet'),
      bySql(`SELECT count(*), ${ORDERS_SQL} FROM '${at('orders.parquet')}'`),
    ],
    [
      'small files',
      theChecks(object('orders', ORDERS), 'days', { partitioning, days }),
      bySql(
        `SELECT filename, count(*), ${ORDERS_SQL} FROM read_parquet('${at('days/*.parquet')}', filename = true) GROUP BY filename`,
      ),
    ],
    [
      'wide CSV',
      theChecks(object('wide', WIDE), 'wide.csv'),
      bySql(`SELECT count(*), ${WIDE_SQL} FROM read_csv('${at('wide.csv')}')`),
    ],
  ];
}

function text(name: string, facts: Partial<Field> = {}): Field {
  return field(name, { logicalType: 'string', required: true, ...facts });
}

/** Every check of the object, for all data or for each of the days. */
function theChecks(
  checked: SchemaObject,
  path: string,
  cut: { readonly partitioning: Partitioning; readonly days: readonly string[] } | null = null,
): Side {
  const made: ContractModel = model([checked], {
    servers: [
      {
        name: 's',
        type: 'local',
        environment: 'prod',
        settings: { path, format: path.endsWith('.csv') ? 'csv' : 'parquet' },
      },
    ],
    partitioning: cut === null ? null : { ...cut.partitioning, calendar: null },
  });
  const partitions = cut === null ? [null] : cut.days.map((day) => partitionOfKey(cut.partitioning, day));
  return inProcess('Concordat', 'run-checks.mjs', { model: made, partitions, root: folder.path });
}

function bySql(sql: string): Side {
  return inProcess('one statement', 'run-sql.mjs', { sql });
}

/** A side whose segment is one process of `bench/support` over the case. */
function inProcess(name: string, script: string, of: unknown): Side {
  cases += 1;
  const file = join(folder.path, `case-${cases}.json`);
  writeFileSync(file, JSON.stringify(of));
  return {
    name,
    segment: async () => {
      const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'support', script), file]);
      const printed = JSON.parse(stdout) as Printed;
      const [failed] = printed.failed ?? [];
      if (failed !== undefined) throw new Error(`A check of ${name} did not pass: ${failed}`);
      peakBytes = Math.max(peakBytes, printed.peakBytes ?? 0);
      return { operations: 1, cpuSeconds: printed.cpuSeconds };
    },
  };
}
