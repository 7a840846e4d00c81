import { equal } from './match.js';
import type { Bound } from './model.js';

/** How the values that a new bound admits relate to those of the old one. */
export type BoundRelation = 'SAME' | 'TIGHTER' | 'LOOSER' | 'OTHER';

/**
 * Compares two bounds by the sets of values they admit; no bound admits everything. `counts` where
 * the values are counts: whole numbers from 0 on.
 */
export function compareBounds(before: Bound | null, after: Bound | null, counts = false): BoundRelation {
  if (equal(before, after)) return 'SAME';
  if (before === null) return 'TIGHTER';
  if (after === null) return 'LOOSER';
  const ranges = (bound: Bound): readonly Range[] | null =>
    counts
      ? (admitted(bound)
          ?.map(wholeRange)
          .filter(({ low, high }) => low <= high) ?? null)
      : admitted(bound);
  const [from, to] = [ranges(before), ranges(after)];
  if (from === null || to === null) return 'OTHER';
  const inward = to.every((piece) => from.some((whole) => contains(whole, piece)));
  const outward = from.every((piece) => to.some((whole) => contains(whole, piece)));
  if (inward && outward) return 'SAME';
  if (inward) return 'TIGHTER';
  return outward ? 'LOOSER' : 'OTHER';
}

/** Whether the bound admits exactly 0 of a count, or of a share. */
export function admitsNoneOnly(bound: Bound | null, counts: boolean): boolean {
  if (bound === null || typeof bound.value !== 'number') return false;
  const { operator, value } = bound;
  if (operator === 'mustBe' || operator === 'mustBeLessOrEqualTo') return value === 0;
  return counts && operator === 'mustBeLessThan' && value > 0 && value <= 1;
}

/** A bound in its one spelling: of a count, `> 0` is `≥ 1`, and `< 1` is `= 0`. */
export function canonicalBound(bound: Bound | null, counts: boolean): Bound | null {
  if (bound === null || !counts) return bound;
  if (admitsNoneOnly(bound, true)) return { operator: 'mustBe', value: 0 };
  const [only, ...others] = (admitted(bound) ?? []).map(wholeRange).filter(({ low, high }) => low <= high);
  const { operator } = bound;
  if (only === undefined || others.length > 0 || operator === 'mustBe') return bound;
  const { low, high } = only;
  if (low === high) return { operator: 'mustBe', value: low };
  if (high === Infinity) return { operator: 'mustBeGreaterOrEqualTo', value: low };
  // Between 0 and n says that there may be nothing; an upper bound alone does not.
  const isUpper = operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo';
  return isUpper ? { operator: 'mustBeLessOrEqualTo', value: high } : bound;
}

/** The same whole numbers from 0 on, as a closed range. */
function wholeRange({ low, high, lowOpen, highOpen }: Range): Range {
  const first = lowOpen ? Math.floor(low) + 1 : Math.ceil(low);
  const last = highOpen ? Math.ceil(high) - 1 : Math.floor(high);
  return { low: Math.max(0, first), high: last, lowOpen: false, highOpen: false };
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
