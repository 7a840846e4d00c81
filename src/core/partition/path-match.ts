/** A part of a pattern: a character, a wildcard, or the digits of a placeholder. */
type Part =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'placeholder'; readonly name: string; readonly digits: RegExp; readonly length: number }
  /** `?`; `*`; `**`, also across folders; `**` with its slash: any number of folders. */
  | { readonly kind: 'one' }
  | { readonly kind: 'some' | 'all' | 'folders' };

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
    if (kind === undefined) return { kind: 'character', character: part };
    return kind === 'one' ? { kind } : { kind };
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
    let { part: index, at, values } = way;
    for (; index < pattern.length && steps < MOST_STEPS; steps += 1) {
      const part = pattern[index];
      if (part === undefined) break;
      if (part.kind === 'character' || part.kind === 'one') {
        const found = characters[at];
        if (part.kind === 'one' ? found === undefined || found === '/' : found !== part.character) break;
        index += 1;
        at += 1;
      } else if (part.kind === 'placeholder') {
        const digits = characters.slice(at, at + part.length).join('');
        if (!isValue(digits, part) || (areEqual && (values[part.name] ?? digits) !== digits)) break;
        index += 1;
        at += part.length;
        values = { ...values, [part.name]: digits };
      } else {
        const key = `${index} ${at} ${areEqual ? Object.values(values).join(' ') : ''}`;
        if (seen.has(key)) break;
        seen.add(key);
        const longer = afterMore(part.kind, at, characters);
        if (longer !== null) pending.push({ part: index + 1, at, values });
        if (longer === null) index += 1;
        else at = longer;
      }
    }
    if (index === pattern.length && at === characters.length) return values;
  }
  return null;
}

function isValue(digits: string, { digits: allowed, length }: Extract<Part, { kind: 'placeholder' }>): boolean {
  return digits.length === length && allowed.test(digits);
}

/** Where the path continues if the wildcard takes one more character or folder. */
function afterMore(kind: 'some' | 'all' | 'folders', at: number, characters: readonly string[]): number | null {
  const found = characters[at];
  if (found === undefined || (kind !== 'all' && found === '/')) return null;
  if (kind !== 'folders') return at + 1;
  const slash = characters.indexOf('/', at);
  return slash === -1 ? null : slash + 1;
}
