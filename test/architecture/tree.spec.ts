import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** The rules about files, over everything that git tracks. */
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const code = tracked.filter((file) => /\.(ts|mjs|cjs|js|graphql)$/.test(file) && !/^test\/corpus\//.test(file));
const isGenerated = (file: string): boolean => file.includes('.generated.') || file === 'schema.graphql';

/** The files of `files` that have more than `max` lines. */
export function tooLong(files: readonly string[], read: (file: string) => string, max = 400): string[] {
  return files.filter((file) => read(file).split('\n').length - 1 > max);
}

const read = (file: string): string => readFileSync(file, 'utf8');

describe('the tree', () => {
  it('has no code file over 400 lines, except generated files', () => {
    expect(
      tooLong(
        code.filter((file) => !isGenerated(file)),
        read,
      ),
    ).toEqual([]);
  });

  it('reports a longer file', () => {
    const texts: Record<string, string> = { 'a.ts': 'x\n'.repeat(400), 'b.ts': 'x\n'.repeat(401) };
    expect(tooLong(Object.keys(texts), (file) => texts[file] ?? '')).toEqual(['b.ts']);
  });

  it('names files in lower case with dashes', () => {
    const odd = code
      .filter((file) => /^(src|migrations|packages|contracts|test)\//.test(file))
      .filter((file) => !/^[a-z0-9./-]+$/.test(file));
    expect(odd).toEqual([]);
  });

  it('marks generated code in the name of the file, and no other code', () => {
    const says = (file: string): boolean =>
      /(auto-?generated|generated (by|from)|do not (edit|modify))/i.test(read(file).slice(0, 400));
    const typescript = code.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
    expect(typescript.filter((file) => says(file) && !isGenerated(file))).toEqual([]);
    expect(typescript.filter((file) => isGenerated(file) && !says(file))).toEqual([]);
  });

  it('contains no build output, store or log', () => {
    expect(
      tracked
        .filter((file) => /(^|\/)(dist|node_modules|\.concordat|coverage)\/|\.(log|db|sqlite|parquet)$/.test(file))
        .filter((file) => !file.startsWith('test/corpus/')),
    ).toEqual([]);
  });

  it('has one lockfile', () => {
    expect(tracked.filter((file) => /(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(file))).toEqual([
      'package-lock.json',
    ]);
  });

  it('has a test for every folder of core: beside it, or one under test/ that imports it', () => {
    const folderOf = (file: string): string => file.split('/').slice(0, 3).join('/');
    const folders = new Set(code.filter((file) => /^src\/core\/[^/]+\//.test(file)).map(folderOf));
    const specs = tracked.filter((file) => file.endsWith('.spec.ts'));
    const imported = specs
      .filter((file) => file.startsWith('test/'))
      .flatMap((file) => read(file).match(/src\/core\/[a-z-]+/g) ?? []);
    const tested = new Set([...specs.filter((file) => file.startsWith('src/core/')).map(folderOf), ...imported]);
    // Only texts, which `concordat explain` reads completely.
    tested.add('src/core/codes');
    expect([...folders].filter((folder) => !tested.has(folder))).toEqual([]);
  });
});
