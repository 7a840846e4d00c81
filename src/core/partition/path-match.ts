/** A part of a pattern: a character, a wildcard, or the digits of a placeholder. */
type Part =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly digits: RegExp; readonly length: number }
  /** `?`; `*`; `**`, also across folders; `**` with its slash: any number of folders. */
  | { readonly kind: 'one' | 'some' | 'all' | 'folders' };

export type PathPattern = readonly Part[];

/** The digits that placeholders stand for; the others are two digits. */
const LENGTHS: Readonly<Record<string, number>> = { yyyy: 4, Q: 1 };
const QUARTER = /^[1-4]$/u;
const DIGITS = /^\d+$/u;

const PARTS = /\{(yyyy|MM|dd|HH|mm|Q)\}|\*\*\/|\*\*|[\s\S]/gu;

const WILDCARDS: Readonly<Record<string, 'one' | 'some' | 'all' | 'folders'>> = {
  '**/': 'folders',
  '**': 'all',
  '*': 'some',
  '?': 'one',
};

/**
 * A pattern with `*` and `?` as in a shell, within one segment, `**` for any number of segments,
 * and the placeholders of a partitioning.
 */
export function pathPattern(text: string): PathPattern {
  return [...text.matchAll(PARTS)].map(([part, name]): Part => {
    if (name !== undefined) {
      return { kind: 'placeholder', name, digits: name === 'Q' ? QUARTER : DIGITS, length: LENGTHS[name] ?? 2 };
    }
    const kind = WILDCARDS[part];
    return kind === undefined ? { kind: 'character', character: part } : { kind };
  });
}

/** What one way through the pattern has matched so far. */
interface Way {
  /** Positions in the pattern and in the path. */
  readonly part: number;
  readonly at: number;
  readonly values: Values;
}

type Values = Readonly<Record<string, string>>;

/** Only patterns that are made to be slow need more. */
const MOST_STEPS = 100_000;

/**
 * The digits of each placeholder in the path; null if it does not match the pattern. Each wildcard
 * takes as much as it can. Unlike a regular expression, this looks once at each place of the path
 * for each wildcard, so that no pattern takes long. With `areEqual`, a placeholder that is repeated
 * has one value.
 */
export function matchPath(pattern: PathPattern, path: string, areEqual = false): Values | null {
  const characters = Array.from(path);
  const pending: Way[] = [{ part: 0, at: 0, values: {} }];
  const seen = new Set<string>();
  let steps = 0;
  for (let way = pending.pop(); way !== undefined; way = pending.pop()) {
    for (let next: Way | null = way; next !== null;) {
      steps += 1;
      if (steps > MOST_STEPS) return null;
      const part = pattern[next.part];
      if (part === undefined) {
        if (next.at === characters.length) return next.values;
        break;
      }
      if ('character' in part || 'digits' in part || part.kind === 'one') {
        next = afterPart(part, next, { characters, areEqual });
        continue;
      }
      const key = `${next.part} ${next.at}${areEqual ? Object.values(next.values).join(' ') : ''}`;
      if (seen.has(key)) break;
      seen.add(key);
      const rest: Way = { ...next, part: next.part + 1 };
      const longer = afterMore(part.kind, next.at, characters);
      if (longer !== null) pending.push(rest);
      next = longer === null ? rest : { ...next, at: longer };
    }
  }
  return null;
}

function afterPart(
  part: Exclude<Part, { kind: 'some' | 'all' | 'folders' }> | { readonly kind: 'one' },
  { at, part: index, values }: Way,
  { areEqual, characters }: { readonly characters: readonly string[]; readonly areEqual: boolean },
): Way | null {
  if (part.kind === 'placeholder') {
    const digits = characters.slice(at, at + part.length).join('');
    const known = areEqual ? (values[part.name] ?? digits) : digits;
    if (digits.length !== part.length || !part.digits.test(digits) || known !== digits) return null;
    return { part: index + 1, at: at + part.length, values: { ...values, [part.name]: digits } };
  }
  const found = characters[at];
  const isMatch = part.kind === 'character' ? found === part.character : found !== undefined && found !== '/';
  return isMatch ? { part: index + 1, at: at + 1, values } : null;
}

/** Where the path continues if the wildcard takes one more character or folder. */
function afterMore(kind: 'some' | 'all' | 'folders', at: number, characters: readonly string[]): number | null {
  const found = characters[at];
  if (found === undefined || (kind !== 'all' && found === '/')) return null;
  if (kind !== 'folders') return at + 1;
  const slash = characters.indexOf('/', at);
  return slash === -1 ? null : slash + 1;
}
