import { type Instant, type Interval, instantOf, millisOf } from '../shared/interval.js';

/** Intervals in which clocks do not run: in order, without overlaps. */
export type Pauses = readonly Interval[];

/** The intervals as pauses: overlapping and touching ones become one. */
export function pausesOf(intervals: readonly Interval[]): Pauses {
  const pauses: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = pauses.at(-1);
    if (last === undefined || next.from > last.to) pauses.push(next);
    else if (next.to > last.to) pauses[pauses.length - 1] = { from: last.from, to: next.to };
  }
  return pauses;
}

/**
 * Where a moment lies if the clock stands still in pauses, that a running clock reaches `until`
 * when it starts at `from`: later by every pause between the two, and by those that it reaches so.
 */
export function withPauses(pauses: Pauses, from: Instant, until: Instant): Instant {
  let moved = millisOf(until);
  for (const pause of pauses) {
    const begin = Math.max(millisOf(pause.from), millisOf(from));
    const end = millisOf(pause.to);
    if (end <= begin) continue;
    if (begin >= moved) break;
    moved += end - begin;
  }
  return instantOf(moved);
}

/** How much of the interval lies in pauses, in milliseconds. */
export function pausedMillis(pauses: Pauses, from: Instant, to: Instant): number {
  return pauses.reduce((sum, pause) => {
    const begin = Math.max(millisOf(pause.from), millisOf(from));
    return sum + Math.max(0, Math.min(millisOf(pause.to), millisOf(to)) - begin);
  }, 0);
}
