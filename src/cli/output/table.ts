import { onOneLine } from '../../core/shared/visible.js';
import type { Style } from './style.js';
import { displayWidth, hanging, padded, shortened } from './width.js';

/** What is shown where there is no value. */
export const NO_VALUE = '–';

type Row = readonly string[];

/** Below this width a row that does not fit becomes two lines. */
const NARROW = 100;
/** A shortened value keeps at least so much. */
const LEAST_CELL = 16;
const GAP = '  ';
const INDENT = '    ';

/**
 * Rows in aligned columns below bold headings, without columns that have no values. On a terminal
 * that is too narrow, values are shortened, but never those of the first column, which
 * identifies the row, and of the columns in `whole`, which get lines of their own.
 */
export function table(headings: Row, rows: readonly Row[], style: Style, whole: readonly number[] = []): string {
  const used = headings.flatMap((_heading, column) =>
    column === 0 || rows.some((row) => !isEmpty(row[column])) ? [column] : [],
  );
  const only = (cells: Row): Row => used.map((column) => onOneLine(cells[column] ?? ''));
  const isWhole = used.map((column) => whole.includes(column));
  const shown = { headings: only(headings), rows: rows.map(only), isWhole };
  const natural = widthsOf([shown.headings, ...shown.rows]);
  const widths = style.width === null ? natural : fittingWidths(natural, style.width, isWhole);
  return widths === null ? records(shown, style) : aligned(shown, widths, style);
}

export function isEmpty(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '' || cell === NO_VALUE;
}

interface Shown {
  readonly headings: Row;
  readonly rows: readonly Row[];
  /** Of each column, whether its values are never shortened. */
  readonly isWhole: readonly boolean[];
}

function widthsOf(lines: readonly Row[]): readonly number[] {
  return (lines[0] ?? []).map((_cell, column) => Math.max(...lines.map((line) => displayWidth(line[column] ?? ''))));
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, widths.length - 1);
}

/** The widths of the columns in the width of the terminal; null where rows need two lines. */
function fittingWidths(
  natural: readonly number[],
  width: number,
  isWhole: readonly boolean[],
): readonly number[] | null {
  if (totalOf(natural) <= width) return natural;
  if (width < NARROW) return null;
  const widths = [...natural];
  // The widest column gives way first.
  for (let over = totalOf(widths) - width; over > 0; over -= 1) {
    const yielding = widths.map((one, column) => (column === 0 || isWhole[column] === true ? 0 : one));
    const widest = yielding.indexOf(Math.max(...yielding));
    const current = yielding[widest];
    if (current === undefined || current <= LEAST_CELL) return null;
    widths[widest] = current - 1;
  }
  return widths;
}

function aligned(
  { headings, rows }: Pick<Shown, 'headings' | 'rows'>,
  widths: readonly number[],
  style: Style,
): string {
  const line = (cells: Row): string =>
    cells
      .map((cell, column) => padded(shortened(cell, widths[column] ?? 0), widths[column] ?? 0))
      .join(GAP)
      .trimEnd();
  return [style.bold(line(headings)), ...rows.map(line)].join('\n');
}

/**
 * Two lines for each row: the columns that fit, and below them the others with their headings. What
 * must not be shortened follows in lines of its own.
 */
function records({ headings, isWhole, rows }: Shown, style: Style): string {
  const width = style.width ?? 0;
  const natural = widthsOf([headings, ...rows]);
  let count = 1;
  while (count < natural.length && totalOf(natural.slice(0, count + 1)) <= width) count += 1;
  const first = (cells: Row): Row => cells.slice(0, count);
  const [heads = '', ...lines] = aligned(
    { headings: first(headings), rows: rows.map(first) },
    natural.slice(0, count),
    style,
  ).split('\n');
  const below = (row: Row): readonly string[] => {
    const others = row.flatMap((cell, column) =>
      column < count || isEmpty(cell) ? [] : [{ column, text: `${headings[column] ?? ''} ${cell}`.trim() }],
    );
    const [whole, short] = [true, false].map((wanted) =>
      others.filter(({ column }) => isWhole[column] === wanted).map(({ text }) => text),
    );
    const second = (short ?? []).join(', ');
    return [
      ...(second === '' ? [] : [shortened(`${INDENT}${second}`, width)]),
      ...(whole ?? []).flatMap((text) => hanging(INDENT, text, { width, indent: 2 * INDENT.length })),
    ];
  };
  return [heads, ...lines.flatMap((line, index) => [line, ...below(rows[index] ?? [])])].join('\n');
}

/** A score as text: at most three decimals, `–` if there is none. */
export function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_VALUE : String(Math.round(value * 1000) / 1000);
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
