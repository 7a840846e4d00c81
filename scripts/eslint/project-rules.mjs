import { projectRules } from './rules.mjs';

/** Tests and measurements may look at the clock and the environment; what ships may not. */
const TESTS = ['**/*.spec.ts'];
const SHIPS = ['src/**/*.ts', 'migrations/**/*.ts', 'contracts/**/*.ts', 'packages/*/src/**/*.ts'];

/** The project's own part of the lint configuration. */
export const projectConfig = [
  { plugins: { project: { rules: projectRules } } },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    rules: {
      // Aim for 60 to 200 lines; split by meaning, never by count.
      'max-lines': ['error', { max: 400 }],
      'project/max-constructor-parameters': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: SHIPS,
    ignores: TESTS,
    rules: {
      'project/no-environment': 'error',
      'project/no-clock': 'error',
      'project/no-random': 'error',
      'project/no-fetch': 'error',
    },
  },
  { files: ['src/persistence/**/*.ts'], rules: { 'project/no-implicit-transaction': 'error' } },
  {
    files: ['src/platform/**/*.ts'],
    rules: {
      'project/no-environment': 'off',
      'project/no-clock': 'off',
      'project/no-random': 'off',
      'project/no-fetch': 'off',
    },
  },
  {
    files: ['src/cli/client/**/*.ts', 'src/notify/**/*.ts', 'packages/openlineage-client/src/**/*.ts'],
    rules: { 'project/no-fetch': 'off' },
  },
  { files: ['scripts/**/*.mjs', 'bench/**/*'], rules: { 'no-console': 'off' } },
];
