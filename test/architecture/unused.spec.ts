import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The rules of knip.jsonc, with a violation of each planted in one tree. */
const ROOT = process.cwd();

const PLANTED: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { semver: '*', luxon: '*' } }),
  'tsconfig.json': '{}\n',
  'src/main/cli.ts': "import { used, Used } from '../core/used.js';\nimport 'semver';\nimport 'yaml';\nused(Used);\n",
  'src/core/used.ts': [
    'export interface Options { readonly of: string }',
    'export interface Signature { readonly name: string }',
    'export const used = (signature: Signature): Signature => signature;',
    "export const Used: Signature = { name: 'a' };",
    'export const unused = 1;',
    '',
  ].join('\n'),
  'src/core/lonely.ts': 'export const lonely = 1;\n',
  'src/core/made.generated.ts': 'export const made = 1;\n',
};

type Kind = 'files' | 'exports' | 'types' | 'dependencies' | 'unlisted';
type Issue = Readonly<Record<'file' | Kind, unknown>>;

let tree: string;
let issues: readonly Issue[];

/** The names that knip reports under one kind, as `file: name`. */
function reported(kind: Kind): string[] {
  return issues.flatMap((issue) =>
    ((issue[kind] ?? []) as { readonly name: string }[]).map(({ name }) => `${String(issue.file)}: ${name}`),
  );
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'concordat-unused-'));
  for (const [path, text] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  cpSync(join(ROOT, 'knip.jsonc'), join(tree, 'knip.jsonc'));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  const knip = join(ROOT, 'node_modules/knip/bin/knip.js');
  const run = spawnSync(process.execPath, [knip, '--no-progress', '--no-config-hints', '--reporter', 'json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  ({ issues } = JSON.parse(run.stdout) as { issues: Issue[] });
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('unused code', () => {
  it.each([
    ['files', ['src/core/lonely.ts: src/core/lonely.ts']],
    ['exports', ['src/core/used.ts: unused']],
    ['types', ['src/core/used.ts: Options']],
    ['dependencies', ['package.json: luxon']],
    ['unlisted', ['src/main/cli.ts: yaml']],
  ] as const)('of the kind %s is reported, and nothing else', (kind, names) => {
    expect(reported(kind)).toEqual(names);
  });
});
