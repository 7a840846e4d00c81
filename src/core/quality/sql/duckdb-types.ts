import type { PhysicalColumn } from './dialect.js';

/** The kinds of types of DuckDB that checks distinguish. */
export type Family =
  | 'integer'
  | 'decimal'
  | 'float'
  | 'string'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'timestamptz'
  | 'time'
  | 'struct'
  | 'list'
  | 'map'
  | 'json'
  | 'other';

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/\[\d*\]$/, 'list'],
  [/^STRUCT/, 'struct'],
  [/^MAP/, 'map'],
  [/^JSON$/, 'json'],
  [/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/, 'integer'],
  [/^DECIMAL/, 'decimal'],
  [/^(FLOAT|DOUBLE|REAL)$/, 'float'],
  [/^(VARCHAR|UUID|ENUM.*)$/, 'string'],
  [/^BOOLEAN$/, 'boolean'],
  [/^DATE$/, 'date'],
  [/^TIMESTAMP WITH TIME ZONE$/, 'timestamptz'],
  [/^TIMESTAMP/, 'timestamp'],
  [/^TIME/, 'time'],
];

/** The kind of a column's type. */
export function familyOf(column: PhysicalColumn): Family {
  const type = column.type.toUpperCase();
  return FAMILIES.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}
