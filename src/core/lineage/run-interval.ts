import { type Grid, cellContaining, cellsTouching, lastClosedCell } from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import type { NominalTime } from './event.js';

/**
 * The slice of data a run is about. The first of the run, its parent and its root that has a nominal time says it: an end after
 * the start makes an interval; a start alone, or an end equal to it, is an instant, which means the cell that starts there, else
 * the last cell that ended at or before it. Null where nobody says it, or where an instant meets no grid: such a run is lineage
 * only and satisfies no sensor.
 */
export function intervalOfRun(chain: readonly (NominalTime | null)[], grid: Grid | null): Interval | null {
  const nominal = chain.find((time) => time !== null);
  if (nominal === undefined) return null;
  const { end, start } = nominal;
  if (end !== null && end > start) return { from: start, to: end };
  if (grid === null) return null;
  const containing = cellContaining(grid, start);
  return containing.from === start ? containing : lastClosedCell(grid, start);
}

/** Whether a run with these nominal times is about the cell, by the same rule; `nextTo` is the end of the cell after it. */
export function isAboutCell(chain: readonly (NominalTime | null)[], cell: Interval, nextTo: string): boolean {
  const nominal = chain.find((time) => time !== null);
  if (nominal === undefined) return false;
  const { end, start } = nominal;
  if (end !== null && end > start) return start === cell.from && end === cell.to;
  return start === cell.from || (start > cell.to && start < nextTo);
}

/** The cells that lie whole in the interval: what a run about it has delivered. A part of a cell delivers none. */
export function cellsWithin(grid: Grid, interval: Interval): readonly Interval[] {
  return cellsTouching(grid, interval).filter((cell) => interval.from <= cell.from && cell.to <= interval.to);
}
