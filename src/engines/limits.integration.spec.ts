import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import type { EngineFault, EngineTarget } from '../app/ports/engine.js';
import { openEngines } from './index.js';
import { DEFAULT_ENGINE_LIMITS, type EngineLimits } from './limits.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-limits-'));
  await writeFile(join(root, 't.csv'), 'a\n1\n');
  new Database(join(root, 't.db')).exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)').close();
});
afterAll(() => rm(root, { recursive: true, force: true }));

function targetOf(engine: 'duckdb' | 'sqlite'): EngineTarget {
  return {
    server:
      engine === 'duckdb'
        ? { name: 's', type: 'local', environment: 'prod', settings: { path: 't.csv', format: 'csv' } }
        : { name: 's', type: 'sqlite', environment: 'prod', settings: { path: 't.db' } },
    object: { name: 't', physicalName: 't' },
    path: null,
    textColumns: [],
    declaredColumns: [],
  };
}

async function faultOf(
  engine: 'duckdb' | 'sqlite',
  sql: string,
  limits: Partial<EngineLimits>,
  timeoutMillis = 60_000,
): Promise<string> {
  const engines = openEngines({ root, variables: new Map() }, { ...DEFAULT_ENGINE_LIMITS, ...limits });
  const target = targetOf(engine);
  try {
    const rows = await engines.find(({ dialect }) => dialect.name === engine)!.rows(target, sql, timeoutMillis);
    return JSON.stringify(rows);
  } catch (error) {
    const { code, message } = error as EngineFault;
    return `${code}: ${message}`;
  } finally {
    for (const one of engines) await one.close();
  }
}

const DISTINCT = 'SELECT count(DISTINCT x) AS c FROM range(3000000) t(x)';
const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS c FROM n';

describe('a limit of the engines', () => {
  it('of memory is the configured one, and named with its setting where it is exceeded', async () => {
    const mebibyte = 2 ** 20;
    const memoryBytes = 64 * mebibyte;
    const large = DISTINCT.replace('3000000', '40000000');
    expect(await faultOf('duckdb', large, { memoryBytes, diskBytes: 8 * mebibyte })).toMatch(
      /^OUT_OF_MEMORY: .*The limit is 64 MB \(CONCORDAT_CHECK_MEMORY\)\.$/u,
    );
    // What does not fit into memory is written to the disk, up to its limit.
    expect(await faultOf('duckdb', DISTINCT, { memoryBytes })).toBe('[{"c":3000000}]');
    expect(await faultOf('duckdb', DISTINCT, { memoryBytes: 512 * mebibyte })).toBe('[{"c":3000000}]');
  });

  it('of the disk is kept, and nothing is left of a statement that ended in any way', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'concordat-spilled-'));
    const mebibyte = 2 ** 20;
    const large = DISTINCT.replace('3000000', '40000000');
    const endless = ENDLESS.replace('SELECT 1', `SELECT c FROM (${DISTINCT}) AS spilled`);
    const cases = [
      // It needs more of the disk than the eighth that a process may use.
      [64 * mebibyte, large, 60_000, 'OUT_OF_MEMORY'],
      // It is killed.
      [DEFAULT_ENGINE_LIMITS.diskBytes, endless, 2_000, 'TIMED_OUT'],
      [DEFAULT_ENGINE_LIMITS.diskBytes, DISTINCT, 60_000, null],
    ] as const;
    try {
      for (const [diskBytes, sql, timeoutMillis, code] of cases) {
        const limits = { ...DEFAULT_ENGINE_LIMITS, memoryBytes: 64 * mebibyte, diskBytes };
        const [duckdb] = openEngines({ root, variables: new Map() }, limits, temporary);
        const written = (): Promise<string[]> => readdir(temporary, { recursive: true });
        const before = await written();
        const ended = await duckdb?.rows(targetOf('duckdb'), sql, timeoutMillis).then(
          () => null,
          (error: unknown) => (error as EngineFault).code,
        );
        expect([sql, ended]).toEqual([sql, code]);
        expect(await written()).toEqual(before);
        // The next statement can write as much again.
        expect(await duckdb?.rows(targetOf('duckdb'), 'SELECT 1 AS c', 60_000)).toEqual([{ c: 1 }]);
        await duckdb?.close();
        expect(await written()).toEqual([]);
      }
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });

  it.each(['duckdb', 'sqlite'] as const)('of time is named with its setting in %s', async (engine) => {
    expect(await faultOf(engine, ENDLESS, {}, 1_500)).toBe(
      'TIMED_OUT: The statement took longer than 1500 ms. The limit of checks is CONCORDAT_CHECK_TIMEOUT.',
    );
  });

  it('of threads is the configured one', async () => {
    const sql = "SELECT current_setting('threads')::INTEGER AS c";
    expect(await faultOf('duckdb', sql, { threads: 3 })).toBe('[{"c":3}]');
  });
});
