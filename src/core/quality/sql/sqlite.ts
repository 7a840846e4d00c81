import { DateTime } from 'luxon';
import type { LogicalType } from '../../contract/model.js';
import { type Instant, type Interval, millisOf } from '../../shared/interval.js';
import type { Constraint } from '../measure.js';
import { binaryViolation, stepOf, wholeStep } from './multiple.js';
import {
  type KeyPair,
  type PhysicalColumn,
  type SqlDialect,
  type TypeTest,
  numberText,
  quoteIdentifier,
  quoteText,
  unlessIndistinguishable,
} from './dialect.js';
import { SEVERAL_ROWS } from './own-errors.js';

/** The largest finite REAL: larger values are an infinity. */
const LARGEST = '1.7976931348623157e308';

const LARGEST_INTEGER = 2n ** 63n - 1n;

/**
 * SQLite types values, not columns: each condition tests every value. SQLite stores NaN as NULL.
 */
export const sqliteDialect: SqlDialect = {
  name: 'sqlite',
  quote: quoteIdentifier,
  text: quoteText,
  inPartition(column, partition, timezone) {
    return inPartition(quoteIdentifier(column.name), partition, timezone);
  },
  exact: (identifier) => `${quoteIdentifier(identifier)} COLLATE BINARY`,
  keyPair,
  inPart: () => null,
  keyHash: () => null,
  hasBitmap: () => false,
  distinctInBitmap: (identifier) => `count(DISTINCT ${quoteIdentifier(identifier)} COLLATE BINARY)`,
  inNoPartition: (column) => `(${secondsOf(quoteIdentifier(column.name))}) IS NULL`,
  typeTest(column, declared): TypeTest {
    return { verdict: 'BY_VALUE', violation: notOfType(quoteIdentifier(column.name), declared) };
  },
  violation,
  isOneOf(column, values) {
    return oneOf(quoteIdentifier(column.name), values);
  },
  newest(column) {
    const name = quoteIdentifier(column.name);
    return `max(${secondsOf(name)})`;
  },
  shortText: (sql, characters) =>
    `substr(CASE typeof(${sql}) WHEN 'blob' THEN hex(${sql}) ELSE CAST(${sql} AS TEXT) END, 1, ${characters})`,
  // A scalar query of SQLite would return its first row and drop the others. The union names the
  // only column and refuses a second one.
  onlyValue: (query, name) =>
    `SELECT CASE WHEN count(*) > 1 THEN error(${quoteText(SEVERAL_ROWS)}) ELSE max(v) END AS ${name} FROM (\n` +
    `SELECT NULL AS v WHERE 0 UNION ALL SELECT * FROM (\n${query}\n) LIMIT 2)`,
};

/**
 * Without the affinity and the collation of the columns: numbers are equal by value, texts only to
 * the same text. A column of texts and one of numbers are not compared.
 */
function keyPair(from: PhysicalColumn, to: PhysicalColumn): KeyPair | null {
  const [a, b] = [holds(from), holds(to)];
  if (a !== null && b !== null && a !== b) return null;
  const plain = ({ name }: PhysicalColumn): string => `+${quoteIdentifier(name)} COLLATE BINARY`;
  return { from: plain(from), to: plain(to), isTotal: true };
}

/** What SQLite stores in a column of the declared type; null if it may be either. */
function holds({ type }: PhysicalColumn): 'text' | 'number' | null {
  if (/int/iu.test(type)) return 'number';
  if (/char|clob|text/iu.test(type)) return 'text';
  return /real|floa|doub|^(numeric|decimal|number)\b/iu.test(type) ? 'number' : null;
}

const TIME = '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?( ?([Zz]|[+-][0-9]{2}:[0-9]{2}))?';
const MOMENT = `^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]${TIME})?$`;

/**
 * Condition: the text is a date of the calendar, with or without a time. SQLite itself reads `now`,
 * `12` and 30 February as times.
 */
function isMoment(name: string): string {
  return `(${name} REGEXP ${quoteText(MOMENT)} AND date(substr(${name}, 1, 10)) = substr(${name}, 1, 10))`;
}

/** Seconds since 1970 of a text or a number; NULL for anything else. */
function secondsOf(name: string): string {
  const text = `CASE WHEN ${isMoment(name)} THEN unixepoch(${name}) END`;
  return `CASE typeof(${name}) WHEN 'text' THEN ${text} WHEN 'blob' THEN NULL ELSE ${name} END`;
}

/**
 * A text with a zone is compared as an instant, one without as local time of the partitioning's
 * zone; a number is seconds since 1970.
 */
function inPartition(name: string, partition: Interval, timezone: string): string {
  const moment = (instant: Instant): number => Math.floor(millisOf(instant) / 1000);
  const wall = (instant: Instant): number => {
    const local = DateTime.fromMillis(millisOf(instant), { zone: timezone });
    return moment(instant) + local.offset * 60;
  };
  const zoned = `typeof(${name}) <> 'text' OR ${name} GLOB '*[Zz]' OR ${name} GLOB '*[+-][0-9][0-9]:[0-9][0-9]'`;
  const seconds = secondsOf(name);
  const within = (from: number, to: number): string => `(${seconds}) >= ${from} AND (${seconds}) < ${to}`;
  return (
    `CASE WHEN ${zoned} THEN ${within(moment(partition.from), moment(partition.to))} ` +
    `ELSE ${within(wall(partition.from), wall(partition.to))} END`
  );
}

const IS_NUMBER = (name: string): string => `typeof(${name}) IN ('integer', 'real')`;

/** The value if it is exact; NULL if it is a binary fraction, which is compared as such. */
function wholeOf(name: string): string {
  return `CASE typeof(${name}) WHEN 'integer' THEN ${name} END`;
}

function notOfType(name: string, declared: LogicalType): string {
  const present = `${name} IS NOT NULL AND `;
  switch (declared) {
    case 'integer':
      return (
        `${present}typeof(${name}) <> 'integer' AND ` +
        `NOT (typeof(${name}) = 'real' AND abs(${name}) < 9e15 AND ${name} = CAST(${name} AS INTEGER))`
      );
    case 'number':
      return `${present}NOT (${IS_NUMBER(name)})`;
    case 'string':
      return `${present}typeof(${name}) <> 'text'`;
    case 'boolean':
      return `${present}NOT (typeof(${name}) = 'integer' AND ${name} IN (0, 1))`;
    case 'date':
      return `${present}NOT coalesce(typeof(${name}) = 'text' AND date(${name}) = ${name}, 0)`;
    case 'timestamp':
      return `${present}typeof(${name}) <> 'integer' AND NOT (typeof(${name}) = 'text' AND ${isMoment(name)})`;
    case 'time':
      return `${present}NOT (typeof(${name}) = 'text' AND ${name} REGEXP ${quoteText(`^${TIME}$`)})`;
    case 'object':
    case 'map':
      return `${present}NOT coalesce(json_valid(${name}) AND json_type(${name}) = 'object', 0)`;
    case 'array':
    case 'vector':
      return `${present}NOT coalesce(json_valid(${name}) AND json_type(${name}) = 'array', 0)`;
  }
}

function violation(column: PhysicalColumn, constraint: Constraint): string {
  const name = quoteIdentifier(column.name);
  const present = `${name} IS NOT NULL AND `;
  switch (constraint.kind) {
    case 'required':
      return `${name} IS NULL`;
    case 'set':
      return `${present}NOT (${oneOf(name, constraint.values)})`;
    case 'range': {
      const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraint;
      const numeric = [minimum, maximum].some((limit) => typeof limit === 'number');
      const parts = [
        numeric ? `NOT (${IS_NUMBER(name)}) OR abs(${name}) > ${LARGEST}` : `typeof(${name}) <> 'text'`,
        minimum === null ? null : `${name} COLLATE BINARY ${exclusiveMinimum ? '<=' : '<'} ${scalar(minimum)}`,
        maximum === null ? null : `${name} COLLATE BINARY ${exclusiveMaximum ? '>=' : '>'} ${scalar(maximum)}`,
      ];
      const condition = parts.filter((part) => part !== null).join(' OR ');
      return `${present}(${unlessIndistinguishable(condition, wholeOf(name), [minimum, maximum])})`;
    }
    case 'multiple': {
      const step = stepOf(constraint.of);
      const divisor = wholeStep(step);
      const whole = divisor > LARGEST_INTEGER ? `${name} <> 0` : `${name} % ${divisor} <> 0`;
      const off = `CASE typeof(${name}) WHEN 'integer' THEN ${whole} ELSE ${binaryViolation(name, step, false)} END`;
      return `${present}(NOT (${IS_NUMBER(name)}) OR abs(${name}) > ${LARGEST} OR ${off})`;
    }
    case 'length':
      return outside(present, `length(CAST(${name} AS TEXT))`, constraint);
    case 'items':
      return outside(`${present}json_valid(${name}) AND `, `json_array_length(${name})`, constraint);
    case 'pattern':
      return `${present}NOT (CAST(${name} AS TEXT) REGEXP ${quoteText(constraint.pattern)})`;
  }
}

function outside(
  present: string,
  size: string,
  bounds: { readonly minimum: number | null; readonly maximum: number | null },
): string {
  const parts = [
    bounds.minimum === null ? null : `${size} < ${numberText(bounds.minimum)}`,
    bounds.maximum === null ? null : `${size} > ${numberText(bounds.maximum)}`,
  ];
  return `${present}(${parts.filter((part) => part !== null).join(' OR ')})`;
}

function scalar(value: number | string): string {
  return typeof value === 'number' ? numberText(value) : quoteText(value);
}

/** Texts are equal to texts and numbers to numbers, by value; a boolean is 0 or 1. */
function oneOf(name: string, values: readonly (string | number | boolean)[]): string {
  const texts = values.filter((value) => typeof value === 'string').map(quoteText);
  const numbers = values
    .filter((value) => typeof value !== 'string')
    .map((value) => (typeof value === 'boolean' ? String(Number(value)) : numberText(value)));
  const among = `${name} IN (${numbers.join(', ')})`;
  const parts = [
    texts.length === 0 ? null : `typeof(${name}) = 'text' AND ${name} COLLATE BINARY IN (${texts.join(', ')})`,
    numbers.length === 0 ? null : `${IS_NUMBER(name)} AND ${unlessIndistinguishable(among, wholeOf(name), values)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '0' : parts.map((part) => `(${part})`).join(' OR ');
}
