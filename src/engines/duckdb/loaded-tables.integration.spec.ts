import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../../test/support/measured-data.js';
import { field, object } from '../../../test/support/quality-models.js';
import { loadingProblem } from '../index.js';
import { LoadedTables } from './loaded-tables.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'concordat-temporary-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a temporary folder that cannot be used', () => {
  it('is a problem that the start reports, and no check fails for it', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(loadingProblem(folder)).toBeNull();
    // No user can make a folder in a file.
    expect(loadingProblem(file)).toMatch(/ENOTDIR/u);
    expect(await new LoadedTables(2 ** 30, file).reserve(1)).toBeNull();
    const results: unknown[] = [];
    for (const temporary of [folder, file]) {
      const data = await MeasuredData.opened(temporary);
      try {
        const path = await data.text('t.csv', 'id,x\n1,2\n1,3\n');
        const fields = [field('id', { logicalType: 'integer', unique: true }), field('x', { unique: true })];
        const measured = await data.measure(path, object('t', fields));
        results.push(Object.entries(measured).map(([id, { outcome, observed }]) => [id, outcome, observed]));
      } finally {
        await data.close();
      }
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[0]).toContainEqual(['t.id:unique', 'FAIL', 1]);
  });
});

describe('the folder of loaded tables', () => {
  it('is made again where it was deleted, and not used where another one is in its place', async () => {
    const tables = new LoadedTables(2 ** 30, folder);
    const own = tables.folder ?? '';
    await rm(own, { recursive: true });
    expect(await tables.reserve(1)).not.toBeNull();
    expect(existsSync(own)).toBe(true);
    await rm(own, { recursive: true });
    await mkdir(join(folder, 'theirs'));
    await symlink(join(folder, 'theirs'), own);
    expect(await tables.reserve(1)).toBeNull();
    await tables.close();
  });

  it('contains nothing of a process that was killed, and what others write', async () => {
    const tables = new LoadedTables(2 ** 30, folder);
    const own = tables.folder ?? '';
    for (const name of ['spill_12_1', 'spill_12_2', 'spill_123_1']) {
      await mkdir(join(own, name));
      await writeFile(join(own, name, 'duckdb_temp_storage-0.tmp'), 'x');
    }
    await tables.deleteSpilled(12);
    expect(await readdir(own)).toEqual(['spill_123_1']);
    await tables.close();
    // The process of a catalog that has ended.
    await tables.deleteSpilled(12);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is deleted at the next start where its process was killed, and only then', async () => {
    const { pid: ended } = spawnSync(process.execPath, ['-e', '']);
    const names = {
      ended: `concordat-checks-${hostname()}-${String(ended)}-abcdef`,
      elsewhere: `concordat-checks-other-host-${String(ended)}-abcdef`,
      running: `concordat-checks-${hostname()}-${String(process.ppid)}-abcdef`,
      restarted: `concordat-checks-${hostname()}-${String(process.pid)}-abcdef`,
      old: 'concordat-checks-abcdef',
    };
    for (const name of Object.values(names)) await mkdir(join(folder, name));
    const twoDaysAgo = performance.timeOrigin / 1_000 - 2 * 86_400;
    for (const name of [names.restarted, names.old]) await utimes(join(folder, name), twoDaysAgo, twoDaysAgo);
    const tables = new LoadedTables(2 ** 30, folder);
    for (let waited = 0; waited < 5_000 && existsSync(join(folder, names.old)); waited += 20) await sleep(20);
    await sleep(100);
    const left = Object.entries(names).filter(([, name]) => existsSync(join(folder, name)));
    expect(left.map(([key]) => key)).toEqual(['elsewhere', 'running']);
    expect(existsSync(tables.folder ?? '')).toBe(true);
    await tables.close();
  });
});
