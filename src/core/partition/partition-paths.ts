import { DateTime } from 'luxon';
import { type Partitioning, partitionContaining, pathOf } from './partitioning.js';
import { type Interval, instantOf } from '../shared/interval.js';

const TOKENS = /\{(yyyy|MM|dd|HH|mm|Q)\}/;
const DIGITS: Readonly<Record<string, string>> = { yyyy: '\\d{4}', Q: '[1-4]' };

/** The pattern of the name of one folder or file; `literal` if only one name matches. */
export interface SegmentPattern {
  readonly expression: RegExp;
  readonly literal: string | null;
  /** Whether it is `**`: any number of folders, also none. */
  readonly recursive: boolean;
}

/**
 * The segments of a path with `*`, `?` and a partitioning's placeholders, so that a walk can skip
 * folders.
 */
export function segmentPatterns(path: string): SegmentPattern[] {
  return segmentsOf(path).map((segment) => ({
    expression: new RegExp(`^${patternOf(segment, () => null)}$`, 'u'),
    literal: /[*?]/u.test(segment) || TOKENS.test(segment) ? null : segment,
    recursive: segment === '**',
  }));
}

/**
 * The partition whose files are at `path` relative to the server's location; null if there is none.
 */
export function partitionOfPath(partitioning: Partitioning, path: string): Interval | null {
  if (partitioning.path === null) return null;
  const seen = new Set<string>();
  const pattern = patternOf(segmentsOf(partitioning.path).join('/'), (token) => {
    const repeated = seen.has(token);
    seen.add(token);
    return repeated ? `\\k<${token}>` : `(?<${token}>${DIGITS[token] ?? '\\d{2}'})`;
  });
  const groups = new RegExp(`^${pattern}$`, 'u').exec(path)?.groups;
  if (groups === undefined) return null;
  const part = (token: string): number | undefined => (groups[token] === undefined ? undefined : Number(groups[token]));
  const quarter = part('Q');
  const start = DateTime.fromObject(
    {
      year: part('yyyy') ?? 1970,
      month: part('MM') ?? (quarter === undefined ? 1 : quarter * 3 - 2),
      day: part('dd') ?? 1,
      hour: part('HH') ?? 0,
      minute: part('mm') ?? 0,
    },
    { zone: partitioning.timezone },
  );
  if (!start.isValid) return null;
  // When the clocks are set back, luxon would choose by today's offset: the first of the two
  // partitions has the name.
  const first = start.getPossibleOffsets()[0] ?? start;
  const partition = partitionContaining(partitioning, instantOf(first.toMillis()));
  return globPattern(pathOf(partitioning, partition) ?? '').test(path) ? partition : null;
}

/** `*` and `?` as in a shell, within one segment; `**` is any number of segments. */
export function globPattern(text: string): RegExp {
  return new RegExp(`^${patternOf(segmentsOf(text).join('/'), () => null)}$`, 'u');
}

/** The path's segments without empty ones and `.`. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

function patternOf(text: string, group: (token: string) => string | null): string {
  return text
    .split(new RegExp(TOKENS, 'g'))
    .map((part, index) => (index % 2 === 1 ? (group(part) ?? DIGITS[part] ?? '\\d{2}') : literal(part)))
    .join('');
}

const WILDCARDS: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function literal(text: string): string {
  return text
    .replace(/[\\^$.|+()[\]{}/-]/g, (character) =>
      character === '/' || character === '-' ? character : `\\${character}`,
    )
    .replace(/\*\*\/|\*\*|[*?]/gu, (wildcard) => WILDCARDS[wildcard] ?? wildcard);
}
