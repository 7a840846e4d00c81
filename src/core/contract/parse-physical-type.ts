import {
  BINARIES,
  BITS,
  DECIMALS,
  FLOATS,
  MOMENTS,
  SCALED,
  SIGNED,
  TEXTS,
  TINY_TO_LONG,
  UNSIGNED,
} from './physical-type-names.js';
import type { PhysicalType } from './physical-type.js';

/**
 * Parses a physical type; one that is not understood is only equal to itself. Case and white space
 * do not count.
 */
export function parsePhysicalType(written: string): PhysicalType {
  const text = compact(written);
  return text.length > 10_000 ? { family: 'other', text } : parse(text, 0);
}

const DEEPEST = 50;

function parse(text: string, depth: number): PhysicalType {
  if (depth > DEEPEST) return { family: 'other', text };
  // The standard's `integer array` may give a size, which PostgreSQL does not enforce.
  const array = /^(.+?)(?:\[\]| array(?:\[\d*\])?)$/.exec(text);
  if (array !== null) return { family: 'array', item: parse(array[1] ?? '', depth + 1) };
  const nested = /^([a-z_0-9]+)([<(])(.*)[>)]$/.exec(text);
  const made = nested === null ? null : parseNested(nested[1] ?? '', nested[3] ?? '', depth + 1);
  return made ?? parseScalar(text) ?? { family: 'other', text };
}

/** A member of a structure: its name and its type, in Spark with a comment. */
const MEMBER = /^([a-z_0-9]+|`[^`]+`|"[^"]+")\s*[:\s]\s*(.+?)(?: comment '[^']*')?$/;

function parseNested(name: string, inner: string, depth: number): PhysicalType | null {
  const parts = splitTop(inner, ',');
  const [first = '', second = ''] = parts;
  if ((name === 'array' || name === 'list') && parts.length === 1)
    return { family: 'array', item: parse(first, depth) };
  if (name === 'map' && parts.length === 2)
    return { family: 'map', key: parse(first, depth), value: parse(second, depth) };
  if (name === 'nullable' && parts.length === 1) return { family: 'nullable', item: parse(first, depth) };
  if (name === 'lowcardinality' && parts.length === 1) return parse(first, depth);
  if (name !== 'struct' && name !== 'row' && name !== 'record' && name !== 'tuple') return null;
  const members = parts.map((part) => MEMBER.exec(part));
  if (members.some((member) => member === null)) return null;
  return {
    family: 'struct',
    members: new Map(
      members.map((member) => [(member?.[1] ?? '').replace(/^[`"]|[`"]$/g, ''), parse(member?.[2] ?? '', depth)]),
    ),
  };
}

function parseScalar(text: string): PhysicalType | null {
  const match =
    /^([a-z_0-9 ]+?)(?:\(([^()]*)\))?((?: with| without)(?: local)? time zone| unsigned)?(?: zerofill)?$/.exec(text);
  if (match === null) return null;
  const [, base = '', inside, suffix = ''] = match;
  const unsigned = suffix === ' unsigned' || base.endsWith(' unsigned');
  const name = `${base.replace(/ unsigned$/, '')}${unsigned ? '' : suffix}`;
  const args = inside === undefined ? [] : inside.split(',');
  if (Object.hasOwn(SIGNED, name) || Object.hasOwn(UNSIGNED, name)) return integer(name, args, unsigned);
  if (unsigned) return null;
  if (name === 'bool' || name === 'boolean') return args.length === 0 ? { family: 'boolean' } : null;
  if (Object.hasOwn(FLOATS, name)) return float(name, args);
  if (DECIMALS.has(name)) return args.length === 0 ? unsizedDecimal(name) : decimal(args);
  if (Object.hasOwn(SCALED, name)) return decimal([String(SCALED[name]), ...args]);
  const sized = sizedType(name, args);
  if (sized !== null) return sized;
  const moment = Object.hasOwn(MOMENTS, name) ? MOMENTS[name] : undefined;
  const digits = args.length === 0 ? (moment?.[1] ?? 0) : numberIn(args[0]);
  return moment === undefined || digits === null || args.length > 1
    ? null
    : { family: 'moment', of: moment[0], digits };
}

function integer(name: string, args: readonly string[], unsigned: boolean): PhysicalType | null {
  // MySQL's `int(11)` is a display width, and `tinyint(1)` a boolean.
  if (args.length > 1 || (name === 'tinyint' && args[0] === '1')) return null;
  const signed = !unsigned && Object.hasOwn(SIGNED, name);
  return { family: 'integer', signed, bits: SIGNED[name] ?? UNSIGNED[name] ?? 0, name };
}

/** `float(53)` has 53 binary digits; `float(3,2)` means different things in different systems. */
function float(name: string, args: readonly string[]): PhysicalType | null {
  const digits = args.length === 0 ? null : numberIn(args[0]);
  if (args.length === 0) return { family: 'float', bits: FLOATS[name] ?? 0 };
  if (name !== 'float' || args.length > 1 || digits === null || digits < 1 || digits > 53) return null;
  return { family: 'float', bits: digits <= 24 ? 32 : 64 };
}

/** The default precision depends on the system, in which these names are one. */
function unsizedDecimal(name: string): PhysicalType {
  return { family: 'other', text: name === 'number' ? name : 'decimal' };
}

function decimal(args: readonly string[]): PhysicalType | null {
  // Oracle's `number(*,0)` has all digits.
  const [precision, scale] = [args[0] === '*' ? 38 : numberIn(args[0]), args[1] === undefined ? 0 : numberIn(args[1])];
  return precision === null || scale === null || args.length > 2 ? null : { family: 'decimal', precision, scale };
}

function sizedType(name: string, args: readonly string[]): PhysicalType | null {
  const rank = /^(tiny|medium|long)(text|blob)$/.exec(name);
  if (rank !== null && args.length === 0) {
    const of = rank[2] === 'text' ? ('text' as const) : ('binary' as const);
    return { family: 'sized', of, name, length: TINY_TO_LONG[rank[1] ?? ''] ?? 0, fixed: false, unit: null };
  }
  const of = BITS.has(name)
    ? 'bits'
    : Object.hasOwn(TEXTS, name)
      ? 'text'
      : Object.hasOwn(BINARIES, name)
        ? 'binary'
        : null;
  if (of === null || args.length > 1) return null;
  const fixed = (of === 'text' ? TEXTS[name] : BINARIES[name]) ?? false;
  const match = /^(\d+|max)(?: (?:(chars?|characters|codeunits32)|(bytes?|octets)))?$/.exec(args[0] ?? '');
  if (args.length === 1 && match === null) return null;
  const length = match === null ? (fixed ? 1 : Infinity) : match[1] === 'max' ? Infinity : Number(match[1]);
  const unit = match?.[2] !== undefined ? 'char' : match?.[3] !== undefined ? 'byte' : null;
  return { family: 'sized', of, name, length, fixed: fixed && length !== Infinity, unit };
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

/** Lower case, single blanks, none beside brackets and commas. */
function compact(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>(),:[\]]) ?/g, '$1')
    .replace(/\)(?=[a-z])/g, ') ');
}

/** Splits at a separator that is not inside brackets. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('<(['.includes(letter)) depth += 1;
    else if ('>)]'.includes(letter)) depth -= 1;
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
