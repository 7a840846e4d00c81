import type {
  CellFieldsFragment,
  CheckCellFieldsFragment,
  CheckMatrixQuery,
  HealthHistoryQuery,
} from '../operations/operations.generated.js';
import type { Style } from './style.js';
import { counted, figure, shortInterval, table } from './table.js';
import { wrapped } from './width.js';

/** Partitions as a table: status, score with its bounds, and what lowers it. */
export function shownCells(cells: readonly CellFieldsFragment[], style: Style): string {
  const rows = cells.map(({ high, interval, key, late, low, overridden, rootCause, score, status }) => [
    key ?? shortInterval(interval),
    status,
    figure(score),
    low === null || high === null || figure(low) === figure(high) ? '–' : `${figure(low)} to ${figure(high)}`,
    late ? 'late' : '',
    overridden ? 'overridden' : '',
    rootCause === null ? '' : shownCause(rootCause),
  ]);
  return table(['partition', 'status', 'score', 'between', 'late', 'override', 'root cause'], rows, style);
}

function shownCause({ partition, path, product }: NonNullable<CellFieldsFragment['rootCause']>): string {
  return `${product}${partition === null ? '' : ` ${partition}`} (${path.join(' ← ')})`;
}

/** What happened in the time of a history, one line each. */
export function shownMarkers(markers: NonNullable<HealthHistoryQuery['healthHistory']>['markers']): readonly string[] {
  return markers.map(({ at, kind, label, ref }) => {
    const id = kind !== 'VERSION' && ref !== null ? ` (${ref})` : '';
    return `${at}  ${kind.toLowerCase()}  ${label}${id}`;
  });
}

type Matrix = NonNullable<CheckMatrixQuery['checkMatrix']>;

/** One sign for each outcome; evidence that does not count is in lower case. */
const SIGNS = { PASS: 'P', WARN: 'W', FAIL: 'F', ERROR: 'E', NOT_RUN: '.', NOT_APPLICABLE: 'N' } as const;
const LEGEND =
  'P pass, W warn, F fail, E could not run, N not applicable, . no result, blank not owed; in lower case: the evidence does not count';

/** Checks by partitions: one line for each check, one sign for each partition. */
export function shownMatrix({ contract, hiddenRows, partitions, rows }: Matrix, style: Style): string {
  const [first = null] = partitions;
  const last = partitions.at(-1) ?? null;
  const about = first === null || last === null ? 'current data' : first === last ? first : `${first} to ${last}`;
  const lines = rows.map((row) => [row.cells.map(signOf).join(''), row.check.severity, row.check.id]);
  return [
    `${style.bold(contract)}  ${about}, oldest first`,
    '',
    table(['results', 'severity', 'check'], lines, style),
    ...(hiddenRows === 0 ? [] : [`(${counted(hiddenRows, 'check')} more)`]),
    '',
    ...wrapped(LEGEND, style.width).map(style.dim),
  ].join('\n');
}

function signOf(cell: CheckCellFieldsFragment | null): string {
  if (cell === null) return ' ';
  const sign = SIGNS[cell.outcome];
  return cell.evidenceStatus === 'STALE' || cell.evidenceStatus === 'VOID' ? sign.toLowerCase() : sign;
}
