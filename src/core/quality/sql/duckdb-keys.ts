import { type KeyPair, type PhysicalColumn, quoteIdentifier, quoteText } from './dialect.js';
import { type Family, familyOf } from './duckdb-types.js';
import { INEXACT_KEY } from './own-errors.js';

/**
 * How DuckDB compares a column with one that it refers to, without a cast that loses anything: a
 * text never equals a number, and a binary fraction equals a whole number only where both are
 * exact.
 */
export function keyPair(from: PhysicalColumn, to: PhysicalColumn): KeyPair | null {
  const [a, b] = [familyOf(from), familyOf(to)];
  if (isNumeric(a) && isNumeric(b)) return numbers([from, a], [to, b]);
  if (a !== b) return null;
  const isSame = from.type === to.type;
  switch (a) {
    case 'string':
      return texts(from, to);
    case 'boolean':
    case 'date':
    case 'timestamptz':
      return alike(from, to, null);
    case 'timestamp':
      // The larger of both precisions: seconds and milliseconds fit into microseconds.
      return alike(from, to, isSame ? null : hasNanoseconds(from, to) ? 'TIMESTAMP_NS' : 'TIMESTAMP');
    case 'time':
      return isSame ? alike(from, to, null) : null;
    case 'other':
      return isSame && from.type === 'BLOB' ? alike(from, to, null) : null;
    case 'struct':
    case 'list':
    case 'map':
    case 'json':
    case 'integer':
    case 'decimal':
    case 'float':
      return null;
  }
}

function alike(from: PhysicalColumn, to: PhysicalColumn, type: string | null): KeyPair {
  const typed = ({ name }: PhysicalColumn): string =>
    type === null ? quoteIdentifier(name) : `CAST(${quoteIdentifier(name)} AS ${type})`;
  return { from: typed(from), to: typed(to), isTotal: true };
}

function texts(from: PhysicalColumn, to: PhysicalColumn): KeyPair {
  if (from.type === to.type) return alike(from, to, null);
  if (from.type !== 'UUID' && to.type !== 'UUID') return alike(from, to, 'VARCHAR');
  const uuid = ({ name }: PhysicalColumn): string => `TRY_CAST(${quoteIdentifier(name)} AS UUID)`;
  return { from: uuid(from), to: uuid(to), isTotal: false };
}

function hasNanoseconds(...columns: readonly PhysicalColumn[]): boolean {
  return columns.some(({ type }) => type === 'TIMESTAMP_NS');
}

function isNumeric(family: Family): boolean {
  return family === 'integer' || family === 'decimal' || family === 'float';
}

type Numeric = readonly [column: PhysicalColumn, family: Family];

function numbers([from, a]: Numeric, [to, b]: Numeric): KeyPair | null {
  if (from.type === to.type) return alike(from, to, null);
  if (a === 'float' && b === 'float') return alike(from, to, 'DOUBLE');
  const [left, right] = [digitsOf(from), digitsOf(to)];
  if (a === 'float' || b === 'float') {
    if ((left?.scale ?? 0) > 0 || (right?.scale ?? 0) > 0) return null;
    return { from: wholeOf(from, a), to: wholeOf(to, b), isTotal: false };
  }
  if (left === null || right === null) return null;
  if (a === 'integer' && b === 'integer') return alike(from, to, 'HUGEINT');
  const scale = Math.max(left.scale, right.scale);
  const width = Math.max(left.whole, right.whole) + scale;
  return width > LARGEST_WIDTH ? null : alike(from, to, `DECIMAL(${width}, ${scale})`);
}

/** The widest DECIMAL of DuckDB. */
const LARGEST_WIDTH = 38;

const INTEGER_DIGITS: Readonly<Record<string, number>> = {
  TINYINT: 3,
  UTINYINT: 3,
  SMALLINT: 5,
  USMALLINT: 5,
  INTEGER: 10,
  UINTEGER: 10,
  BIGINT: 19,
  UBIGINT: 20,
  HUGEINT: 39,
};

/** How many digits the values have before and after the point; null where it is not known. */
function digitsOf({ type }: PhysicalColumn): { readonly whole: number; readonly scale: number } | null {
  const [, width, scale] = /^DECIMAL\((\d+),\s*(\d+)\)$/u.exec(type) ?? [];
  if (width !== undefined && scale !== undefined) return { whole: Number(width) - Number(scale), scale: Number(scale) };
  const whole = INTEGER_DIGITS[type];
  return whole === undefined ? null : { whole, scale: 0 };
}

/**
 * The value as a whole number; NULL if it is a fraction, NaN or infinite. An error where a binary
 * fraction stands for several whole numbers, so that it is not known which one was written.
 */
function wholeOf({ name, type }: PhysicalColumn, family: Family): string {
  const value = quoteIdentifier(name);
  if (family !== 'float') return `CAST(${value} AS HUGEINT)`;
  const first = type === 'DOUBLE' ? 2 ** 53 : 2 ** 24;
  return (
    `CASE WHEN NOT isfinite(${value}) THEN NULL WHEN abs(${value}) >= ${first} THEN error(${quoteText(INEXACT_KEY)}) ` +
    `WHEN ${value} = trunc(${value}) THEN CAST(${value} AS HUGEINT) END`
  );
}
