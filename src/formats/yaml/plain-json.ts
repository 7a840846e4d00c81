import type { JsonValue } from '../../core/contract/model.js';
import { unstorableAt } from '../../core/shared/text.js';
import { endOfString, skipSpace } from './json-places.js';
import { LIMITS } from './limits.js';

/** More lexical tokens than the parser counts for one key or value with what stands around it. */
const TOKENS_OF_NODE = 8;

/**
 * Whether `value`, which is `JSON.parse(text)`, is what the careful reading returns too, without
 * any issue. False where that has to look: at duplicate keys, numbers and characters that cannot be
 * stored, merge keys, limits, and white space that YAML does not have.
 */
export function isPlainJson(text: string, value: JsonValue): boolean {
  if (/[\t\r]/.test(text) || unstorableAt(text) !== -1) return false;
  const count = new Count(text.includes('\\u'));
  if (!count.isPlain(value, 0) || keysIn(text) !== count.keys) return false;
  return count.nodes * TOKENS_OF_NODE + 2 * linesIn(text) < LIMITS.tokens;
}

/** The keys and nodes of a value. */
class Count {
  keys = 0;
  nodes = 0;

  constructor(private readonly mayBeUnstorable: boolean) {}

  /** Whether the value has only what the careful reading accepts; it stops at what it does not. */
  isPlain(value: JsonValue, depth: number): boolean {
    this.nodes += 1;
    if (typeof value === 'string') return !this.mayBeUnstorable || unstorableAt(value) === -1;
    if (typeof value === 'number') return Number.isFinite(value);
    if (typeof value !== 'object' || value === null) return true;
    if (depth >= LIMITS.depth) return false;
    if (Array.isArray(value)) return (value as readonly JsonValue[]).every((item) => this.isPlain(item, depth + 1));
    return Object.entries(value).every(([key, item]) => {
      this.keys += 1;
      if (key === '<<' || (this.mayBeUnstorable && unstorableAt(key) !== -1)) return false;
      return this.isPlain(item, depth + 1);
    });
  }
}

/** How often valid JSON writes a key; NaN where a key is not on the line of its colon. */
function keysIn(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    const to = endOfString(text, at);
    at = skipSpace(text, to);
    if (text[at] !== ':') continue;
    if (text.slice(to, at).includes('\n')) return Number.NaN;
    keys += 1;
  }
  return keys;
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
