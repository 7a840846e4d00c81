/** A contract in a file; the id is null where the file cannot be read. */
export interface ContractFile {
  readonly file: string;
  readonly id: string | null;
}

/** What became of one contract; null where the side does not have it. */
export interface Pair<T> {
  readonly older: T | null;
  readonly newer: T | null;
}

/**
 * Pairs the contracts of two states of a folder: by their id, in the same file if several have it,
 * so that a moved file stays the same contract; what is left by its file, so that a changed id is
 * one changed contract. In the order of the newer files; removed contracts last.
 */
export function pairContracts<T extends ContractFile>(older: readonly T[], newer: readonly T[]): readonly Pair<T>[] {
  const free = new Set(older);
  const partners = new Map<T, T>();
  const pair = (keyOf: (one: T) => string | null): void => {
    const byKey = new Map<string, T[]>();
    for (const one of free) {
      const key = keyOf(one);
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    for (const one of newer) {
      if (partners.has(one)) continue;
      const partner = byKey.get(keyOf(one) ?? '')?.shift();
      if (partner === undefined) continue;
      partners.set(one, partner);
      free.delete(partner);
    }
  };
  pair(({ file, id }) => (id === null ? null : JSON.stringify([file, id])));
  pair(({ id }) => id);
  pair(({ file }) => file);
  return [
    ...newer.map((one) => ({ older: partners.get(one) ?? null, newer: one })),
    ...[...free].map((one) => ({ older: one, newer: null })),
  ];
}
