/** The CI rules of docs/architecture.md that a linter can check, in ESLint's own rules. */

/** Tests and measurements may look at the clock and the environment; what ships may not. */
const TESTS = ['**/*.spec.ts'];
const SHIPS = ['src/**/*.ts', 'migrations/**/*.ts', 'contracts/**/*.ts', 'packages/*/src/**/*.ts'];
/** The clients: the only code that sends HTTP requests. */
const CLIENTS = ['src/cli/client/**/*.ts', 'packages/openlineage-client/src/**/*.ts'];

const CLOCK =
  'The time is an argument (`asOf`) or comes from the Clock port; only src/platform reads the machine’s clock.';
const RANDOM = 'Ids and random bytes come from the Ids port; only src/platform draws them.';
const ENVIRONMENT = 'Read the environment through src/platform; take the value as an argument.';
const FETCH = 'Only the clients (src/cli/client, packages/openlineage-client, src/platform) call fetch.';
const TRANSACTION =
  'This method opens its own transaction inside the unit of work: use insert, update, upsert, delete or SQL.';

const noClockOrRandom = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: CLOCK },
    { object: 'Math', property: 'random', message: RANDOM },
    { object: 'crypto', property: 'randomUUID', message: RANDOM },
    { object: 'process', property: 'env', message: ENVIRONMENT },
    // The whole object would carry the environment, the clock or fetch past the rules above.
    ...['process', 'Date', 'Math', 'fetch'].map((property) => ({
      object: 'globalThis',
      property,
      message: `Write \`${property}\`: the rules about the clock, random values, the environment and fetch see it there.`,
    })),
  ],
  'no-restricted-imports': [
    'error',
    { paths: ['process', 'node:process'].map((name) => ({ name, message: ENVIRONMENT })) },
  ],
};

const readsClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  {
    // luxon reads the clock too.
    selector:
      'CallExpression[callee.object.name="DateTime"][callee.property.name=/^(now|utc|local)$/][arguments.length=0]',
    message: CLOCK,
  },
];
const opensTransaction = [
  {
    selector: 'CallExpression[callee.property.name=/^(save|remove|softRemove|recover)$/]',
    message: TRANSACTION,
  },
];

/** The project's own part of the lint configuration. */
export const projectConfig = [
  {
    files: ['**/*.{ts,tsx}', '**/*.mjs', '**/*.cjs'],
    rules: {
      // Aim for 60 to 200 lines; split by meaning, never by count.
      'max-lines': ['error', { max: 400 }],
      // More belong together in an object with names.
      'max-params': ['error', { max: 4 }],
      // Prettier wraps code (at 120 columns) but no comments.
      'max-len': ['error', { code: 1000, comments: 100, ignoreUrls: true, ignorePattern: 'eslint-disable' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  // A released migration is never edited; its digest is kept by a test.
  { files: ['migrations/[0-9]*.ts'], rules: { 'max-len': 'off' } },
  {
    files: SHIPS,
    ignores: [...TESTS, 'src/platform/**'],
    rules: { ...noClockOrRandom, 'no-restricted-syntax': ['error', ...readsClock] },
  },
  {
    files: SHIPS,
    ignores: [...TESTS, ...CLIENTS, 'src/platform/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: FETCH }] },
  },
  {
    files: ['src/persistence/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...readsClock, ...opensTransaction] },
  },
  { files: ['scripts/**/*.mjs', 'bench/**/*'], rules: { 'no-console': 'off' } },
];
