import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** Each rule of the floors, with a violation planted in an empty house of its own: the rule must report it, and nothing else may. */
const ROOT = process.cwd();
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'concordat-floors-'));
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  plant({ 'src/core/a.ts': 'export const a = 1;\n' });
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

function rulesBroken(): string[] {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['src', 'migrations', 'contracts', 'packages', 'test'].filter(
    (folder) => spawnSync('test', ['-d', join(house, folder)]).status === 0,
  );
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: house, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}

const importing = (path: string): string => `import * as it from '${path}';\nexport const x = it;\n`;

const VIOLATIONS: readonly (readonly [rule: string, files: Readonly<Record<string, string>>])[] = [
  ['no-cycles', { 'src/core/b.ts': importing('./c.js'), 'src/core/c.ts': importing('./b.js') }],
  [
    'no-cycles',
    {
      'src/core/b.ts': "import type { C } from './c.js';\nexport type B = C | 1;\n",
      'src/core/c.ts': "import type { B } from './b.js';\nexport type C = B[];\n",
    },
  ],
  ['resolvable', { 'src/app/b.ts': importing('./not-there.js') }],
  [
    'core-is-the-ground',
    { 'src/core/b.ts': importing('../formats/c.js'), 'src/formats/c.ts': 'export const c = 1;\n' },
  ],
  ['core-is-the-ground', { 'src/core/b.ts': importing('node:crypto') }],
  ['core-is-the-ground', { 'src/core/b.ts': importing('zod') }],
  ['formats-stand-on-core', { 'src/formats/b.ts': importing('../app/c.js'), 'src/app/c.ts': 'export const c = 1;\n' }],
  ['formats-are-without-io', { 'src/formats/b.ts': importing('node:fs') }],
  [
    'app-stands-on-formats',
    { 'src/app/b.ts': importing('../platform/c.js'), 'src/platform/c.ts': 'export const c = 1;\n' },
  ],
  ['app-stands-on-formats', { 'src/app/b.ts': importing('../graph/c.js'), 'src/graph/c.ts': 'export const c = 1;\n' }],
  ['app-is-without-io', { 'src/app/b.ts': importing('node:crypto') }],
  [
    'platform-stands-on-app',
    { 'src/platform/b.ts': importing('../auth/c.js'), 'src/auth/c.ts': 'export const c = 1;\n' },
  ],
  [
    'edges-never-meet',
    { 'src/cli/b.ts': importing('../persistence/c.js'), 'src/persistence/c.ts': 'export const c = 1;\n' },
  ],
  ['edges-never-meet', { 'src/api/b.ts': importing('../auth/c.js'), 'src/auth/c.ts': 'export const c = 1;\n' }],
  ['only-main-knows-all', { 'src/cli/b.ts': importing('../main/c.js'), 'src/main/c.ts': 'export const c = 1;\n' }],
  [
    'migrations-for-persistence-only',
    { 'src/api/b.ts': importing('../../migrations/c.js'), 'migrations/c.ts': 'export const c = 1;\n' },
  ],
  ['migrations-stand-alone', { 'migrations/b.ts': importing('../src/core/a.js') }],
  [
    'example-mesh-for-up-only',
    { 'src/api/b.ts': importing('../../contracts/c.js'), 'contracts/c.ts': 'export const c = 1;\n' },
  ],
  [
    'example-mesh-stands-alone',
    { 'contracts/b.ts': importing('../src/formats/c.js'), 'src/formats/c.ts': 'export const c = 1;\n' },
  ],
  ['packages-stand-alone', { 'packages/one/src/b.ts': importing('../../../src/core/a.js') }],
  ['sqlite-by-one-door', { 'test/b.ts': importing('better-sqlite3') }],
  ['typeorm-in-persistence-only', { 'src/api/b.ts': importing('typeorm') }],
  ['nest-at-the-edges-only', { 'src/persistence/b.ts': importing('@nestjs/common') }],
  ['ships-without-tests', { 'src/api/b.ts': importing('../../test/c.js'), 'test/c.ts': 'export const c = 1;\n' }],
  ['ships-without-dev-packages', { 'src/api/b.ts': importing('fast-check') }],
  ['listed-packages', { 'src/api/b.ts': importing('lru-cache') }],
];

describe('the floors', () => {
  it('have nothing against a house that is in order', () => {
    plant({
      'src/core/b.ts': importing('semver'),
      'src/formats/b.ts': importing('../core/a.js'),
      'src/app/b.ts': importing('../formats/b.js'),
      'src/platform/b.ts': `${importing('../app/b.js')}export * as fs from 'node:fs';\n`,
      'src/persistence/b.ts': `${importing('typeorm')}export * as c from '../../migrations/c.js';\n`,
      'migrations/c.ts': importing('typeorm'),
      'src/api/b.ts': importing('@nestjs/common'),
      'src/main/b.ts': `${importing('../api/b.js')}export * as p from '../persistence/b.js';\n`,
      'src/core/a.spec.ts': importing('node:fs'),
    });
    expect(rulesBroken()).toEqual([]);
  }, 60_000);

  it.each(VIOLATIONS)(
    '%s bites %j',
    (rule, files) => {
      plant(files);
      expect(rulesBroken()).toEqual([rule]);
    },
    60_000,
  );

  it('has a planted violation for every rule', async () => {
    const config = (await import(join(ROOT, '.dependency-cruiser.cjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    const planted = new Set(VIOLATIONS.map(([rule]) => rule));
    expect(config.default.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });
});
