import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import { field, model, object, rule } from '../../test/support/quality-models.js';
import type { Engine } from '../app/ports/engine.js';
import type { ContractModel, Server } from '../core/contract/model.js';
import { checksOf } from '../core/quality/derive.js';
import { type Partitioning, partitionOfKey } from '../core/partition/partitioning.js';
import { openEngines } from '../engines/index.js';
import { systemIds } from '../platform/ids.js';
import { EmbeddedAgent } from './embedded-agent.js';

type Row = readonly [id: number, at: string, kind: string | null, amount: number | null];

/** Local times of Berlin: on 2023-10-29 its day has 25 hours, on 2023-03-26 it has 23. */
const ROWS: readonly Row[] = [
  [1, '2023-03-25 23:59:59', 'sale', 1],
  [2, '2023-03-26 00:00:00', 'sale', 2],
  [3, '2023-03-26 03:30:00', 'sale', 3],
  [4, '2023-03-26 23:59:59', 'sale', 4],
  [5, '2023-03-27 00:00:00', 'sale', 5],
  [6, '2023-10-28 23:59:59', 'sale', 6],
  [7, '2023-10-29 00:00:00', 'sale', 7],
  [8, '2023-10-29 02:30:00', null, -1],
  [8, '2023-10-29 23:59:59', 'gift', null],
  [9, '2023-10-30 00:00:00', 'sale', 9],
];

let root: string;
let engines: readonly Engine[];
let agent: EmbeddedAgent;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-both-'));
  const csv = (zone: string): string =>
    `id,at,kind,amount\n${ROWS.map(([id, at, kind, amount]) => `${String(id)},${at}${zone},${kind ?? ''},${String(amount ?? '')}`).join('\n')}\n`;
  await writeFile(join(root, 'wall.csv'), csv(''));
  await writeFile(join(root, 'zoned.csv'), csv('Z'));
  const database = new Database(join(root, 'tables.db'));
  for (const [table, zone] of [
    ['wall', ''],
    ['zoned', 'Z'],
  ] as const) {
    database.exec(`CREATE TABLE ${table} (id INTEGER, at TEXT, kind TEXT, amount REAL)`);
    const insert = database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?)`);
    for (const [id, at, kind, amount] of ROWS) insert.run(id, at + zone, kind, amount);
  }
  database.close();
  engines = openEngines({ root, variables: new Map() });
  const realMillis = (): number => 0;
  agent = new EmbeddedAgent({ name: 'a', engines, environment: 'prod', ids: systemIds, realMillis });
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
  await rm(root, { recursive: true, force: true });
});

const SERVERS = {
  duckdb: (table: string): Server => ({
    name: 's',
    type: 'local',
    environment: 'prod',
    settings: { path: `${table}.csv`, format: 'csv' },
  }),
  sqlite: (): Server => ({ name: 's', type: 'sqlite', environment: 'prod', settings: { path: 'tables.db' } }),
} as const;

function contract(server: Server, table: string, partitioning: Partitioning | null): ContractModel {
  const count = (least: number) => ({ operator: 'mustBeGreaterOrEqualTo', value: least }) as const;
  const nulls = (most: number, severity: string | null) =>
    rule({
      metric: 'nullValues',
      unit: 'percent',
      severity,
      bound: { operator: 'mustBeLessOrEqualTo', value: most },
    });
  const fields = [
    field('id', { logicalType: 'integer', primaryKeyPosition: 1, unique: true }),
    field('at', { required: true }),
    field('kind', {
      enumValues: ['sale'],
      options: { pattern: '^[a-z]+$', maxLength: 4 },
      quality: [nulls(10, 'warning'), nulls(60, null)],
    }),
    field('amount', { logicalType: 'number', required: true, options: { minimum: 0, maximum: 8 } }),
  ];
  const rules = [
    rule({ metric: 'rowCount', bound: count(3) }),
    rule({ ruleId: 'total', type: 'sql', query: 'SELECT coalesce(sum(amount), 0) FROM ${object}', bound: count(6) }),
  ];
  return model([object(table, fields, { quality: rules })], {
    servers: [server],
    partitioning: partitioning === null ? null : { ...partitioning, calendar: null },
  });
}

/**
 * Check → outcome, observed, damage, rows tested; for the partition with this label, or for all
 * data.
 */
async function answers(
  engine: keyof typeof SERVERS,
  table: string,
  partitioning: Partitioning | null,
  label?: string,
): Promise<object> {
  const made = contract(SERVERS[engine](table), table, partitioning);
  const partition = partitioning === null || label === undefined ? null : partitionOfKey(partitioning, label);
  const checks = checksOf(made, systemIds.sha256);
  const measured = await agent.measure({ model: made, checks, partition, asOf: '2023-11-01T00:00:00.000Z' });
  return Object.fromEntries(
    measured.map(({ check, outcome, observed, damage, rowsTested }) => [
      check.id.split('#')[1],
      [outcome, observed, damage, rowsTested],
    ]),
  );
}

const berlin: Partitioning = { every: 'P1D', timezone: 'Europe/Berlin', column: 'at', path: null };

describe('both engines', () => {
  it('give the same results for the same rows, check by check', async () => {
    const duckdb = await answers('duckdb', 'wall', null);
    expect(Object.keys(duckdb).length).toBeGreaterThan(12);
    expect(await answers('sqlite', 'wall', null)).toEqual(duckdb);
    expect(duckdb).toMatchObject({
      'wall.id:primary-key': ['FAIL', 1, 1, 10],
      'wall.kind:enum': ['FAIL', 1, 1, 10],
      'wall.kind:null-values': ['PASS', 10, 0, 10],
      'wall.amount:range': ['FAIL', 2, 1, 10],
      'wall.amount:required': ['FAIL', 1, 1, 10],
      'wall:total': ['PASS', 36, 0, 10],
    });
  });

  it.each([
    ['2023-03-25', 1],
    ['2023-03-26', 3],
    ['2023-10-28', 1],
    ['2023-10-29', 3],
    ['2023-10-30', 1],
  ])('filter local times by the local day: %s has %i rows', async (label, rows) => {
    for (const engine of ['duckdb', 'sqlite'] as const) {
      expect([engine, await answers(engine, 'wall', berlin, label)]).toEqual([
        engine,
        expect.objectContaining({ 'wall:row-count': [rows < 3 ? 'FAIL' : 'PASS', rows, rows < 3 ? 1 : 0, rows] }),
      ]);
    }
  });

  it('give the same result for one day with damage of its own', async () => {
    const day = await answers('duckdb', 'wall', berlin, '2023-10-29');
    expect(await answers('sqlite', 'wall', berlin, '2023-10-29')).toEqual(day);
    expect(day).toMatchObject({
      'wall.id:primary-key': ['FAIL', 1, 1, 3],
      'wall.kind:null-values': ['WARN', expect.closeTo(100 / 3, 9), expect.closeTo((100 / 3 - 10) / 50, 9), 3],
      'wall:total': ['PASS', 6, 0, 3],
    });
  });

  it('filter times with a zone as instants: Berlin’s day begins at 22:00 or 23:00 in UTC', async () => {
    for (const engine of ['duckdb', 'sqlite'] as const) {
      const counts = await Promise.all(
        ['2023-03-26', '2023-03-27', '2023-10-29', '2023-10-30'].map(async (label) => {
          const found = (await answers(engine, 'zoned', berlin, label)) as Record<string, readonly unknown[]>;
          return found['zoned:row-count']?.[1];
        }),
      );
      // 23:59:59Z of the 25th is Berlin's 26th; 23:59:59Z of the 26th its 27th.
      expect([engine, counts]).toEqual([engine, [3, 2, 3, 2]]);
    }
  });

  it('report a missing column of the partitioning, and count nothing', async () => {
    const nowhere = { ...berlin, column: 'nowhere' };
    for (const engine of ['duckdb', 'sqlite'] as const) {
      const found = (await answers(engine, 'wall', nowhere, '2023-10-29')) as Record<string, readonly unknown[]>;
      expect([engine, found['wall.id:primary-key']?.[0], found['wall:row-count']?.[0]]).toEqual([
        engine,
        'ERROR',
        'ERROR',
      ]);
    }
  });
});
