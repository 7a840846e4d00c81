import type { Style } from './style.js';

/** Rows in aligned columns below bold headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [style.bold(line(headings)), ...rows.map(line)].join('\n');
}

/** A score as text: at most three decimals, `–` if there is none. */
export function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(Math.round(value * 1000) / 1000);
}

/** A count with its noun, in the plural unless it is one. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

interface Interval {
  readonly from: string;
  readonly to: string;
}

/**
 * A partition in a table: the days alone where both ends are midnights, `current` for current data.
 */
export function shortInterval(interval: Interval | null): string {
  return interval === null ? 'current' : shortEnds(interval);
}

/** A partition in a sentence. */
export function describeInterval(interval: Interval | null): string {
  return interval === null ? 'current data' : shortEnds(interval);
}

function shortEnds(interval: Interval): string {
  const cut = (instant: string): string =>
    instant.replace('T00:00:00.000Z', '').replace(':00.000Z', 'Z').replace('.000Z', 'Z');
  return `${cut(interval.from)} to ${cut(interval.to)}`;
}
