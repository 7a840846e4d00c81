import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Words that the project does not use, whole, in names as in sentences, with what to write instead. */
const WORDS: Readonly<Record<string, string>> = {
  ...named('fix', 'mend', 'mends', 'mended', 'mending'),
  ...named('consumers, producers, or who exactly', 'whoever'),
  ...named('reported or shown', 'told'),
  ...named('requested', 'asked'),
  ...named('partition', 'slice', 'slices', 'cell', 'cells'),
  ...named('partitioning', 'grid', 'grids'),
  ...named('root cause', 'culprit', 'culprits'),
  ...named('layer or minimum', 'floor', 'floors'),
  ...named('coordinator cycle', 'round', 'rounds'),
  ...named('project', 'house', 'houses'),
  ...named('evidence status', 'standing', 'standings'),
  ...named('degraded by', 'harm', 'harms', 'harmed'),
};
const PHRASES: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bfor\s+ever\b/giu, 'indefinitely'],
  [/\bput\s+aside\b/giu, 'dead-lettered'],
  [/\bwords\s+only\b/giu, 'documentation only (not executable)'],
];

/** Real uses of these words, everywhere. */
const REAL_USES: readonly RegExp[] = [
  /\.slice\(/gu,
  /Math\.(floor|round)\b/gu,
  // SQL functions, and quoted for a pattern.
  /\b(floor|round)\(/giu,
  /\bround[- ]?trips?\b/giu,
  /\bround_?half_?\w*/giu,
  /ClickHouse|clickhouse/gu,
  /concordat\.grid\b/gu,
  /\bUPSTREAM_HARM\b/gu,
];
/** Real uses of one file: a deprecated name, a word about something else. */
const REAL_USES_IN: readonly (readonly [file: RegExp, uses: RegExp])[] = [
  // Tables are made of cells.
  [/^(scripts\/generate\/|bench\/report|src\/cli\/output\/)/u, /cells?/giu],
  // The names before the migration.
  [/^migrations\/0007/u, /grid|cells?|slices?|culprits?/giu],
  [/^test\/(support\/language|architecture\/language\.spec)\.ts$/u, /[^]*/gu],
  [/^test\/support\/corpus\//u, /[^]*/gu],
];

/** Files that are not written in our words: copies of others' documents, what is released, what is generated. */
const NOT_OURS: readonly RegExp[] = [
  /^test\/corpus\//u,
  /^test\/corpus-outcomes\/.*\.json$/u,
  /^packages\/openlineage-client\/spec\//u,
  /^migrations\/000[1-6]/u,
  /^(CHANGELOG\.md|LICENSE|package-lock\.json)$/u,
  /(^|\/)licen[cs]e/iu,
  /\.generated\.ts$/u,
  /^schema\.(graphql|sql\.md)$/u,
  /^docs\/reference\//u,
  /\.schema\.json$/u,
];

/** One banned word where it was found. */
export interface Found {
  readonly file: string;
  readonly line: number;
  readonly word: string;
  readonly instead: string;
}

function named(instead: string, ...words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, instead]));
}

/** Every tracked text file that is written in the project's words. */
export function ownFiles(): string[] {
  return execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(c?ts|[cm]js|graphql|md|json|ya?ml|sh|py|example)$|^bin\/|^\.ci\//u.test(file))
    .filter((file) => !NOT_OURS.some((pattern) => pattern.test(file)) && existsSync(file));
}

/** The banned words of one text, names included: `askedPartitions` has the word *asked*. */
export function bannedWords(file: string, text: string): Found[] {
  const patterns = [...REAL_USES, ...REAL_USES_IN.filter(([only]) => only.test(file)).map(([, uses]) => uses)];
  // Same length, same lines.
  const blank = (match: string): string => match.replaceAll(/[^\n]/gu, '_');
  const rest = patterns.reduce((kept, pattern) => kept.replaceAll(pattern, blank), text);
  const found: { readonly at: number; readonly word: string; readonly instead: string }[] = [];
  for (const match of rest.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/gu)) {
    const word = match[0].toLowerCase();
    const instead = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (instead !== undefined) found.push({ at: match.index, word, instead });
  }
  for (const [phrase, instead] of PHRASES) {
    for (const match of rest.matchAll(phrase)) found.push({ at: match.index, word: match[0].toLowerCase(), instead });
  }
  const lineOf = (at: number): number => rest.slice(0, at).split('\n').length;
  return found.map(({ at, word, instead }) => ({ file, line: lineOf(at), word, instead }));
}

/** The banned words of every file of ours. */
export function bannedWordsOfAll(): Found[] {
  return ownFiles().flatMap((file) => bannedWords(file, readFileSync(file, 'utf8')));
}
