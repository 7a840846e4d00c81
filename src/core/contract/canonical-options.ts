import type { Field, JsonObject, JsonValue } from './model.js';

/** The standard's defaults of `logicalTypeOptions`: written out or left out, they mean the same. */
const DEFAULTS: JsonObject = {
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  uniqueItems: false,
  normalized: false,
  elementType: 'float32',
  defaultTimezone: 'Etc/UTC',
};

/** The names of one time zone. */
export const UTC: ReadonlySet<JsonValue> = new Set(['UTC', 'Etc/UTC', 'Z', 'Etc/UCT', 'Etc/Universal', 'Etc/Zulu']);

/**
 * The options of a field with one spelling for each bound: ODCS 3.0 writes `exclusiveMinimum: true`
 * beside `minimum`, 3.1 the number itself, and whole numbers above 0 are those from 1 on.
 */
export function canonicalOptions({ options, logicalType }: Pick<Field, 'options' | 'logicalType'>): JsonObject {
  const whole = logicalType === 'integer';
  const {
    minimum = null,
    exclusiveMinimum = null,
    maximum = null,
    exclusiveMaximum = null,
    required,
    defaultTimezone,
    multipleOf,
    ...others
  } = options;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([key, value]) => DEFAULTS[key] !== value)),
    // Every whole number is a multiple of 1.
    ...(multipleOf === undefined || (whole && multipleOf === 1) ? {} : { multipleOf }),
    ...(defaultTimezone === undefined || UTC.has(defaultTimezone) ? {} : { defaultTimezone }),
    ...(Array.isArray(required) && required.length > 0 ? { required: [...(required as string[])].sort() } : {}),
    ...bound('inimum', { inclusive: minimum, exclusive: exclusiveMinimum, whole, up: 1 }),
    ...bound('aximum', { inclusive: maximum, exclusive: exclusiveMaximum, whole, up: -1 }),
  };
}

interface Written {
  readonly inclusive: JsonValue;
  readonly exclusive: JsonValue;
  readonly whole: boolean;
  /** The direction in which the bound becomes tighter. */
  readonly up: 1 | -1;
}

function bound(name: 'inimum' | 'aximum', { inclusive, exclusive, whole, up }: Written): JsonObject {
  const open = exclusive === true ? inclusive : typeof exclusive === 'boolean' ? null : exclusive;
  const closed = exclusive === true ? null : inclusive;
  if (open === null) return closed === null ? {} : { [`m${name}`]: wholeBound(closed, whole, up) };
  if (whole && typeof open === 'number') {
    const next = up === 1 ? Math.floor(open) + 1 : Math.ceil(open) - 1;
    const tighter = typeof closed === 'number' && (closed - next) * up > 0 ? wholeBound(closed, whole, up) : next;
    return { [`m${name}`]: tighter };
  }
  // Of two bounds the tighter one decides; at one value that is the exclusive one.
  if (closed !== null && isTighter(closed, open, up)) return { [`m${name}`]: closed };
  return { [`exclusiveM${name}`]: open };
}

function wholeBound(value: JsonValue, whole: boolean, up: 1 | -1): JsonValue {
  if (!whole || typeof value !== 'number') return value;
  return up === 1 ? Math.ceil(value) : Math.floor(value);
}

function isTighter(value: JsonValue, than: JsonValue, up: 1 | -1): boolean {
  if (typeof value === 'number' && typeof than === 'number') return (value - than) * up > 0;
  return typeof value === 'string' && typeof than === 'string' && (up === 1 ? value > than : value < than);
}
