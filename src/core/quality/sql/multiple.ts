import { decimalOf } from '../../shared/decimal.js';
import { Unplannable } from './dialect.js';

/** A step of `numerator / denominator`, where the denominator is a power of ten. */
export interface Step {
  readonly numerator: bigint;
  readonly scale: number;
}

/**
 * The step as the contract writes it: 0.05 is one twentieth, not the binary fraction nearest to it.
 */
export function stepOf(of: number): Step {
  if (Number.isInteger(of) && !Number.isSafeInteger(of)) {
    throw new Unplannable(`${of} cannot be a step: numbers in documents are exact up to 2^53 only.`);
  }
  const decimal = decimalOf(of);
  if (decimal === null || decimal.digits <= 0n) throw new Unplannable(`${of} is not a valid step.`);
  return { numerator: decimal.digits, scale: decimal.scale };
}

/**
 * The whole number that divides `n` exactly if `n / 10^scale` is a multiple of the step. Nothing is
 * multiplied in the engine, so that no value overflows.
 */
export function wholeStep(step: Step, scale = 0): bigint {
  const numerator = step.numerator * 10n ** BigInt(scale);
  return numerator / commonDivisor(numerator, 10n ** BigInt(step.scale));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** The precision of a binary fraction: the distance of its neighbours, relative to itself. */
const DOUBLE_PRECISION = 2 ** -52;
const SINGLE_PRECISION = 2 ** -23;

/**
 * Condition: the finite binary fraction `value` is no multiple of the step. The nearest multiple is
 * computed with a single rounding and rounded to the column's own type. Whole multiples must be
 * equal to it; of a decimal step, which binary fractions cannot represent, it may also be the
 * neighbour, as the sum of 0.1 and 0.2 is.
 */
export function binaryViolation(value: string, { numerator, scale }: Step, single: boolean): string {
  const [times, by] = [real(numerator), real(10n ** BigInt(scale))];
  const wide = single ? `CAST(${value} AS DOUBLE)` : value;
  const nearest = `(round(${wide} * ${by} / ${times}) * ${times} / ${by})`;
  if (scale === 0) return `${value} <> ${single ? `CAST(${nearest} AS FLOAT)` : nearest}`;
  return `abs(${wide} - ${nearest}) > abs(${wide}) * ${single ? SINGLE_PRECISION : DOUBLE_PRECISION}`;
}

/** A literal that every engine reads as a double. */
function real(value: bigint): string {
  return Number(value).toExponential();
}
