import type { JsonValue } from './json.js';

/**
 * One text per JSON value: keys sorted by code unit, no white space, absent keys omitted. Digests
 * are computed from it.
 */
export function canonicalJson(value: JsonValue | object): string {
  if (typeof value !== 'object' || value === null) return scalarText(value);
  return Array.isArray(value) ? listText(value as readonly JsonValue[]) : recordText(value as Record<string, unknown>);
}

function listText(items: readonly (JsonValue | undefined)[]): string {
  let text = '[';
  for (let at = 0; at < items.length; at += 1) text += `${at === 0 ? '' : ','}${canonicalJson(items[at] ?? null)}`;
  return `${text}]`;
}

/** Appended to one text: a list of its parts is several times as expensive. */
function recordText(record: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(record);
  if (!isSorted(keys)) keys.sort();
  let text = '{';
  for (const key of keys) {
    const value = record[key];
    if (value === undefined) continue;
    text += `${text === '{' ? '' : ','}${quoted(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

function isSorted(keys: readonly string[]): boolean {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return false;
  return true;
}

/** The JSON text of a value without parts. */
export function scalarText(value: string | number | boolean | null): string {
  if (typeof value === 'string') return quoted(value);
  // `JSON.stringify` takes several times as long for what most values are.
  return value === null ? 'null' : JSON.stringify(value);
}

/** Characters that JSON escapes: controls, the quote, the backslash, and half surrogate pairs. */

const ESCAPED = /[\u0000-\u001f"\\\ud800-\udfff]/;

/** Most strings need no escape, which a pattern finds several times as fast. */
export function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
