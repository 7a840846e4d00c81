import type { ColumnFacts, SourceFacts } from './facts.js';
import { typeOf } from './column-type.js';
import { looksPersonal } from './personal.js';

/** Fewer rows say little about the values of a column. */
const FEWEST_ROWS = 100;
const FEWEST_VALUES = 2;
export const MOST_VALUES = 20;
/** Each value must occur so often. */
const FEWEST_OF_EACH = 2;
/** A longer value is prose. */
const LONGEST_VALUE = 60;

/** Dates and times are values of their day, however few days were read. */
const TIME = /^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}|^\d{1,2}:\d{2}/u;

/** The columns whose values are worth counting. */
export function columnsToCount(source: Pick<SourceFacts, 'columns' | 'rows' | 'format'>): readonly ColumnFacts[] {
  if (source.rows < FEWEST_ROWS) return [];
  return source.columns.filter(
    ({ distinct, name, type }) =>
      distinct !== null &&
      distinct >= FEWEST_VALUES &&
      distinct <= MOST_VALUES &&
      typeOf(type, source.format).logical === 'string' &&
      !looksPersonal(name),
  );
}

/** The allowed values of a column, in order; null if it is no enumeration. */
export function enumerationOf(
  { distinct, name, values }: ColumnFacts,
  { rows }: Pick<SourceFacts, 'rows'>,
): readonly string[] | null {
  if (rows < FEWEST_ROWS || values === null || values.length !== distinct || values.length > MOST_VALUES) return null;
  if (values.length < FEWEST_VALUES || values.some((one) => one.rows < FEWEST_OF_EACH)) return null;
  const texts = values.map(({ value }) => value);
  if (texts.some((text) => text.length > LONGEST_VALUE || TIME.test(text))) return null;
  if (looksPersonal(name, texts)) return null;
  return texts.toSorted();
}
