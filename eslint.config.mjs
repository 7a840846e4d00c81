import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { projectConfig } from './scripts/eslint/project-rules.mjs';

const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    // Ports are asynchronous even where one implementation needs no await.
    '@typescript-eslint/require-await': 'off',
    // Numbers and booleans read well in messages; objects do not.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // Nest modules and GraphQL resolvers are classes for their decorators' sake.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    // A dash or a slash pattern is often clearer whole.
    '@typescript-eslint/prefer-regexp-exec': 'off',
  },
};

/** Tests look into answers of unknown shape, and may assert that something is there. */
const tests = {
  files: ['**/*.spec.ts', 'test/**/*.ts', 'bench/**/*.ts'],
  rules: {
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'off',
    '@typescript-eslint/unbound-method': 'off',
  },
};

/** Scripts run before anything is built: plain modules, linted without types. */
const plain = { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.strict, tseslint.configs.disableTypeChecked] };

/**
 * Generated files have nothing to lint. They are not ignored: ESLint warns of an ignored file that
 * its command line names, as a run over the changed files does.
 */
const generated = { files: ['**/*.generated.ts'], processor: { preprocess: () => [], postprocess: () => [] } };

export default defineConfig(
  {
    ignores: ['**/node_modules/**', '**/dist/**', 'test/corpus/**', '.concordat/**', 'coverage/**'],
  },
  typed,
  tests,
  { ...plain, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  projectConfig,
  generated,
);
