import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/**
 * Each rule of the layers, with a violation planted in one tree: the rule must report its violation
 * and nothing else. `*` in a path is the folder of one violation.
 */
const ROOT = process.cwd();

type Planted = readonly [rule: string, files: Readonly<Record<string, string>>];

const importing = (path: string): string => `import * as it from '${path}';\nexport const x = it;\n`;
const PLAIN = 'export const c = 1;\n';

const VIOLATIONS: readonly Planted[] = [
  ['no-cycles', { 'src/core/*/b.ts': importing('./c.js'), 'src/core/*/c.ts': importing('./b.js') }],
  [
    'no-cycles',
    {
      'src/core/*/b.ts': "import type { C } from './c.js';\nexport type B = C | 1;\n",
      'src/core/*/c.ts': "import type { B } from './b.js';\nexport type C = B[];\n",
    },
  ],
  [
    'no-folder-cycles',
    {
      'src/core/*/one/b.ts': importing('../two/c.js'),
      'src/core/*/two/c.ts': PLAIN,
      'src/core/*/two/d.ts': importing('../one/e.js'),
      'src/core/*/one/e.ts': PLAIN,
    },
  ],
  ['resolvable', { 'src/formats/*/b.ts': importing('./not-there.js') }],
  ['core-is-pure', { 'src/core/*/b.ts': importing('../../formats/*/c.js'), 'src/formats/*/c.ts': PLAIN }],
  ['core-is-pure', { 'src/core/*/b.ts': importing('node:crypto') }],
  ['core-is-pure', { 'src/core/*/b.ts': importing('commander') }],
  ['formats-use-core-only', { 'src/formats/*/b.ts': importing('../../app/*/c.js'), 'src/app/*/c.ts': PLAIN }],
  ['formats-are-without-io', { 'src/formats/*/b.ts': importing('node:fs') }],
  ['app-uses-core-and-formats', { 'src/app/*/b.ts': importing('../../platform/*/c.js'), 'src/platform/*/c.ts': PLAIN }],
  ['app-uses-core-and-formats', { 'src/app/*/b.ts': importing('../../graph/*/c.js'), 'src/graph/*/c.ts': PLAIN }],
  ['app-is-without-io', { 'src/app/*/b.ts': importing('node:crypto') }],
  ['feature-ports', { 'src/app/ports/*/b.ts': importing('../../shared/*/c.js'), 'src/app/shared/*/c.ts': PLAIN }],
  ['feature-shared', { 'src/app/shared/*/b.ts': importing('../../catalog/*/c.js'), 'src/app/catalog/*/c.ts': PLAIN }],
  ['feature-catalog', { 'src/app/catalog/*/b.ts': importing('../../checks/*/c.js'), 'src/app/checks/*/c.ts': PLAIN }],
  ['feature-lineage', { 'src/app/lineage/*/b.ts': importing('../../health/*/c.js'), 'src/app/health/*/c.ts': PLAIN }],
  ['feature-checks', { 'src/app/checks/*/b.ts': importing('../../lineage/*/c.js'), 'src/app/lineage/*/c.ts': PLAIN }],
  ['feature-checks', { 'src/app/checks/*/b.ts': importing('../../health/*/c.js'), 'src/app/health/*/c.ts': PLAIN }],
  ['feature-agents', { 'src/app/agents/*/b.ts': importing('../../health/*/c.js'), 'src/app/health/*/c.ts': PLAIN }],
  ['feature-health', { 'src/app/health/*/b.ts': importing('../../gate/*/c.js'), 'src/app/gate/*/c.ts': PLAIN }],
  ['feature-gate', { 'src/app/gate/*/b.ts': importing('../../lineage/*/c.js'), 'src/app/lineage/*/c.ts': PLAIN }],
  [
    'feature-governance',
    { 'src/app/governance/*/b.ts': importing('../../catalog/*/c.js'), 'src/app/catalog/*/c.ts': PLAIN },
  ],
  ['feature-scene', { 'src/app/scene/*/b.ts': importing('../../gate/*/c.js'), 'src/app/gate/*/c.ts': PLAIN }],
  ['feature-trial', { 'src/app/trial/*/b.ts': importing('../../gate/*/c.js'), 'src/app/gate/*/c.ts': PLAIN }],
  ['feature-gate', { 'src/app/gate/*/b.ts': importing('../../build-app.js') }],
  ['features-are-listed', { 'src/app/*/b.ts': importing('../catalog/*/c.js'), 'src/app/catalog/*/c.ts': PLAIN }],
  [
    'ports-use-core-only',
    { 'src/app/ports/*/b.ts': importing('../../../formats/*/c.js'), 'src/formats/*/c.ts': PLAIN },
  ],
  ['platform-below-edges', { 'src/platform/*/b.ts': importing('../../auth/*/c.js'), 'src/auth/*/c.ts': PLAIN }],
  ['edges-are-separate', { 'src/cli/*/b.ts': importing('../../persistence/*/c.js'), 'src/persistence/*/c.ts': PLAIN }],
  ['edges-are-separate', { 'src/api/*/b.ts': importing('../../auth/*/c.js'), 'src/auth/*/c.ts': PLAIN }],
  ['main-is-on-top', { 'src/cli/*/b.ts': importing('../../main/*/c.js'), 'src/main/*/c.ts': PLAIN }],
  [
    'migrations-for-persistence-only',
    { 'src/api/*/b.ts': importing('../../../migrations/*/c.js'), 'migrations/*/c.ts': PLAIN },
  ],
  ['migrations-are-frozen', { 'migrations/*/b.ts': importing('../../src/core/a.js') }],
  ['example-mesh-for-up-only', { 'src/api/*/b.ts': importing('../../../contracts/*/c.js'), 'contracts/*/c.ts': PLAIN }],
  [
    'example-mesh-is-outside',
    { 'contracts/*/b.ts': importing('../../src/formats/*/c.js'), 'src/formats/*/c.ts': PLAIN },
  ],
  ['packages-are-separate', { 'packages/one/*/b.ts': importing('../../../src/core/a.js') }],
  ['sqlite-by-one-package', { 'test/*/b.ts': importing('better-sqlite3') }],
  ['typeorm-in-persistence-only', { 'src/api/*/b.ts': importing('typeorm') }],
  ['nest-at-the-edges-only', { 'src/persistence/*/b.ts': importing('@nestjs/common') }],
  ['ships-without-tests', { 'src/api/*/b.ts': importing('../../../test/*/c.js'), 'test/*/c.ts': PLAIN }],
  ['ships-without-dev-packages', { 'src/api/*/b.ts': importing('fast-check') }],
  ['listed-packages', { 'src/api/*/b.ts': importing('lru-cache') }],
];

/** Imports that every rule allows. */
const IN_ORDER: Readonly<Record<string, string>> = {
  'src/core/a.ts': 'export const a = 1;\n',
  'src/core/ok/b.ts': importing('semver'),
  'src/core/ok/b.spec.ts': importing('node:fs'),
  'src/formats/ok/b.ts': importing('../../core/ok/b.js'),
  'src/app/build-app.ts': importing('./gate/ok/b.js'),
  'src/app/gate/ok/b.ts': importing('../../health/ok/b.js'),
  'src/app/health/ok/b.ts': importing('../../checks/ok/b.js'),
  'src/app/checks/ok/b.ts': importing('../../catalog/ok/b.js'),
  'src/app/lineage/ok/b.ts': importing('../../catalog/ok/b.js'),
  'src/app/catalog/ok/b.ts': `${importing('../../shared/ok/b.js')}export * as f from '../../../formats/ok/b.js';\n`,
  'src/app/shared/ok/b.ts': importing('../../ports/ok/b.js'),
  'src/app/ports/ok/b.ts': importing('../../../core/ok/b.js'),
  'src/platform/ok/b.ts': `${importing('../../app/ports/ok/b.js')}export * as fs from 'node:fs';\n`,
  'src/persistence/ok/b.ts': `${importing('typeorm')}export * as c from '../../../migrations/ok/c.js';\n`,
  'migrations/ok/c.ts': importing('typeorm'),
  'src/api/ok/b.ts': `${importing('@nestjs/common')}export type * as app from '../../app/build-app.js';\n`,
  'src/main/ok/b.ts': `${importing('../../api/ok/b.js')}export * as p from '../../persistence/ok/b.js';\n`,
};

let tree: string;
let reported: readonly { readonly from: string; readonly rule: string }[];

function plant(files: Readonly<Record<string, string>>, folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(tree, path.replace('*', folder));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll('*/', `${folder}/`));
  }
}

/** The report of one run over the whole tree. */
function violations(): typeof reported {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [
      ...[cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      ...['src', 'migrations', 'contracts', 'packages', 'test'],
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

const rulesOf = (folder: string): string[] => [
  ...new Set(reported.filter(({ from }) => `${from}/`.includes(`/${folder}/`)).map(({ rule }) => rule)),
];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'concordat-layers-'));
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, file), join(tree, file));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  plant(IN_ORDER, 'ok');
  for (const [index, [, files]] of VIOLATIONS.entries()) plant(files, `v${index}`);
  reported = violations();
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the layers', () => {
  it.each(VIOLATIONS.map(([rule, files], index) => [rule, files, `v${index}`] as const))(
    '%s reports %j',
    (rule, _files, folder) => expect(rulesOf(folder)).toEqual([rule]),
  );

  it('report nothing else', () => {
    expect(reported.filter(({ from }) => !/\/v\d+(\/|$)/.test(from))).toEqual([]);
  });

  it('have a planted violation of every rule', async () => {
    const config = (await import(join(ROOT, '.dependency-cruiser.cjs'))) as {
      default: { forbidden: { name: string }[] };
    };
    const planted = new Set(VIOLATIONS.map(([rule]) => rule));
    expect(config.default.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });
});
