import { LONGEST_KEY_VALUE, MOST_KEYS } from './failing-keys.js';
import type { MetricPlan, OrphanPlan } from './metric-plan.js';
import { relationOf } from './plan.js';
import type { PlanInput } from './plan-input.js';
import { inSql, measureInSql } from './sql-names.js';

/**
 * Rows that are read for `MOST_KEYS` different keys: keys repeat where they are what is duplicated.
 */
const MOST_ROWS = 5 * MOST_KEYS;

/** The name of the n-th column of a key in the result. */
export function keyName(index: number): string {
  return `k${index}`;
}

/**
 * A statement that returns the keys of the first failing rows, in the order of the keys: each value
 * as text, one character longer than is kept, so that a cut is seen. Null where a failure is not
 * about single rows: about the number of rows, the age, the columns, or a value that the contract's
 * own SQL computes.
 */
export function failingKeysQuery(metric: MetricPlan, input: PlanInput, key: readonly string[]): string | null {
  const rows = failingRowsOf(metric, input, key);
  if (rows === null) return null;
  const names = key.map((_, index) => keyName(index));
  const texts = names.map((name) => `${input.dialect.shortText(name, LONGEST_KEY_VALUE + 1)} AS ${name}`);
  return (
    `SELECT ${texts.join(', ')} FROM (\n${rows}\n` +
    `ORDER BY ${names.map((_, index) => index + 1).join(', ')} LIMIT ${MOST_ROWS}) AS failing`
  );
}

function failingRowsOf(metric: MetricPlan, input: PlanInput, key: readonly string[]): string | null {
  const { source, dialect } = input;
  if (source === null) return null;
  const relation = metric.place.kind === 'UNCUT' ? source.relation : relationOf(source, input.cut, dialect);
  const from = `FROM (SELECT * FROM ${relation}) AS data`;
  const named = new Map(source.columns.map((column) => [column.name, inSql(column).name]));
  const keys = key
    .map((column, index) => `data.${dialect.quote(named.get(column) ?? column)} AS ${keyName(index)}`)
    .join(', ');
  const measure = measureInSql(metric.check.measure, source);
  if (metric.predicate === null) return null;
  if (metric.place.kind === 'ORPHANS') return orphanRows(metric.place.orphans, { keys, count: key.length }, from);
  if (measure.metric !== 'duplicates') return `SELECT ${keys} ${from} WHERE ${metric.predicate}`;
  // The predicate is written for people: engines differ in rows as values and in collations.
  const unique = measure.columns.map((column) => dialect.exact(column));
  const complete = unique.map((column) => `${column} IS NOT NULL`).join(' AND ');
  const groups =
    `SELECT ${unique.map((column, index) => `${column} AS d${index}`).join(', ')} ${from} ` +
    `WHERE ${complete} GROUP BY ${unique.join(', ')} HAVING count(*) > 1`;
  const same = unique.map((column, index) => `data.${column} = repeated.d${index}`).join(' AND ');
  const repeated = `SELECT ${keys} ${from} JOIN (${groups}) AS repeated ON ${same}`;
  if (!measure.nullsViolate) return repeated;
  const incomplete = unique.map((column) => `data.${column} IS NULL`).join(' OR ');
  return `${repeated}\nUNION ALL SELECT ${keys} ${from} WHERE ${incomplete}`;
}

/** The rows that a foreign key refers from, without a match. */
function orphanRows(
  { complete, pairs, referenced }: OrphanPlan,
  { keys, count }: { readonly keys: string; readonly count: number },
  from: string,
): string | null {
  if (pairs === null) return null;
  const listed = (side: 'from' | 'to'): string => pairs.map((pair, index) => `${pair[side]} AS f${index}`).join(', ');
  const equal = pairs.map((_, index) => `referring.f${index} = referenced.f${index}`).join(' AND ');
  const names = Array.from({ length: count }, (_, index) => keyName(index));
  return (
    `SELECT ${names.join(', ')} FROM (SELECT ${keys}, ${listed('from')} ${from} WHERE ${complete.from}) AS referring\n` +
    `LEFT JOIN (SELECT DISTINCT ${listed('to')}, 1 AS found FROM ${referenced} WHERE ${complete.to}) AS referenced ` +
    `ON ${equal} WHERE referenced.found IS NULL`
  );
}
