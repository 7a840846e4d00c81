/**
 * The floors of docs/architecture.md as a rule. A file imports its own floor and lower ones; edges never import each other;
 * only main knows them all; there is no cycle anywhere. test/architecture/floors.spec.ts shows that each rule bites.
 */
const EDGES = 'api|coordinator|agent|cli|persistence|graph|engines|notify|auth';
/** Tests beside the code may reach for test tools and fixtures; they never ship. */
const TESTS = '\\.spec\\.ts$';
/** The pure packages that core may use: SemVer, and the one cron and time-zone library. */
const CORE_PACKAGES = 'semver|luxon|@types/semver|@types/luxon';

/** A rule that `name`: files under `from` import nothing that matches `to` (and not `except`). */
function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from: { pathNot: TESTS, ...from }, to };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'No cycles anywhere, types included.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'Every import leads somewhere.',
      // Which of the two releases is installed depends on the Node (packages/embedded-sqlite).
      from: { pathNot: '^packages/embedded-sqlite/index\\.cjs$' },
      to: { couldNotResolve: true },
    },
    forbid(
      'core-is-the-ground',
      'core imports itself and its short list of pure packages: no Node built-in, no framework, no higher floor.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', `(^|/)node_modules/(${CORE_PACKAGES})/`] },
    ),
    forbid(
      'formats-stand-on-core',
      'formats turn text into core values; they know nothing above.',
      { path: '^src/formats/' },
      { path: '^(src|migrations|contracts|test|bench)/', pathNot: '^src/(core|formats)/' },
    ),
    forbid(
      'formats-are-without-io',
      'formats are pure: no Node built-ins, their schemas come as modules.',
      { path: '^src/formats/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'app-stands-on-formats',
      'Use cases see ports, never their implementations.',
      { path: '^src/app/' },
      { path: '^(src|migrations|contracts|test|bench)/', pathNot: '^src/(core|formats|app)/' },
    ),
    forbid(
      'app-is-without-io',
      'Use cases are plain functions over ports: no Node built-ins.',
      { path: '^src/app/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'platform-stands-on-app',
      'platform implements the clock and the ids behind app’s ports; it knows no edge.',
      { path: '^src/platform/' },
      { path: '^(src|migrations|contracts|test|bench)/', pathNot: '^src/(core|formats|app|platform)/' },
    ),
    forbid(
      'edges-never-meet',
      'An edge imports itself and lower floors; what joins edges is wiring and belongs in main.',
      { path: `^src/(${EDGES})/` },
      { path: `^src/(${EDGES})/`, pathNot: '^src/$1/' },
    ),
    forbid('only-main-knows-all', 'Nothing imports main.', { path: '^src/(?!main/)' }, { path: '^src/main/' }),
    forbid(
      'migrations-for-persistence-only',
      'Migrations are run by persistence.',
      { path: '^(src|contracts|packages)/', pathNot: [TESTS, '^src/persistence/'] },
      { path: '^migrations/' },
    ),
    forbid(
      'migrations-stand-alone',
      'A migration must mean the same for ever: it sees its helpers and persistence’s, never the living model.',
      { path: '^migrations/' },
      { path: '^(src|contracts|packages)/', pathNot: '^src/persistence/' },
    ),
    forbid(
      'example-mesh-for-up-only',
      'Only `concordat up` knows the example mesh.',
      { path: '^src/', pathNot: [TESTS, '^src/cli/up/'] },
      { path: '^contracts/' },
    ),
    forbid(
      'example-mesh-stands-alone',
      'The example mesh is made from outside: of the catalog’s inside it sees core’s pure values (partitionings, intervals) and no more.',
      { path: '^contracts/' },
      { path: '^(src|migrations)/', pathNot: '^src/core/' },
    ),
    forbid(
      'packages-stand-alone',
      'A package of packages/ is publishable alone.',
      { path: '^packages/([^/]+)/' },
      { path: '^(src|migrations|contracts|test|packages)/', pathNot: '^packages/$1/' },
    ),
    {
      name: 'sqlite-by-one-door',
      severity: 'error',
      comment: 'packages/embedded-sqlite knows which release of better-sqlite3 runs on which Node.',
      from: { pathNot: '^packages/embedded-sqlite/' },
      to: { path: '(^|/)node_modules/better-sqlite3' },
    },
    forbid(
      'typeorm-in-persistence-only',
      'TypeORM is contained: rows never leave persistence.',
      { path: '^(src|contracts|packages)/', pathNot: [TESTS, '^src/persistence/'] },
      { path: '(^|/)node_modules/typeorm/' },
    ),
    forbid(
      'nest-at-the-edges-only',
      'Nest appears in api, coordinator, agent, auth and main.',
      { path: '^(src|migrations|contracts|packages)/', pathNot: [TESTS, '^src/(api|coordinator|agent|auth|main)/'] },
      { path: '(^|/)node_modules/@nestjs/' },
    ),
    forbid(
      'ships-without-tests',
      'What ships imports neither tests nor packages that are only there for development.',
      { path: '^(src|migrations)/' },
      { path: ['^test/', TESTS, '^scripts/', '^bench/'] },
    ),
    forbid(
      'ships-without-dev-packages',
      'What ships imports only packages that are installed with it.',
      { path: '^(src|migrations)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/@types/' },
    ),
    {
      name: 'listed-packages',
      severity: 'error',
      comment: 'A package that is imported is named in package.json.',
      from: { path: '^(src|migrations|contracts|packages)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
