import type { CsvOptions } from '../../core/quality/csv-options.js';
import { quoteText } from '../../core/quality/sql/dialect.js';
import type { Row } from '../readers/reader-process.js';

/** The options whose values are texts, by their names in DuckDB. */
const TEXTS = {
  delimiter: 'delim',
  quote: 'quote',
  decimal: 'decimal_separator',
  encoding: 'encoding',
  comment: 'comment',
} as const;

/**
 * The options as arguments of `read_csv`, each with a leading comma. DuckDB would leave out lines
 * that it takes for comments or for a preamble, and with them rows: it does so only where declared.
 */
export function csvArguments(given: CsvOptions, declared: readonly string[]): string {
  const options = { comment: '', skip: 0, ...given };
  const texts = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`${TEXTS[name]} = ${quoteText(value)}`];
  });
  const header = options.header === undefined ? [] : [`header = ${String(options.header)}`];
  // Without a header, the columns have the declared names in the declared order.
  const names = options.header === false ? [`names = [${declared.map(quoteText).join(', ')}]`] : [];
  return [...texts, `skip = ${String(options.skip)}`, ...header, ...names].map((argument) => `, ${argument}`).join('');
}

/** How DuckDB found a file to be written: arguments of `read_csv`, which then guesses nothing. */
export type CsvDialect = readonly string[];

/** What the columns of `sniff_csv` that describe the dialect are called as arguments. */
const SNIFFED = {
  Delimiter: 'delim',
  Quote: 'quote',
  Escape: 'escape',
  NewLineDelimiter: 'new_line',
  DateFormat: 'dateformat',
  TimestampFormat: 'timestampformat',
} as const;

/** The columns of `sniff_csv` that a dialect is read from. */
export const DIALECT_COLUMNS: readonly string[] = [...Object.keys(SNIFFED), 'SkipRows', 'HasHeader'];

/** The dialect in a row of `sniff_csv`. */
export function dialectOf(row: Row, { decimal, encoding }: CsvOptions): CsvDialect {
  const texts = (Object.keys(SNIFFED) as (keyof typeof SNIFFED)[]).flatMap((key) => {
    const value = row[key];
    return typeof value === 'string' ? [`${SNIFFED[key]} = ${quoteText(value === '(empty)' ? '' : value)}`] : [];
  });
  const declared = Object.entries({ decimal_separator: decimal, encoding }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} = ${quoteText(value)}`],
  );
  return [
    ...texts,
    ...declared,
    `comment = ''`,
    `skip = ${String(row['SkipRows'])}`,
    `header = ${String(row['HasHeader'])}`,
  ];
}

/** Usual delimiters. */
export const DELIMITERS: readonly string[] = [',', ';', '\t', '|', '^', '~', ':', '\u0001', ' '];

/**
 * Ways to read a file in which guessing did not find all declared columns: with the first line as
 * header, and with each usual delimiter.
 */
export function otherReadings(options: CsvOptions): readonly CsvOptions[] {
  if (options.header === false) return [];
  const withHeader = { ...options, header: true };
  if (options.delimiter !== undefined) return [withHeader];
  return [withHeader, ...DELIMITERS.map((delimiter) => ({ ...withHeader, delimiter }))];
}
