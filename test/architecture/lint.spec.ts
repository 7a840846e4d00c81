import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

/**
 * Each CI rule of the linter, with a violation planted in a text under a path of the tree: the rule
 * must report it there, and must accept the same text where it is allowed.
 */
const config = (await import(join(process.cwd(), 'eslint.config.mjs'))) as { default: never };

/** Texts without a file need their own type program; `allowDefaultProject` gives them one. */
const PLANTED = [
  ...['core', 'app', 'platform', 'persistence', 'api', 'auth', 'cli'].map((folder) => `src/${folder}/planted.ts`),
  'src/cli/client/planted.ts',
  'packages/openlineage-client/src/planted.ts',
  'migrations/planted.ts',
  'migrations/0001-planted.ts',
  'contracts/planted.ts',
  'test/e2e/planted.spec.ts',
];
const eslint = new ESLint({
  overrideConfigFile: true,
  baseConfig: config.default,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: PLANTED,
          defaultProject: 'tsconfig.json',
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 32,
        },
      },
    },
  } as never,
});

async function rulesBroken(text: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))].sort();
}

const parameters = (count: number): string =>
  Array.from({ length: count }, (_, index) => `readonly p${index}: string`).join(', ');

const RULES: readonly (readonly [rule: string, text: string, banned: string, allowed: string | null])[] = [
  ['no-restricted-properties', 'export const x = process.env;\n', 'src/cli/planted.ts', 'src/platform/planted.ts'],
  ['no-restricted-properties', 'export const { env } = process;\n', 'src/api/planted.ts', 'test/e2e/planted.spec.ts'],
  [
    'no-restricted-properties',
    "export const x = globalThis.process['env'];\n",
    'src/app/planted.ts',
    'src/platform/planted.ts',
  ],
  ['no-restricted-properties', 'export const x = Date.now();\n', 'src/core/planted.ts', 'src/platform/planted.ts'],
  ['no-restricted-syntax', 'export const x = new Date();\n', 'src/persistence/planted.ts', 'src/platform/planted.ts'],
  ['no-restricted-syntax', 'export const x = new Date();\n', 'contracts/planted.ts', 'test/e2e/planted.spec.ts'],
  ['no-restricted-syntax', 'export const x = Date();\n', 'migrations/planted.ts', 'src/platform/planted.ts'],
  [
    'no-restricted-syntax',
    "import { DateTime } from 'luxon';\nexport const x = DateTime.now();\n",
    'src/core/planted.ts',
    'src/platform/planted.ts',
  ],
  [
    'no-restricted-properties',
    'export const x = new globalThis.Date();\n',
    'src/app/planted.ts',
    'src/platform/planted.ts',
  ],
  ['no-restricted-properties', 'export const { now } = Date;\n', 'src/app/planted.ts', 'src/platform/planted.ts'],
  ['no-restricted-properties', 'export const { random } = Math;\n', 'src/app/planted.ts', 'src/platform/planted.ts'],
  ['no-restricted-globals', 'export const x = { fetch };\n', 'src/auth/planted.ts', 'src/cli/client/planted.ts'],
  ['no-restricted-properties', 'export const x = Math.random();\n', 'contracts/planted.ts', 'src/platform/planted.ts'],
  [
    'no-restricted-properties',
    'export const x = crypto.randomUUID();\n',
    'src/app/planted.ts',
    'src/platform/planted.ts',
  ],
  ['no-restricted-globals', "export const x = fetch('http://a');\n", 'src/api/planted.ts', 'src/cli/client/planted.ts'],
  ['no-restricted-properties', 'export const x = globalThis.fetch;\n', 'src/cli/planted.ts', 'src/platform/planted.ts'],
  [
    'no-restricted-syntax',
    'export const x = (rows: { save(row: string): string }): string => rows.save("a");\n',
    'src/persistence/planted.ts',
    'src/app/planted.ts',
  ],
  ['max-params', `export class X {\n  constructor(${parameters(5)}) {}\n}\n`, 'src/auth/planted.ts', null],
  ['max-len', `// ${'word '.repeat(20)}\nexport {};\n`, 'src/core/planted.ts', 'migrations/0001-planted.ts'],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    "export const x = (y: 'a' | 'b'): number => {\n  switch (y) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n};\n",
    'src/core/planted.ts',
    null,
  ],
  ['max-lines', 'export {};\n'.repeat(401), 'test/e2e/planted.spec.ts', null],
  ['no-console', 'console.log(1);\n', 'src/cli/planted.ts', null],
  [
    '@typescript-eslint/no-explicit-any',
    'export const x = (y: any): string => String(y === 1);\n',
    'src/core/planted.ts',
    null,
  ],
  ['@typescript-eslint/no-floating-promises', 'void 0;\nPromise.resolve(1);\n', 'src/app/planted.ts', null],
];

describe('the lint', () => {
  it.each(RULES)('%s refuses %j in %s', async (rule, text, banned, allowed) => {
    expect(await rulesBroken(text, banned)).toContain(rule);
    if (allowed !== null) expect(await rulesBroken(text, allowed)).not.toContain(rule);
  });

  it('accepts code that only looks like a violation', async () => {
    const text = `
      const fetch = (): number => 2;
      export const x = [new Date(0), fetch(), { fetch: 1 }.fetch, { now: 1 }.now];
      export class Four { constructor(${parameters(4)}) {} }
    `;
    expect(
      (await rulesBroken(text, 'src/core/planted.ts')).filter((rule) => /^(no-restricted|max-)/.test(rule ?? '')),
    ).toEqual([]);
  });

  it('checks with types, strictly, in every folder that ships', async () => {
    for (const path of PLANTED.filter((path) => !path.startsWith('test/'))) {
      expect(await rulesBroken('Promise.resolve(1);\n', path)).toContain('@typescript-eslint/no-floating-promises');
    }
  });
});
