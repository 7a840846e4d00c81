import { segmentsOf } from './partition-paths.js';

/**
 * One position of a name: the characters that may be there (null for every one), or `*`, any number
 * of them.
 */
type Position = { readonly any: readonly string[] | null } | '*';

const DIGITS = Array.from('0123456789');

/** What the placeholders of partitions stand for. */
const PLACEHOLDERS: Readonly<Record<string, readonly Position[]>> = {
  '{yyyy}': [{ any: DIGITS }, { any: DIGITS }, { any: DIGITS }, { any: DIGITS }],
  '{Q}': [{ any: ['1', '2', '3', '4'] }],
};
const TWO_DIGITS: readonly Position[] = [{ any: DIGITS }, { any: DIGITS }];

const TOKENS = /\{(?:yyyy|MM|dd|HH|mm|Q)\}|\*+|[^*]/gsu;

/**
 * A path that both patterns match, or null if no path does: then no file can be part of both. A
 * pattern has `*`, `?`, `**` and the placeholders of a partitioning. Names that differ only in
 * case, or in how Unicode composes their characters, are one name, as they are on some disks.
 */
export function commonPath(one: string, other: string): string | null {
  if (one.startsWith('/') !== other.startsWith('/')) return null;
  const common =
    commonSegments(patternsOf(one), patternsOf(other)) ??
    commonSegments(patternsOf(one.normalize('NFC')), patternsOf(other.normalize('NFC')));
  return common === null ? null : `${one.startsWith('/') ? '/' : ''}${common.join('/')}`;
}

/** The folders and the file up to the first pattern, as they are compared. */
export function fixedPart(path: string): readonly string[] {
  const segments = segmentsOf(path.normalize('NFC'));
  const first = segments.findIndex(isPattern);
  const fixed = first === -1 ? segments : segments.slice(0, first);
  return fixed.map(comparable);
}

/** Whether the name of a folder or file is a pattern of names. */
export function isPattern(name: string): boolean {
  return /[*?]|\{(?:yyyy|MM|dd|HH|mm|Q)\}/u.test(name);
}

/** Whether one of the folders or files is the other one, or contains it. */
export function isOnOneBranch(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((segment, index) => long[index] === segment);
}

type SegmentPattern = readonly Position[] | '**';

/** No disk has longer names, so that a pattern of more characters matches none. */
const LONGEST_NAME = 255;

/** What is compared of one pattern: below that, every path counts as matched. */
const MOST_SEGMENTS = 100;
const MOST_POSITIONS = 1_000;

/** Null where no path can match. `**` at the end stands for all files, at least one name. */
function patternsOf(path: string): readonly SegmentPattern[] | null {
  const compared: SegmentPattern[] = [];
  let positions = 0;
  for (const segment of segmentsOf(path)) {
    if (segment === '**') {
      if (compared.at(-1) !== '**') compared.push(segment);
      continue;
    }
    const pattern = positionsOf(segment);
    if (pattern.filter((one) => one !== '*').length > LONGEST_NAME) return null;
    positions += pattern.length;
    if (compared.length >= MOST_SEGMENTS || positions > MOST_POSITIONS) {
      compared.push('**');
      break;
    }
    compared.push(pattern);
  }
  return compared.at(-1) === '**' ? [...compared, ['*']] : compared;
}

function positionsOf(segment: string): readonly Position[] {
  return [...segment.matchAll(TOKENS)].flatMap(([token]): readonly Position[] => {
    if (token.startsWith('*')) return ['*'];
    if (token === '?') return [{ any: null }];
    if (token.length > 2 && token.startsWith('{')) return PLACEHOLDERS[token] ?? TWO_DIGITS;
    return [{ any: [lower(token)] }];
  });
}

/** A name without patterns, in the form in which two spellings of one name are equal. */
function comparable(name: string): string {
  return ASCII.test(name) ? name.toLowerCase() : Array.from(name, lower).join('');
}

/** Most names: this is quicker than a look at each character. */
const ASCII = /^[\x20-\x7e]*$/u;

/** One character, which stays one: `?` stands for it. */
function lower(character: string): string {
  const changed = character.toLowerCase();
  return Array.from(changed).length === 1 ? changed : character;
}

/** How two lists of entries are compared. */
interface Rules<Entry, Common> {
  /** Whether the entry may stand for any number of entries of the other list. */
  readonly repeats: (entry: Entry) => boolean;
  /** What two entries have in common; null for nothing. */
  readonly step: (a: Entry, b: Entry) => Common | null;
  /** What the entry can be where the other list has one that repeats. */
  readonly alone: (entry: Entry) => Common;
}

/**
 * What two lists have in common, entry by entry; null for nothing. It looks once at each pair of
 * places, so that the time is bounded by the lengths of both.
 */
function inCommon<Entry, Common>(
  one: readonly Entry[],
  other: readonly Entry[],
  rules: Rules<Entry, Common>,
): readonly Common[] | null {
  const width = other.length + 1;
  // The place before each one that was reached, plus 1; 0 for those that were not.
  const before = new Int32Array((one.length + 1) * width);
  const pending = [0];
  const reach = (from: number, to: number): void => {
    if (before[to] !== 0) return;
    before[to] = from + 1;
    pending.push(to);
  };
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const [a, b] = [one[Math.floor(at / width)], other[at % width]];
    if (a === undefined && b === undefined) return alongWay(wayTo(at, before), { one, other, rules });
    const aRepeats = a !== undefined && rules.repeats(a);
    const bRepeats = b !== undefined && rules.repeats(b);
    if (aRepeats || (bRepeats && a !== undefined)) reach(at, at + width);
    if (bRepeats || (aRepeats && b !== undefined)) reach(at, at + 1);
    if (a === undefined || b === undefined || aRepeats || bRepeats) continue;
    if (rules.step(a, b) !== null) reach(at, at + width + 1);
  }
  return null;
}

function wayTo(end: number, before: Int32Array): readonly number[] {
  const places = [end];
  for (let at = end; at > 0; places.push(at)) at = (before[at] ?? 0) - 1;
  return places.reverse();
}

/** The common entries of each step of the way. */
function alongWay<Entry, Common>(
  way: readonly number[],
  lists: { readonly one: readonly Entry[]; readonly other: readonly Entry[]; readonly rules: Rules<Entry, Common> },
): readonly Common[] {
  const { one, other, rules } = lists;
  const width = other.length + 1;
  return way.slice(1).flatMap((to, index) => {
    const from = way[index] ?? 0;
    const [a, b] = [one[Math.floor(from / width)], other[from % width]];
    const advanced = to - from === 1 ? [b] : to - from === width ? [a] : [a, b];
    const [first, second] = advanced.filter((entry) => entry !== undefined);
    if (first === undefined || (second === undefined && rules.repeats(first))) return [];
    const common = second === undefined ? rules.alone(first) : rules.step(first, second);
    return common === null ? [] : [common];
  });
}

function commonSegments(
  one: readonly SegmentPattern[] | null,
  other: readonly SegmentPattern[] | null,
): readonly string[] | null {
  if (one === null || other === null) return null;
  return inCommon(one, other, {
    repeats: (segment) => segment === '**',
    step: (a, b) => (a === '**' || b === '**' ? null : commonName(a, b)),
    alone: (segment) => (segment === '**' ? '' : (commonName(segment, ['*']) ?? '')),
  });
}

/** A name of at least one character that both patterns match. */
function commonName(one: readonly Position[], other: readonly Position[]): string | null {
  const common = inCommon(one, other, {
    repeats: (position) => position === '*',
    step: (a, b) => (a === '*' || b === '*' ? null : commonCharacter(a.any, b.any)),
    alone: (position) => (position === '*' ? '' : (commonCharacter(position.any, null) ?? '')),
  });
  return common === null ? null : common.join('') || 'x';
}

function commonCharacter(one: readonly string[] | null, other: readonly string[] | null): string | null {
  if (one === null) return other === null ? 'x' : (other[0] ?? null);
  return (other === null ? one[0] : one.find((character) => other.includes(character))) ?? null;
}
