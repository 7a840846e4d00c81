import { type PhysicalColumn, quoteIdentifier } from '../../core/quality/sql/dialect.js';
import type { Row } from '../readers/reader-process.js';
import { type FileRelation, relationOf } from './file-relation.js';

/** Significant digits from which a number is more exact than a double: a double shows 17. */
const INEXACT_FROM = 18;
/** Most digits of DuckDB's exact numbers. */
const EXACT_DIGITS = 38;

/** What the texts of a column that DuckDB reads as a number look like. */
interface Spellings {
  /** Values that are not decimal: `0x10`, which DuckDB reads as 16, and other readers as a text. */
  readonly prefixed: number;
  /** Values with more digits than a double holds. */
  readonly long: number;
  readonly exponents: number;
  /** Most digits before and after the decimal sign. */
  readonly whole: number;
  readonly fraction: number;
}

/**
 * The types of number columns of CSV and JSON files that DuckDB would read wrongly: long numbers
 * as doubles, so that two keys of 20 digits become one, and hexadecimal text as a number.
 */
export async function exactTypes(
  relation: FileRelation,
  sniffed: readonly PhysicalColumn[],
  query: (sql: string) => Promise<readonly Row[]>,
): Promise<ReadonlyMap<string, string>> {
  if (relation.format === 'typed') return new Map();
  const guessed = relation.format === 'csv' ? ['BIGINT', 'DOUBLE'] : ['DOUBLE'];
  const numbers = sniffed.filter(({ name, type }) => guessed.includes(type) && !relation.hive.columns.includes(name));
  if (numbers.length === 0) return new Map();
  const columns = sniffed.map((column) => (numbers.includes(column) ? { ...column, type: 'VARCHAR' } : column));
  const separator = relation.csv.decimal ?? '.';
  const counts = numbers.flatMap((column, n) => countsOf(column, n, separator));
  const [row] = await query(`SELECT ${counts.join(', ')} FROM ${relationOf({ ...relation, columns })}`);
  const types = numbers.map(({ name }, n) => {
    const count = (key: string): number => Number(row?.[`${key}${n}`] ?? 0);
    const spellings = {
      prefixed: count('p'),
      long: count('l'),
      exponents: count('e'),
      whole: count('w'),
      fraction: count('f'),
    };
    return [name, exactType(spellings)] as const;
  });
  return new Map(types.filter((entry): entry is readonly [string, string] => entry[1] !== null));
}

/** The type that holds every value exactly; null if the guessed type does. */
export function exactType({ exponents, fraction, long, prefixed, whole }: Spellings): string | null {
  if (prefixed > 0) return 'VARCHAR';
  if (long === 0) return null;
  if (exponents > 0 || whole + fraction > EXACT_DIGITS) return 'VARCHAR';
  return fraction === 0 ? 'HUGEINT' : `DECIMAL(${EXACT_DIGITS}, ${fraction})`;
}

function countsOf({ name, type }: PhysicalColumn, n: number, separator: string): readonly string[] {
  const column = quoteIdentifier(name);
  const prefixed = `count(*) FILTER (WHERE regexp_matches(${column}, '^\\s*[+-]?0[xXbBoO]')) AS p${n}`;
  // A BIGINT has at most 19 digits and holds each of them.
  if (type === 'BIGINT') return [prefixed];
  const sign = separator === ',' ? ',' : '.';
  const digits = (part: number): string =>
    `coalesce(max(length(regexp_replace(split_part(${column}, '${sign}', ${part}), '[^0-9]', '', 'g'))), 0)`;
  return [
    prefixed,
    `count(*) FILTER (WHERE regexp_matches(${column}, '[1-9][.,]?(\\d[.,]?){${INEXACT_FROM - 1}}')) AS l${n}`,
    `count(*) FILTER (WHERE regexp_matches(${column}, '[eE]')) AS e${n}`,
    `${digits(1)} AS w${n}`,
    `${digits(2)} AS f${n}`,
  ];
}
