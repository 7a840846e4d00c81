import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formerNames, listedWords, type WordException } from '../support/language.js';

/** The rules about names and words, over every tracked file. */
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const read = (file: string): string => readFileSync(file, 'utf8');

/** Former paths, each with the files that replace it. */
const RENAMED_FILES: Readonly<Record<string, readonly string[]>> = {
  'src/persistence/stores/house-stores.ts': [
    'src/persistence/stores/token-store.ts',
    'src/persistence/stores/outbox-store.ts',
    'src/persistence/stores/idempotency-store.ts',
  ],
  'src/persistence/rows/house-rows.ts': [
    'src/persistence/rows/token-rows.ts',
    'src/persistence/rows/outbox-rows.ts',
    'src/persistence/rows/idempotency-rows.ts',
  ],
  'src/persistence/fifo.ts': ['src/persistence/mutex.ts'],
  'src/persistence/stores/record-counter.ts': ['src/persistence/stores/sequence.ts'],
  'src/persistence/stores/fact-store.ts': ['src/persistence/stores/data-version-store.ts'],
  'src/app/ports/fact-store.ts': ['src/app/ports/data-version-store.ts'],
  'src/persistence/sql-guard.ts': ['src/persistence/expire-after-transaction.ts'],
  'src/engines/duckdb/guard.ts': ['src/engines/duckdb/sql-allowlist.ts'],
  'src/api/graphql/storable-arguments.ts': ['src/api/graphql/validate-text-arguments.ts'],
  'src/api/graphql/guard.ts': ['src/api/graphql/csrf.ts'],
  'src/api/http/unread.ts': ['src/api/http/malformed-requests.ts'],
  'src/api/http/gone.ts': ['src/api/http/abort-on-disconnect.ts'],
  'src/app/guard.ts': ['src/app/shared/authorize.ts'],
  'src/app/unhurried.ts': ['src/app/shared/cooperative.ts'],
  'src/core/shared/steps.ts': ['src/core/shared/cooperative.ts'],
  'src/app/gate/asking.ts': ['src/app/gate/parse-gate-request.ts'],
  'src/app/gate/gate-reading.ts': ['src/app/gate/gate-snapshot.ts'],
  'src/app/gate/known-readings.ts': ['src/app/gate/kept-gates.ts'],
  'src/app/gate/gatekeeper.ts': ['src/app/gate/gate-service.ts'],
  'src/app/gate/consumer-slice.ts': ['src/app/gate/consumer-partition.ts'],
  'src/app/health/subject.ts': ['src/app/catalog/resolve-target.ts'],
  'src/app/health/question.ts': ['src/app/catalog/requested-partitions.ts'],
  'src/app/checks/asked-slices.ts': ['src/app/catalog/requested-partitions.ts'],
  'src/app/commands/checking/asked-slices.ts': ['src/app/catalog/requested-partitions.ts'],
  'src/app/health/slice-facts.ts': ['src/app/health/partition-data.ts'],
  'src/app/health/mesh-facts.ts': ['src/app/health/upstream-closure.ts'],
  'src/app/health/evaluate.ts': ['src/app/health/own-health.ts'],
  'src/app/health/assess.ts': ['src/app/health/propagated-health.ts'],
  'src/app/health/consumption.ts': ['src/app/health/consumed-partitions.ts'],
  'src/app/health/contract-models.ts': ['src/app/catalog/active-contracts.ts'],
  'src/app/commands/publish/place.ts': ['src/app/catalog/publish-contract.ts'],
  'src/app/commands/publish/owner.ts': ['src/app/catalog/resolve-owner.ts'],
  'src/app/commands/publish/comparisons.ts': ['src/app/catalog/diff-cache.ts'],
  'src/app/commands/publish/abandon.ts': ['src/app/ports/unit-of-work.ts'],
  'src/app/commands/publish/product.ts': ['src/app/catalog/publish-product.ts'],
  'src/app/commands/publish/decide.ts': ['src/app/catalog/decide-publish.ts'],
  'src/app/commands/checking/watched-contract.ts': ['src/app/checks/find-due-checks.ts'],
  'src/app/commands/checking/heartbeat.ts': ['src/app/checks/lease-renewal.ts'],
  'src/app/commands/checking/record-measured.ts': ['src/app/checks/record-results.ts'],
  'src/app/queries/asked-order.ts': ['src/app/shared/order-by-keys.ts'],
  'src/app/queries/observed-readers.ts': ['src/app/catalog/observed-consumers.ts'],
  'src/core/quality/implied.ts': ['src/core/quality/schema-checks.ts'],
  'src/core/quality/draft.ts': ['src/core/quality/check-draft.ts'],
  'src/core/quality/outside.ts': ['src/core/quality/external-results.ts'],
  'src/core/quality/standing.ts': ['src/core/quality/evidence-status.ts'],
  'src/core/quality/readable.ts': ['src/core/quality/supported-files.ts'],
  'src/core/quality/cell-paths.ts': ['src/core/partition/partition-paths.ts'],
  'src/core/shared/delivery.ts': ['src/core/sla/delivery.ts'],
  'src/core/shared/grid.ts': ['src/core/partition/partitioning.ts'],
  'src/core/shared/grid-step.ts': ['src/core/partition/step.ts'],
  'src/core/shared/grid-path.ts': ['src/core/partition/path-placeholders.ts'],
  'src/core/contract/judge.ts': ['src/core/contract/version-policy.ts'],
  'src/app/streams/woken.ts': ['src/app/shared/subscribe.ts'],
  'src/main/folding.ts': ['src/coordinator/fold-worker.ts'],
  'src/cli/act.ts': ['src/cli/command.ts'],
  'src/cli/deps.ts': ['src/cli/environment.ts'],
  'src/cli/output/alike.ts': ['src/cli/output/group-reasons.ts'],
  'src/cli/commands/slice.ts': ['src/cli/commands/requested-partition.ts'],
  'contracts/generator/grids.ts': ['contracts/generator/partitionings.ts'],
  'scripts/eslint/house.mjs': ['scripts/eslint/project-rules.mjs'],
  'scripts/eslint/house-rules.mjs': ['scripts/eslint/project-rules.mjs'],
  'test/ports/house.spec.ts': ['test/ports/tokens-outbox-idempotency.spec.ts'],
  'test/e2e/gate-doors.spec.ts': ['test/e2e/gate-rest-graphql-parity.spec.ts'],
  'test/architecture/floors.spec.ts': ['test/architecture/layers.spec.ts'],
  'docs/life-of-a-contract.md': ['docs/flow-of-a-contract.md'],
  'docs/life-of-a-gate.md': ['docs/flow-of-a-gate.md'],
  'docs/life-of-an-event.md': ['docs/flow-of-an-event.md'],
  'docs/adr/0002-floors-and-pure-core.md': ['docs/adr/0002-layers-and-pure-core.md'],
};

/** Former names in code, each with the name that replaces it. */
const RENAMED_NAMES: ReadonlyMap<string, string> = new Map([
  ...['permitted', 'guarded'].map((name) => [name, 'authorize'] as const),
  ['leave', 'access'],
  ...['judgePublish', 'PublishJudgement'].map((name) => [name, 'decideVersion'] as const),
  ...['othersFirst', 'othersFirstBeside', 'atOnce', 'unhurried'].map((name) => [name, 'yieldToEventLoop'] as const),
  ...['patiently', 'Patience', 'retrying'].map((name) => [name, 'withRetry'] as const),
  ['PATIENT', 'DEFAULT_RETRY'],
  ['Fifo', 'Mutex'],
  ['RecordCounter', 'Sequence'],
  ...['FactStore', 'factStore'].map((name) => [name, 'DataVersionStore'] as const),
  ['keepsFacts', 'the rules of facts.ts'],
  ...['ServedContract', 'ServedVersion', 'servedVersions', 'servedContract'].map(
    (name) => [name, 'ActiveContract'] as const,
  ),
  ...['gatekeeper', 'Gatekeeper'].map((name) => [name, 'GateService'] as const),
  ...['GateReading', 'readGate'].map((name) => [name, 'GateSnapshot'] as const),
  ['KnownReadings', 'KeptGates'],
  ...['Standing', 'StandingState', 'standing', 'standingOf', 'standingsOf'].map(
    (name) => [name, 'EvidenceStatus'] as const,
  ),
  ...['AskedContract', 'AskedGate', 'askedSlice', 'askedSlices', 'askedProduct', 'inAskedOrder'].map(
    (name) => [name, 'the same name with `requested`'] as const,
  ),
  ...['Slice', 'SliceFacts', 'sliceOf', 'sliceKey', 'sameSlice', 'nowSlice'].map(
    (name) => [name, 'Partition'] as const,
  ),
  ...['cellContaining', 'cellsBelow', 'cellsBetween', 'cellsWithin', 'isCell', 'nextCell', 'previousCell'].map(
    (name) => [name, 'the same name with `partition`'] as const,
  ),
  ...['Grid', 'GridSpec', 'grid', 'gridOf', 'lintGrid'].map((name) => [name, 'Partitioning'] as const),
  ['MeshFacts', 'UpstreamClosure'],
  ...['culprit', 'shownCulprit'].map((name) => [name, 'rootCause'] as const),
  ...['OutsideResult', 'measuredOutside'].map((name) => [name, 'ExternalResult'] as const),
  ['withHeartbeat', 'the names of lease-renewal.ts'],
  ...['WatchedContract', 'watchContracts'].map((name) => [name, 'the names of find-due-checks.ts'] as const),
  ['declaredReaders', 'declaredConsumers'],
  ['observedReaders', 'observedConsumers'],
  ['woken', 'subscribe'],
  ['startFolding', 'startFoldWorker'],
  ['Round', 'the names of the coordinator cycle'],
]);

/** Where a former name is part of a published interface, with the reason. */
const NAME_EXCEPTIONS: readonly { readonly name: string; readonly files: RegExp; readonly reason: string }[] = [
  {
    name: 'culprit',
    files: /^src\/(api\/presenters|cli\/.*\/operation\.spec)/,
    reason: 'the deprecated field of the GraphQL schema',
  },
  {
    name: 'grid',
    files: /^test\/migrations\/republish\.spec\.ts$/,
    reason: 'the key in the models that the release before migration 0007 stored',
  },
];

/** Where the word list does not apply. Every entry must be needed. */
const WORD_EXCEPTIONS: readonly WordException[] = [
  { files: /^CHANGELOG\.md$/, reason: 'the history uses the names of its releases' },
  { files: /^docs\/adr\/0017-/, reason: 'the decision about these words names them' },
  { files: /^docs\/adr\/README\.md$/, word: /slice, cell and grid/g, reason: 'the title of ADR 0017' },
  { files: /^migrations\/\d/, reason: 'released migrations never change' },
  { files: /^test\/corpus\//, reason: 'external documents' },
  { files: /\.generated\./, reason: 'generated from files that are examined, or from external schemas' },
  { files: /^test\/(architecture|support)\/language\./, reason: 'the list itself' },
  { files: /./, word: /concordat\.grid\b/g, reason: 'the deprecated key of a custom property' },
  {
    files: /\.graphql$/,
    word: /^\s*culprit: .*@deprecated.*$/gm,
    reason: 'the deprecated field of the GraphQL schema',
  },
  { files: /\.ts$/, word: /\/partition-cell\.js/g, reason: 'the module of the GraphQL type PartitionCell' },
  { files: /\.(?:graphql|ts)$/, word: /\bcells(?:: \[CheckCell\]!| \{)/g, reason: 'the field of a check matrix' },
  { files: /^web\/.*\.css$/, word: /\bgrid\b/g, reason: 'the layout of CSS' },
  { files: /^web\/.*\.svg$/, word: /="round"/g, reason: 'the line ends of SVG' },
  { files: /^web\/.*\.tsx?$/, word: /\bcells?\b/gi, reason: 'cells of tables' },
];

const code = tracked.filter(
  (file) =>
    /^(src|test|scripts|contracts|packages|bench)\/.*\.[cm]?[jt]s$/.test(file) &&
    !/\.generated\.|^test\/corpus\//.test(file),
);

describe('the renamed files', () => {
  const present = new Set(tracked);

  it('are not at their former paths', () => {
    expect(
      Object.entries(RENAMED_FILES)
        .filter(([file]) => present.has(file))
        .map(([file, instead]) => `${file}: use ${instead.join(', ')}`),
    ).toEqual([]);
  });
});

describe('the renamed identifiers', () => {
  const allowed = (name: string, file: string): boolean =>
    NAME_EXCEPTIONS.some((exception) => exception.name === name && exception.files.test(file));

  it('are not used', () => {
    expect(
      code.flatMap((file) =>
        formerNames(file, read(file), RENAMED_NAMES)
          .filter(({ name }) => !allowed(name, file))
          .map(({ line, name, instead }) => `${file}:${line} ${name}: write ${instead}`),
      ),
    ).toEqual([]);
  });

  it('are found as whole names, and in code only', () => {
    const text = "// leave\nconst leaves = 'leave';\nexport const leave = (): string => leaves;\nleave();\n";
    expect(formerNames('a.ts', text, RENAMED_NAMES)).toEqual([
      { line: 3, name: 'leave', instead: 'access' },
      { line: 4, name: 'leave', instead: 'access' },
    ]);
  });

  it.each(NAME_EXCEPTIONS)('need the exception $name: $reason', ({ name, files }) => {
    const used = code.filter((file) => files.test(file));
    expect(used.some((file) => formerNames(file, read(file), new Map([[name, '']])).length > 0)).toBe(true);
  });
});

describe('the word list', () => {
  const uses = (file: string, exceptions: readonly WordException[]): string[] =>
    listedWords(file, read(file), exceptions).map(
      ({ line, word, instead }) => `${file}:${line} "${word}": write ${instead}`,
    );
  const texts = tracked.filter((file) => !/\.(gz|png|parquet|db)$/.test(file));

  it('has no word that is used in comments, strings, documents or test names', () => {
    expect(texts.flatMap((file) => uses(file, WORD_EXCEPTIONS))).toEqual([]);
  });

  it('reports words and phrases in prose, and not in code', () => {
    const text = [
      'const slice = text.slice(1) + Math.round(2);',
      "const sql = 'SELECT round(a)' + 'the asked partition';",
      '/** Kept for',
      ' * ever. */',
      'export const ever = `${slice} of a grid`; // forever',
    ].join('\n');
    expect(listedWords('a.ts', text, []).map(({ line, word }) => `${line} ${word}`)).toEqual([
      '2 asked',
      '3 for ever',
      '5 grid',
      '5 forever',
    ]);
    expect(listedWords('a.md', 'Ask whoever\nmends it.', [])).toEqual([
      { line: 1, word: 'whoever', instead: 'consumers, producers or callers' },
      { line: 2, word: 'mends', instead: 'fix' },
    ]);
  });

  it.each(WORD_EXCEPTIONS)('needs the exception $files: $reason', (exception) => {
    const others = WORD_EXCEPTIONS.filter((other) => other !== exception);
    const files = texts.filter((file) => exception.files.test(file));
    expect(files.some((file) => uses(file, others).length > uses(file, WORD_EXCEPTIONS).length)).toBe(true);
  });
});
