import { withoutCredentials, withoutPasswords } from '../../core/lineage/dataset.js';

/**
 * The maximum nesting of an event: real events have less than 15 levels, and recursion with one
 * stack frame per level is safe.
 */
export const MAX_DEPTH = 100;

/**
 * What a text with a user or a password in a namespace or a URI contains. Some clients escape @, &
 * and =.
 */
const MAY_HAVE_CREDENTIALS =
  /@|\\u0040|(?:user|username|uid|sig|password|passwd|pwd|token|secret|credentials?|key)(?:_?id)?(?:=|\\u003d)/iu;

/** Keys whose values are namespaces or addresses of data. */
const ADDRESSES = new Set(['namespace', 'uri', 'connectionUrl']);

/**
 * The JSON text of an event without user and password in its namespaces and addresses, and without
 * the passwords of addresses in any other text: a name, a message, a statement.
 */
export function withoutSecrets(text: string): string {
  if (!MAY_HAVE_CREDENTIALS.test(text) || text.length > MAX_LENGTH || nestingOf(text, MAX_DEPTH) > MAX_DEPTH)
    return text;
  const reviver = (key: string, value: unknown): unknown =>
    typeof value !== 'string' ? value : ADDRESSES.has(key) ? withoutCredentials(value) : withoutPasswords(value);
  try {
    const before = JSON.stringify(JSON.parse(text));
    const after = JSON.stringify(JSON.parse(text, reviver));
    return before === after ? text : after;
  } catch {
    return text;
  }
}

/** The maximum length of an event in UTF-16 units: the limit of the HTTP body. */
export const MAX_LENGTH = 32 * 1024 * 1024;

/**
 * The nesting of brackets in a JSON text, without parsing its values: later code is recursive, so
 * this must be known first. Stops counting at `limit` + 1.
 */
export function nestingOf(text: string, limit: number): number {
  return shapeOf(text, limit).depth;
}

/** The nesting of a JSON text, and how many members its objects have as they are written. */
export function shapeOf(text: string, limit: number): { readonly depth: number; readonly members: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(text, index);
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) return { depth: deepest, members };
    } else if (unit === COLON) members += 1;
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth -= 1;
  }
  return { depth: deepest, members };
}

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** The index of the quote that ends the string which begins at `start`, or the end of the text. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
