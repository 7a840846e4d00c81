import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** The requirements of the two commands: one sentence for each missing one, with its fix. */
interface Machine {
  nodeProblem(version?: string): string | null;
  npmProblem(version?: string): string | null;
  compilerProblem(has?: (command: string) => boolean, version?: string): string | null;
  folderProblem(folder: string): string | null;
}
const ROOT = process.cwd();
const machine = (await import(join(ROOT, 'scripts/lib/machine.mjs'))) as Machine;
const { isInstalled } = (await import(join(ROOT, 'scripts/lib/install.mjs'))) as { isInstalled(root: string): boolean };

describe('the machine', () => {
  it.each([
    ['20.18.9', false],
    ['18.20.0', false],
    ['20.19.0', true],
    ['22.0.0', true],
    ['24.1.0', true],
  ])('accepts Node %s: %s', (version, good) => {
    expect(machine.nodeProblem(version) === null).toBe(good);
  });

  it.each([
    ['9.9.9', false],
    ['10.0.0\n', true],
    ['11.19.1', true],
    ['', false],
  ])('accepts npm %j: %s', (version, good) => {
    expect(machine.npmProblem(version) === null).toBe(good);
  });

  it('requires a compiler on Node 20, and names what is missing', () => {
    const onNode20 = (has: (command: string) => boolean): string | null => machine.compilerProblem(has, '20.19.0');
    expect(onNode20(() => true)).toBeNull();
    expect(onNode20((command) => command === 'clang++' || command === 'python3')).toMatch(/ make is missing: install/);
    expect(onNode20(() => false)).toMatch(/python3, make, g\+\+ are missing: .*apt-get install/);
  });

  it('requires no compiler from Node 22 on', () => expect(machine.compilerProblem(() => false, '22.0.0')).toBeNull());

  it('requires a writable folder', () => {
    expect(machine.folderProblem(tmpdir())).toBeNull();
    expect(machine.folderProblem(join(tmpdir(), 'not', 'there'))).toMatch(/cannot be written: make it writable/);
  });
});

describe('an installation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concordat-install-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lock = (version: string): string =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/a': { version }, 'node_modules/other-platform': { version, optional: true } },
    });

  it('is missing without node_modules, and outdated with another version', () => {
    writeFileSync(join(folder, 'package-lock.json'), lock('2.0.0'));
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), lock('1.0.0'));
    expect(isInstalled(folder)).toBe(false);
  });

  it('is missing if the native store does not load', () => {
    writeFileSync(join(folder, 'package-lock.json'), lock('2.0.0'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), lock('2.0.0'));
    expect(isInstalled(folder)).toBe(false);
  });

  it('exists here', () => expect(isInstalled(ROOT)).toBe(true));
});

describe('the command line before the build', () => {
  it('reports in one sentence how to build it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-unbuilt-'));
    try {
      mkdirSync(join(folder, 'bin'));
      cpSync(join(ROOT, 'bin/concordat'), join(folder, 'bin/concordat'));
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      const run = spawnSync(process.execPath, [join(folder, 'bin/concordat'), 'lint'], { encoding: 'utf8' });
      expect([run.status, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toMatch(/^concordat is not built yet: run .*\n$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
