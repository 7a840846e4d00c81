/**
 * The longest name in references, in bytes of UTF-8: ids, refs, names of objects and servers, keys
 * of requests, subjects. A key may consist of three of them, and an index row on PostgreSQL has
 * room for 2,704 bytes.
 */
export const LONGEST_NAME = 512;

/** The longest namespace and the longest name of a bound dataset, in bytes of UTF-8. */
export const LONGEST_DATASET_PART = 1_024;

/**
 * U+0000, which text columns of PostgreSQL reject, and unpaired surrogates, which UTF-8 cannot
 * encode.
 */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/**
 * The index of the first character, from `start` on, that cannot be stored; -1 if there is none.
 */
export function unstorableAt(text: string, start = 0): number {
  if (start === 0) return text.search(UNSTORABLE);
  const found = text.slice(start).search(UNSTORABLE);
  return found === -1 ? -1 : start + found;
}

/** The name of that character, for messages. */
export function unstorableName(text: string, at: number): string {
  return text.charCodeAt(at) === 0 ? 'a NUL (U+0000)' : 'half a surrogate pair';
}

/**
 * The text with U+FFFD instead of characters that cannot be stored, for external messages such as
 * those of an engine.
 */
export function storable(text: string): string {
  return unstorableAt(text) === -1 ? text : text.replaceAll(new RegExp(UNSTORABLE, 'gu'), '\uFFFD');
}

/** How many bytes the text has as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts as two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Whether the text is too long for a name. */
export function isTooLong(text: string, most = LONGEST_NAME): boolean {
  return text.length * 3 > most && utf8Length(text) > most;
}
