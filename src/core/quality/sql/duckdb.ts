import { DateTime } from 'luxon';
import type { LogicalType } from '../../contract/model.js';
import { type Interval, millisOf } from '../../shared/interval.js';
import type { Constraint } from '../measure.js';
import { type Family, familyOf } from './duckdb-types.js';
import { keyPair } from './duckdb-keys.js';
import { jsonText, spelledNumber, spelledOtherwise } from './duckdb-spellings.js';
import { re2Pattern } from './pattern.js';
import { binaryViolation, stepOf, wholeStep } from './multiple.js';
import {
  type DataFormat,
  type PhysicalColumn,
  type SqlDialect,
  type TypeTest,
  Unplannable,
  numberText,
  quoteIdentifier,
  quoteText,
  unlessIndistinguishable,
} from './dialect.js';

const NUMERIC: readonly Family[] = ['integer', 'decimal', 'float'];
const TEMPORAL: readonly Family[] = ['date', 'timestamp', 'timestamptz', 'time'];

/**
 * What the plan knows about types in DuckDB. Values are never cast to the declared type, except for
 * those of text files that DuckDB could not read as one type: there, the type of each decides.
 */
export const duckdbDialect: SqlDialect = {
  name: 'duckdb',
  quote: quoteIdentifier,
  text: quoteText,
  exact: quoteIdentifier,
  inPart: (key, part, parts) => `${keyHash(key)} % ${parts} = ${part}`,
  keyHash,
  // A bitmap of DuckDB has no place for larger numbers.
  hasBitmap: ({ type }) => /^U?(TINY|SMALL|BIG)?INT(EGER)?$/u.test(type),
  distinctInBitmap: (identifier, [first, last]) =>
    `coalesce(bit_count(bitstring_agg(${quoteIdentifier(identifier)}, ${first}, ${last})), 0)`,
  keyPair,
  inPartition(column, partition, timezone) {
    const name = quoteIdentifier(column.name);
    const family = familyOf(column);
    const within = (subject: string, [from, to]: readonly [string, string]): string =>
      `${subject} >= ${from} AND ${subject} < ${to}`;
    if (family === 'timestamptz') return within(name, zoned(partition));
    if (family !== 'string') return within(name, local(partition, timezone));
    const moment = within(`TRY_CAST(${name} AS TIMESTAMPTZ)`, zoned(partition));
    const wall = within(`TRY_CAST(${name} AS TIMESTAMP)`, local(partition, timezone));
    return `CASE WHEN ${hasZone(name)} THEN ${moment} ELSE ${wall} END`;
  },
  inNoPartition(column) {
    const name = quoteIdentifier(column.name);
    return familyOf(column) === 'string' ? `TRY_CAST(${name} AS TIMESTAMPTZ) IS NULL` : `${name} IS NULL`;
  },
  typeTest,
  violation,
  isOneOf(column, values) {
    return oneOf(column, values);
  },
  newest(column) {
    const name = quoteIdentifier(column.name);
    const family = familyOf(column);
    if (NUMERIC.includes(family)) return `CAST(max(${name}) AS DOUBLE)`;
    return `epoch(max(${family === 'string' ? `TRY_CAST(${name} AS TIMESTAMPTZ)` : name}))`;
  },
  shortText: (sql, characters) => `left(CAST(${sql} AS VARCHAR), ${characters})`,
  // DuckDB refuses a second row or column of a scalar query itself.
  onlyValue: (query, name) => `SELECT (\n${query}\n) AS ${name}`,
};

/** DuckDB groups rows by this number first, so it is the same for all that it takes for equal. */
function keyHash(key: readonly string[]): string {
  return `hash(${key.map(quoteIdentifier).join(', ')})`;
}

/** Condition: the text of a time ends with its zone. */
export function hasZone(name: string): string {
  return `regexp_matches(${name}, ':[0-9]{2}([.,][0-9]+)? ?([zZ]|[+-][0-9]{2}(:?[0-9]{2})?)$')`;
}

function zoned(partition: Interval): [string, string] {
  return [`TIMESTAMPTZ '${partition.from}'`, `TIMESTAMPTZ '${partition.to}'`];
}

function local(partition: Interval, timezone: string): [string, string] {
  const wall = (instant: string): string =>
    `TIMESTAMP '${DateTime.fromMillis(millisOf(instant), { zone: timezone }).toFormat('yyyy-MM-dd HH:mm:ss.SSS')}'`;
  return [wall(partition.from), wall(partition.to)];
}

const SAME: TypeTest = { verdict: 'SAME' };
const OTHER: TypeTest = { verdict: 'OTHER' };

function typeTest(column: PhysicalColumn, declared: LogicalType, format: DataFormat): TypeTest {
  const byType = testOfType(column, declared, format);
  const violation = byType.verdict === 'OTHER' ? spelledOtherwise(column, declared, format) : null;
  return violation === null ? byType : { verdict: 'BY_VALUE', violation };
}

function testOfType(column: PhysicalColumn, declared: LogicalType, format: DataFormat): TypeTest {
  const family = familyOf(column);
  const among = (...families: readonly Family[]): TypeTest => (families.includes(family) ? SAME : OTHER);
  switch (declared) {
    case 'integer':
      return integerTest(column, family);
    case 'number':
      return among(...NUMERIC);
    case 'string':
      if (format === 'csv') return SAME;
      return format === 'json' ? among('string', ...TEMPORAL) : among('string');
    case 'boolean':
      return among('boolean');
    case 'date':
      return among('date');
    case 'timestamp':
      return among('timestamp', 'timestamptz');
    case 'time':
      return among('time');
    case 'object':
      return among('struct', 'map', 'json');
    case 'map':
      return among('map', 'struct', 'json');
    case 'array':
    case 'vector':
      return among('list');
  }
}

/**
 * A floating-point column may contain only whole numbers (pandas writes every integer column with
 * NULLs like this), so its values decide.
 */
function integerTest(column: PhysicalColumn, family: Family): TypeTest {
  const name = quoteIdentifier(column.name);
  if (family === 'integer') return SAME;
  if (family === 'decimal') return { verdict: 'BY_VALUE', violation: `${name} <> trunc(${name})` };
  if (family !== 'float') return OTHER;
  return { verdict: 'BY_VALUE', violation: `NOT isfinite(${name}) OR ${name} <> trunc(${name})` };
}

function violation(column: PhysicalColumn, constraint: Constraint): string {
  const name = quoteIdentifier(column.name);
  const family = familyOf(column);
  const number = spelledNumber(column);
  const notFinite = family === 'float' ? `NOT isfinite(${name}) OR ` : '';
  switch (constraint.kind) {
    case 'required':
      return `${name} IS NULL`;
    case 'set':
      return `${name} IS NOT NULL AND NOT (${oneOf(column, constraint.values)})`;
    case 'range': {
      const limits = [constraint.minimum, constraint.maximum].filter((limit) => limit !== null);
      if (number !== null && limits.every((limit) => typeof limit === 'number')) {
        return `${name} IS NOT NULL AND (${number} IS NULL OR NOT isfinite(${number}) OR ${outside(number, constraint)})`;
      }
      if (!limits.every((limit) => comparable(family, limit))) return `${name} IS NOT NULL`;
      const condition = notFinite + outside(name, constraint);
      return family === 'float' ? condition : unlessIndistinguishable(condition, name, limits);
    }
    case 'multiple':
      if (number !== null) {
        const other = binaryViolation(number, stepOf(constraint.of), false);
        return `${name} IS NOT NULL AND (${number} IS NULL OR NOT isfinite(${number}) OR ${other})`;
      }
      if (!NUMERIC.includes(family)) return `${name} IS NOT NULL`;
      return `${notFinite}${noMultiple(column, family, constraint.of)}`;
    case 'length':
      return sizeOutside(`length(CAST(${name} AS VARCHAR))`, constraint);
    case 'items':
      return family === 'list' ? sizeOutside(`len(${name})`, constraint) : `${name} IS NOT NULL`;
    case 'pattern':
      return `NOT ${matches(`CAST(${name} AS VARCHAR)`, constraint.pattern)}`;
  }
}

type Range = Extract<Constraint, { readonly kind: 'range' }>;

function outside(subject: string, { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Range): string {
  const parts = [
    minimum === null ? null : `${subject} ${exclusiveMinimum ? '<=' : '<'} ${scalar(minimum)}`,
    maximum === null ? null : `${subject} ${exclusiveMaximum ? '>=' : '>'} ${scalar(maximum)}`,
  ];
  return parts.filter((part) => part !== null).join(' OR ');
}

/** The reader process runs the patterns that DuckDB cannot run, or understands differently. */
function matches(text: string, pattern: string): string {
  const native = re2Pattern(pattern);
  return native === null
    ? `ecma_matches(${text}, ${quoteText(pattern)})`
    : `regexp_matches(${text}, ${quoteText(native)})`;
}

/** Exact for whole and decimal numbers; binary fractions have the precision of their own type. */
function noMultiple(column: PhysicalColumn, family: Family, of: number): string {
  const name = quoteIdentifier(column.name);
  const step = stepOf(of);
  if (family === 'float') return binaryViolation(name, step, /^(FLOAT|REAL)$/iu.test(column.type));
  const scale = family === 'decimal' ? Number(/,\s*(\d+)\)/u.exec(column.type)?.[1] ?? 0) : 0;
  const divisor = wholeStep(step, scale);
  // No type of DuckDB has larger whole numbers.
  if (divisor > LARGEST_WHOLE) return `${name} <> 0`;
  const digits = family === 'decimal' ? `CAST(replace(CAST(${name} AS VARCHAR), '.', '') AS HUGEINT)` : name;
  return `${digits} % ${divisor} <> 0`;
}

const LARGEST_WHOLE = 10n ** 38n;

function sizeOutside(
  size: string,
  bounds: { readonly minimum: number | null; readonly maximum: number | null },
): string {
  const parts = [
    bounds.minimum === null ? null : `${size} < ${numberText(bounds.minimum)}`,
    bounds.maximum === null ? null : `${size} > ${numberText(bounds.maximum)}`,
  ];
  return parts.filter((part) => part !== null).join(' OR ');
}

function comparable(family: Family, limit: number | string): boolean {
  if (typeof limit === 'number') return NUMERIC.includes(family);
  return family === 'string' || TEMPORAL.includes(family);
}

function scalar(value: number | string): string {
  return typeof value === 'number' ? numberText(value) : quoteText(value);
}

/** A value is only compared with listed values of its own kind: a text '1' is not the number 1. */
function oneOf(column: PhysicalColumn, values: readonly (string | number | boolean)[]): string {
  const name = quoteIdentifier(column.name);
  const family = familyOf(column);
  if (family === 'struct' || family === 'list' || family === 'map') {
    throw new Unplannable(`${column.name} is of type ${column.type}, which cannot be compared with a list of values.`);
  }
  if (family === 'boolean') return listed(name, values.filter((value) => typeof value === 'boolean').map(String));
  if (NUMERIC.includes(family)) {
    const numbers = values.filter((value) => typeof value === 'number');
    const among = listed(name, numbers.map(numberText));
    return family === 'float' ? among : unlessIndistinguishable(among, name, numbers);
  }
  const text = family === 'string' ? name : family === 'json' ? jsonText(name) : `CAST(${name} AS VARCHAR)`;
  const texts = listed(text, values.filter((value) => typeof value === 'string').map(quoteText));
  const number = spelledNumber(column);
  const numbers = number === null ? [] : values.filter((value) => typeof value === 'number').map(numberText);
  // A value that is not a number is none of the numbers: NULL would be neither.
  return numbers.length === 0 ? texts : `(${texts} OR coalesce(${listed(number ?? '', numbers)}, false))`;
}

function listed(subject: string, values: readonly string[]): string {
  return values.length === 0 ? 'false' : `${subject} IN (${values.join(', ')})`;
}
