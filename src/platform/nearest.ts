/** The candidate that was probably meant: the one with the fewest edits, if those are few for its length; else null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const asked = word.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = edits(asked, candidate.toLowerCase());
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  if (best === null) return null;
  // Two swapped letters are two edits: even a short word may have them.
  const allowed = best.candidate.length <= 3 ? 1 : Math.max(2, Math.floor(best.candidate.length / 3));
  return best.distance <= allowed ? best.candidate : null;
}

/** Levenshtein distance, one row at a time. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
