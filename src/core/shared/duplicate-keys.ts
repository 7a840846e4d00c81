import { isEscaped } from './json-extent.js';

/**
 * The JSON pointer to the first key that an object of the text has twice; null if there is none, or
 * if the text is not JSON. `members` are those that the text has as it is written (`jsonExtent`):
 * only where fewer were read is the key looked for.
 */
export function repeatedKey(text: string, members: number): string | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return membersOf(value) === members ? null : duplicateKey(text);
}

/** How many members the objects of a parsed JSON value have: repeated keys count once. */
export function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += membersOf(item);
    return members;
  }
  const record = value as Readonly<Record<string, unknown>>;
  // Faster than a list of the values; a parsed value inherits no enumerable key.
  for (const key in record) members += 1 + membersOf(record[key]);
  return members;
}

/** An open object or array on the way to a character. */
interface Open {
  /** The keys of an object so far; null for an array. */
  readonly keys: Set<string> | null;
  /** The key of the member, or the number of the item, that is read. */
  at: string | number;
  expectsKey: boolean;
}

/**
 * The JSON pointer to the first key that an object of a valid JSON text has twice; null if there is
 * none. `JSON.parse` keeps the last value of such a key and other readers the first one, so that
 * two readers see two events.
 */
export function duplicateKey(text: string): string | null {
  const path: Open[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const open = path.at(-1);
    switch (text.charAt(index)) {
      case '{':
        path.push({ keys: new Set(), at: '', expectsKey: true });
        break;
      case '[':
        path.push({ keys: null, at: 0, expectsKey: false });
        break;
      case '}':
      case ']':
        path.pop();
        break;
      case ',':
        if (open?.keys === null && typeof open.at === 'number') open.at += 1;
        else if (open !== undefined) open.expectsKey = true;
        break;
      case '"': {
        const end = endOfString(text, index);
        if (open?.keys !== null && open?.expectsKey === true) {
          open.at = JSON.parse(text.slice(index, end + 1)) as string;
          open.expectsKey = false;
          if (open.keys.has(open.at)) return pointerTo(path);
          open.keys.add(open.at);
        }
        index = end;
        break;
      }
      default:
        break;
    }
  }
  return null;
}

/** The index of the quote that ends the string which begins at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function pointerTo(path: readonly Open[]): string {
  return path.map(({ at }) => `/${String(at).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
