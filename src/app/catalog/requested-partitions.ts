import { newestDueCell } from '../../core/sla/delivery.js';
import { type Grid, type Mapper, cellOfLabel, mapInterval } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Slice, parseInstant, parseInterval } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';
import type { ServedContract } from './active-contracts.js';

/** What slice of data somebody asks about, as written. */
export interface SliceQuestion {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  readonly mapper?: Mapper | null;
}

const MOST_CELLS = 1000;

/** The interval of the question, null where it names none; a malformed, empty or reversed one is Invalid. */
export function askedInterval(question: SliceQuestion): Result<Interval | null, AppError> {
  const { from, to, partition } = question;
  const given = [from, to].filter((end) => end !== null && end !== undefined);
  if (given.length === 0) return ok(null);
  if (partition !== null && partition !== undefined) {
    return failure(
      'Invalid',
      'MALFORMED_INTERVAL',
      'Both an interval and a partition are given.',
      'Give one of the two.',
    );
  }
  if (typeof from !== 'string' || typeof to !== 'string') {
    return failure(
      'Invalid',
      'MALFORMED_INTERVAL',
      'An interval needs both `from` and `to`.',
      'Give both, or a partition.',
    );
  }
  const interval = parseInterval(from, to);
  if (interval.ok) return interval;
  if (interval.error === 'MALFORMED_INSTANT') {
    return failure(
      'Invalid',
      'MALFORMED_INTERVAL',
      `\`${from}\` to \`${to}\` is not an interval.`,
      'Write RFC 3339 with a zone.',
    );
  }
  const how = interval.error === 'EMPTY_INTERVAL' ? 'empty' : 'reversed';
  return failure(
    'Invalid',
    interval.error,
    `The interval from ${from} to ${to} is ${how}.`,
    'Give an end after the start.',
  );
}

/** The moment of the question: the asked one, else the clock's. */
export function askedInstant(asked: string | null | undefined, now: Instant): Result<Instant, AppError> {
  if (asked === null || asked === undefined) return ok(now);
  const instant = parseInstant(asked);
  if (instant.ok) return instant;
  return failure('Invalid', 'MALFORMED_INTERVAL', `\`${asked}\` is not an instant.`, 'Write RFC 3339 with a zone.');
}

/**
 * The slices of a contract that a question is about: the partition, all cells the interval touches (through the mapper), else
 * the newest cell that is due. A contract without a grid is asked about *now*.
 */
export function slicesOf(
  served: ServedContract,
  question: SliceQuestion,
  interval: Interval | null,
  asOf: Instant,
): Result<readonly Slice[], AppError> {
  const { grid, model, contract } = served;
  const label = question.partition ?? null;
  if (grid === null) {
    if (label === null) return ok([null]);
    const help = 'Ask without a partition, or declare `concordat.grid` in the contract.';
    return failure('Invalid', 'NO_GRID', `\`${contract.ref}\` has no grid, so no partition \`${label}\`.`, help);
  }
  if (label !== null) return partition(served, grid, label, question.mapper ?? 'identity');
  if (interval === null) return ok([newestDueCell(model.sla, grid, asOf)]);
  return bounded(mapInterval(question.mapper ?? 'identity', grid, interval, MOST_CELLS + 1));
}

/** A label names a cell of the contract's grid; behind a mapper it may name one of the consumer's. */
function partition(
  served: ServedContract,
  grid: Grid,
  label: string,
  mapper: Mapper,
): Result<readonly Slice[], AppError> {
  const own = cellOfLabel(grid, label);
  if (own !== null && mapper !== 'latest-closed') return ok([own]);
  if (mapper !== 'identity') {
    for (const every of ['P1D', 'PT1H', 'PT15M', 'P1W', 'P1M', 'P3M', 'P1Y']) {
      const cell = cellOfLabel({ ...grid, every }, label);
      if (cell !== null) return bounded(mapInterval(mapper, grid, cell, MOST_CELLS + 1));
    }
  }
  const message = `\`${served.contract.ref}\` has no partition \`${label}\`: its grid is ${grid.every} in ${grid.timezone}.`;
  return failure(
    'Invalid',
    'UNKNOWN_PARTITION',
    message,
    'Write the label in the form of the grid, or give `from` and `to`.',
  );
}

function bounded(slices: readonly Slice[]): Result<readonly Slice[], AppError> {
  if (slices.length <= MOST_CELLS) return ok(slices);
  return failure(
    'Invalid',
    'TOO_MANY_CELLS',
    `The interval touches more than ${MOST_CELLS} cells.`,
    'Ask about a shorter one.',
  );
}

/** The one interval around several slices; null for *now*. */
export function spanOf(slices: readonly Slice[]): Slice {
  const cells = slices.filter((slice): slice is Interval => slice !== null);
  const from = cells.map((cell) => cell.from).sort()[0];
  const to = cells
    .map((cell) => cell.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
