import type { Change } from './change.js';
import { changed } from './compatibility.js';
import { equal } from './match.js';
import type { JsonObject } from './model.js';

interface At {
  readonly pointer: string;
  readonly element: string;
}

/**
 * One change that lists all documentation keys that differ; relationships and price are compared
 * elsewhere.
 */
export function diffText(before: JsonObject, after: JsonObject, at: At, skip: ReadonlySet<string> = NONE): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !skip.has(key) && !equal(before[key] ?? null, after[key] ?? null))
    .sort();
  if (keys.length === 0) return [];
  const pick = (from: JsonObject) => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  const where = at.element === '' ? 'the contract' : `\`${at.element}\``;
  return [
    changed('TEXT_CHANGED', at, { from: pick(before), to: pick(after) }, `${keys.join(', ')} of ${where} changed`),
  ];
}

const NONE: ReadonlySet<string> = new Set();
