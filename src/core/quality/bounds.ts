import type { Bound } from '../contract/model.js';
import { compareDecimals, decimalOf, multiplied } from '../shared/decimal.js';
import type { Outcome } from './check.js';

export type MeasuredValue = number | string | boolean;

/**
 * Whether the value violates the bound. NaN violates every bound, and so does a text or boolean
 * under a numeric one: a comparison that is false by accident never passes. `mustBeBetween` is
 * exclusive, as in the text of the standard.
 */
export function violates(bound: Bound, value: MeasuredValue): boolean {
  if (typeof value === 'number' && Number.isNaN(value)) return true;
  if (bound.operator === 'mustBe') return !sameValue(bound.value, value);
  if (bound.operator === 'mustNotBe') return sameValue(bound.value, value);
  const number = numberOf(value);
  return number === null || violatesOrder(bound, (limit) => number - limit);
}

/**
 * Like `violates` for `count` of `rows` in percent: `count × 100` against `bound × rows`, exactly.
 */
export function violatesPercent(bound: Bound, count: number, rows: number): boolean {
  return violatesOrder(bound, (limit) => orderOfPercent(count, rows, limit));
}

/**
 * The sign of `count / rows in percent − limit`. A division of binary fractions would turn 7 of 100
 * into more than 7 % and 29 of 100 into less than 29 %.
 */
function orderOfPercent(count: number, rows: number, limit: number): number {
  const [counted, total, bound] = [decimalOf(count), decimalOf(rows), decimalOf(limit)];
  if (counted === null || total === null || bound === null) return percentOf(count, rows) - limit;
  return compareDecimals(multiplied(counted, { digits: 100n, scale: 0 }), multiplied(bound, total));
}

/** The percentage to show: the double nearest to it. */
export function percentOf(count: number, rows: number): number {
  return (count * 100) / rows;
}

/** `order` gives the sign of the value minus a limit. */
function violatesOrder(bound: Bound, order: (limit: number) => number): boolean {
  switch (bound.operator) {
    case 'mustBe':
      return typeof bound.value !== 'number' || order(bound.value) !== 0;
    case 'mustNotBe':
      return typeof bound.value === 'number' && order(bound.value) === 0;
    case 'mustBeGreaterThan':
      return !(order(bound.value) > 0);
    case 'mustBeGreaterOrEqualTo':
      return !(order(bound.value) >= 0);
    case 'mustBeLessThan':
      return !(order(bound.value) < 0);
    case 'mustBeLessOrEqualTo':
      return !(order(bound.value) <= 0);
    case 'mustBeBetween':
      return !(order(bound.value[0]) > 0 && order(bound.value[1]) < 0);
    case 'mustNotBeBetween':
      return order(bound.value[0]) > 0 && order(bound.value[1]) < 0;
  }
}

/**
 * Whether a measured number with more digits than a double can hold is too near a bound to be
 * compared with it: the bound was read as a double too, and may have been written with any digits
 * that give the same one. The order relative to any other double is certain.
 */
export function isIndistinguishable(warn: Bound | null, fail: Bound | null, nearest: number): boolean {
  if (fail !== null && numbersOf(fail).includes(nearest)) return true;
  const isFailure = fail !== null && violates(fail, nearest);
  return !isFailure && warn !== null && numbersOf(warn).includes(nearest);
}

function numbersOf({ value }: Bound): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly number[]) : [value];
}

/** A value that was compared with both bounds. */
export interface Judgement {
  readonly outcome: Extract<Outcome, 'PASS' | 'WARN' | 'FAIL'>;
  readonly damage: number;
}

/**
 * The value compared with both bounds, with its damage: `clamp((m − W)/(F − W))`, and 1 exactly
 * when the fail rule is violated.
 */
export function judge(warn: Bound | null, fail: Bound | null, value: MeasuredValue): Judgement {
  return judgeBy({ warn, fail }, value, (bound) => violates(bound, value));
}

/**
 * Like `judge` for `count` of `rows` in percent, compared exactly. Without rows there is no
 * percentage.
 */
export function judgePercent(warn: Bound | null, fail: Bound | null, count: number, rows: number): Judgement {
  return judgeBy({ warn, fail }, percentOf(count, rows), (bound) => violatesPercent(bound, count, rows));
}

function judgeBy(
  { warn, fail }: { readonly warn: Bound | null; readonly fail: Bound | null },
  value: MeasuredValue,
  isViolated: (bound: Bound) => boolean,
): Judgement {
  if (fail !== null && isViolated(fail)) return { outcome: 'FAIL', damage: 1 };
  if (warn === null || !isViolated(warn)) return { outcome: 'PASS', damage: 0 };
  return { outcome: 'WARN', damage: Math.min(LARGEST_WARNING, between(warn, fail, numberOf(value))) };
}

/** A value equal to the fail bound that does not violate it is not yet a failure. */
const LARGEST_WARNING = 1 - 1e-6;

/** The damage of a violated warn bound if no distance to the fail bound can be measured. */
const UNMEASURED_WARNING = 0.5;

function between(warn: Bound, fail: Bound | null, value: number | null): number {
  const w = limitsOf(warn);
  const f = fail === null ? null : limitsOf(fail);
  if (w === null || f === null || value === null) return UNMEASURED_WARNING;
  if (w.upper !== null && f.upper !== null && f.upper > w.upper && value >= w.upper) {
    return clamp((value - w.upper) / (f.upper - w.upper));
  }
  if (w.lower !== null && f.lower !== null && f.lower < w.lower && value <= w.lower) {
    return clamp((w.lower - value) / (w.lower - f.lower));
  }
  return UNMEASURED_WARNING;
}

export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Whether the bound of a row count allows no rows: only a lower limit at or below zero says so. An
 * upper limit alone (`≤ 100`) does not say that the object may be empty.
 */
export function includesZero(bound: Bound): boolean {
  const lower = limitsOf(bound)?.lower ?? null;
  return lower !== null && lower <= 0 && !violates(bound, 0);
}

/** The numeric range that a bound admits; null if it is not a single range. */
export function limitsOf(bound: Bound): Limits | null {
  switch (bound.operator) {
    case 'mustBe':
      return typeof bound.value === 'number' ? { lower: bound.value, upper: bound.value } : null;
    case 'mustBeGreaterThan':
    case 'mustBeGreaterOrEqualTo':
      return { lower: bound.value, upper: null };
    case 'mustBeLessThan':
    case 'mustBeLessOrEqualTo':
      return { lower: null, upper: bound.value };
    case 'mustBeBetween':
      return { lower: bound.value[0], upper: bound.value[1] };
    case 'mustNotBe':
    case 'mustNotBeBetween':
      return null;
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function numberOf(value: MeasuredValue): number | null {
  return typeof value === 'number' ? value : null;
}

/** Some databases return booleans as 0 and 1. */
function sameValue(bound: MeasuredValue | null, value: MeasuredValue): boolean {
  if (bound === null) return false;
  if (typeof bound === 'boolean' && typeof value === 'number') return Number(bound) === value;
  return bound === value;
}
