/** What a statement takes: booleans are 0 and 1, instants and JSON are text, on both databases. */
export type SqlValue = string | number | null;

export type Dialect = 'sqlite' | 'postgres';

/**
 * Statements in the words both databases share. Write `?` for a parameter; name columns instead of `*`. Texts should be few and
 * constant, for each becomes a prepared statement: pass lists as one parameter (`oneOf`, `pairs`), not as many question marks.
 */
export interface Sql {
  readonly dialect: Dialect;
  all<Row extends object>(text: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
  /** The first row, or null. */
  one<Row extends object>(text: string, parameters?: readonly SqlValue[]): Promise<Row | null>;
  /** Runs a statement that returns nothing; tells how many rows it changed. */
  run(text: string, parameters?: readonly SqlValue[]): Promise<number>;
  /** Inserts many rows in as few statements as the database likes. `suffix` is e.g. `ON CONFLICT DO NOTHING`. Tells how many went in. */
  insertAll(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    suffix?: string,
  ): Promise<number>;

  /** Condition "`column` is in the list given by one parameter", which is `list(values)`. */
  oneOf(column: string, type?: 'text' | 'integer'): string;
  /** The parameter of `oneOf` and `pairs`. */
  list(values: readonly (string | number | readonly (string | number)[])[]): string;
  /**
   * A derived table `alias(a, b)` of text pairs, from one parameter: `list([[a, b], …])`. Name it first and CROSS JOIN the other
   * table: SQLite keeps that order, and else walks the whole table.
   */
  pairs(alias: string): string;
  /** Suffix of a SELECT that locks the rows it finds until the transaction ends. */
  readonly forUpdate: string;
  /** Expression for the database's clock, as an instant. */
  readonly now: string;
  /**
   * Expression for the order in which transactions began to write; belongs into a column of every change and outbox row,
   * because PostgreSQL commits out of order of its sequences.
   */
  readonly transactionId: string;
  /** Condition "no transaction that is still open can write a row before this one": what a follower may read. */
  settled(column: string): string;
  /** Waits for the named lock and holds it until the transaction ends. On SQLite the one writer holds them all. */
  lock(name: string): Promise<void>;
}

/** Rewrites `?` outside quotes to `$1`, `$2` … */
export function numberPlaceholders(text: string): string {
  let count = 0;
  return text.replace(/'(?:[^']|'')*'|"[^"]*"|\?/g, (token) => (token === '?' ? `$${String(++count)}` : token));
}

/** The values of a row in the order of `columns`, for `insertAll`. */
export function valuesOf<Row extends object, Column extends keyof Row>(
  row: Row & { readonly [Name in Column]: SqlValue },
  columns: readonly Column[],
): SqlValue[] {
  return columns.map((column) => row[column]);
}

/** Reads JSON kept as text. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what the column holds
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
