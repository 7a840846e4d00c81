import type { JsonValue } from './json.js';

/**
 * One text per JSON value: keys sorted by code unit, no white space, absent keys omitted. Digests
 * are computed from it.
 */
export function canonicalJson(value: JsonValue | object): string {
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item as JsonValue)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
