/**
 * The candidate that the given word was probably meant to be, or null if none is similar enough: at
 * most `most` letters may be wrong.
 */
export function nearest(word: string, candidates: Iterable<string>, most = Infinity): string | null {
  if (word.length > 60) return null;
  const plain = normal(word);
  let best: string | null = null;
  // A third of the letters may be wrong, but never all of a short word.
  let bestDistance = Math.min(most, Math.max(1, Math.floor(plain.length / 3))) + 1;
  for (const candidate of candidates) {
    const other = normal(candidate);
    const isNear = Math.abs(other.length - plain.length) < bestDistance;
    if (!isNear && !(plain.length >= LONG && other.startsWith(plain))) continue;
    // The beginning of a long word is nearer to it than to a shorter one.
    const isBeginning = plain.length >= LONG && other.startsWith(plain);
    const distance = isBeginning ? 1 : editDistance(plain, other);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Letters from which on a word is probably the beginning of another one. */
const LONG = 8;

function normal(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
