/**
 * A fact with the order of its event: of two facts the later one applies, in any order of arrival.
 */
export interface Ordered<T> {
  readonly value: T;
  readonly order: string;
}

/** The fact of the later event. */
export function latestOf<T>(a: Ordered<T> | null, b: Ordered<T> | null): Ordered<T> | null {
  if (a === null || b === null) return a ?? b;
  return a.order > b.order ? a : b;
}

/** The later of two orders. */
export function newer(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

/** The earlier of two orders. */
export function older(a: string | null, b: string): string {
  return a !== null && a < b ? a : b;
}

/**
 * Since when a fact counts that events with these first orders name, the newest of them `last`. Of
 * facts before a complete list only those that it names again are known, and the facts may come in
 * any order: so one counts from the newest complete list if that names it, and otherwise from the
 * newest event that does. Without a complete list it counts from the first.
 */
export function countsFrom(snapshot: string | null, firsts: readonly string[], last: string): string {
  if (snapshot === null) return firsts.reduce<string>(older, last);
  return firsts.includes(snapshot) ? snapshot : last;
}
