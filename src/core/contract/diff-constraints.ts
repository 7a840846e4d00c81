import type { Change } from './change.js';
import { changed } from './compatibility.js';
import { equal } from './match.js';
import type { Field, JsonObject, JsonValue } from './model.js';
import { isNumberFormat } from './types.js';

/** Upwards is tighter: lower bounds. */
const LOWER = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
/** Downwards is tighter: upper bounds. */
const UPPER = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);

interface At {
  readonly pointer: string;
  readonly element: string;
}

/** Differences of `logicalTypeOptions`: lengths, ranges, patterns, items and the rest. */
export function diffOptions(before: Field, after: Field, at: At): Change[] {
  const keys = new Set([...Object.keys(before.options), ...Object.keys(after.options)]);
  const ends = [...LOWER_ENDS, ...UPPER_ENDS].filter((key) => keys.delete(key));
  const ranges = [LOWER_ENDS, UPPER_ENDS].flatMap((pair) =>
    pair.some((key) => ends.includes(key)) ? diffEnd(pair, before.options, after.options, at) : [],
  );
  const others = [...keys].sort().flatMap((key) => {
    const [from, to] = [before.options[key] ?? null, after.options[key] ?? null];
    return equal(from, to) ? [] : diffOption(key, from, to, at);
  });
  return [...ranges, ...others];
}

/** The two spellings of one end of a range; the canonical form has at most one of them. */
const LOWER_ENDS: readonly string[] = ['minimum', 'exclusiveMinimum'];
const UPPER_ENDS: readonly string[] = ['maximum', 'exclusiveMaximum'];

function diffEnd(keys: readonly string[], before: JsonObject, after: JsonObject, at: At): Change[] {
  const endOf = (options: JsonObject) => {
    const key = keys.find((one) => options[one] !== undefined && options[one] !== null) ?? null;
    return key === null ? null : { key, value: options[key] ?? null };
  };
  const [from, to] = [endOf(before), endOf(after)];
  if (equal(from, to)) return [];
  if (from === null || to === null || from.key === to.key) {
    const key = (to ?? from)?.key ?? '';
    return diffOption(key, from?.value ?? null, to?.value ?? null, at);
  }
  // The other spelling: at one value, the exclusive one is tighter.
  const order = equal(from.value, to.value) ? 0 : compare(from.value, to.value);
  const isLower = keys === LOWER_ENDS;
  const tighter = order === 0 ? to.key.startsWith('exclusive') : order !== null && order < 0 === isLower;
  const say = (how: 'TIGHTENED' | 'LOOSENED'): Change =>
    changed(
      `CONSTRAINT_${how}`,
      at,
      { from: { [from.key]: from.value }, to: { [to.key]: to.value } },
      `${isLower ? 'the minimum' : 'the maximum'} of \`${at.element}\` was ${how.toLowerCase()}: ${from.key} ${shown(from.value)} → ${to.key} ${shown(to.value)}`,
    );
  if (order === null) return [say('TIGHTENED'), say('LOOSENED')];
  return [say(tighter ? 'TIGHTENED' : 'LOOSENED')];
}

function diffOption(key: string, from: JsonValue, to: JsonValue, at: At): Change[] {
  // A number's width is part of its type and is compared there.
  if (key === 'format' && isNumberFormat(from ?? to) && isNumberFormat(to ?? from)) return [];
  const say = (how: 'TIGHTENED' | 'LOOSENED') =>
    changed(
      `CONSTRAINT_${how}`,
      at,
      { from: { [key]: from }, to: { [key]: to } },
      `${key} of \`${at.element}\` was ${how.toLowerCase()}: ${shown(from)} → ${shown(to)}`,
    );
  if (key === 'uniqueItems') return [say(to === true ? 'TIGHTENED' : 'LOOSENED')];
  if (key === 'required') return requiredKeys(from, to, say);
  const isBound = LOWER.has(key) || UPPER.has(key) || key === 'multipleOf' || key === 'pattern' || key === 'format';
  if (isBound && from === null) return [say('TIGHTENED')];
  if (isBound && to === null) return [say('LOOSENED')];
  if (LOWER.has(key) || UPPER.has(key)) {
    const order = compare(from, to);
    if (order === null) return [say('TIGHTENED'), say('LOOSENED')];
    return [say(order < 0 === LOWER.has(key) ? 'TIGHTENED' : 'LOOSENED')];
  }
  if (key === 'multipleOf') {
    if (isMultiple(to, from)) return [say('TIGHTENED')];
    return isMultiple(from, to) ? [say('LOOSENED')] : [say('TIGHTENED'), say('LOOSENED')];
  }
  const code = key === 'pattern' || key === 'format' ? 'PATTERN_CHANGED' : 'OPTION_CHANGED';
  return [
    changed(
      code,
      at,
      { from: { [key]: from }, to: { [key]: to } },
      `${key} of \`${at.element}\`: ${shown(from)} → ${shown(to)}`,
    ),
  ];
}

function requiredKeys(from: JsonValue, to: JsonValue, say: (how: 'TIGHTENED' | 'LOOSENED') => Change): Change[] {
  const [before, after] = [new Set(Array.isArray(from) ? from : []), new Set(Array.isArray(to) ? to : [])];
  const more = [...after].some((key) => !before.has(key));
  const fewer = [...before].some((key) => !after.has(key));
  return [...(more ? [say('TIGHTENED')] : []), ...(fewer ? [say('LOOSENED')] : [])];
}

/** Differences of the allowed values. */
export function diffEnum(before: Field, after: Field, at: At): Change[] {
  const [from, to] = [before.enumValues, after.enumValues];
  if (from === null && to === null) return [];
  if (from === null)
    return [changed('ENUM_ADDED', at, { from: null, to }, `\`${at.element}\` now allows only ${values(to ?? [])}`)];
  if (to === null)
    return [changed('ENUM_REMOVED', at, { from, to: null }, `\`${at.element}\` no longer restricts its values`)];
  const added = to.filter((value) => !from.includes(value));
  const removed = from.filter((value) => !to.includes(value));
  return [
    ...(added.length > 0
      ? [changed('ENUM_VALUES_ADDED', at, { from, to }, `\`${at.element}\` also allows ${values(added)}`)]
      : []),
    ...(removed.length > 0
      ? [changed('ENUM_VALUES_REMOVED', at, { from, to }, `\`${at.element}\` no longer allows ${values(removed)}`)]
      : []),
  ];
}

function values(list: readonly JsonValue[]): string {
  const shownValues = list.slice(0, 10).map((value) => JSON.stringify(value));
  return list.length > 10 ? `${shownValues.join(', ')} and ${list.length - 10} more` : shownValues.join(', ');
}

/** Negative if `from` is less; null if the two cannot be compared. ISO dates compare as text. */
function compare(from: JsonValue, to: JsonValue): number | null {
  if (typeof from === 'number' && typeof to === 'number') return from - to;
  if (typeof from === 'string' && typeof to === 'string' && from.length === to.length) return from < to ? -1 : 1;
  return null;
}

function isMultiple(value: JsonValue, of: JsonValue): boolean {
  if (typeof value !== 'number' || typeof of !== 'number') return false;
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function shown(value: JsonValue): string {
  return value === null ? 'none' : JSON.stringify(value);
}
