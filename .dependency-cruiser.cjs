/**
 * The layers of docs/architecture.md as rules. A file imports its own layer and lower ones; edges
 * never import each other; only main imports them all; there is no cycle of files or folders
 * anywhere. test/architecture/layers.spec.ts plants a violation of each rule.
 */
const EDGES = 'api|coordinator|agent|cli|persistence|graph|engines|auth';
/** The pure packages that core may use: SemVer, and the one cron and time-zone library. */
const CORE_PACKAGES = 'semver|luxon|@types/semver|@types/luxon';

/**
 * The features of src/app, each with the features that it imports. The folders shared and ports are
 * below all of them.
 */
const FEATURES = {
  ports: [],
  shared: ['ports'],
  catalog: ['shared', 'ports'],
  checks: ['catalog', 'shared', 'ports'],
  agents: ['checks', 'catalog', 'shared', 'ports'],
  lineage: ['checks', 'catalog', 'shared', 'ports'],
  health: ['checks', 'catalog', 'shared', 'ports'],
  gate: ['health', 'checks', 'catalog', 'shared', 'ports'],
  scene: ['lineage', 'health', 'checks', 'catalog', 'shared', 'ports'],
  trial: ['health', 'checks', 'catalog', 'shared', 'ports'],
  governance: ['shared', 'ports'],
};

/** A rule that `name`: files under `from` import nothing that matches `to` (and not `except`). */
function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
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
      name: 'no-folder-cycles',
      scope: 'folder',
      severity: 'error',
      comment: 'No cycles of folders: of two folders, one can be read without the other.',
      from: { path: '^(src|migrations|contracts|packages)/' },
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
      'core-is-pure',
      'core imports itself and its short list of pure packages: no Node built-in, no framework, no higher layer.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', `(^|/)node_modules/(${CORE_PACKAGES})/`] },
    ),
    forbid(
      'formats-use-core-only',
      'formats turn text into core values; they import no higher layer.',
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
      'app-uses-core-and-formats',
      'Use cases import ports, never their implementations.',
      { path: '^src/app/' },
      { path: '^(src|migrations|contracts|test|bench)/', pathNot: '^src/(core|formats|app)/' },
    ),
    forbid(
      'app-is-without-io',
      'Use cases are plain functions over ports: no Node built-ins that do I/O.',
      { path: '^src/app/' },
      { dependencyTypes: ['core'], pathNot: '^async_hooks$' },
    ),
    ...Object.entries(FEATURES).map(([feature, below]) =>
      forbid(
        `feature-${feature}`,
        `Features depend in one direction: ${feature} imports ${below.length === 0 ? 'no other' : below.join(', ')}.`,
        { path: `^src/app/${feature}/` },
        { path: '^src/app/', pathNot: `^src/app/(${[feature, ...below].join('|')})/` },
      ),
    ),
    forbid(
      'features-are-listed',
      'A new feature of src/app states in FEATURES which features it imports.',
      { path: '^src/app/', pathNot: `^src/app/((${Object.keys(FEATURES).join('|')})/|build-app\\.ts$)` },
      { path: '^src/app/' },
    ),
    forbid(
      'ports-use-core-only',
      'A port is written in core’s words. Reading documents and events are ports about formats.',
      { path: '^src/app/ports/', pathNot: '^src/app/ports/(documents|event-reader)\\.ts$' },
      { path: '^src/formats/' },
    ),
    forbid(
      'platform-below-edges',
      'platform implements the clock and the ids of app’s ports; it imports no edge.',
      { path: '^src/platform/' },
      { path: '^(src|migrations|contracts|test|bench)/', pathNot: '^src/(core|formats|app|platform)/' },
    ),
    forbid(
      'edges-are-separate',
      'An edge imports itself and lower layers; what connects edges is wiring and belongs in main.',
      { path: `^src/(${EDGES})/` },
      { path: `^src/(${EDGES})/`, pathNot: '^src/$1/' },
    ),
    forbid('main-is-on-top', 'Nothing imports main.', { path: '^src/(?!main/)' }, { path: '^src/main/' }),
    forbid(
      'migrations-for-persistence-only',
      'Migrations are run by persistence.',
      { path: '^(src|contracts|packages)/', pathNot: '^src/persistence/' },
      { path: '^migrations/' },
    ),
    forbid(
      'migrations-are-frozen',
      'A migration keeps its meaning: it imports its own helpers and persistence’s, never the current model.',
      { path: '^migrations/' },
      { path: '^(src|contracts|packages)/', pathNot: '^src/persistence/' },
    ),
    forbid(
      'example-mesh-for-up-only',
      'Only `concordat up` imports the example mesh.',
      { path: '^src/', pathNot: '^src/cli/up/' },
      { path: '^contracts/' },
    ),
    forbid(
      'example-mesh-is-outside',
      'The example mesh is a user of the catalog: it imports core’s pure values (partitionings, intervals) only.',
      { path: '^contracts/' },
      { path: '^(src|migrations)/', pathNot: '^src/core/' },
    ),
    forbid(
      'packages-are-separate',
      'A package of packages/ can be published alone.',
      { path: '^packages/([^/]+)/' },
      { path: '^(src|migrations|contracts|test|packages)/', pathNot: '^packages/$1/' },
    ),
    {
      name: 'sqlite-by-one-package',
      severity: 'error',
      comment: 'packages/embedded-sqlite knows which release of better-sqlite3 runs on which Node.',
      from: { pathNot: '^packages/embedded-sqlite/' },
      to: { path: '(^|/)node_modules/better-sqlite3' },
    },
    forbid(
      'typeorm-in-persistence-only',
      'Rows never leave persistence.',
      { path: '^(src|contracts|packages)/', pathNot: '^src/persistence/' },
      { path: '(^|/)node_modules/typeorm/' },
    ),
    forbid(
      'nest-at-the-edges-only',
      'Nest appears in api, coordinator, agent, auth and main.',
      { path: '^(src|migrations|contracts|packages)/', pathNot: '^src/(api|coordinator|agent|auth|main)/' },
      { path: '(^|/)node_modules/@nestjs/' },
    ),
    forbid(
      'ships-without-tests',
      'What ships imports neither tests nor development packages.',
      { path: '^(src|migrations)/' },
      { path: '^(test|scripts|bench)/' },
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
    // Tests beside the code may import test tools and fixtures: they never ship.
    exclude: { path: '(^|/)dist/|\\.spec\\.ts$' },
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
