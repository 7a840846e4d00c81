import { type Steps, sortInSteps } from '../shared/cooperative.js';

/** What can be found; hits of equal rank are in this order. */
export const HIT_KINDS = ['PRODUCT', 'CONTRACT', 'DATASET', 'COLUMN'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Something that has a name. */
export interface SearchEntry {
  readonly kind: HitKind;
  /** As commands name it. */
  readonly ref: string;
  readonly product: string;
  readonly title: string | null;
  readonly description: string | null;
}

/**
 * Columns of a contract, as two texts: millions of objects would take too much memory. A contract
 * with many has several such blocks.
 */
export interface SearchColumns {
  /** Id of the contract. */
  readonly contract: string;
  readonly product: string;
  /** A line for each column: `object.column`, and its description after a tab. */
  readonly lines: string;
  /** The same in lower case. */
  readonly lower: string;
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly columns: readonly SearchColumns[];
}

export interface SearchHit {
  readonly kind: HitKind;
  readonly ref: string;
  readonly product: string;
  readonly title: string | null;
  /** Where the last of the words was found: the name is looked at first. */
  readonly matched: 'name' | 'title' | 'description';
  /** The text around a word in the title or description; null where the name has all words. */
  readonly excerpt: string | null;
  /** The better, the lower. */
  readonly rank: number;
}

/** The most columns that one search finds. */
const MOST_COLUMNS = 10_000;
/** Entries, and lines of columns, that are compared in one step. */
const ENTRIES_OF_ONE_STEP = 200;
/** Blocks of columns are searched in steps of so many characters, each word on its own. */
const CHARACTERS_OF_ONE_STEP = 1_000_000;
/** The characters of an excerpt on each side of the word. */
const AROUND = 40;

/** Everything in which all words occur, the best first. */
export function* hitsOf(index: SearchIndex, words: readonly string[]): Steps<readonly SearchHit[]> {
  const hits: SearchHit[] = [];
  for (const [place, entry] of index.entries.entries()) {
    if (place % ENTRIES_OF_ONE_STEP === 0) yield;
    const hit = hitOf(entry, words);
    if (hit !== null) hits.push(hit);
  }
  const most = hits.length + MOST_COLUMNS;
  let characters = 0;
  for (const block of index.columns) {
    if (hits.length >= most) break;
    characters += block.lower.length * words.length;
    if (characters >= CHARACTERS_OF_ONE_STEP) {
      characters = 0;
      yield;
    }
    if (!words.every((word) => block.lower.includes(word))) continue;
    for (const [place, line] of block.lines.split('\n').entries()) {
      if (place % ENTRIES_OF_ONE_STEP === 0) yield;
      const hit = hits.length < most ? hitOf(columnOf(block, line), words) : null;
      if (hit !== null) hits.push(hit);
    }
  }
  return yield* sortInSteps(hits, compareHits);
}

/** The order of hits: by rank, kind and reference. */
export function compareHits(a: Pick<SearchHit, 'rank' | 'kind' | 'ref'>, b: typeof a): number {
  const byKind = HIT_KINDS.indexOf(a.kind) - HIT_KINDS.indexOf(b.kind);
  return a.rank - b.rank || byKind || (a.ref === b.ref ? 0 : a.ref < b.ref ? -1 : 1);
}

function columnOf({ contract, product }: SearchColumns, line: string): SearchEntry {
  const tab = line.indexOf('\t');
  const [name, description] = tab === -1 ? [line, null] : [line.slice(0, tab), line.slice(tab + 1)];
  return { kind: 'COLUMN', ref: `${contract}#${name}`, product, title: null, description };
}

function hitOf(entry: SearchEntry, words: readonly string[]): SearchHit | null {
  const { description, kind, product, ref, title } = entry;
  const name = nameOf(entry).toLowerCase();
  const rest = words.filter((word) => !name.includes(word));
  const hit = { kind, ref, product, title };
  if (rest.length === 0) return { ...hit, matched: 'name', excerpt: null, rank: rankOf(name, words) };
  const missing = rest.filter((word) => title?.toLowerCase().includes(word) !== true);
  const [first = '', word = ''] = [rest[0], missing[0]];
  if (missing.length === 0) return { ...hit, matched: 'title', excerpt: excerptOf(title ?? '', first), rank: 3 };
  const text = description?.toLowerCase() ?? '';
  if (!missing.every((one) => text.includes(one))) return null;
  return { ...hit, matched: 'description', excerpt: excerptOf(description ?? '', word), rank: 4 };
}

/** The name in which words are found: of a column without its contract. */
function nameOf({ kind, ref }: SearchEntry): string {
  return kind === 'COLUMN' ? ref.slice(ref.indexOf('#') + 1) : ref;
}

function rankOf(name: string, words: readonly string[]): number {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.'), name.lastIndexOf('|')) + 1);
  const [first = ''] = words;
  if (words.length === 1 && (name === first || last === first)) return 0;
  return name.startsWith(first) || last.startsWith(first) ? 1 : 2;
}

function excerptOf(text: string, word: string): string {
  const at = Math.max(0, text.toLowerCase().indexOf(word));
  const [start, end] = [Math.max(0, at - AROUND), at + word.length + AROUND];
  const shown = text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}
