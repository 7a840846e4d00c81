import type { LogicalType } from '../../contract/model.js';
import { familyOf } from './duckdb-types.js';
import { type DataFormat, type PhysicalColumn, quoteIdentifier } from './dialect.js';

const NUMBERS = `'BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'`;

/**
 * The numbers of a column of a text file that DuckDB does not read as numbers, because another
 * value is none; NULL for other values. Null where the column has another type.
 */
export function spelledNumber(column: PhysicalColumn): string | null {
  const name = quoteIdentifier(column.name);
  if (familyOf(column) === 'json')
    return `CASE WHEN json_type(${name}) IN (${NUMBERS}) THEN ${double(jsonText(name))} END`;
  if (column.decimal === undefined) return null;
  return double(column.decimal === ',' ? `translate(${name}, '.,', '?.')` : name);
}

/** The text in a JSON value that is a text, else its JSON. */
export function jsonText(name: string): string {
  return `(${name} ->> '$')`;
}

function double(text: string): string {
  return `TRY_CAST(${text} AS DOUBLE)`;
}

/**
 * Condition: the value of a column of a text file is not of the declared type. One such value is
 * enough for DuckDB to read the column as texts or JSON. Null where the type of the column decides.
 */
export function spelledOtherwise(column: PhysicalColumn, declared: LogicalType, format: DataFormat): string | null {
  const name = quoteIdentifier(column.name);
  if (familyOf(column) === 'json') return jsonOtherwise(name, column, declared);
  if (column.decimal === undefined && (format !== 'json' || column.type !== 'VARCHAR')) return null;
  if (format === 'json') return timeOtherwise(name, declared);
  if (declared === 'number' || declared === 'integer') return numberOtherwise(column, declared);
  // The cast takes 0 and 1 for truths, which are numbers in files.
  if (declared === 'boolean') return `TRY_CAST(${name} AS BOOLEAN) IS NULL OR trim(${name}) IN ('0', '1')`;
  return timeOtherwise(name, declared);
}

function numberOtherwise(column: PhysicalColumn, declared: 'number' | 'integer'): string {
  const number = spelledNumber(column) ?? 'NULL';
  if (declared === 'number') return `${number} IS NULL`;
  return `${number} IS NULL OR NOT isfinite(${number}) OR ${number} <> trunc(${number})`;
}

/** What each type is called in JSON, where a value has a type of its own. */
const JSON_TYPES: Partial<Readonly<Record<LogicalType, string>>> = {
  boolean: 'BOOLEAN',
  string: 'VARCHAR',
  array: 'ARRAY',
  vector: 'ARRAY',
  object: 'OBJECT',
  map: 'OBJECT',
};

function jsonOtherwise(name: string, column: PhysicalColumn, declared: LogicalType): string | null {
  const type = JSON_TYPES[declared];
  if (type !== undefined) return `json_type(${name}) NOT IN ('NULL', '${type}')`;
  const isNumber = declared === 'number' || declared === 'integer';
  const other = isNumber ? numberOtherwise(column, declared) : timeOtherwise(jsonText(name), declared);
  return other === null
    ? null
    : `json_type(${name}) <> 'NULL' AND (${isNumber ? '' : `json_type(${name}) <> 'VARCHAR' OR `}${other})`;
}

/** The orders of a date that DuckDB recognizes in files, after its separators became `-`. */
const ORDERS = ['%Y-%m-%d', '%d-%m-%Y', '%m-%d-%Y', '%y-%m-%d', '%d-%m-%y', '%m-%d-%y'];

function timeOtherwise(text: string, declared: LogicalType): string | null {
  const dashed = `regexp_replace(trim(${text}), '^(\\d+)[-/. ](\\d+)[-/. ](\\d+)', '\\1-\\2-\\3')`;
  const among = (end: string): string =>
    `try_strptime(${dashed}, [${ORDERS.map((order) => `'${order}${end}'`).join(', ')}])`;
  // The cast drops a time.
  const date = `coalesce(CAST(TRY_CAST(${text} AS DATE) AS TIMESTAMP), ${among('')})`;
  if (declared === 'date') return `${text} LIKE '%:%' OR ${date} IS NULL`;
  if (declared === 'timestamp') return `TRY_CAST(${text} AS TIMESTAMPTZ) IS NULL AND ${among(' %H:%M:%S')} IS NULL`;
  // The cast takes a date for midnight.
  const isTime = `${text} LIKE '%:%' AND ${text} NOT LIKE '%_-_%:%'`;
  return declared === 'time' ? `NOT (${isTime}) OR TRY_CAST(${text} AS TIME) IS NULL` : null;
}
