import { type PhysicalColumn, quoteIdentifier } from '../quality/sql/dialect.js';

/** Rows that are read of a source at most. */
export const MOST_ROWS = 1_000_000;

/** The SQL name of a column. */
function sqlNameOf({ name, sqlName }: PhysicalColumn): string {
  return quoteIdentifier(sqlName ?? name);
}

/** One row: the number of rows, up to one more than are read. */
export function countRows(relation: string): string {
  return `SELECT count(*) AS n FROM (SELECT 1 AS one FROM ${relation} LIMIT ${MOST_ROWS + 1}) AS some_rows`;
}

/** One row: rows without a value, and different values. */
export function countColumn(relation: string, column: PhysicalColumn): string {
  const values = `SELECT ${sqlNameOf(column)} AS v FROM ${relation} LIMIT ${MOST_ROWS}`;
  return `SELECT count(*) - count(v) AS nulls, count(DISTINCT v) AS different FROM (${values}) AS some_rows`;
}

/** A row for each value, with the number of its rows. */
export function countValues(relation: string, column: PhysicalColumn, most: number): string {
  const values = `SELECT ${sqlNameOf(column)} AS v FROM ${relation} LIMIT ${MOST_ROWS}`;
  return (
    `SELECT v AS value, count(*) AS n FROM (${values}) AS some_rows ` +
    `WHERE v IS NOT NULL GROUP BY v ORDER BY v LIMIT ${most + 1}`
  );
}

/** One row: different pairs of values. */
export function countPairs(relation: string, one: PhysicalColumn, other: PhysicalColumn): string {
  return `SELECT count(*) AS n FROM (SELECT DISTINCT ${sqlNameOf(one)}, ${sqlNameOf(other)} FROM ${relation}) AS pairs`;
}

/** One row: for each column, the rows that match its condition, as `c0`, `c1` … */
export function countMatching(relation: string, conditions: readonly string[]): string {
  const counts = conditions.map((condition, index) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS c${index}`);
  return `SELECT ${counts.join(', ')} FROM (SELECT * FROM ${relation} LIMIT ${MOST_ROWS}) AS some_rows`;
}

/** Condition on a column of texts: a number such as `1,50`. */
export function hasDecimalComma(column: PhysicalColumn): string {
  return `regexp_matches(${sqlNameOf(column)}, '^\\s*[+-]?[0-9]+,[0-9]+\\s*$')`;
}

/** Condition on a column of texts: a value that is no number, also none such as `1,50`. */
export function hasOtherThanCommas(column: PhysicalColumn): string {
  return `NOT regexp_matches(${sqlNameOf(column)}, '^\\s*[+-]?[0-9]+(,[0-9]+)?\\s*$')`;
}

/** Conditions on a column of texts: a value, and one that is no number, or no date or time. */
export function hasValue(column: PhysicalColumn): string {
  return `${sqlNameOf(column)} IS NOT NULL`;
}
export function hasOtherThan(type: 'number' | 'timestamp', column: PhysicalColumn): string {
  const name = sqlNameOf(column);
  return `${name} IS NOT NULL AND TRY_CAST(${name} AS ${type === 'number' ? 'DOUBLE' : 'TIMESTAMP'}) IS NULL`;
}

/** Condition on a column of texts: digits after a zero, as in `00742`, are no number. */
export function hasLeadingZero(column: PhysicalColumn): string {
  return `regexp_matches(${sqlNameOf(column)}, '^\\s*[+-]?0[0-9]')`;
}
