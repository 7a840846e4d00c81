import type { ContractModel } from '../../core/contract/model.js';
import { newestDueCell } from '../../core/sla/delivery.js';
import { cellOfLabel, cellsTouching, gridOf, isCell } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Slice, parseInterval } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';

/** How a caller names slices of a contract's data. */
export interface AskedSlices {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
}

/** The most cells one request may ask to be run. */
const MOST_ASKED = 1_000;

const GIVEN_TWICE = 'Give either an interval or a partition.';
const NO_SLICE = 'Ask without an interval: the contract has one slice, now.';

/**
 * The slices that are meant: the named cell, all cells the interval touches, or where nothing is named the newest due cell (*now*
 * without a grid). Empty, reversed and malformed intervals are Invalid, and so is any interval of a contract without a grid.
 */
export function askedSlices(model: ContractModel, asked: AskedSlices, asOf: Instant): Result<Slice[], AppError> {
  const grid = gridOf(model);
  const { partition } = asked;
  const interval = intervalOf(asked);
  if (!interval.ok) return interval;
  const named = partition !== null && partition !== undefined;
  if (!named && interval.value === null) return ok([grid === null ? null : newestDueCell(model.sla, grid, asOf)]);
  if (named && interval.value !== null) {
    return failure('Invalid', 'MALFORMED_INTERVAL', 'Both an interval and a partition were given.', GIVEN_TWICE);
  }
  if (grid === null) return failure('Invalid', 'NO_GRID', `The contract \`${model.id}\` has no grid.`, NO_SLICE);
  if (named) {
    const cell = cellOfLabel(grid, partition);
    const message = `\`${partition}\` is no partition of the contract \`${model.id}\`, cut every ${grid.every}.`;
    return cell === null ? failure('Invalid', 'UNKNOWN_PARTITION', message) : ok([cell]);
  }
  const cells = interval.value === null ? [] : cellsTouching(grid, interval.value, MOST_ASKED + 1);
  if (cells.length <= MOST_ASKED) return ok(cells);
  return failure('Invalid', 'TOO_MANY_CELLS', `The interval touches more than ${String(MOST_ASKED)} cells.`);
}

/** The one slice that evidence from outside is about: it must be a cell, for nothing says which of several it proves. */
export function askedSlice(model: ContractModel, asked: AskedSlices, asOf: Instant): Result<Slice, AppError> {
  const slices = askedSlices(model, asked, asOf);
  if (!slices.ok) return slices;
  const [slice = null, second] = slices.value;
  const grid = gridOf(model);
  const interval = intervalOf(asked);
  const exact = !interval.ok || interval.value === null || grid === null || isCell(grid, interval.value);
  if (second === undefined && exact) return ok(slice);
  return failure(
    'Invalid',
    'UNKNOWN_PARTITION',
    `Evidence is about one cell; the interval is not exactly one cell of the contract \`${model.id}\`.`,
    'Give the label of the partition, or both ends of one cell.',
  );
}

function intervalOf({ from, to }: AskedSlices): Result<Interval | null, AppError> {
  const given = [from, to].filter((end) => end !== null && end !== undefined);
  if (given.length === 0) return ok(null);
  if (given.length === 1) return failure('Invalid', 'MALFORMED_INTERVAL', 'An interval needs both `from` and `to`.');
  const interval = parseInterval(from ?? '', to ?? '');
  if (interval.ok) return interval;
  const code = interval.error === 'MALFORMED_INSTANT' ? 'MALFORMED_INTERVAL' : interval.error;
  return failure('Invalid', code, `\`${from ?? ''}\` to \`${to ?? ''}\` is no interval.`);
}
