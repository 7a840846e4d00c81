import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import fc from 'fast-check';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import type { Engine, EngineTarget } from '../app/ports/engine.js';
import { checksOf } from '../core/quality/derive.js';
import { evaluate } from '../core/quality/evaluate.js';
import { MOST_TOGETHER, halves, planChecks } from '../core/quality/plan.js';
import type { PlanInput } from '../core/quality/plan-input.js';
import { openEngines } from './index.js';

const COLUMNS = 12;
const names = Array.from({ length: COLUMNS }, (_, n) => `c${String(n)}`);
const bound = { operator: 'mustBe', value: 0 } as const;
const fields = names.map((name, n) =>
  field(name, {
    logicalType: n % 3 === 0 ? 'string' : 'integer',
    required: true,
    unique: n % 2 === 0,
    primaryKeyPosition: n < 2 ? n + 1 : null,
    options: { minimum: n },
    quality: [rule({ metric: 'nullValues', unit: 'percent', bound }), rule({ metric: 'invalidValues', bound })],
  }),
);
const checks = checksOf(
  model([
    object('t', [...fields, field('absent', { required: true })], { quality: [rule({ metric: 'rowCount', bound })] }),
  ]),
  (text) => text,
);

let root: string;
let engines: readonly [Engine, EngineTarget][];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-split-'));
  const rows = Array.from({ length: 5 }, (_, row) =>
    names.map((_name, n) => (row === 3 && n % 4 === 0 ? '' : n * row)),
  );
  await writeFile(join(root, 't.csv'), [names, ...rows].map((row) => row.join(',')).join('\n'));
  const database = new Database(join(root, 't.db'));
  database.exec(`CREATE TABLE t (${names.map((name) => `${name} INTEGER`).join(', ')})`);
  const insert = database.prepare(`INSERT INTO t VALUES (${names.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row.map((value) => (value === '' ? null : value)));
  database.close();
  const [duckdb, sqlite] = openEngines({ root, variables: new Map() }) as [Engine, Engine];
  const at = (settings: EngineTarget['server']['settings'], type: string): EngineTarget => ({
    server: { name: 's', type, environment: null, settings },
    object: { name: 't', physicalName: 't' },
    path: null,
    textColumns: [],
    declaredColumns: [],
  });
  engines = [
    [duckdb, at({ path: 't.csv', format: 'csv' }, 'local')],
    [sqlite, at({ path: 't.db', format: 'sqlite' }, 'custom')],
  ];
});
afterAll(async () => {
  for (const [engine] of engines) await engine.close();
  await rm(root, { recursive: true, force: true });
});

async function inputOf(engine: Engine, target: EngineTarget): Promise<PlanInput> {
  return {
    checks,
    source: await engine.open(target),
    cut: null,
    declared: new Set([...names, 'absent']),
    dialect: engine.dialect,
    relations: new Map(),
    referenced: new Map(),
  };
}

/** Check → everything that is measured for it. */
async function answers(engine: Engine, target: EngineTarget, together?: number): Promise<object> {
  const input = await inputOf(engine, target);
  const plan = planChecks(input, together);
  const reading = { ...target, reads: input.source === null ? [] : [input.source] };
  const results = [];
  for (const statement of plan.statements)
    results.push({ statement, row: await engine.run(reading, statement, 9_999) });
  return Object.fromEntries(
    evaluate(plan, results, '2023-10-28T06:00:00.000Z').map(({ check, statement: _statement, ...facts }) => [
      check.id,
      facts,
    ]),
  );
}

describe('a plan of several statements', () => {
  it('measures the same as the single statement, in both engines, wherever it is split', async () => {
    for (const [engine, target] of engines) {
      const whole = await answers(engine, target);
      expect(Object.keys(whole)).toHaveLength(checks.length);
      const outcomes = new Set(Object.values(whole).map(({ outcome }: { outcome: string }) => outcome));
      expect([...outcomes].sort()).toEqual(['FAIL', 'NOT_APPLICABLE', 'PASS']);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (together) => {
          expect(await answers(engine, target, together)).toEqual(whole);
        }),
        { numRuns: 12 },
      );
    }
  }, 30_000);

  it('has each check once, and no statement beyond its limit', async () => {
    for (const [engine, target] of engines) {
      const input = await inputOf(engine, target);
      for (const together of [1, 2, 7, 20, MOST_TOGETHER]) {
        const { statements, decided } = planChecks(input, together);
        const measured = [...decided, ...statements.flatMap(({ metrics }) => metrics)].map(({ check }) => check.id);
        expect([...measured].sort()).toEqual(checks.map(({ id }) => id).sort());
        for (const { metrics } of statements) {
          const columns = new Set(metrics.flatMap((metric) => [...metric.columns.keys()]));
          expect(metrics.length <= 1 || columns.size <= together).toBe(true);
        }
      }
      expect(planChecks(input).statements.filter(({ metrics }) => metrics[0]?.place.kind === 'SCAN')).toHaveLength(1);
    }
  });

  it('is split into halves with the same checks, down to one check', async () => {
    for (const [engine, target] of engines) {
      const input = await inputOf(engine, target);
      const [scan] = planChecks(input).statements;
      if (scan === undefined) throw new Error('nothing was planned');
      const parts = halves(scan, input);
      // Uniqueness is apart, because its memory grows with the data; what is alike is halved.
      const isUnique = ({ check }: (typeof scan.metrics)[number]): boolean => check.measure.metric === 'duplicates';
      const unique = scan.metrics.filter(isUnique);
      const others = scan.metrics.filter((metric) => !isUnique(metric));
      expect(parts.map(({ metrics }) => metrics)).toEqual([others, unique]);
      const middle = Math.ceil(others.length / 2);
      const [first, second] = halves(parts[0] ?? scan, input);
      expect([first?.metrics, second?.metrics]).toEqual([others.slice(0, middle), others.slice(middle)]);
      const single = planChecks({ ...input, checks: checks.filter(({ kind }) => kind === 'row-count') }).statements[0];
      if (single === undefined) throw new Error('nothing was planned');
      expect(halves(single, input)).toEqual([]);
    }
  });
});
