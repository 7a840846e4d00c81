import { houseRules } from './rules.mjs';

/** Tests and measurements may look at the clock and the environment; what ships may not. */
const TESTS = ['**/*.spec.ts'];
const SHIPS = ['src/**/*.ts', 'migrations/**/*.ts', 'contracts/**/*.ts', 'packages/*/src/**/*.ts'];

/** The house's part of the lint configuration: needs no types, so that a test can plant a violation in a text. */
export const house = [
  { plugins: { house: { rules: houseRules } } },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    rules: {
      // Aim for 60 to 200 lines; split by meaning, never by count.
      'max-lines': ['error', { max: 400 }],
      'house/max-constructor-parameters': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: SHIPS,
    ignores: TESTS,
    rules: {
      'house/no-environment': 'error',
      'house/no-clock': 'error',
      'house/no-random': 'error',
      'house/no-fetch': 'error',
    },
  },
  { files: ['src/persistence/**/*.ts'], rules: { 'house/no-implicit-transaction': 'error' } },
  {
    files: ['src/platform/**/*.ts'],
    rules: {
      'house/no-environment': 'off',
      'house/no-clock': 'off',
      'house/no-random': 'off',
      'house/no-fetch': 'off',
    },
  },
  {
    files: ['src/cli/client/**/*.ts', 'src/notify/**/*.ts', 'packages/openlineage-client/src/**/*.ts'],
    rules: { 'house/no-fetch': 'off' },
  },
  { files: ['scripts/**/*.mjs', 'bench/**/*'], rules: { 'no-console': 'off' } },
];
