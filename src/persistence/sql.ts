/** A statement's parameter: booleans are 0 and 1, instants and JSON are text, on both databases. */
export type SqlValue = string | number | null;

export type Dialect = 'sqlite' | 'postgres';

/**
 * Statements in the SQL that both databases share. Write `?` for a parameter and name columns
 * instead of `*`. Each text becomes a prepared statement, so texts should be few and constant: pass
 * a list as one parameter (`oneOf`, `pairs`) instead of a placeholder for each value.
 */
export interface Sql {
  readonly dialect: Dialect;
  all<Row extends object>(text: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
  /** As `all`, each row a list of its columns: half of the time for millions of rows. */
  lists<Row extends readonly unknown[]>(text: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
  /** The first row, or null. */
  one<Row extends object>(text: string, parameters?: readonly SqlValue[]): Promise<Row | null>;
  /** Runs a statement without a result; returns the number of rows it changed. */
  run(text: string, parameters?: readonly SqlValue[]): Promise<number>;
  /**
   * Inserts many rows in as few statements as the database allows; returns how many were inserted.
   * `suffix` is for example `ON CONFLICT DO NOTHING`.
   */
  insertAll(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    suffix?: string,
  ): Promise<number>;
  /**
   * Sets columns of rows that exist, in as few statements as the database allows. Each of `rows`
   * has the values of `update.keys`, then those of `update.set`.
   */
  updateAll(table: string, update: RowUpdate, rows: readonly (readonly SqlValue[])[]): Promise<void>;

  /** Condition "`column` is in the list", whose parameter is `list(values)`. */
  oneOf(column: string, type?: 'text' | 'integer'): string;
  /**
   * Condition "`column` is like one of the patterns", in any case of ASCII letters; the parameter
   * is `list(patterns)`, where a backslash escapes `%`, `_` and itself.
   */
  likeAny(column: string): string;
  /** The parameter for `oneOf`, `likeAny` and `pairs`. */
  list(values: readonly (string | number | readonly (string | number)[])[]): string;
  /**
   * A derived table `alias(a, b)` of pairs of texts, whose parameter is `list([[a, b], …])`. Name
   * it first and CROSS JOIN the other table: SQLite keeps that order, and otherwise scans the whole
   * table.
   */
  pairs(alias: string): string;
  /** As `pairs`, for `list` of tuples of as many texts as there are columns. */
  tuples(alias: string, columns: readonly string[]): string;
  /** Suffix of a SELECT that locks the found rows until the transaction ends. */
  readonly forUpdate: string;
  /** Expression for the database's clock, as an instant. */
  readonly now: string;
  /**
   * Expression for the order in which transactions began to write. Store it in every change and
   * outbox row, because PostgreSQL does not commit in the order of its sequences.
   */
  readonly transactionId: string;
  /**
   * Condition "no open transaction can still write a row before this one": the rows that a follower
   * may read.
   */
  settled(column: string): string;
  /**
   * Acquires the named lock until the transaction ends. On SQLite the single writer holds all
   * locks.
   */
  lock(name: string): Promise<void>;
  /** As `lock`, or false at once where another transaction holds the lock. */
  tryLock(name: string): Promise<boolean>;
}

/** Which columns find a row, and which of it are set. */
export interface RowUpdate {
  readonly keys: readonly string[];
  /** A column that finds the row too, and may be null. */
  readonly nullableKey?: string;
  readonly set: readonly string[];
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

/** Parses JSON stored as text. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the type
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
