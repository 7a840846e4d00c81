import type { LogicalType } from '../../contract/model.js';
import type { Interval } from '../../shared/interval.js';
import type { Constraint } from '../measure.js';

/** A physical column as the engine sees it, its type in the engine's own words. */
export interface PhysicalColumn {
  readonly name: string;
  readonly type: string;
}

/** How the data is written: in a text format a value has only the type its letters spell. */
export type DataFormat = 'typed' | 'csv' | 'json';

/** How values of a column are told from values of the declared type. */
export type TypeTest =
  /** The physical type is the declared one. */
  | { readonly verdict: 'SAME' }
  /** It is another: every value is of the wrong type. */
  | { readonly verdict: 'OTHER' }
  /** It may hold both: `violation` finds the values that are not of the declared type. */
  | { readonly verdict: 'BY_VALUE'; readonly violation: string };

/** What the plan needs to know of an engine's SQL. Everything returned is SQL text over the quoted column. */
export interface SqlDialect {
  readonly name: 'duckdb' | 'sqlite';
  quote(identifier: string): string;
  text(value: string): string;
  /** Condition: the row belongs to the cell; a time without zone is in `timezone`. */
  inCell(column: PhysicalColumn, cell: Interval, timezone: string): string;
  typeTest(column: PhysicalColumn, declared: LogicalType, format: DataFormat): TypeTest;
  /** Condition that is true for values that break the constraint, and not true for NULL. */
  violation(column: PhysicalColumn, constraint: Constraint): string;
  /** Condition: the value is one of those listed. */
  isOneOf(column: PhysicalColumn, values: readonly (string | number | boolean)[]): string;
  /** Seconds since 1970 of the newest value. */
  newest(column: PhysicalColumn): string;
}

/** Thrown for a promise that cannot be said in the engine's SQL; becomes ERROR evidence of that check alone. */
export class Unplannable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unplannable';
  }
}

/** `"name"`, safe for any name a document can carry. */
export function quoteIdentifier(identifier: string): string {
  refuseNul(identifier);
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** `'text'`, safe for any text a document can carry. */
export function quoteText(value: string): string {
  refuseNul(value);
  return `'${value.replaceAll("'", "''")}'`;
}

function refuseNul(text: string): void {
  if (text.includes('\0')) throw new Unplannable('A NUL character cannot stand in a name or a text of a statement.');
}

/** A number as SQL text; the shortest form that reads back as the same number. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Unplannable(`${value} is not a bound.`);
  return String(value);
}
