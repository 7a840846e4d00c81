import type { Field, LogicalType } from './model.js';

/** How the values of a new type relate to those of the old one. */
export type TypeRelation = 'SAME' | 'WIDENED' | 'NARROWED' | 'CHANGED';

/** Compares the types of a field, logical and physical together. */
export function compareTypes(before: Field, after: Field): TypeRelation {
  const logical = compareLogical(before.logicalType, after.logicalType);
  const physical = comparePhysical(before.physicalType, after.physicalType);
  return combine(combine(logical, physical), compareNumberFormat(before, after));
}

/** A field's type for display: `number (decimal(18,2))`. */
export function typeText(field: Field): string {
  const { logicalType, physicalType } = field;
  if (logicalType === null) return physicalType ?? 'no type';
  return physicalType === null ? logicalType : `${logicalType} (${physicalType})`;
}

function combine(a: TypeRelation, b: TypeRelation): TypeRelation {
  if (a === 'SAME') return b;
  if (b === 'SAME' || a === b) return a;
  return 'CHANGED';
}

function compareLogical(before: LogicalType | null, after: LogicalType | null): TypeRelation {
  if (before === after) return 'SAME';
  // A type that was not promised before narrows the possible values; a type that is no longer
  // promised widens them.
  if (before === null) return 'NARROWED';
  if (after === null) return 'WIDENED';
  if (before === 'integer' && after === 'number') return 'WIDENED';
  if (before === 'number' && after === 'integer') return 'NARROWED';
  return 'CHANGED';
}

/** i32, u16, f64 …: the number formats of the standard. */
const NUMBER_FORMAT = /^([iuf])(8|16|32|64|128)$/;

/** Whether a `format` of logicalTypeOptions is a number's width rather than a pattern of text. */
export function isNumberFormat(format: unknown): boolean {
  return typeof format === 'string' && NUMBER_FORMAT.test(format);
}

function compareNumberFormat(before: Field, after: Field): TypeRelation {
  const [from, to] = [before.options['format'], after.options['format']];
  if (from === to || !(isNumberFormat(from ?? to) && isNumberFormat(to ?? from))) return 'SAME';
  if (typeof from !== 'string') return 'NARROWED';
  if (typeof to !== 'string') return 'WIDENED';
  const [, fromKind = '', fromBits = '0'] = NUMBER_FORMAT.exec(from) ?? [];
  const [, toKind = '', toBits = '0'] = NUMBER_FORMAT.exec(to) ?? [];
  const [a, b] = [Number(fromBits), Number(toBits)];
  if (fromKind === toKind) return b > a ? 'WIDENED' : 'NARROWED';
  if (fromKind === 'u' && toKind === 'i') return b > a ? 'WIDENED' : 'CHANGED';
  if (fromKind === 'i' && toKind === 'u') return a > b ? 'NARROWED' : 'CHANGED';
  return 'CHANGED';
}

function comparePhysical(before: string | null, after: string | null): TypeRelation {
  if (before === null || after === null) {
    if (before === after) return 'SAME';
    return before === null ? 'NARROWED' : 'WIDENED';
  }
  if (plain(before) === plain(after)) return 'SAME';
  const [from, to] = [physicalType(before), physicalType(after)];
  if (from === null || to === null) return 'CHANGED';
  const there = holds(to, from);
  const back = holds(from, to);
  if (there && back) return 'SAME';
  if (there) return 'WIDENED';
  return back ? 'NARROWED' : 'CHANGED';
}

type Physical =
  | { readonly family: 'integer'; readonly bits: number }
  | { readonly family: 'float'; readonly bits: number }
  | { readonly family: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly family: 'text'; readonly length: number }
  | { readonly family: 'instant'; readonly zoned: boolean; readonly digits: number };

const INTEGERS: Readonly<Record<string, number>> = {
  tinyint: 8,
  smallint: 16,
  int2: 16,
  short: 16,
  int: 32,
  integer: 32,
  int4: 32,
  int32: 32,
  bigint: 64,
  long: 64,
  int64: 64,
  hugeint: 128,
};
const FLOATS: Readonly<Record<string, number>> = {
  real: 32,
  float4: 32,
  float32: 32,
  float: 32,
  double: 64,
  'double precision': 64,
  float8: 64,
  float64: 64,
};
const TEXTS: ReadonlySet<string> = new Set(['varchar', 'character varying', 'nvarchar', 'varchar2', 'text', 'string']);
const DECIMALS: ReadonlySet<string> = new Set(['decimal', 'numeric', 'number', 'dec']);
const INSTANTS: Readonly<Record<string, boolean>> = {
  timestamp: false,
  'timestamp without time zone': false,
  timestamp_ntz: false,
  timestamptz: true,
  'timestamp with time zone': true,
  timestamp_tz: true,
};

/**
 * Parses a physical type as far as its values can be compared; null for one that is only equal to
 * itself.
 */
function physicalType(text: string): Physical | null {
  const match = /^([a-z_0-9 ]+?)\s*(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?((?: with| without) time zone)?$/.exec(
    plain(text),
  );
  if (match === null) return null;
  const name = `${match[1] ?? ''}${match[4] ?? ''}`;
  const first = match[2] === undefined ? null : Number(match[2]);
  const second = match[3] === undefined ? null : Number(match[3]);
  // `float(3,2)` and `int(11)` mean different things in different systems.
  if (Object.hasOwn(INTEGERS, name)) return first === null ? { family: 'integer', bits: INTEGERS[name] ?? 0 } : null;
  if (Object.hasOwn(FLOATS, name)) return first === null ? { family: 'float', bits: FLOATS[name] ?? 0 } : null;
  if (DECIMALS.has(name)) return first === null ? null : { family: 'decimal', precision: first, scale: second ?? 0 };
  if (TEXTS.has(name)) return { family: 'text', length: first ?? Infinity };
  if (Object.hasOwn(INSTANTS, name)) return { family: 'instant', zoned: INSTANTS[name] ?? false, digits: first ?? 6 };
  return null;
}

/** Whether every value of `inner` is also a value of `outer`. */
function holds(outer: Physical, inner: Physical): boolean {
  switch (outer.family) {
    case 'integer':
      return inner.family === 'integer' && outer.bits >= inner.bits;
    case 'float':
      if (inner.family === 'float') return outer.bits >= inner.bits;
      // A double holds every 32-bit integer exactly, a float every 16-bit one.
      return inner.family === 'integer' && outer.bits >= inner.bits * 2;
    case 'decimal':
      if (inner.family === 'decimal') return outer.scale === inner.scale && outer.precision >= inner.precision;
      return inner.family === 'integer' && outer.precision - outer.scale >= Math.ceil(inner.bits * Math.log10(2));
    case 'text':
      return inner.family === 'text' && outer.length >= inner.length;
    case 'instant':
      return inner.family === 'instant' && outer.zoned === inner.zoned && outer.digits >= inner.digits;
  }
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
