import { type Partitioning, partitionKey } from '../partition/partitioning.js';
import { partitionFinder } from '../partition/partition-paths.js';
import type { SourceLayout } from './facts.js';

/** The files of a source, and the partitions among them. */
export interface FoundLayout extends SourceLayout {
  /** The key of the newest partition; null without partitions. */
  readonly newest: string | null;
}

/** A path whose dates are replaced by placeholders. */
interface Template {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How dates are written in names of files and folders, the most exact form first. */
const DATE_FORMS = [
  ...['-', '_', '/'].flatMap((sign) => {
    const day = ['yyyy', 'MM', 'dd'].join(sign);
    return [`${day}THH-mm`, `${day}_HH-mm`, `${day}THHmm`, `${day}_HHmm`, `${day}THH`, `${day}${sign}HH`, day];
  }),
  ...['yyyyMMddTHHmm', 'yyyyMMdd_HHmm', 'yyyyMMdd-HHmm', 'yyyyMMddHHmm'],
  ...['yyyyMMddTHH', 'yyyyMMdd_HH', 'yyyyMMdd-HH', 'yyyyMMddHH', 'yyyyMMdd'],
  ...['yyyy-QQ', 'yyyy_QQ', 'yyyyQQ', 'yyyy-MM', 'yyyy_MM', 'yyyy/MM', 'yyyyMM', 'yyyy'],
];

/** The digits of each token; `QQ` is the letter Q and the number of the quarter. */
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: '(?:19|20)\\d{2}',
  MM: '0[1-9]|1[0-2]',
  dd: '0[1-9]|[12]\\d|3[01]',
  HH: '[01]\\d|2[0-3]',
  mm: '[0-5]\\d',
  Q: '[1-4]',
};

/** Keys of folders that name a part of a date, as in `year=2024/month=01`. */
const CALENDAR_KEYS: Readonly<Record<string, string>> = {
  year: 'yyyy',
  yyyy: 'yyyy',
  month: 'MM',
  mm: 'MM',
  day: 'dd',
  dd: 'dd',
  hour: 'HH',
  hh: 'HH',
  hr: 'HH',
  minute: 'mm',
};

/** The sets of placeholders that name partitions. */
const PARTITION_TOKENS = ['yyyy', 'MM yyyy', 'Q yyyy', 'MM dd yyyy', 'HH MM dd yyyy', 'HH MM dd mm yyyy'] as const;

/**
 * Where the files are and how they are partitioned, by their paths alone. Null if no pattern with
 * wildcards within folders matches all of them.
 */
export function layoutOf(files: readonly string[], timezone: string): FoundLayout | null {
  const [first] = files;
  if (first === undefined) return null;
  const folderKeys = sharedKeys(files);
  if (files.length === 1) return { location: first, partitioning: null, folderKeys, newest: null };
  const dated = partitionedBy(files, timezone);
  if (dated !== null) {
    const used = calendarKeys(`${dated.location}/${dated.partitioning.path ?? ''}`);
    return { ...dated, folderKeys: folderKeys.filter((key) => !used.has(key)) };
  }
  const location = generalised(files);
  return location === null ? null : { location, partitioning: null, folderKeys, newest: null };
}

type Dated = Omit<FoundLayout, 'folderKeys' | 'partitioning'> & { readonly partitioning: Partitioning };

function partitionedBy(files: readonly string[], timezone: string): Dated | null {
  const inFolders = files.map(withCalendarFolders);
  for (const form of [null, ...DATE_FORMS]) {
    const templates =
      form === null ? inFolders : inFolders.map((template) => (template === null ? null : withDate(template, form)));
    const found = commonTemplate(templates);
    if (found === null) continue;
    const { location, path } = split(found);
    const every = stepOf(templates.map((template) => template?.values ?? {}));
    const partitioning: Partitioning = { every, timezone, column: null, path };
    const newest = newestOf(partitioning, location, files);
    if (newest !== null) return { location, partitioning, newest };
  }
  return null;
}

/** A year beside digits that no placeholder reads, as in `2024-1-5` and `05.01.2024`. */
const MORE_OF_A_DATE = /\{yyyy\}[-_./]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-_./]\{yyyy\}/u;

/** The one pattern of all templates, if their placeholders name partitions. */
function commonTemplate(templates: readonly (Template | null)[]): string | null {
  const known = templates.filter((template) => template !== null);
  if (known.length < templates.length) return null;
  const sets = new Set(known.map(({ values }) => Object.keys(values).sort().join(' ')));
  const [tokens] = sets;
  if (sets.size !== 1 || !PARTITION_TOKENS.some((set) => set === tokens)) return null;
  const pattern = generalised(known.map(({ text }) => text));
  if (known.some(({ text }) => MORE_OF_A_DATE.test(text))) return null;
  const isWhole = known.every(({ values }) => Object.keys(values).every((token) => pattern?.includes(`{${token}}`)));
  return isWhole ? pattern : null;
}

/** `month=01` as `month={MM}`; null for `month=1`, which no placeholder matches. */
function withCalendarFolders(file: string): Template | null {
  const unclear: string[] = [];
  const values: Record<string, string> = {};
  const segments = file.split('/').map((segment, index, all) => {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/u.exec(segment) ?? [];
    const name = key.toLowerCase();
    const token = Object.hasOwn(CALENDAR_KEYS, name) ? CALENDAR_KEYS[name] : undefined;
    if (index === all.length - 1 || token === undefined || Object.hasOwn(values, token)) return segment;
    if (!new RegExp(`^(?:${TOKENS[token] ?? ''})$`, 'u').test(value)) {
      if (/^\d+$/u.test(value)) unclear.push(segment);
      return segment;
    }
    values[token] = value;
    return `${key}={${token}}`;
  });
  return unclear.length === 0 ? { text: segments.join('/'), values } : null;
}

/** The template with its first date in this form as placeholders; null without one. */
function withDate({ text, values }: Template, form: string): Template | null {
  const tokens = [...form.matchAll(/yyyy|MM|dd|HH|mm|(?<=Q)Q/gu)].map(([token]) => token);
  if (tokens.some((token) => Object.hasOwn(values, token))) return null;
  const source = form.replace(/yyyy|MM|dd|HH|mm|(?<=Q)Q/gu, (token) => `(${TOKENS[token] ?? ''})`);
  const match = new RegExp(`(?<!\\d)${source}(?!\\d)`, 'u').exec(text);
  if (match === null) return null;
  const found = { ...values, ...Object.fromEntries(tokens.map((token, index) => [token, match[index + 1] ?? ''])) };
  const placed = form.replace(/yyyy|MM|dd|HH|mm|(?<=Q)Q/gu, (token) => `{${token}}`);
  return { text: text.slice(0, match.index) + placed + text.slice(match.index + match[0].length), values: found };
}

/** The pattern of all paths: what differs within a segment is `*`. Null for other depths. */
function generalised(paths: readonly string[]): string | null {
  const [first = [], ...rest] = paths.map((path) => path.split('/'));
  if (rest.some(({ length }) => length !== first.length)) return null;
  return first
    .map((segment, index) => rest.reduce((pattern, other) => commonSegment(pattern, other[index] ?? ''), segment))
    .join('/');
}

/** Both segments as one pattern, with `*` for the part that differs. */
function commonSegment(pattern: string, segment: string): string {
  if (pattern === segment) return pattern;
  const [one, other] = [partsOf(pattern), partsOf(segment)];
  const [begin, end] = pattern.includes('*')
    ? [pattern.slice(0, pattern.indexOf('*')), pattern.slice(pattern.indexOf('*') + 1)].map(partsOf)
    : [one, one];
  const before = sharedCount(begin ?? one, other);
  const shorter = Math.min(one.length, other.length);
  const after = Math.min(sharedCount((end ?? one).toReversed(), other.toReversed()), shorter - before);
  return `${other.slice(0, before).join('')}*${after === 0 ? '' : other.slice(-after).join('')}`;
}

function partsOf(text: string): readonly string[] {
  return text.match(/\{\w+\}|[\s\S]/gu) ?? [];
}

function sharedCount(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((part, index) => part !== other[index]);
  return end === -1 ? Math.min(one.length, other.length) : end;
}

/** The folders without placeholders, and the rest. */
function split(pattern: string): { readonly location: string; readonly path: string } {
  const segments = pattern.split('/');
  const start = segments.findIndex((segment, index) => /[*{]/u.test(segment) || index === segments.length - 1);
  return { location: segments.slice(0, start).join('/') || '.', path: segments.slice(start).join('/') };
}

/** The duration of a partition, by what the names distinguish. */
function stepOf(dates: readonly Readonly<Record<string, string>>[]): string {
  const [first = {}] = dates;
  if ('mm' in first) {
    const minutes = dates.map(({ mm }) => Number(mm));
    return `PT${[30, 15, 10, 5].find((step) => minutes.every((minute) => minute % step === 0)) ?? 1}M`;
  }
  if ('HH' in first) return 'PT1H';
  if ('dd' in first) return isWeekly(dates) ? 'P7D' : 'P1D';
  if ('MM' in first) return 'P1M';
  return 'Q' in first ? 'P3M' : 'P1Y';
}

/** Whether several dates are all Mondays. */
function isWeekly(dates: readonly Readonly<Record<string, string>>[]): boolean {
  const days = new Set(dates.map(({ yyyy, MM, dd }) => Date.UTC(Number(yyyy), Number(MM) - 1, Number(dd))));
  return days.size >= FEWEST_WEEKS && [...days].every((day) => new Date(day).getUTCDay() === 1);
}

const FEWEST_WEEKS = 3;

/** The key of the newest partition; null if some file belongs to none. */
function newestOf(partitioning: Partitioning, location: string, files: readonly string[]): string | null {
  const finder = partitionFinder(partitioning);
  const inner = location === '.' ? files : files.map((file) => file.slice(location.length + 1));
  const found = inner.map(finder).filter((partition) => partition !== null);
  if (found.length < files.length) return null;
  const newest = found.reduce((latest, partition) => (partition.from > latest.from ? partition : latest));
  return partitionKey(partitioning, newest);
}

/** The keys of hive folders that every file has. */
function sharedKeys(files: readonly string[]): readonly string[] {
  const [first = new Set<string>(), ...rest] = files.map(
    (file) =>
      new Set(
        file
          .split('/')
          .slice(0, -1)
          .flatMap((folder) => /^([^=]+)=[^=]*$/u.exec(folder)?.[1] ?? []),
      ),
  );
  return [...first].filter((key) => rest.every((keys) => keys.has(key)));
}

/** The keys whose values are placeholders. */
function calendarKeys(pattern: string): ReadonlySet<string> {
  return new Set([...pattern.matchAll(/(?:^|\/)([^=/]+)=[^/]*\{[^/]*/gu)].map(([, key = '']) => key));
}
