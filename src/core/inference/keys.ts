import { isPersonalName, wordsOf } from './personal.js';
import type { ColumnFacts, SourceFacts } from './facts.js';
import { typeOf } from './column-type.js';

/** Fewer rows identify too much. */
const FEWEST_ROWS = 2;

/** How many columns are tried in pairs, and how many pairs. */
const MOST_COLUMNS = 8;
const MOST_PAIRS = 15;

const KEY_TYPES: ReadonlySet<string> = new Set(['string', 'integer', 'date', 'timestamp']);

type Read = Pick<SourceFacts, 'columns' | 'rows' | 'complete' | 'format'>;

/** The columns that identify each row of a source that was read completely, the best first. */
export function singleKeys(source: Read): readonly ColumnFacts[] {
  if (!source.complete || source.rows < FEWEST_ROWS) return [];
  const found = keyColumns(source).filter(
    (column) => column.distinct === source.rows && logicalOf(column, source) !== 'timestamp',
  );
  return ranked(found, source);
}

/**
 * Pairs of columns that may identify each row, the best first; none where one column does. Only the
 * data can decide which of them do.
 */
export function pairsToTry(source: Read): readonly (readonly [string, string])[] {
  if (!source.complete || source.rows < FEWEST_ROWS || singleKeys(source).length > 0) return [];
  const columns = ranked(
    keyColumns(source).filter(({ distinct }) => (distinct ?? 0) > 1),
    source,
  ).slice(0, MOST_COLUMNS);
  const pairs = columns.flatMap((one, index) =>
    columns.slice(index + 1).flatMap((other) => {
      const isEnough = (one.distinct ?? 0) * (other.distinct ?? 0) >= source.rows;
      return isEnough ? [[one.name, other.name] as const] : [];
    }),
  );
  return pairs.slice(0, MOST_PAIRS);
}

/** Columns whose values may be part of a key. */
function keyColumns(source: Read): readonly ColumnFacts[] {
  return source.columns.filter(
    (column) =>
      column.nulls === 0 &&
      column.distinct !== null &&
      KEY_TYPES.has(logicalOf(column, source) ?? '') &&
      !isPersonalName(column.name),
  );
}

function logicalOf(column: ColumnFacts, { format }: Read): string | null {
  return typeOf(column.type, format).logical;
}

/** The columns whose name looks like that of a key first, then in the order of the source. */
function ranked(columns: readonly ColumnFacts[], source: Read): readonly ColumnFacts[] {
  const rank = (column: ColumnFacts): number => source.columns.indexOf(column) - 1000 * likeKey(column.name);
  return columns.toSorted((one, other) => rank(one) - rank(other));
}

/** 2 for the name of a key, 1 for the name of a code or number, 0 for others. */
function likeKey(name: string): number {
  const words = wordsOf(name);
  if (/(^|_)(id|key|uuid|guid|pk)$/u.test(words)) return 2;
  return /(^|_)(no|nr|number|code|ref|reference|sku|isbn|ean)$/u.test(words) ? 1 : 0;
}
