import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bannedWords, bannedWordsOfAll, ownFiles } from '../support/language.js';

/** Paths that were renamed and do not come back, without `.ts`. */
const OLD_PATHS = [
  ...['stores/house-stores', 'rows/house-rows', 'fifo', 'stores/record-counter', 'stores/fact-store', 'sql-guard'].map(
    (name) => `src/persistence/${name}`,
  ),
  'src/persistence/mappers/slices',
  'src/engines/duckdb/guard',
  'src/engines/readable',
  'src/api/graphql/storable-arguments',
  'src/api/graphql/guard',
  'src/api/http/unread',
  'src/api/http/gone',
  'src/app/guard',
  'src/app/unhurried',
  'src/app/ports/fact-store',
  ...['asking', 'gate-reading', 'known-readings', 'gatekeeper', 'consumer-slice'].map((name) => `src/app/gate/${name}`),
  ...['subject', 'question', 'slice-facts', 'mesh-facts', 'evaluate', 'assess', 'consumption', 'contract-models'].map(
    (name) => `src/app/health/${name}`,
  ),
  'src/app/commands',
  'src/app/queries',
  'src/app/streams',
  'src/app/checks/asked-slices',
  ...['place', 'owner', 'comparisons', 'abandon', 'product', 'decide'].map((name) => `src/app/catalog/${name}`),
  ...['implied', 'draft', 'outside', 'standing', 'readable', 'cell-paths'].map((name) => `src/core/quality/${name}`),
  ...['delivery', 'grid', 'grid-path', 'grid-step', 'steps'].map((name) => `src/core/shared/${name}`),
  'src/core/contract/judge',
  'src/main/folding',
  ...['act', 'output/alike', 'deps', 'commands/slice', 'mends'].map((name) => `src/cli/${name}`),
  'scripts/eslint/house',
  'scripts/eslint/house-rules',
  'test/architecture/floors',
  'test/ports/house',
  'test/e2e/gate-doors',
];

/** Identifiers and codes that were renamed, outside of the migrations that rename them in stored rows. */
const OLD_NAMES = [
  ...['PATIENT', 'patiently', 'keepsFacts', 'permitted', 'unhurried', 'othersFirst', 'atOnce', 'ServedContract'],
  ...['judgePublish', 'knownReadings', 'gatekeeper'],
  ...['INVALID_GRID', 'GRID_WITHOUT_SLICE', 'GRID_CHANGED', 'GRID_ADDED', 'NO_GRID', 'TOO_MANY_CELLS', 'NO_SLICE'],
];

const code = ownFiles().filter((file) => /\.([cm]?[tj]s|graphql)$/.test(file) && !file.startsWith('migrations/'));

/** The old names of `names` that `text` still has. */
function oldNamesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}

describe('the language of the project', () => {
  it('has no word that only this project uses', () => {
    expect(bannedWordsOfAll().map(({ file, line, word, instead }) => `${file}:${line} ${word}: ${instead}`)).toEqual(
      [],
    );
  });

  it.each([
    ['what whoever reads is told', ['whoever', 'told']],
    ['the askedSlices of GRID_CHANGED', ['asked', 'slices', 'grid']],
    ['it lasts for\n ever and is put aside', ['for ever', 'put aside']],
    ['words.slice(1), Math.floor(x), round(y, 2), a round trip, told_ and ClickHouse', ['told']],
    ['the warehouse, a background, an outstanding cellar', []],
  ])('finds in %j its words', (text, expected) => {
    expect(bannedWords('src/x.ts', text).map(({ word }) => word.replaceAll(/\s+/g, ' '))).toEqual(expected);
  });

  it('has no file at a path of before', () => {
    const old = OLD_PATHS.map((path) => new RegExp(`^${path}([./]|$)`));
    expect(
      ownFiles().filter((file) => old.some((path) => path.test(file)) || file.startsWith('docs/life-of-')),
    ).toEqual([]);
  });

  it('has no name of before in code', () => {
    const left = code
      .filter((file) => file !== 'test/architecture/language.spec.ts')
      .flatMap((file) => oldNamesIn(readFileSync(file, 'utf8'), OLD_NAMES).map((name) => `${file}: ${name}`));
    expect(left).toEqual([]);
    expect(oldNamesIn("code: 'NO_GRID'", OLD_NAMES)).toEqual(['NO_GRID']);
  });
});
