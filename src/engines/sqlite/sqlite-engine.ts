import { type Engine, EngineFault, type EngineTarget } from '../../app/ports/engine.js';
import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import { quoteIdentifier, quoteText } from '../../core/quality/sql/dialect.js';
import { sqliteDialect } from '../../core/quality/sql/sqlite.js';
import type { Interval } from '../../core/shared/interval.js';
import { type DataAccess, filesAt, locationOf } from '../location.js';
import { ReaderProcess, type Row } from './reader-process.js';

const DESCRIBE_TIMEOUT_MILLIS = 30_000;

/** SQLite tables, read-only: a server of type `sqlite`, or `custom` with format `sqlite`, whose path is the file. */
export class SqliteEngine implements Engine {
  readonly dialect = sqliteDialect;
  private readonly readers = new Map<string, ReaderProcess>();

  constructor(private readonly access: DataAccess) {}

  supports(server: Server): boolean {
    const type = server.type.toLowerCase();
    const format = server.settings['format'];
    return type === 'sqlite' || (type === 'custom' && typeof format === 'string' && format.toLowerCase() === 'sqlite');
  }

  async open(target: EngineTarget): Promise<Source | null> {
    const reader = await this.readerFor(target);
    const table = target.object.physicalName;
    const sql = `SELECT name, type FROM pragma_table_info(${quoteText(table)})`;
    const columns = await reader.query(sql, DESCRIBE_TIMEOUT_MILLIS);
    if (columns.length === 0) return null;
    return {
      relation: `main.${quoteIdentifier(table)}`,
      columns: columns.map((row) => ({ name: String(row['name']), type: String(row['type']) })),
      format: 'typed',
    };
  }

  async run(target: EngineTarget, statement: CheckStatement, timeoutMillis: number): Promise<Row> {
    const reader = await this.readerFor(target);
    await this.refuseUntrusted(reader, statement, timeoutMillis);
    const [row] = await reader.query(statement.sql, timeoutMillis);
    if (row === undefined) throw new EngineFault('QUERY_FAILED', 'The statement returned no row.');
    return row;
  }

  /** Tables have no files of cells. */
  cellsPresent(): Promise<readonly Interval[]> {
    return Promise.resolve([]);
  }

  async close(): Promise<void> {
    for (const reader of this.readers.values()) await reader.close();
    this.readers.clear();
  }

  /**
   * The rule's text must stand alone as one SELECT behind the names it may use: a second statement, or a text that closes the
   * parenthesis it will stand in, does not prepare. What it may read is the declared file, on a connection that cannot write.
   */
  private async refuseUntrusted(
    reader: ReaderProcess,
    statement: CheckStatement,
    timeoutMillis: number,
  ): Promise<void> {
    if (statement.untrusted === null) return;
    const { query, prelude } = statement.untrusted;
    const own = /^\s*with\s+(recursive\s+)?/iu.exec(query);
    if (own === null && !/^\s*(select|values)\b/iu.test(query)) {
      throw new EngineFault('QUERY_REFUSED', "A rule's SQL must be one SELECT over the contract's objects.");
    }
    const alone = own === null ? `${prelude}\n${query}` : `${prelude},\n${query.slice(own[0].length)}`;
    await reader.prepare(alone, timeoutMillis);
  }

  private async readerFor({ server, object }: Pick<EngineTarget, 'server' | 'object'>): Promise<ReaderProcess> {
    const [file] = await filesAt(locationOf(server, object.physicalName, this.access), null, this.access);
    if (file === undefined) throw new EngineFault('FILE_MISSING', `The database of ${server.name} does not exist.`);
    const known = this.readers.get(file);
    if (known !== undefined) return known;
    const opened = new ReaderProcess(file);
    this.readers.set(file, opened);
    return opened;
  }
}
