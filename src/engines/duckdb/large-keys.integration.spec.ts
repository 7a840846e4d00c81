import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { field, model, object } from '../../../test/support/quality-models.js';
import { checksOf } from '../../core/quality/derive.js';
import { MANY_ROWS, keyStatisticsQuery } from '../../core/quality/large-keys.js';
import { planChecks } from '../../core/quality/plan.js';
import type { KeyStatistics, PlanInput } from '../../core/quality/plan-input.js';
import type { SqlDialect } from '../../core/quality/sql/dialect.js';
import { duckdbDialect } from '../../core/quality/sql/duckdb.js';
import { systemIds } from '../../platform/ids.js';

/** Literals of each type; those of the same number are equal. */
const VALUES = {
  TINYINT: [
    ['-128', 0],
    ['0', 1],
    ['127', 2],
  ],
  INTEGER: [
    ['-7', 0],
    ['0', 1],
    ['7', 2],
    ['2147483647', 3],
  ],
  BIGINT: [
    ['-9223372036854775808', 0],
    ['9223372036854775807', 1],
    ['9007199254740993', 2],
    ['9007199254740992', 3],
  ],
  UBIGINT: [
    ['0', 0],
    ['18446744073709551615', 1],
    ['18446744073709551614', 2],
  ],
  HUGEINT: [
    ['-170141183460469231731687303715884105728', 0],
    ['170141183460469231731687303715884105727', 1],
    ['1', 2],
  ],
  DOUBLE: [
    ["'NaN'", 0],
    ["'-NaN'", 0],
    ['-0.0', 1],
    ['0.0', 1],
    ["'inf'", 2],
    ['0.1', 3],
  ],
  FLOAT: [
    ["'NaN'", 0],
    ['-0.0', 1],
    ['0', 1],
    ['1.5', 2],
  ],
  'DECIMAL(38, 10)': [
    ['1.0', 0],
    ['1.00', 0],
    ['1.0000000001', 1],
    ['-1', 2],
  ],
  VARCHAR: [
    ["'k'", 0],
    ["'K'", 1],
    ["'k '", 2],
    ["''", 3],
    ["'a text of more than twelve bytes'", 4],
  ],
  DATE: [
    ["'2024-02-29'", 0],
    ["'2024-03-01'", 1],
  ],
  TIMESTAMP: [
    ["'2024-01-01 00:00:00'", 0],
    ["'2024-01-01 00:00:00.000001'", 1],
  ],
  'TIMESTAMP WITH TIME ZONE': [
    ["'2024-01-01 00:00:00+00'", 0],
    ["'2024-01-01 01:00:00+01'", 0],
    ["'2024-01-02 00:00:00+00'", 1],
  ],
  'INTEGER[]': [
    ['[1, 2]', 0],
    ['[1]', 1],
    ['[]', 2],
  ],
} as const;
const TYPES = Object.keys(VALUES) as (keyof typeof VALUES)[];

type Value = readonly [literal: string, number: number] | null;

const column = fc.constantFrom(...TYPES).chain((type) => {
  const value: fc.Arbitrary<Value> = fc.constantFrom<Value>(...VALUES[type], ...VALUES[type], null);
  return fc.record({ type: fc.constant(type), values: fc.array(value, { minLength: 8, maxLength: 8 }) });
});
const table = fc.record({
  columns: fc.array(column, { minLength: 3, maxLength: 3 }),
  rows: fc.integer({ min: 0, max: 8 }),
});

/** The dialect with hashes that are equal for many different keys. */
const colliding: SqlDialect = {
  ...duckdbDialect,
  keyHash: (key) => `(${String(duckdbDialect.keyHash(key))} % 2)`,
};

/** Rows after the first of each key, where a NULL violates the key or is left out. */
function duplicates(rows: readonly (readonly Value[])[], nullsViolate: boolean): number {
  const complete = rows.filter((row) => row.every((value) => value !== null));
  const keys = new Set(complete.map((row) => row.map((value) => value?.[1]).join()));
  return complete.length - keys.size + (nullsViolate ? rows.length - complete.length : 0);
}

let connection: DuckDBConnection;
let instance: DuckDBInstance;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

async function rowOf(sql: string): Promise<Record<string, unknown>> {
  const [row = {}] = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  return row;
}

const made = model([
  object('t', [
    field('c0', { unique: true }),
    field('c1', { primaryKeyPosition: 1 }),
    field('c2', { primaryKeyPosition: 2 }),
  ]),
  object('u', [field('c2', { primaryKeyPosition: 1 })]),
]);
const checks = checksOf(made, systemIds.sha256).filter(({ measure }) => measure.metric === 'duplicates');

/** The number of duplicates and tested rows of each key, by the statements of the plan. */
async function measured(input: PlanInput) {
  const found = new Map<string, { value: number; tested: number | null }>();
  for (const { sql, metrics } of planChecks(input).statements) {
    const row = await rowOf(sql);
    for (const { check, tested, value } of metrics) {
      const counts = tested.map((name) => Number(row[name]));
      found.set(check.id, { value: Number(row[value]), tested: counts[0] ?? null });
    }
  }
  return found;
}

describe('uniqueness of many rows', () => {
  it('is what a comparison of all keys gives, whatever their type and however their hashes collide', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows }) => {
        const lines = Array.from({ length: rows }, (_, n) => columns.map(({ values }) => values[n] ?? null));
        await connection.run(
          `CREATE OR REPLACE TABLE t (${columns.map(({ type }, n) => `c${String(n)} ${type}`).join(', ')})`,
        );
        if (rows > 0) {
          const literals = lines.map((line) => `(${line.map((value) => value?.[0] ?? 'NULL').join(', ')})`);
          await connection.run(`INSERT INTO t VALUES ${literals.join(', ')}`);
        }
        const input: PlanInput = {
          checks,
          source: {
            relation: 't',
            files: [],
            columns: columns.map(({ type }, n) => ({ name: `c${String(n)}`, type })),
            format: 'typed',
            incomplete: new Map(),
          },
          cut: null,
          declared: new Set(['c0', 'c1', 'c2']),
          dialect: duckdbDialect,
          relations: new Map(),
          referenced: new Map(),
        };
        const few = await measured(input);
        const query = keyStatisticsQuery(input);
        const known = query?.understood(await rowOf(query.sql));
        const many: KeyStatistics = { rows: MANY_ROWS + 1, ranges: known?.ranges ?? new Map() };
        expect(known?.rows).toBe(rows);
        for (const dialect of [duckdbDialect, colliding]) {
          expect(await measured({ ...input, dialect, keys: many })).toEqual(few);
          expect(await measured({ ...input, dialect, keys: { ...many, ranges: new Map() } })).toEqual(few);
        }
        const naive = [
          duplicates(
            lines.map(([first = null]) => [first]),
            false,
          ),
          duplicates(
            lines.map((line) => line.slice(1)),
            true,
          ),
          duplicates(
            lines.map((line) => line.slice(2)),
            true,
          ),
        ];
        expect([...few.values()].map(({ value }) => value).sort()).toEqual(naive.sort());
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('is measured by a bitmap, by hashes, or in the common scan', () => {
    const input = (type: string, keys: KeyStatistics): string[] => {
      const source = {
        ...{ relation: 't', files: [], format: 'typed' as const, incomplete: new Map<string, string>() },
        columns: [{ name: 'c2', type }],
      };
      const [, , one] = checks;
      const plan = planChecks({
        ...{ checks: one === undefined ? [] : [one], source, cut: null, keys, declared: new Set(['c2']) },
        ...{ dialect: duckdbDialect, relations: new Map(), referenced: new Map() },
      });
      return plan.statements.map(({ sql }) => /bitstring_agg|HAVING|count\(DISTINCT/u.exec(sql)?.[0] ?? 'count');
    };
    const range = (first: bigint, last: bigint) => new Map([['c2', [first, last] as const]]);
    expect(input('BIGINT', { rows: 10, ranges: range(-5n, 600n) })).toEqual(['bitstring_agg']);
    expect(input('BIGINT', { rows: 10, ranges: range(-5n, 6000n) })).toEqual(['count(DISTINCT']);
    expect(input('BIGINT', { rows: 1e7, ranges: range(0n, 2n ** 27n) })).toEqual(['count', 'HAVING']);
    expect(input('VARCHAR', { rows: 1e7, ranges: new Map() })).toEqual(['count', 'HAVING']);
    expect(input('VARCHAR', { rows: 10, ranges: new Map() })).toEqual(['count(DISTINCT']);
  });
});
