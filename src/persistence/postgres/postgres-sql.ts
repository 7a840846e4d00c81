import type { ClientBase } from 'pg';
import { type RowUpdate, type Sql, type SqlValue, numberPlaceholders } from '../sql.js';
import { recordChunks } from './record-chunks.js';

/** From this number of rows on they are passed as one parameter. */
const BULK_ROWS = 16;
/**
 * Statements beyond this number run unprepared, so that a caller that generates statement texts
 * cannot fill the server's memory.
 */
const MAX_PREPARED = 1_000;

/** One name and one rewritten text per statement, shared by all connections of the process. */
const prepared = new Map<string, { readonly name: string | undefined; readonly text: string }>();

function statementOf(text: string): { readonly name: string | undefined; readonly text: string } {
  let statement = prepared.get(text);
  if (statement === undefined) {
    const name = prepared.size < MAX_PREPARED ? `concordat_${String(prepared.size)}` : undefined;
    statement = { name, text: numberPlaceholders(text) };
    if (name !== undefined) prepared.set(text, statement);
  }
  return statement;
}

/** Statements on one client, each prepared once per connection. */
export class PostgresSql implements Sql {
  readonly dialect = 'postgres';
  readonly forUpdate = ' FOR UPDATE';
  readonly now = `to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  readonly transactionId = 'pg_current_xact_id()::text::bigint';

  /** @param timeoutMillis replaces the driver's time limit of one statement. */
  constructor(
    private readonly client: ClientBase,
    private readonly timeoutMillis?: number,
  ) {}

  async all<Row extends object>(text: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.query(text, parameters)).rows as Row[];
  }

  async lists<Row extends readonly unknown[]>(text: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    const query = { ...statementOf(text), values: [...parameters], ...this.limit(), rowMode: 'array' as const };
    return (await this.client.query(query)).rows as unknown as Row[];
  }

  async one<Row extends object>(text: string, parameters: readonly SqlValue[] = []): Promise<Row | null> {
    return ((await this.query(text, parameters)).rows[0] as Row | undefined) ?? null;
  }

  async run(text: string, parameters: readonly SqlValue[] = []): Promise<number> {
    return (await this.query(text, parameters)).rowCount ?? 0;
  }

  async insertAll(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    suffix = '',
  ): Promise<number> {
    const names = columns.join(', ');
    if (rows.length < BULK_ROWS) {
      if (rows.length === 0) return 0;
      const marks = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
      const text = numberPlaceholders(`INSERT INTO ${table} (${names}) VALUES ${marks} ${suffix}`);
      return (await this.client.query({ text, values: rows.flat(), ...this.limit() })).rowCount ?? 0;
    }
    // One text for every number of rows, so that it is planned once: several times as fast.
    const insert = `INSERT INTO ${table} (${names})
       SELECT ${names} FROM json_populate_recordset(NULL::${table}, ?::json) ${suffix}`;
    let inserted = 0;
    for (const records of recordChunks(columns, rows)) inserted += await this.run(insert, [records]);
    return inserted;
  }

  async updateAll(
    table: string,
    { keys, nullableKey, set }: RowUpdate,
    rows: readonly (readonly SqlValue[])[],
  ): Promise<void> {
    const where = keys.map((key) => `${table}.${key} = given.${key}`);
    if (nullableKey !== undefined)
      where.push(`coalesce(${table}.${nullableKey}, '') = coalesce(given.${nullableKey}, '')`);
    const columns = [...keys, ...(nullableKey === undefined ? [] : [nullableKey]), ...set];
    const update = `UPDATE ${table} SET ${set.map((column) => `${column} = given.${column}`).join(', ')}
       FROM json_populate_recordset(NULL::${table}, ?::json) AS given WHERE ${where.join(' AND ')}`;
    for (const records of recordChunks(columns, rows)) await this.run(update, [records]);
  }

  oneOf(column: string, type: 'text' | 'integer' = 'text'): string {
    const cast = type === 'integer' ? '::bigint' : '';
    return `${column} = ANY(ARRAY(SELECT value${cast} FROM jsonb_array_elements_text(?::jsonb) AS listed(value)))`;
  }

  likeAny(column: string): string {
    return `${column} ILIKE ANY(ARRAY(SELECT value FROM jsonb_array_elements_text(?::jsonb) AS listed(value)))`;
  }

  list(values: readonly (string | number | readonly (string | number)[])[]): string {
    return JSON.stringify(values);
  }

  pairs(alias: string): string {
    return this.tuples(alias, ['a', 'b']);
  }

  tuples(alias: string, columns: readonly string[]): string {
    const values = columns.map((column, at) => `value ->> ${String(at)} AS ${column}`);
    return `(SELECT ${values.join(', ')} FROM jsonb_array_elements(?::jsonb) AS listed(value)) AS ${alias}`;
  }

  settled(column: string): string {
    return `${column} < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;
  }

  async lock(name: string): Promise<void> {
    await this.run('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  }

  async tryLock(name: string): Promise<boolean> {
    const row = await this.one<{ locked: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS locked',
      [name],
    );
    return row?.locked === true;
  }

  private query(text: string, parameters: readonly SqlValue[]): Promise<{ rows: unknown[]; rowCount: number | null }> {
    return this.client.query({ ...statementOf(text), values: [...parameters], ...this.limit() });
  }

  /** The driver reads this key of a statement; its types do not have it. */
  private limit(): { query_timeout?: number } {
    return this.timeoutMillis === undefined ? {} : { query_timeout: this.timeoutMillis };
  }
}
