import { withoutCredentials, withoutPasswords } from '../../core/lineage/dataset.js';
import { runToEnd } from '../../core/shared/cooperative.js';
import { type JsonLimits, jsonExtent } from '../../core/shared/json-extent.js';

/**
 * The extent of an event. Real events have less than 15 levels, and recursion with one stack frame
 * per level is safe. Their values are limited by the length: a thread reads large events.
 */
const LIMITS: JsonLimits = { depth: 100, values: Infinity, entries: Infinity, digits: Infinity };
/** Of new events. Those that are stored already stay readable. */
const MAX_DIGITS = 1_000;

/** What is known of an event before it is parsed: why it is too large, and its members. */
export interface EventExtent {
  readonly tooLarge: string | null;
  readonly members: number;
}

/** The extent of the text of an event; `strict` for a new one. */
export function extentOf(text: string, strict: boolean): EventExtent {
  if (text.length > MAX_LENGTH) return { tooLarge: `longer than ${String(MAX_LENGTH)} characters`, members: 0 };
  const { excess, members } = runToEnd(jsonExtent(text, strict ? { ...LIMITS, digits: MAX_DIGITS } : LIMITS));
  if (excess === null) return { tooLarge: null, members };
  const { limit, most, pointer } = excess;
  const long = `${pointer} is a number of more than ${String(most)} characters`;
  return { tooLarge: limit === 'digits' ? long : `nested deeper than ${String(most)} levels`, members };
}

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
  if (!MAY_HAVE_CREDENTIALS.test(text) || extentOf(text, true).tooLarge !== null) return text;
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
const MAX_LENGTH = 32 * 1024 * 1024;
