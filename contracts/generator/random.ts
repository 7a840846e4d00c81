/**
 * A stream of numbers that depends only on its key: the same key gives the same data on every
 * machine.
 */
export interface Random {
  /** In [0, 1). */
  fraction(): number;
  /** A whole number in [from, to]. */
  integer(from: number, to: number): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Cents in [from, to], as a decimal number with two places. */
  money(from: number, to: number): number;
}

/** FNV-1a over the UTF-16 code units: a 32-bit start value for the stream. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The stream of `key` (mulberry32: 32 bits of state, sufficient for example data only). */
export function randomOf(key: string): Random {
  let state = hash(key);
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    integer,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    money: (from, to) => integer(from * 100, to * 100) / 100,
  };
}
