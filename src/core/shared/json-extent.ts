import type { Steps } from './cooperative.js';

/** How large a JSON text may be, apart from its length. */
export interface JsonLimits {
  /** Levels of lists and objects. */
  readonly depth: number;
  /** Values of all kinds, lists and objects among them. */
  readonly values: number;
  /** Entries of one list or one object. */
  readonly entries: number;
  /** Characters of one number. */
  readonly digits: number;
}

/** The first place where a text exceeds a limit. */
export interface JsonExcess {
  readonly limit: keyof JsonLimits;
  readonly most: number;
  /** The JSON pointer of the value, with `…` in place of what is long in it. */
  readonly pointer: string;
}

/** What one scan of a text found. */
export interface JsonExtent {
  /** Null where the text exceeds no limit. */
  readonly excess: JsonExcess | null;
  /** The members of all objects as they are written: a key that is given twice counts twice. */
  readonly members: number;
}

/** Characters that are read in one step, within a millisecond. */
const STEP = 64 * 1024;

/** A list or an object whose end has not been read. */
interface OpenValue {
  readonly isObject: boolean;
  entries: number;
  /** Where the last key of an object begins and ends. */
  key: readonly [from: number, to: number];
}

/**
 * Reads a JSON text once, without building its values, and finds what exceeds the limits: the time
 * of parsing, and of everything after it, depends on the values rather than on the length. Whether
 * the text is JSON is left to the parser: this reads as far as a parser does, or further.
 */
export function* jsonExtent(text: string, limits: JsonLimits): Steps<JsonExtent> {
  const open: OpenValue[] = [];
  let members = 0;
  const exceeds = (limit: keyof JsonLimits, levels = open.length): JsonExtent => ({
    excess: { limit, most: limits[limit], pointer: pointerOf(text, open.slice(0, levels)) },
    members,
  });
  let values = 0;
  let isKeyNext = false;
  let string = -1;
  let pause = STEP;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= pause) {
      pause = at + STEP;
      yield;
    }
    const inner = open[open.length - 1];
    if (string !== -1) {
      at = text.indexOf('"', at);
      if (at === -1) return { excess: null, members };
      if (isEscaped(text, at)) continue;
      if (isKeyNext && inner !== undefined) inner.key = [string, at + 1];
      isKeyNext = false;
      string = -1;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit <= SPACE) continue;
    if (unit === COLON) {
      members += 1;
      continue;
    }
    if (unit === COMMA) {
      isKeyNext = inner?.isObject === true;
      continue;
    }
    if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
      if (open.pop() === undefined) return { excess: null, members };
      isKeyNext = false;
      continue;
    }
    if (inner !== undefined && (isKeyNext || !inner.isObject)) {
      inner.entries += 1;
      if (inner.entries > limits.entries) return exceeds('entries', open.length - 1);
    }
    if (unit === QUOTE) string = at;
    if (isKeyNext) continue;
    values += 1;
    if (values > limits.values) return exceeds('values');
    if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      if (open.length === limits.depth) return exceeds('depth');
      isKeyNext = unit === OPEN_BRACE;
      open.push({ isObject: isKeyNext, entries: 0, key: [at, at] });
    } else if (unit !== QUOTE) {
      const end = endOfScalar(text, at, at + limits.digits + 1);
      if (end - at > limits.digits) return exceeds('digits');
      at = end - 1;
    }
  }
  return { excess: null, members };
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Whether an odd number of backslashes is before the quote. */
export function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

/** The end of a number, of `true`, `false` or `null`, or `most` where it is longer. */
function endOfScalar(text: string, from: number, most: number): number {
  let at = from + 1;
  while (at < most && at < text.length && isOfScalar(text.charCodeAt(at))) at += 1;
  return at;
}

function isOfScalar(unit: number): boolean {
  return unit > SPACE && unit !== COMMA && unit !== CLOSE_BRACE && unit !== CLOSE_BRACKET;
}

/** Longer keys and longer pointers are cut. */
const LONGEST_KEY = 60;
const LONGEST_POINTER = 200;

function pointerOf(text: string, open: readonly OpenValue[]): string {
  const tokens = open.map(({ isObject, entries, key: [from, to] }) =>
    isObject ? keyOf(text.slice(from, Math.min(to, from + LONGEST_KEY))) : String(entries - 1),
  );
  const pointer = tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
}

function keyOf(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return `${json.slice(1)}…`;
  }
}
