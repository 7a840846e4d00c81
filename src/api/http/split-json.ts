import type { Steps } from '../../core/shared/cooperative.js';
import { isEscaped } from '../../core/shared/json-extent.js';

/** The values of a JSON array, each as text, or the reason why there are none. */
export type Split =
  | { readonly kind: 'VALUES'; readonly values: readonly string[] }
  | { readonly kind: 'NOT_AN_ARRAY' }
  | { readonly kind: 'TOO_MANY' };

/**
 * Splits a JSON array into the texts of its values, byte for byte as sent: parsing and serializing
 * them would change large integers (Iceberg snapshot ids). Only brackets, commas and strings are
 * read; the values are validated later.
 */
export function* splitJsonArray(text: string, limit: number): Steps<Split> {
  const start = skipSpace(text, 0);
  if (text[start] !== '[') return { kind: 'NOT_AN_ARRAY' };
  const values: string[] = [];
  let at = skipSpace(text, start + 1);
  if (text[at] === ']') return ends(text, at) ? { kind: 'VALUES', values } : { kind: 'NOT_AN_ARRAY' };
  for (;;) {
    const end = yield* endOfValue(text, at);
    const value = text.slice(at, end).trimEnd();
    if (value === '') return { kind: 'NOT_AN_ARRAY' };
    if (values.length === limit) return { kind: 'TOO_MANY' };
    values.push(value);
    if (text[end] === ']') return ends(text, end) ? { kind: 'VALUES', values } : { kind: 'NOT_AN_ARRAY' };
    if (text[end] !== ',') return { kind: 'NOT_AN_ARRAY' };
    at = skipSpace(text, end + 1);
  }
}

/** The text of the array `"events"` if it is the only property of an object, or null. */
export function* eventsOf(text: string): Steps<string | null> {
  const match = /^\s*\{\s*"events"\s*:\s*(?=\[)/.exec(text);
  if (!match) return null;
  const end = yield* endOfValue(text, match[0].length);
  const rest = text.slice(end);
  return /^\s*\}\s*$/.test(rest) ? text.slice(match[0].length, end) : null;
}

/** Characters that are read in one step, within a millisecond. */
const STEP = 64 * 1024;

/**
 * The end of the value that begins at `from`: the next comma or bracket outside of strings and
 * nested values.
 */
function* endOfValue(text: string, from: number): Steps<number> {
  let depth = 0;
  let inString = false;
  let pause = from + STEP;
  for (let at = from; at < text.length; at += 1) {
    if (at >= pause) {
      pause = at + STEP;
      yield;
    }
    if (inString) {
      at = text.indexOf('"', at);
      if (at === -1) return text.length;
      inString = isEscaped(text, at);
      continue;
    }
    const character = text[at];
    if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === ',' && depth === 0) return at;
  }
  yield;
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}

function ends(text: string, bracket: number): boolean {
  return skipSpace(text, bracket + 1) === text.length;
}
