import type { HealthHistoryQuery } from '../../operations/operations.generated.js';

export type History = NonNullable<HealthHistoryQuery['healthHistory']>;
export type HistoryCell = History['partitions'][number];

export interface Calendar {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: ReadonlyMap<string, HistoryCell> }[];
}

/** How a key is placed: its row, then its column. */
const PLACES: readonly RegExp[] = [/^(\d{4}-\d\d-\d\d)T(.+)$/u, /^(\d{4}-\d\d)-(\d\d)$/u, /^(\d{4})-(.+)$/u];

/**
 * Partitions as rows and columns, by their keys: hours of a day, days of a month, months, weeks or
 * quarters of a year. Newest rows first; a row of which no data is owed is left out. Current data
 * is placed by the UTC day.
 */
export function calendarOf(cells: readonly HistoryCell[]): Calendar {
  const rows = new Map<string, Map<string, HistoryCell>>();
  const columns = new Set<string>();
  for (const cell of cells) {
    const [row, column] = placeOf(keyOf(cell));
    columns.add(column);
    rows.set(row, (rows.get(row) ?? new Map<string, HistoryCell>()).set(column, cell));
  }
  const named = [...rows]
    .map(([name, own]) => ({ name, cells: own }))
    .filter((row) => [...row.cells.values()].some(({ status }) => status !== 'NOT_OWED'));
  return {
    columns: [...columns].sort((a, b) => a.localeCompare(b, 'en')),
    rows: named.sort((a, b) => b.name.localeCompare(a.name, 'en')),
  };
}

/** The key of a partition; of current data, the day that it shows. */
export function keyOf({ interval, key }: HistoryCell): string {
  return key ?? interval?.from.slice(0, 10) ?? 'current data';
}

function placeOf(key: string): readonly [row: string, column: string] {
  for (const place of PLACES) {
    const [, row, column] = place.exec(key) ?? [];
    if (row !== undefined && column !== undefined) return [row, column];
  }
  return ['', key];
}

/** The markers of a partition: those from its start to its end. */
export function markersOf({ interval }: HistoryCell, markers: History['markers']): History['markers'] {
  if (interval === null) return [];
  return markers.filter(({ at }) => at >= interval.from && at < interval.to);
}
