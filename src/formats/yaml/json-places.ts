import { tokensOf } from './pointer.js';
import type { Place, TextIndex } from './text-index.js';

/** A value in a text of JSON, between two offsets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Child {
  readonly key: Stretch | null;
  readonly value: Stretch;
}

/**
 * The positions of JSON pointers in valid JSON without duplicate keys. Only the mappings and lists
 * that lead to a pointer are read, each once, so a document without issues costs nothing here.
 */
export function jsonLocator(text: string, index: TextIndex) {
  const known = new Map<number, ReadonlyMap<string, Child>>();
  const childrenAt = (at: number): ReadonlyMap<string, Child> => {
    const children = known.get(at) ?? childrenIn(text, at);
    known.set(at, children);
    return children;
  };
  const root = skipSpace(text, 0);
  return (pointer: string, part: 'key' | 'value' = 'value'): Place => {
    // Of a mapping or list only the start is needed.
    const end = isContainer(text, root) ? text.length : endOfValue(text, root);
    let child: Child = { key: null, value: { from: root, to: end } };
    for (const token of tokensOf(pointer)) {
      const { from } = child.value;
      const next = childrenAt(from).get(text[from] === '[' ? String(Number(token)) : token);
      if (next === undefined) {
        // The pointer has no target: the nearest ancestor, by its key if it has one.
        return child.key === null ? index.position(from) : index.span(child.key.from, child.key.to);
      }
      child = next;
    }
    const { key, value } = child;
    const isScalar = !isContainer(text, value.from);
    if (key !== null && (part === 'key' || !isScalar)) return index.span(key.from, key.to);
    return isScalar ? index.span(value.from, value.to) : index.position(value.from);
  };
}

/** The entries of the mapping or list at an offset, by key or position; none of a scalar. */
function childrenIn(text: string, start: number): ReadonlyMap<string, Child> {
  const children = new Map<string, Child>();
  if (!isContainer(text, start)) return children;
  const isList = text[start] === '[';
  let at = skipSpace(text, start + 1);
  while (text[at] !== ']' && text[at] !== '}') {
    let name = String(children.size);
    let key: Stretch | null = null;
    if (!isList) {
      key = { from: at, to: endOfString(text, at) };
      name = JSON.parse(text.slice(key.from, key.to)) as string;
      // After the key its colon.
      at = skipSpace(text, skipSpace(text, key.to) + 1);
    }
    const value = { from: at, to: endOfValue(text, at) };
    children.set(name, { key, value });
    at = skipSpace(text, value.to);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return children;
}

function isContainer(text: string, at: number): boolean {
  return text[at] === '{' || text[at] === '[';
}

/** The offset behind the value that begins at an offset. */
function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  let at = start;
  if (!isContainer(text, start)) {
    while (at < text.length && !',]} \t\r\n'.includes(text.charAt(at))) at += 1;
    return at;
  }
  let depth = 0;
  do {
    const unit = text[at];
    if (unit === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (unit === '{' || unit === '[') depth += 1;
    else if (unit === '}' || unit === ']') depth -= 1;
    at += 1;
  } while (depth > 0);
  return at;
}

/** The offset behind the string of valid JSON that begins at an offset. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = at;
    while (text[escapes - 1] === '\\') escapes -= 1;
    if ((at - escapes) % 2 === 0) return at + 1;
  }
  return text.length;
}

/** The first offset from `start` on that is not white space of JSON. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at += 1;
  }
}
