import { DateTime } from 'luxon';
import type { ContractModel } from '../contract/model.js';
import { durationOf } from '../shared/duration.js';
import { type Step, endOfCell, formatStep, parseStep, startOfCell, stepOf } from './step.js';
import { type Instant, type Interval, type Slice, instantOf, millisOf } from '../shared/interval.js';
import { Memo } from '../shared/memo.js';

/**
 * How a contract's data is cut into cells: the half-open UTC intervals that evidence, health and gates are about.
 * Days start at local midnight (one may have 23 or 25 hours), weeks on Monday, months and quarters on their first day.
 */
export interface Grid {
  /** ISO 8601 duration of one cell; one that `parseStep` can read. */
  readonly every: string;
  /** IANA zone. */
  readonly timezone: string;
  readonly column: string | null;
  readonly path: string | null;
}

/** Servers whose data has no end: without a grid of their own they are asked about *now*. */
const STREAM_SERVERS: ReadonlySet<string> = new Set(['kafka', 'kinesis', 'pubsub']);

/** Whether the zone is one the time-zone database knows. */
export function isTimezone(zone: string): boolean {
  return DateTime.fromMillis(0, { zone }).isValid;
}

/**
 * The contract's grid: its own (`concordat.grid`), else its SLA `frequency` in UTC unless it is a stream, else none.
 * A grid that cannot be read is none as well; lint says why.
 */
export function gridOf(model: Pick<ContractModel, 'grid' | 'sla' | 'servers'>): Grid | null {
  if (model.grid !== null) {
    const { every, timezone, column, path } = model.grid;
    return parseStep(every) !== null && isTimezone(timezone) ? { every, timezone, column, path } : null;
  }
  if (model.servers.some((server) => STREAM_SERVERS.has(server.type.toLowerCase()))) return null;
  for (const entry of model.sla) {
    if (entry.property !== 'frequency') continue;
    const duration = durationOf(entry.value, entry.unit);
    const step = duration === null ? null : stepOf(duration);
    if (step !== null) return { every: formatStep(step), timezone: 'UTC', column: null, path: null };
  }
  return null;
}

/** Local calendars are slow to compute, and one assessment asks for the same cells thousands of times. */
const KNOWN_CELLS = new Memo<Interval>(20_000);

/** The cell that holds the moment. */
export function cellContaining(grid: Grid, instant: Instant): Interval {
  return KNOWN_CELLS.get(`${grid.every} ${grid.timezone} ${instant}`, () => {
    const step = stepOfGrid(grid);
    const from = startOfCell(step, grid.timezone, millisOf(instant));
    return { from: instantOf(from), to: instantOf(endOfCell(step, grid.timezone, from)) };
  });
}

/** The cell after this one. */
export function nextCell(grid: Grid, cell: Interval): Interval {
  return cellContaining(grid, cell.to);
}

/** The cell before this one. */
export function previousCell(grid: Grid, cell: Interval): Interval {
  return cellContaining(grid, instantOf(millisOf(cell.from) - 1));
}

/** Every cell that shares a moment with the interval, in order; at most `limit`. */
export function cellsTouching(grid: Grid, interval: Interval, limit = Number.POSITIVE_INFINITY): Interval[] {
  const cells: Interval[] = [];
  let cell = cellContaining(grid, interval.from);
  while (cell.from < interval.to && cells.length < limit) {
    cells.push(cell);
    cell = nextCell(grid, cell);
  }
  return cells;
}

/** Every cell that lies wholly between the two moments, in order. */
export function cellsBetween(grid: Grid, from: Instant, to: Instant): Interval[] {
  return from >= to ? [] : cellsTouching(grid, { from, to }).filter((cell) => cell.from >= from && cell.to <= to);
}

/** The last cell that ended at or before the moment. */
export function lastClosedCell(grid: Grid, instant: Instant): Interval {
  return previousCell(grid, cellContaining(grid, instant));
}

/** Whether the interval is exactly one cell. */
export function isCell(grid: Grid, interval: Interval): boolean {
  const cell = cellContaining(grid, interval.from);
  return cell.from === interval.from && cell.to === interval.to;
}

/** Local time of a cell's start. */
export function localStart(grid: Grid, cell: Interval): DateTime {
  return DateTime.fromMillis(millisOf(cell.from), { zone: grid.timezone });
}

/** How the consumer's interval maps to the producer's cells. */
export type Mapper = 'identity' | 'cover' | 'latest-closed';

/** The same slice on the producer's grid; an interval that is not one of its cells means all that it touches. */
export function identity(grid: Grid, interval: Interval, limit?: number): Interval[] {
  return cellsTouching(grid, interval, limit);
}

/** All producer cells that the interval touches: a day covers its 24 hours. */
export function cover(grid: Grid, interval: Interval, limit?: number): Interval[] {
  return cellsTouching(grid, interval, limit);
}

/** The last producer cell that ended at or before the interval's start: 2023-10-27 reads 2023-Q3. */
export function latestClosed(grid: Grid, interval: Interval): Interval[] {
  return [lastClosedCell(grid, interval.from)];
}

/** The producer's slices behind a consumer's interval, at most `limit`; the one slice *now* where the producer has no grid. */
export function mapInterval(
  mapper: Mapper,
  grid: Grid | null,
  interval: Interval,
  limit = Number.POSITIVE_INFINITY,
): Slice[] {
  if (grid === null) return [null];
  if (mapper === 'latest-closed') return latestClosed(grid, interval);
  return mapper === 'cover' ? cover(grid, interval, limit) : identity(grid, interval, limit);
}

/**
 * The partition name of a cell: `2023`, `2023-Q3`, `2023-10`, `2023-W43`, `2023-10-27`, `2023-10-27T05`, `2023-10-27T05:15`,
 * in the grid's zone. Where the clocks are set back, the second of two cells with one name carries its offset: `…T02+01:00`.
 */
export function labelOf(grid: Grid, cell: Interval): string {
  const local = localStart(grid, cell);
  const step = parseStep(grid.every);
  switch (step?.unit) {
    case 'month':
      return step.count % 12 === 0
        ? local.toFormat('yyyy')
        : local.toFormat(step.count === 3 ? "yyyy-'Q'q" : 'yyyy-MM');
    case 'week':
      return local.toFormat("kkkk-'W'WW");
    case 'day':
      return local.toFormat('yyyy-MM-dd');
    default: {
      const hourly = step?.unit === 'hour' || step?.count === 60;
      const [first, second] = local.getPossibleOffsets();
      const repeated = second !== undefined && first !== undefined && first.toMillis() !== local.toMillis();
      return local.toFormat(hourly ? "yyyy-MM-dd'T'HH" : "yyyy-MM-dd'T'HH:mm") + (repeated ? local.toFormat('ZZ') : '');
    }
  }
}

const LABELS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  [/^(\d{4})$/, ([, year]) => `${year}-01-01T00:00`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01T00:00`],
  [/^(\d{4}-\d{2})$/, ([, month]) => `${month}-01T00:00`],
  [/^(\d{4}-W\d{2})$/, ([, week]) => `${week}-1T00:00`],
  [/^(\d{4}-\d{2}-\d{2})$/, ([, day]) => `${day}T00:00`],
  [/^(\d{4}-\d{2}-\d{2}T\d{2})([+-]\d{2}:\d{2})?$/, ([, hour, offset]) => `${hour}:00${offset ?? ''}`],
  [/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([+-]\d{2}:\d{2})?$/, ([, minute, offset]) => `${minute}${offset ?? ''}`],
];

/** The cell with this label, or null where the grid has none of that name. */
export function cellOfLabel(grid: Grid, label: string): Interval | null {
  for (const [pattern, isoOf] of LABELS) {
    const match = pattern.exec(label);
    if (match === null) continue;
    const start = DateTime.fromISO(isoOf(match) ?? '', { zone: grid.timezone });
    if (!start.isValid) return null;
    const earliest = /[+-]\d{2}:\d{2}$/.test(label) ? start : (start.getPossibleOffsets()[0] ?? start);
    const cell = cellContaining(grid, instantOf(earliest.toMillis()));
    return labelOf(grid, cell) === label ? cell : null;
  }
  return null;
}

/**
 * The files of a cell relative to the server's location: the grid's path with `{yyyy} {MM} {dd} {HH} {mm} {Q}` of the cell's
 * start in the grid's zone. Null where the grid cuts by a column.
 */
export function pathOf(grid: Grid, cell: Interval): string | null {
  if (grid.path === null) return null;
  const local = localStart(grid, cell);
  return grid.path.replace(/\{(yyyy|MM|dd|HH|mm|Q)\}/g, (_, token: string) =>
    local.toFormat(token === 'Q' ? 'q' : token),
  );
}

function stepOfGrid(grid: Grid): Step {
  const step = parseStep(grid.every);
  if (step === null) throw new RangeError(`a grid cannot be cut every ${grid.every}`);
  return step;
}
