import { onOneLine } from '../../core/shared/visible.js';

/** Documents have lines of their own; values of data are quoted where they are shown. */
const EXACT: ReadonlySet<string> = new Set(['document', 'rows']);

/**
 * The same value with each text on one line: a name in an event, a contract or a path cannot look
 * like a line of the answer.
 */
export function onLines<T>(value: T): T {
  return shown(value) as T;
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return onOneLine(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, EXACT.has(key) ? (item as unknown) : shown(item)]),
  );
}
