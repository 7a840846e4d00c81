import type { Page, PageRequest } from '../ports/page.js';
import { type AppFailure, invalid } from './errors.js';

const PREFIX = 'after:';

/**
 * The cursor of the entry with this key: `after` of the next page. Opaque to callers, because the
 * key may change its form.
 */
export function toCursor(key: string): string {
  return Buffer.from(PREFIX + key, 'utf8').toString('base64url');
}

/** The key behind a cursor; null for a string that `toCursor` did not write. */
export function fromCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith(PREFIX)) return null;
  const key = text.slice(PREFIX.length);
  return toCursor(key) === cursor ? key : null;
}

/** The values behind a cursor whose key is a JSON list; none behind another cursor. */
export function valuesOfCursor(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(fromCursor(cursor) ?? '');
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

/**
 * Refuses a cursor of another list, which would read as the end of this one, and a negative
 * `first`, which would read as an empty list.
 */
export function validatePage({ first, after }: PageRequest): void {
  validateCount('first', first);
  if (after && fromCursor(after) === null) throw badCursor(after);
}

const DEFAULT_FIRST = 50;
const MAX_FIRST = 500;

/** How many entries a page has at most. */
export function lengthOf({ first }: PageRequest): number {
  return Math.max(0, Math.min(first ?? DEFAULT_FIRST, MAX_FIRST));
}

/** One page of a list in memory, in the order of its keys. */
export function pageOfList<T>(items: readonly T[], keyOf: (item: T) => string, page: PageRequest): Page<T> {
  validatePage(page);
  const after = page.after ? fromCursor(page.after) : null;
  const rest = after === null ? items : items.filter((item) => keyOf(item) > after);
  const shown = rest.slice(0, lengthOf(page));
  return {
    items: shown.map((node) => ({ cursor: toCursor(keyOf(node)), node })),
    hasNextPage: rest.length > shown.length,
    totalCount: items.length,
  };
}

/** Refuses a negative number of entries. Zero is valid: it requests only the counts. */
export function validateCount(name: 'first' | 'last', count: number | null | undefined): void {
  if ((count ?? 0) >= 0) return;
  throw invalid({
    code: 'INVALID_INPUT',
    message: `\`${name}\` must not be negative.`,
    help: 'Request 0 entries or more. The server limits the size of a page.',
  });
}

/** The failure for a string that is not a cursor of the requested list. */
export function badCursor(cursor: string): AppFailure {
  return invalid({ code: 'BAD_CURSOR', message: `\`${cursor.slice(0, 100)}\` is not a cursor of this list.` });
}
