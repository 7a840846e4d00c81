import type Database from '@concordat/embedded-sqlite';
import { isTurnOver, yieldToEventLoop } from '../../app/shared/cooperative.js';
import type { RowUpdate, Sql, SqlValue } from '../sql.js';

/** Rows that are inserted within a millisecond or two. */
const ROWS_AT_ONCE = 256;

/**
 * Prepared statements on the driver's handle, without the ORM: the hot path. They are synchronous:
 * other requests run between them.
 */
export class SqliteSql implements Sql {
  readonly dialect = 'sqlite';
  readonly forUpdate = '';
  readonly now = `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`;
  readonly transactionId = '0';
  private readonly statements = new Map<string, Database.Statement<SqlValue[]>>();

  constructor(private readonly handle: Database.Database) {}

  async all<Row extends object>(text: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    if (isTurnOver()) await yieldToEventLoop();
    return this.prepared(text).all(...parameters) as Row[];
  }

  async lists<Row extends readonly unknown[]>(text: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    if (isTurnOver()) await yieldToEventLoop();
    // A statement gives either objects or lists.
    return this.prepared(`${text} -- lists`)
      .raw()
      .all(...parameters) as unknown as Row[];
  }

  async one<Row extends object>(text: string, parameters: readonly SqlValue[] = []): Promise<Row | null> {
    if (isTurnOver()) await yieldToEventLoop();
    return (this.prepared(text).get(...parameters) as Row | undefined) ?? null;
  }

  async run(text: string, parameters: readonly SqlValue[] = []): Promise<number> {
    return this.prepared(text).run(...parameters).changes;
  }

  async insertAll(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    suffix = '',
  ): Promise<number> {
    const marks = columns.map(() => '?').join(', ');
    const insert = this.prepared(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks}) ${suffix}`);
    let changes = 0;
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_AT_ONCE === 0 && isTurnOver()) await yieldToEventLoop();
      changes += insert.run(...row).changes;
    }
    return changes;
  }

  async updateAll(
    table: string,
    { keys, nullableKey, set }: RowUpdate,
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    const where = keys.map((key) => `${key} = ?`);
    if (nullableKey !== undefined) where.push(`coalesce(${nullableKey}, '') = coalesce(?, '')`);
    const values = set.map((column) => `${column} = ?`);
    const update = this.prepared(`UPDATE ${table} SET ${values.join(', ')} WHERE ${where.join(' AND ')}`);
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_AT_ONCE === 0 && isTurnOver()) await yieldToEventLoop();
      update.run(...row.slice(where.length), ...row.slice(0, where.length));
    }
  }

  oneOf(column: string): string {
    return `${column} IN (SELECT value FROM json_each(?))`;
  }

  likeAny(column: string): string {
    return `EXISTS (SELECT 1 FROM json_each(?) AS pattern WHERE ${column} LIKE pattern.value ESCAPE '\\')`;
  }

  list(values: readonly (string | number | readonly (string | number)[])[]): string {
    return JSON.stringify(values);
  }

  pairs(alias: string): string {
    return this.tuples(alias, ['a', 'b']);
  }

  tuples(alias: string, columns: readonly string[]): string {
    const values = columns.map((column, at) => `json_extract(value, '$[${String(at)}]') AS ${column}`);
    return `(SELECT ${values.join(', ')} FROM json_each(?)) AS ${alias}`;
  }

  settled(): string {
    return '1 = 1';
  }

  async lock(): Promise<void> {
    // The single writer of BEGIN IMMEDIATE holds all locks.
  }

  async tryLock(): Promise<boolean> {
    return true;
  }

  private prepared(text: string): Database.Statement<SqlValue[]> {
    let statement = this.statements.get(text);
    if (statement === undefined) {
      statement = this.handle.prepare<SqlValue[]>(text);
      if (this.statements.size >= 1000) this.statements.clear();
      this.statements.set(text, statement);
    }
    return statement;
  }
}
