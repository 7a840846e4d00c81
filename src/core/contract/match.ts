/** The entries of two lists, paired. */
export interface Matched<T> {
  readonly pairs: readonly { readonly from: T; readonly to: T; readonly renamed: boolean }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Pairs the entries of two lists by stable id, and the remaining ones by name: an entry with the
 * same id under another name was renamed, so two entries that swap their names are two renames.
 */
export function matchByName<T extends { readonly name: string; readonly stableId: string | null }>(
  before: readonly T[],
  after: readonly T[],
): Matched<T> {
  const byId = matchBy(before.filter(hasId), after.filter(hasId), ({ stableId }) => stableId ?? '');
  const known = new Set(byId.pairs.flatMap(({ from, to }) => [from, to]));
  const byName = matchBy(
    before.filter((entry) => !known.has(entry)),
    after.filter((entry) => !known.has(entry)),
    ({ name }) => name,
  );
  return {
    pairs: [
      ...byId.pairs.map((pair) => ({ ...pair, renamed: pair.from.name !== pair.to.name })),
      ...byName.pairs.map((pair) => ({ ...pair, renamed: false })),
    ],
    removed: byName.removed,
    added: byName.added,
  };
}

function hasId({ stableId }: { readonly stableId: string | null }): boolean {
  return stableId !== null;
}

/** Pairs entries of equal key in their order; linear. */
export function matchBy<T>(
  before: readonly T[],
  after: readonly T[],
  key: (entry: T) => string,
): {
  readonly pairs: readonly { readonly from: T; readonly to: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
} {
  const waiting = new Map<string, T[]>();
  for (const entry of before) {
    const name = key(entry);
    const queue = waiting.get(name);
    if (queue === undefined) waiting.set(name, [entry]);
    else queue.push(entry);
  }
  const taken = new Map<string, number>();
  const pairs: { from: T; to: T }[] = [];
  const added: T[] = [];
  for (const to of after) {
    const name = key(to);
    const index = taken.get(name) ?? 0;
    const from = waiting.get(name)?.[index];
    if (from === undefined) {
      added.push(to);
    } else {
      taken.set(name, index + 1);
      pairs.push({ from, to });
    }
  }
  const removed = [...waiting].flatMap(([name, queue]) => queue.slice(taken.get(name) ?? 0));
  return { pairs, removed, added };
}

/** Whether two JSON-like values are equal; the order of keys does not matter. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.keys(a);
  if (left.length !== Object.keys(b).length) return false;
  return left.every(
    (key) => Object.hasOwn(b, key) && equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

/** Whether two JSON values have one text: equal, and with their keys in one order. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.keys(a), Object.keys(b)];
  if (left.length !== right.length) return false;
  return left.every(
    (key, at) =>
      key === right[at] && isSameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

/** A set of values in one order. */
export function sortedValues<T>(values: readonly T[]): T[] {
  const texts = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
