import { equal } from './match.js';
import type { Bound } from './model.js';

/** How the values that a new bound admits relate to those of the old one. */
export type BoundRelation = 'SAME' | 'TIGHTER' | 'LOOSER' | 'OTHER';

/** Compares two bounds by the sets of values they admit; no bound admits everything. */
export function compareBounds(before: Bound | null, after: Bound | null): BoundRelation {
  if (equal(before, after)) return 'SAME';
  if (before === null) return 'TIGHTER';
  if (after === null) return 'LOOSER';
  const [from, to] = [admitted(before), admitted(after)];
  if (from === null || to === null) return 'OTHER';
  const inward = to.every((piece) => from.some((whole) => contains(whole, piece)));
  const outward = from.every((piece) => to.some((whole) => contains(whole, piece)));
  if (inward && outward) return 'SAME';
  if (inward) return 'TIGHTER';
  return outward ? 'LOOSER' : 'OTHER';
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The admitted numbers as disjoint ranges; null where the bound is not about numbers. */
function admitted(bound: Bound): readonly Range[] | null {
  const { operator, value } = bound;
  if (operator === 'mustBeBetween') return [{ low: value[0], high: value[1], lowOpen: true, highOpen: true }];
  if (operator === 'mustNotBeBetween') return [upTo(value[0], false), from(value[1], false)];
  if (typeof value !== 'number') return null;
  switch (operator) {
    case 'mustBe':
      return [{ low: value, high: value, lowOpen: false, highOpen: false }];
    case 'mustNotBe':
      return [upTo(value, true), from(value, true)];
    case 'mustBeGreaterThan':
      return [from(value, true)];
    case 'mustBeGreaterOrEqualTo':
      return [from(value, false)];
    case 'mustBeLessThan':
      return [upTo(value, true)];
    case 'mustBeLessOrEqualTo':
      return [upTo(value, false)];
  }
}

function from(low: number, lowOpen: boolean): Range {
  return { low, high: Infinity, lowOpen, highOpen: false };
}

function upTo(high: number, highOpen: boolean): Range {
  return { low: -Infinity, high, lowOpen: false, highOpen };
}

function contains(whole: Range, piece: Range): boolean {
  const low = piece.low > whole.low || (piece.low === whole.low && (!whole.lowOpen || piece.lowOpen));
  const high = piece.high < whole.high || (piece.high === whole.high && (!whole.highOpen || piece.highOpen));
  return low && high;
}
