import type { JsonValue } from '../contract/model.js';
import type { Steps } from './steps.js';

/** One text per JSON value: keys sorted by code unit, no white space, absent keys left out. What digests are taken of. */
export function canonicalJson(value: JsonValue | object): string {
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${entriesOf(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item as JsonValue)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** `canonicalJson`, one entry of a list a step. */
export function* canonicalJsonInSteps(value: JsonValue | object): Steps<string> {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) {
      parts.push(yield* canonicalJsonInSteps(item ?? null));
      yield;
    }
    return `[${parts.join(',')}]`;
  }
  for (const [key, item] of entriesOf(value)) {
    parts.push(`${JSON.stringify(key)}:${yield* canonicalJsonInSteps(item as JsonValue)}`);
  }
  return `{${parts.join(',')}}`;
}

function entriesOf(value: object): [string, unknown][] {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
