import type { LogicalType } from '../../contract/model.js';
import type { Interval } from '../../shared/interval.js';
import type { Constraint } from '../measure.js';
import { NOT_COMPARABLE } from './own-errors.js';

/** A physical column as the engine reports it, with the engine's own type name. */
export interface PhysicalColumn {
  readonly name: string;
  readonly type: string;
  /** The name in SQL, where the engine has another one; absent if it is the same. */
  readonly sqlName?: string;
  /**
   * The decimal sign of numbers in a column of a CSV file that is read as texts, though it is not
   * declared as such: some of its values may be of the declared type. Absent in other columns.
   */
  readonly decimal?: string;
}

/** The format of the data: in a text format, the type of a value is only its spelling. */
export type DataFormat = 'typed' | 'csv' | 'json';

/** How values of a column are distinguished from values of the declared type. */
export type TypeTest =
  /** The physical type is the declared one. */
  | { readonly verdict: 'SAME' }
  /** It is another type: every value is of the wrong type. */
  | { readonly verdict: 'OTHER' }
  /** It may contain both: `violation` selects the values that are not of the declared type. */
  | { readonly verdict: 'BY_VALUE'; readonly violation: string };

/** How a column and one that it refers to are compared: SQL text over the quoted columns. */
export interface KeyPair {
  readonly from: string;
  readonly to: string;
  /** Whether both are never NULL where their columns have a value. */
  readonly isTotal: boolean;
}

/**
 * What the plan needs to know of an engine's SQL. All results are SQL text over the quoted column.
 */
export interface SqlDialect {
  readonly name: 'duckdb' | 'sqlite';
  quote(identifier: string): string;
  text(value: string): string;
  /** The column, so that only equal values are equal, whatever the collation of the column. */
  exact(identifier: string): string;
  /**
   * Condition: the row belongs to this one of `parts` parts, as do all rows with an equal key.
   * Null if the engine needs no parts, because its memory does not grow with the keys.
   */
  inPart(key: readonly string[], part: number, parts: number): string | null;
  /**
   * A number that is the same for equal keys, and may be the same for others. Null if the engine
   * needs none, because its memory does not grow with the keys.
   */
  keyHash(key: readonly string[]): string | null;
  /** Whether different values of the column can be counted by a bit for each possible value. */
  hasBitmap(column: PhysicalColumn): boolean;
  /** The number of different values of such a column, all of which lie in the range. */
  distinctInBitmap(identifier: string, range: readonly [first: bigint, last: bigint]): string;
  /**
   * Expressions that are equal exactly if the values of the two columns are; null if their types
   * cannot be compared without a loss.
   */
  keyPair(from: PhysicalColumn, to: PhysicalColumn): KeyPair | null;
  /** Condition: the row belongs to the partition; a time without zone is in `timezone`. */
  inPartition(column: PhysicalColumn, partition: Interval, timezone: string): string;
  typeTest(column: PhysicalColumn, declared: LogicalType, format: DataFormat): TypeTest;
  /** Condition that is true for values that violate the constraint, and not true for NULL. */
  violation(column: PhysicalColumn, constraint: Constraint): string;
  /** Condition: the value is one of those listed. */
  isOneOf(column: PhysicalColumn, values: readonly (string | number | boolean)[]): string;
  /** Condition: the row belongs to no partition, because its time is absent or unreadable. */
  inNoPartition(column: PhysicalColumn): string;
  /** Seconds since 1970 of the newest readable value; NULL if there is none. */
  newest(column: PhysicalColumn): string;
  /** The value as text, at most this many characters of it. */
  shortText(sql: string, characters: number): string;
  /**
   * A SELECT of the value that the query returns, under this name; NULL if it returns no row. It
   * fails if the query returns more than one row or column.
   */
  onlyValue(query: string, name: string): string;
}

/**
 * Thrown for a promise that the engine's SQL cannot express; becomes ERROR evidence of that check
 * alone.
 */
export class Unplannable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unplannable';
  }
}

/** `"name"`, safe for any name in a document. */
export function quoteIdentifier(identifier: string): string {
  refuseNul(identifier);
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** `'text'`, safe for any text in a document. */
export function quoteText(value: string): string {
  refuseNul(value);
  return `'${value.replaceAll("'", "''")}'`;
}

function refuseNul(text: string): void {
  if (text.includes('\0'))
    throw new Unplannable('A NUL character is not allowed in a name or a string of a statement.');
}

/**
 * A number as SQL text: the shortest form that gives the same number, and all digits for whole
 * numbers.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Unplannable(`${value} is not a valid bound.`);
  return Number.isInteger(value) && Math.abs(value) < INTEGER_LIMIT ? String(BigInt(value)) : String(value);
}

/** No engine has integers beyond these limits. */
const INTEGER_LIMIT = 1e38;

/**
 * The condition, and an error if the whole number is too near one of the document's numbers to be
 * compared with it: beyond 2^53 these were read as doubles, each of which represents several whole
 * numbers.
 */
export function unlessIndistinguishable(condition: string, whole: string, numbers: readonly unknown[]): string {
  const zones = numbers.flatMap((number) => {
    const zone = typeof number === 'number' ? integersOfDouble(number) : null;
    return zone === null ? [] : [`${whole} BETWEEN ${zone[0]} AND ${zone[1]}`];
  });
  if (zones.length === 0) return condition;
  return `CASE WHEN ${zones.join(' OR ')} THEN error(${quoteText(NOT_COMPARABLE)}) ELSE (${condition}) END`;
}

/**
 * The first and last whole number that are read as this double; null if it represents only itself.
 */
function integersOfDouble(value: number): readonly [bigint, bigint] | null {
  if (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= INTEGER_LIMIT) return null;
  const whole = BigInt(value);
  // Half the distance to the next double, which is a power of two.
  const half = 2n ** BigInt(Math.max(0, Math.floor(Math.log2(Math.abs(value))) - 53));
  return [whole - half, whole + half];
}
