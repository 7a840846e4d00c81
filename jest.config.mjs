/**
 * ESM under jest: two ESM packages that CommonJS packages require are compiled down
 * (mercurius → @fastify/static).
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/scripts/jest-resolver.cjs',
  // Tests use the client's source; the end-to-end tests start the build's output.
  moduleNameMapper: { '^@concordat/openlineage-client$': '<rootDir>/packages/openlineage-client/src/index.ts' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
    'node_modules/.*(content-disposition|cookie)/.+\\.js$': [
      '@swc/jest',
      { swcrc: false, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!.*(content-disposition|cookie)/)'],
};

/** Projects that need a real PostgreSQL share one, started once per run. */
const databases = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

const CODE = '<rootDir>/{src,migrations,packages,bench,contracts}';

/**
 * One project for each kind of test, so that `--selectProjects` can leave out what needs servers.
 */
export default {
  // A loaded machine may delay a test for seconds; what hangs still ends. Jest ignores the setting
  // of a project.
  testTimeout: 60_000,
  // Modules of earlier files stay in memory: a worker that is full collects garbage more than it
  // tests.
  workerIdleMemoryLimit: '1GB',
  projects: [
    // Pure and fast: all of them take less than a minute.
    {
      ...shared,
      displayName: 'unit',
      testMatch: [`${CODE}/**/*.spec.ts`],
      testPathIgnorePatterns: ['/node_modules/', '\\.integration\\.spec\\.ts$'],
    },
    // Beside the code, too, with real files, engines and processes.
    { ...shared, displayName: 'integration', testMatch: [`${CODE}/**/*.integration.spec.ts`] },
    { ...shared, displayName: 'corpus', testMatch: ['<rootDir>/test/{corpus-outcomes,approval,fuzz}/**/*.spec.ts'] },
    { ...shared, displayName: 'simulation', testMatch: ['<rootDir>/test/simulation/**/*.spec.ts'] },
    { ...shared, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...shared, ...databases, displayName: 'ports', testMatch: ['<rootDir>/test/{ports,migrations}/**/*.spec.ts'] },
    { ...shared, ...databases, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    // Minutes of load: `npm run soak`, not in `npm test`.
    { ...shared, ...databases, displayName: 'soak', testMatch: ['<rootDir>/test/soak/**/*.spec.ts'] },
    // Programs of other projects: `npm run test:services`, not in `npm test`.
    // Processes that are killed and paused for minutes: `npm run test:services`, not in `npm test`.
    {
      ...shared,
      ...databases,
      displayName: 'coordinators',
      testMatch: ['<rootDir>/test/coordinators/**/*.spec.ts'],
    },
    { ...shared, displayName: 'services', testMatch: ['<rootDir>/test/services/**/*.spec.ts'] },
    { ...shared, ...databases, displayName: 'docs', testMatch: ['<rootDir>/test/docs/**/*.spec.ts'] },
  ],
};
