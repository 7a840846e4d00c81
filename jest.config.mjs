/** ESM under jest: two ESM packages reached through CommonJS consumers must be compiled down (mercurius → @fastify/static). */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/scripts/jest-resolver.cjs',
  // Tests see the client's source; the build's output is what the end-to-end tests start.
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

/** Projects that need a real PostgreSQL share one, started once a run and gone afterwards. */
const databases = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/** A project a kind of test, so that `--selectProjects` can leave out what needs servers. */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,migrations,packages,bench}/**/*.spec.ts', '<rootDir>/contracts/**/*.spec.ts'],
    },
    { ...shared, displayName: 'corpus', testMatch: ['<rootDir>/test/{corpus-outcomes,approval,fuzz}/**/*.spec.ts'] },
    { ...shared, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...shared, ...databases, displayName: 'ports', testMatch: ['<rootDir>/test/{ports,migrations}/**/*.spec.ts'] },
    { ...shared, ...databases, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    { ...shared, ...databases, displayName: 'docs', testMatch: ['<rootDir>/test/docs/**/*.spec.ts'] },
  ],
};
