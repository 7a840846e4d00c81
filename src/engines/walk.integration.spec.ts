import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EngineFault, engineFaultOf } from '../app/ports/engine.js';
import { segmentPatterns } from '../core/partition/partition-paths.js';
import { WalkBudget, walk } from './walk.js';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'concordat-walk-'));
  for (const folder of ['a', 'a/b', 'a/b/c', '.hidden']) {
    await mkdir(join(root, folder));
    for (const name of ['1.csv', '2.csv', '3.txt']) await writeFile(join(root, folder, name), '');
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

const found = async (pattern: string, most = { names: 100, files: 100 }): Promise<string[]> => {
  const files = await walk(root, segmentPatterns(pattern), new WalkBudget(pattern, most));
  return files.map((file) => relative(root, file)).sort();
};

describe('a walk', () => {
  it.each([
    ['a/*.csv', ['a/1.csv', 'a/2.csv']],
    ['**/1.csv', ['a/1.csv', 'a/b/1.csv', 'a/b/c/1.csv']],
    ['a/**/c/?.csv', ['a/b/c/1.csv', 'a/b/c/2.csv']],
    ['a/b/1.csv', ['a/b/1.csv']],
  ])('finds %s', async (pattern, files) => {
    expect(await found(pattern)).toEqual(files);
  });

  it('looks at nothing below a folder that is skipped', async () => {
    const looked: string[] = [];
    const skipsB = (folder: string): boolean => {
      looked.push(relative(root, folder));
      return folder.endsWith('b');
    };
    const budget = new WalkBudget('*/*/*/*', { names: 100, files: 100 });
    expect(await walk(root, segmentPatterns('?/?/?/*'), budget, skipsB)).toEqual([]);
    expect(looked).toEqual(['a', 'a/b']);
    expect(await found('?/?/?/*')).toEqual(['a/b/c/1.csv', 'a/b/c/2.csv', 'a/b/c/3.txt']);
  });

  it.each(['a/*.csv', 'a/**', '**/*.csv', '*/*/*'])(
    'ends where more files match than one statement reads: %s',
    async (pattern) => {
      const count = (await found(pattern)).length;
      expect(await found(pattern, { names: 100, files: count })).toHaveLength(count);
      await expect(found(pattern, { names: 100, files: count - 1 })).rejects.toThrow(
        `More than ${String(count - 1)} files match what ${pattern} names`,
      );
    },
  );

  it('ends where folders have more names than it keeps, although few of them match', async () => {
    expect(await found('**/1.csv', { names: 13, files: 9 })).toHaveLength(3);
    await expect(found('**/none.csv', { names: 12, files: 9 })).rejects.toThrow(EngineFault);
  });
});

it('a message of the system does not show the real path', async () => {
  const error: unknown = await writeFile(join(root, 'none/x'), '').catch((one: unknown) => one);
  expect(engineFaultOf(error)).toMatchObject({
    code: 'UNREADABLE',
    message: 'A file of the data cannot be read (ENOENT).',
  });
});

it('patterns of a reader are compiled once, and not kept without bound', () => {
  const { ecmaPattern } = createRequire(import.meta.url)('./readers/serve.cjs') as {
    ecmaPattern: (text: string) => RegExp;
  };
  const first = ecmaPattern('a+');
  expect(ecmaPattern('a+')).toBe(first);
  for (let n = 0; n < 1_000; n += 1) ecmaPattern(`b${String(n)}`);
  expect(ecmaPattern('a+')).not.toBe(first);
});
