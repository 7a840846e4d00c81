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
