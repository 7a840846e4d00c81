import type { JsonValue, LogicalType } from '../contract/model.js';

/**
 * What a check measures, without its bounds. Columns are physical names. Together with the bounds,
 * the object and the partitioning it determines the check's digest, so it contains nothing that
 * does not change the measurement.
 */
export type Measure =
  /** 1 if the object does not exist. */
  | { readonly metric: 'object-missing' }
  /** 1 if the column does not exist. */
  | { readonly metric: 'column-missing'; readonly column: string }
  /** Number of physical columns that are not declared. */
  | { readonly metric: 'extra-columns'; readonly declared: readonly string[] }
  /**
   * Number of values that are not of the declared type: all of them if the physical type differs.
   */
  | {
      readonly metric: 'type-mismatch';
      readonly column: string;
      readonly logicalType: LogicalType;
      /** Another type that is as good; absent if there is none. */
      readonly orType?: LogicalType;
    }
  | { readonly metric: 'rows' }
  /** Rows of the whole object that belong to no partition. */
  | { readonly metric: 'unassigned'; readonly column: string }
  | { readonly metric: 'nulls'; readonly column: string }
  /** Rows that are NULL or contain one of the values that mean *missing*. */
  | { readonly metric: 'missing'; readonly column: string; readonly values: readonly JsonValue[] }
  /** Rows that violate at least one of the constraints. */
  | { readonly metric: 'invalid'; readonly constraints: readonly Constraint[] }
  /**
   * Rows after the first of each key; with `nullsViolate` (primary keys) also rows with a NULL in
   * the key.
   */
  | { readonly metric: 'duplicates'; readonly columns: readonly string[]; readonly nullsViolate: boolean }
  /**
   * Rows whose columns are all present and together are not the `keys` of any row of the object
   * (its physical name).
   */
  | {
      readonly metric: 'orphans';
      readonly columns: readonly string[];
      readonly object: string;
      readonly keys: readonly string[];
    }
  /**
   * Seconds between the newest value of the column and `asOf`; without a column, only engines that
   * know arrival times can measure it.
   */
  | { readonly metric: 'age'; readonly column: string | null }
  /** The single value of a SELECT written in the contract. */
  | { readonly metric: 'sql'; readonly query: string; readonly property: string | null }
  /** Documentation only: nothing is measured. */
  | { readonly metric: 'none'; readonly text: string };

/** One condition on the non-null values of one column (only `required` applies to NULL). */
export type Constraint = { readonly column: string } & (
  | { readonly kind: 'required' }
  | { readonly kind: 'set'; readonly values: readonly (string | number | boolean)[] }
  | {
      readonly kind: 'range';
      readonly minimum: number | string | null;
      readonly maximum: number | string | null;
      readonly exclusiveMinimum: boolean;
      readonly exclusiveMaximum: boolean;
    }
  | { readonly kind: 'multiple'; readonly of: number }
  | { readonly kind: 'length'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'items'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'pattern'; readonly pattern: string }
);

/** The physical columns that a measure reads, in order and without repeats. */
export function columnsOf(measure: Measure): readonly string[] {
  switch (measure.metric) {
    case 'column-missing':
    case 'type-mismatch':
    case 'nulls':
    case 'unassigned':
    case 'missing':
      return [measure.column];
    case 'age':
      return measure.column === null ? [] : [measure.column];
    case 'duplicates':
    case 'orphans':
      return measure.columns;
    case 'invalid':
      return [...new Set(measure.constraints.map((constraint) => constraint.column))];
    case 'object-missing':
    case 'extra-columns':
    case 'rows':
    case 'sql':
    case 'none':
      return [];
  }
}
