import type { Command } from 'commander';
import { EXIT, type ExitCode, usage } from './exit.js';
import type { Answer } from './output/answer.js';
import type { Finding } from './output/finding.js';
import { type Value, commaSeparated, tabSeparated } from './output/separated.js';
import type { Style } from './output/style.js';
import { NO_VALUE, isEmpty, table } from './output/table.js';
import { displayWidth } from './output/width.js';
import type { Session } from './session.js';

/** A column of a list: its heading, and the value of a row in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly of: (row: Row) => Value;
  /** What rows are sorted by, where it is not what is shown. */
  readonly by?: (row: Row) => Value;
  /** Shown only where `--columns` names it. */
  readonly onRequest?: true;
  /** Never shortened: a part of the value is of no use. */
  readonly whole?: true;
}

export type Columns<Row> = readonly Column<Row>[];

/** The options of every list command. */
export interface ListFlags {
  readonly columns?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly csv?: boolean;
}

/** Adds the options of every list; without a default, a list without --limit has no end. */
export function listOptions<Row>(command: Command, columns: Columns<Row>, defaultLimit?: string): Command {
  const names = columns.map(nameOf).join(', ');
  return command
    .option('--columns <names>', `only these columns, in this order: ${names}`)
    .option('--sort <column>', 'sort the listed rows by a column, descending with a leading `-`')
    .option('--limit <number>', 'at most this many', defaultLimit)
    .option('--csv', 'print comma-separated values with a line of headings');
}

/** A page of a list, as the one envelope of lists has it. */
export interface ListPage<Row> {
  readonly items: readonly Row[];
  /** How many there are; null where nobody counted them. */
  readonly totalCount?: number | null;
  /** The cursor of the next page; null where this is the last one. */
  readonly next?: string | null;
  /** How to continue, where it is not by --after and the cursor. */
  readonly continued?: string | null;
  readonly exit?: ExitCode;
  readonly findings?: readonly Finding[];
  /** The text where there is nothing to list. */
  readonly none?: string;
  /** Further keys of `data`. */
  readonly also?: object;
  /** Another form than a table for a terminal. */
  readonly shown?: (rows: readonly Row[], style: Style) => string;
}

/** A list whose options are known to be right. */
export interface RequestedList<Row> {
  /** How many rows to request. */
  readonly first: number;
  answer(page: ListPage<Row>): Answer;
}

/** The most rows of one page of the server. */
const MOST = 500;

/** The list that the options request; a usage failure where they name a column that it has not. */
export function requestedList<Row>(session: Session, flags: ListFlags, columns: Columns<Row>): RequestedList<Row> {
  const limit = flags.limit === undefined ? null : limitOf(flags.limit);
  const chosen = chosenOf(flags.columns, columns);
  const order = flags.sort === undefined ? null : orderOf(flags.sort, columns);
  const { format } = session.screen;
  if (flags.csv && format !== 'pretty') throw usage('--csv and --format exclude each other', 'Give one of them.');
  return {
    first: limit ?? MOST,
    answer: (page) => {
      const sorted = order === null ? page.items : [...page.items].sort(order);
      const items = limit === null ? sorted : sorted.slice(0, limit);
      const totalCount = page.totalCount ?? (page.next === undefined ? page.items.length : null);
      const next = page.next ?? null;
      const more = moreOf({ ...page, items, totalCount, next });
      const values = (): readonly (readonly Value[])[] => items.map((row) => chosen.map(({ of }) => of(row)));
      const { none = 'none', shown } = page;
      return {
        exit: page.exit ?? EXIT.yes,
        data: { ...page.also, items, totalCount, next },
        findings: page.findings ?? [],
        lines: () => ({
          lines: flags.csv ? commaSeparated(chosen.map(nameOf), values()) : tabSeparated(values()),
          notes: [...(items.length === 0 ? [none] : []), ...(more === null ? [] : [more])],
          always: flags.csv ?? false,
        }),
        pretty: (style) => {
          if (items.length === 0) return none;
          const text =
            shown !== undefined && flags.columns === undefined
              ? shown(items, style)
              : tableOf(chosen, values(), { style, all: flags.columns !== undefined });
          return more === null ? text : `${text}\n(${more})`;
        },
      };
    },
  };
}

function moreOf<Row>({ items, totalCount, next, continued }: ListPage<Row>): string | null {
  if (continued !== undefined) return continued;
  if (next !== null && next !== undefined) return `continue with --after ${next}`;
  if (totalCount === null || totalCount === undefined || totalCount <= items.length) return null;
  return `${items.length} of ${totalCount}; filter the list, or raise --limit`;
}

/** A column has equal values by chance in a short list. */
const LEAST_REPEATED = 3;

/** The table; a column with one value in all rows becomes a line below it. */
function tableOf<Row>(
  columns: Columns<Row>,
  rows: readonly (readonly Value[])[],
  { style, all }: { readonly style: Style; readonly all: boolean },
): string {
  const cells = rows.map((row) => row.map((value) => String(value ?? NO_VALUE)));
  const repeated = columns.map((_column, at) => {
    const [first] = cells;
    const isRepeated = !all && at > 0 && rows.length >= LEAST_REPEATED && cells.every((row) => row[at] === first?.[at]);
    return isRepeated ? (first?.[at] ?? null) : null;
  });
  const kept = <T>(line: readonly T[]): readonly T[] => line.filter((_cell, at) => repeated[at] === null);
  const whole = kept(columns).flatMap((column, at) => (column.whole === true ? [at] : []));
  const text = table(kept(columns.map(({ heading }) => heading)), cells.map(kept), style, whole);
  const captions = columns.flatMap(({ heading }, at) => {
    const value = repeated[at] ?? NO_VALUE;
    return isEmpty(value) ? [] : [`${heading} ${value}`];
  });
  return captions.length === 0 ? text : `${text}\n\n${style.dim(allOf(captions, style.width))}`;
}

/** The repeated values in one line, or one below the other where the terminal is too narrow. */
function allOf(captions: readonly string[], width: number | null): string {
  const line = `all: ${captions.join(', ')}`;
  return width === null || displayWidth(line) <= width ? line : `all: ${captions.join('\n     ')}`;
}

/** The name of a column in options and CSV. */
function nameOf({ heading }: { readonly heading: string }): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

function chosenOf<Row>(names: string | undefined, columns: Columns<Row>): Columns<Row> {
  if (names === undefined) return columns.filter(({ onRequest }) => onRequest !== true);
  return names.split(',').map((name) => columnOf(name.trim(), columns));
}

function columnOf<Row>(name: string, columns: Columns<Row>): Column<Row> {
  const wanted = nameOf({ heading: name });
  const found = columns.find((column) => nameOf(column) === wanted);
  if (found !== undefined) return found;
  throw usage(`there is no column \`${name}\``, `The columns are ${columns.map(nameOf).join(', ')}.`);
}

/** Missing values come last in both directions. */
function orderOf<Row>(text: string, columns: Columns<Row>): (a: Row, b: Row) => number {
  const sign = text.startsWith('-') ? -1 : 1;
  const column = columnOf(sign === 1 ? text : text.slice(1), columns);
  const of = column.by ?? column.of;
  return (a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (one === other) return 0;
    const isLess = typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other);
    return isLess ? -sign : sign;
  };
}

/** The maximum length of a list: at most what the server returns in one page. */
function limitOf(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 500) return Number(text);
  throw usage(`--limit must be a whole number from 1 to 500, not \`${text}\``);
}

/** The values of an option, separated by commas, in any letter case; null where it is not given. */
export function valuesIn<Value extends string>(
  text: string | undefined,
  known: readonly Value[],
  one: string,
  many: string,
): readonly Value[] | null {
  if (text === undefined) return null;
  return text.split(',').map((part) => {
    const value = known.find((candidate) => candidate === part.trim().toUpperCase().replace('-', '_'));
    if (value !== undefined) return value;
    throw usage(`there is no ${one} \`${part.trim().toLowerCase()}\``, `The ${many} are ${known.join(', ')}.`);
  });
}
