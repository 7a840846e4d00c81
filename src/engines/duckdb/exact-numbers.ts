import { type PhysicalColumn, quoteIdentifier } from '../../core/quality/sql/dialect.js';
import type { FileRelation } from './file-relation.js';

/** Significant digits from which a number is more exact than a double: a double shows 17. */
const INEXACT_FROM = 18;
/** Most digits of DuckDB's exact numbers. */
const EXACT_DIGITS = 38;

/** A column whose type depends on how its values are written. */
export interface Spelled {
  readonly column: PhysicalColumn;
  /** Aggregates over the column as text, each with a name of its own. */
  readonly counts: readonly string[];
  /** The type by these aggregates; null if the guessed type is right. */
  readonly typeIn: (count: (name: string) => number) => string | null;
}

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
 * Number columns of CSV and JSON files that DuckDB would read wrongly: long numbers as doubles, so
 * that two keys of 20 digits become one, and hexadecimal text as a number.
 */
export function numberSpellings({ csv, format, hive }: FileRelation, guessed: readonly PhysicalColumn[]): Spelled[] {
  const types = format === 'csv' ? ['BIGINT', 'DOUBLE'] : ['DOUBLE'];
  const separator = csv.decimal ?? '.';
  return guessed
    .filter(({ name, type }) => types.includes(type) && !hive.columns.includes(name))
    .map((column, n) => ({
      column,
      counts: countsOf(column, n, separator),
      typeIn: (count) => {
        const of = (key: string): number => count(`${key}${n}`);
        return exactType({ prefixed: of('p'), long: of('l'), exponents: of('e'), whole: of('w'), fraction: of('f') });
      },
    }));
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
  // Most numbers begin with another digit than 0, which a comparison finds faster than a pattern.
  const isOther = `${column} >= '1' AND ${column} < ':'`;
  const isPrefixed = `regexp_matches(${column}, '^\\s*[+-]?0[xXbBoO]')`;
  const prefixed = `count(*) FILTER (WHERE CASE WHEN ${isOther} THEN false ELSE ${isPrefixed} END) AS p${n}`;
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
