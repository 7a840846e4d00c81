/** One answer per asked key, in the order of asking; null where there is none. */
export function orderByKeys<T>(
  asked: readonly string[],
  found: readonly T[],
  keyOf: (item: T) => string,
): readonly (T | null)[] {
  const byKey = new Map(found.map((item) => [keyOf(item), item]));
  return asked.map((key) => byKey.get(key) ?? null);
}
