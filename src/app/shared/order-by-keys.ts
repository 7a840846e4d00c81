/** One answer per requested key, in the order of the keys; null where there is none. */
export function orderByKeys<T>(
  keys: readonly string[],
  found: readonly T[],
  keyOf: (item: T) => string,
): readonly (T | null)[] {
  const byKey = new Map(found.map((item) => [keyOf(item), item]));
  return keys.map((key) => byKey.get(key) ?? null);
}
