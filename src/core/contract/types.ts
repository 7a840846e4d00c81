import type { Field, LogicalType } from './model.js';
import { parsePhysicalType } from './parse-physical-type.js';
import { type TypeRelation, combineRelations, comparePhysicalTypes } from './physical-type.js';

/** Compares the types of a field, logical and physical together. */
export function compareTypes(before: Field, after: Field): TypeRelation {
  const logical = compareLogical(before.logicalType, after.logicalType);
  const physical = comparePhysical(before.physicalType, after.physicalType);
  return combineRelations(combineRelations(logical, physical), compareNumberFormat(before, after));
}

/** A field's type for display: `number (decimal(18,2))`. */
export function typeText(field: Field): string {
  const { logicalType, physicalType } = field;
  if (logicalType === null) return physicalType ?? 'no type';
  return physicalType === null ? logicalType : `${logicalType} (${physicalType})`;
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

const DEFAULT_FORMAT = 'i32';

function compareNumberFormat(before: Field, after: Field): TypeRelation {
  const [from, to] = [before.options['format'], after.options['format']];
  if (from === to || !(isNumberFormat(from ?? to) && isNumberFormat(to ?? from))) return 'SAME';
  // The standard's default, written out.
  if ((from ?? DEFAULT_FORMAT) === (to ?? DEFAULT_FORMAT)) return 'SAME';
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
  return comparePhysicalTypes(parsePhysicalType(before), parsePhysicalType(after));
}
