import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from '@concordat/embedded-sqlite';
import { EngineFault } from '../../app/ports/engine.js';
import type { ReadableFile } from '../location.js';
import { ReaderPool, type ReaderPlace, ownerOf } from './reader-pool.js';
import { DEFAULT_ENGINE_LIMITS } from '../limits.js';
import { type ReaderProgram, boundsOf } from './reader-process.js';

const ENDLESS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS c FROM n';
const LARGE = 'SELECT count(DISTINCT x) AS c FROM range(20000000) t(x)';

const faultOf = (_code: string, message: string): EngineFault => new EngineFault('QUERY_FAILED', message);
const program = (engine: string): ReaderProgram => ({
  file: new URL(`../${engine}/${engine}-reader.cjs`, import.meta.url),
  settings: { memoryBytes: DEFAULT_ENGINE_LIMITS.memoryBytes, threads: 2, temporaryFolder: tmpdir() },
  faultOf,
});
const BOUNDS = boundsOf(DEFAULT_ENGINE_LIMITS);

const at = (path: string, owner: string | null = null): ReaderPlace => ({
  path,
  owner,
  files: () => Promise.resolve(filesOf(path)),
});

/** The file of a database; a folder stands for no files. */
function filesOf(path: string): ReadableFile[] {
  if (!path.endsWith('.db')) return [];
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return [{ path, identity: `${found?.dev ?? ''}:${found?.ino ?? ''}` }];
}

let root: string;
let file: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'concordat-readers-')));
  file = join(root, 't.db');
  new Database(file).exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)').close();
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    return `fine: ${JSON.stringify(await work)}`;
  } catch (error) {
    return error instanceof EngineFault ? error.code : String(error);
  }
}

/** Whether the process runs: one that has ended and was not waited for is still listed. */
function runs(pid: number): boolean {
  if (existsSync('/proc')) {
    return existsSync(`/proc/${String(pid)}/stat`) && !/\) Z/u.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function endsWithin(pid: number, millis: number): Promise<boolean> {
  for (let waited = 0; waited < millis && runs(pid); waited += 50) await sleep(50);
  return !runs(pid);
}

/** Children of this process that are readers. */
function readers(engine: string): number[] {
  const pids = readFileSync(`/proc/self/task/${String(process.pid)}/children`, 'utf8')
    .trim()
    .split(' ');
  return pids
    .filter((pid) => pid !== '' && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${engine}-reader.cjs`))
    .map(Number);
}

describe('readers', () => {
  it('kill a statement that takes too much memory, and continue to read', async () => {
    const pool = new ReaderPool(program('duckdb'), { ...BOUNDS, residentBytes: 150 * 2 ** 20 });
    try {
      expect(await codeOf(pool.query(at(root), LARGE, 60_000))).toBe('OUT_OF_MEMORY');
      expect(await codeOf(pool.query(at(root), 'SELECT 7 AS c', 10_000))).toBe('fine: [{"c":7}]');
    } finally {
      await pool.close();
    }
  });

  it('run at most two statements at once, and the others in order', async () => {
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    try {
      const answers = Array.from({ length: 9 }, (_, n) => pool.query(at(file), `SELECT ${String(n)} AS c`, 10_000));
      expect((await Promise.all(answers)).flat()).toEqual(answers.map((_, c) => ({ c })));
      const endless = [pool.query(at(file), ENDLESS, 400), pool.query(at(file), ENDLESS, 400)].map(codeOf);
      expect(await codeOf(pool.query(at(file), 'SELECT a FROM t', 10_000))).toBe('fine: [{"a":1}]');
      expect(await Promise.all(endless)).toEqual(['TIMED_OUT', 'TIMED_OUT']);
    } finally {
      await pool.close();
    }
  });

  it('of one domain leave a process to the others, which take turns', async () => {
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    const slow = Array.from({ length: 4 }, () => codeOf(pool.query(at(file, 'slow'), ENDLESS, 60_000)));
    try {
      const others = ['b', 'c', 'b'].map((owner) => codeOf(pool.query(at(file, owner), 'SELECT 1 AS c', 10_000)));
      expect(await Promise.all(others)).toEqual(others.map(() => 'fine: [{"c":1}]'));
    } finally {
      await pool.close();
    }
    expect(await Promise.all(slow)).toEqual(slow.map(() => 'QUERY_FAILED'));
  });

  it('of a domain with many slow statements leave a process to the others every time, not only once', async () => {
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    const slow = Array.from({ length: 6 }, () => codeOf(pool.query(at(file, 'slow'), ENDLESS, 60_000)));
    try {
      for (const owner of ['b', 'b', 'c', 'b', 'c']) {
        expect(await codeOf(pool.query(at(file, owner), 'SELECT 1 AS c', 10_000))).toBe('fine: [{"c":1}]');
        // The process is free again at once, and none of the waiting statements takes it.
        await sleep(20);
      }
      if (existsSync('/proc')) expect(readers('sqlite').length).toBeLessThanOrEqual(3);
    } finally {
      await pool.close();
    }
    expect(await Promise.all(slow)).toEqual(slow.map(() => 'QUERY_FAILED'));
  });

  it('of a domain whose statements are slow do not take the last process, which quick ones use', async () => {
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    const slow = Array.from({ length: 2 }, () => codeOf(pool.query(at(file, 'slow'), ENDLESS, 60_000)));
    try {
      // The first statement of a domain may use it: nothing is known of it yet.
      expect(await codeOf(pool.query(at(file, 'another'), ENDLESS, 2_200))).toBe('TIMED_OUT');
      slow.push(codeOf(pool.query(at(file, 'another'), ENDLESS, 60_000)));
      for (const owner of ['b', 'c', 'b'])
        expect(await codeOf(pool.query(at(file, owner), 'SELECT 1 AS c', 10_000))).toBe('fine: [{"c":1}]');
    } finally {
      await pool.close();
    }
    expect(await Promise.all(slow)).toEqual(slow.map(() => 'QUERY_FAILED'));
  });

  it('are shared by a domain and those that are nested in it', () => {
    expect([null, 'finance', 'emea.finance', 'ledger.emea.finance'].map(ownerOf)).toEqual([
      null,
      'finance',
      'finance',
      'finance',
    ]);
  });

  it('fail waiting statements when they are closed, and leave no process', async () => {
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    const answers = Array.from({ length: 4 }, () => codeOf(pool.query(at(file), ENDLESS, 60_000)));
    await sleep(500);
    const started = existsSync('/proc') ? readers('sqlite') : [];
    await pool.close();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 4 }, () => 'QUERY_FAILED'));
    expect(await codeOf(pool.query(at(file), 'SELECT 1', 1_000))).toBe('QUERY_FAILED');
    if (existsSync('/proc')) expect([started.length, started.filter(runs)]).toEqual([2, []]);
  });

  it.each([
    [
      'sqlite',
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000) SELECT 1 AS c FROM n',
    ],
    ['duckdb', 'SELECT 1 AS c FROM range(4000000) t(x) GROUP BY x % 1 HAVING count(DISTINCT x) > 0'],
  ])('continue if the terminal or the service manager tells every process to stop: %s', async (engine, sql) => {
    if (!existsSync('/proc')) return;
    const pool = new ReaderPool(program(engine), BOUNDS);
    const place = engine === 'sqlite' ? file : root;
    try {
      await pool.query(at(place), 'SELECT 1 AS c', 10_000);
      const answer = codeOf(pool.query(at(place), `SELECT max(c) AS c FROM (${sql})`, 30_000));
      await sleep(100);
      const [reader = 0] = readers(engine);
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.kill(reader, signal);
      expect(await answer).toBe('fine: [{"c":1}]');
    } finally {
      await pool.close();
    }
  });

  it('read a file that replaced the one they read before', async () => {
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    const other = join(root, 'other.db');
    const replaced = join(root, 'replaced.db');
    try {
      for (const value of ['1', '2', '3']) {
        new Database(other).exec(`CREATE TABLE t (a); INSERT INTO t VALUES (${value})`).close();
        await rename(other, replaced);
        expect(await codeOf(pool.query(at(replaced), 'SELECT a FROM t', 10_000))).toBe(`fine: [{"a":${value}}]`);
      }
      await rm(replaced);
      expect(await codeOf(pool.query(at(replaced), 'SELECT a FROM t', 10_000))).toBe('DATA_REPLACED');
    } finally {
      await pool.close();
    }
  });

  it('fail one by one if no process can be started, and neither hang nor end this process', async () => {
    const { execPath } = process;
    const pool = new ReaderPool(program('sqlite'), BOUNDS);
    // A string with a zero byte is not a path on any system: it is refused immediately.
    process.execPath = `${execPath}\0`;
    try {
      const answers = Array.from({ length: 5 }, () => codeOf(pool.query(at(file), 'SELECT 1 AS c', 10_000)));
      expect(await Promise.all(answers)).toEqual(answers.map(() => 'QUERY_FAILED'));
      process.execPath = execPath;
      expect(await codeOf(pool.query(at(file), 'SELECT 1 AS c', 10_000))).toBe('fine: [{"c":1}]');
    } finally {
      process.execPath = execPath;
      await pool.close();
    }
  });

  it('have no access to the environment', async () => {
    if (!existsSync('/proc')) return;
    process.env['READER_SPEC_SECRET'] = 'hush';
    const pool = new ReaderPool(program('duckdb'), BOUNDS);
    try {
      await pool.query(at(root), 'SELECT 1', 10_000);
      const [pid] = readers('duckdb');
      expect(readFileSync(`/proc/${String(pid)}/environ`, 'utf8')).not.toContain('hush');
    } finally {
      await pool.close();
      delete process.env['READER_SPEC_SECRET'];
    }
  });

  it.each([
    ['sqlite', ENDLESS],
    ['duckdb', 'SELECT count(*) FROM range(100000000) a, range(100000) b'],
  ])('end with the process that started them, for any reason: %s', async (engine, sql) => {
    const parent = asking(engine, sql);
    try {
      const reader = await new Promise<number>((resolve) => {
        parent.stdout?.once('data', (text: Buffer) => {
          resolve(Number(text.toString()));
        });
      });
      await sleep(300);
      expect(runs(reader)).toBe(true);
      parent.kill('SIGKILL');
      expect(await endsWithin(reader, 10_000)).toBe(true);
    } finally {
      parent.kill('SIGKILL');
    }
  });
});

/** A process that starts a reader, runs the statement in it, and prints its process id. */
function asking(engine: string, sql: string): ChildProcess {
  const { file: programFile, settings } = program(engine);
  const reader = fileURLToPath(programFile);
  const args = `[String(process.pid), ${JSON.stringify(JSON.stringify(settings))}]`;
  const place = engine === 'sqlite' ? file : root;
  const question = JSON.stringify({ place, files: filesOf(place), sql, run: true });
  const source = `
    const reader = require('node:child_process').fork(${JSON.stringify(reader)}, ${args}, {
      serialization: 'advanced', env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    reader.once('message', () => {
      reader.send(${question});
      console.log(reader.pid);
    });`;
  return spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
}
