import {
  type Engine,
  EngineFault,
  type EngineFaultCode,
  type EnginePlace,
  type EngineTarget,
  type FileState,
  type LoadedSource,
  unloaded,
} from '../../app/ports/engine.js';
import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import { isSqliteFile } from '../../core/quality/supported-files.js';
import { quoteIdentifier, quoteText } from '../../core/quality/sql/dialect.js';
import { NOT_REPEATABLE } from '../../core/quality/sql/refused-functions.js';
import { MOMENTS, refusedSqliteCall } from '../../core/quality/sql/sqlite-calls.js';
import { sqliteDialect } from '../../core/quality/sql/sqlite.js';
import type { Interval } from '../../core/shared/interval.js';
import {
  type DataAccess,
  type ReadableFile,
  filesAt,
  locationOf,
  readableFiles,
  statesOf,
  withShownPaths,
} from '../location.js';
import { type EngineLimits, memoryLimit } from '../limits.js';
import { safeMessage } from '../safe-messages.js';
import { ReaderPool, type ReaderPlace, ownerOf } from '../readers/reader-pool.js';
import { type ReaderProgram, type Row, boundsOf } from '../readers/reader-process.js';

/**
 * SQLite tables, read-only: a server of type `sqlite`, or `custom` with format `sqlite`, whose path
 * is the file.
 */
export class SqliteEngine implements Engine {
  readonly dialect = sqliteDialect;
  private readonly readers: ReaderPool;

  constructor(
    private readonly access: DataAccess,
    private readonly limits: EngineLimits,
  ) {
    this.readers = new ReaderPool(programOf(limits), boundsOf(limits));
  }

  supports(server: Server): boolean {
    return isSqliteFile(server);
  }

  async open(target: EngineTarget): Promise<Source | null> {
    const table = target.object.physicalName;
    const sql = `SELECT name, type FROM pragma_table_xinfo(${quoteText(table)}) WHERE hidden <> 1`;
    const columns = await this.onFile(target, (file) => this.readers.query(file, sql, this.limits.timeoutMillis));
    if (columns.length === 0) return null;
    return {
      relation: `main.${quoteIdentifier(table)}`,
      files: [],
      columns: columns.map((row) => ({ name: String(row['name']), type: String(row['type']) })),
      format: 'typed',
      incomplete: new Map(),
    };
  }

  async run(target: EngineTarget, statement: CheckStatement, timeoutMillis: number): Promise<Row> {
    const [row] = await this.onFile(target, async (file) => {
      await this.refuseOutsideAllowlist(file, statement, timeoutMillis);
      return this.readers.query(file, statement.sql, timeoutMillis, { isUntrusted: statement.untrusted !== null });
    });
    if (row === undefined) throw new EngineFault('QUERY_FAILED', 'The statement returned no row.');
    return row;
  }

  rows(target: EngineTarget, sql: string, timeoutMillis: number): Promise<readonly Row[]> {
    return this.onFile(target, (file) => this.readers.query(file, sql, timeoutMillis));
  }

  /** A table is as fast as its copy. */
  load(_target: EngineTarget, source: Source): Promise<LoadedSource> {
    return Promise.resolve(unloaded(source));
  }

  /** The file of the database, and its log of writes that are not in the file yet. */
  async files(place: EnginePlace): Promise<readonly FileState[]> {
    const files = await filesAt(locationOf(place, place.object.physicalName, this.access), this.access);
    const withLogs = files.flatMap((file) => [file, `${file}-wal`]);
    return statesOf(withLogs, this.access);
  }

  /** Tables have no files of partitions. */
  partitionsPresent(): Promise<readonly Interval[]> {
    return Promise.resolve([]);
  }

  close(): Promise<void> {
    return this.readers.close();
  }

  /**
   * The rule's text must be one complete SELECT behind the names it may use: a second statement, or
   * a text that closes the surrounding parenthesis, does not prepare. It may read only the objects
   * of the contract in the declared file, on a connection that cannot write.
   */
  private async refuseOutsideAllowlist(
    file: ReaderPlace,
    statement: CheckStatement,
    timeoutMillis: number,
  ): Promise<void> {
    if (statement.untrusted === null) return;
    const { query, prelude, relations: objects } = statement.untrusted;
    const why = refusedSqliteCall(query);
    if (why !== null) throw refused(`it ${why}`);
    const own = /^\s*with\s+(recursive\s+)?/iu.exec(query);
    if (own === null && !/^\s*(select|values)\b/iu.test(query)) {
      throw refused('it is another statement');
    }
    const alone = own === null ? `${prelude}\n${query}` : `${prelude},\n${query.slice(own[0].length)}`;
    await this.readers.prepare(file, alone, timeoutMillis, { rule: { query, prelude, objects } });
  }

  private async onFile<T>(target: EngineTarget, work: (file: ReaderPlace) => Promise<T>): Promise<T> {
    const location = locationOf(target, target.object.physicalName, this.access);
    const [file, another] = await filesAt(location, this.access);
    if (file === undefined) throw new EngineFault('FILE_MISSING', `No database at ${location.shown}.`);
    if (another !== undefined) {
      throw new EngineFault('UNREADABLE', `${location.shown} matches several databases, and a check reads one.`);
    }
    const now = (): Promise<readonly ReadableFile[]> => readableFiles([file], location, this.access);
    return withShownPaths(location, this.access, () =>
      work({ path: file, files: now, owner: ownerOf(location.domain) }),
    );
  }
}

function refused(why: string): EngineFault {
  return new EngineFault('QUERY_REFUSED', `A rule's SQL must be one SELECT over the contract's objects: ${why}.`);
}

const CODES: Readonly<Record<string, EngineFaultCode>> = {
  REFUSED: 'QUERY_REFUSED',
  SQLITE_CANTOPEN: 'FILE_MISSING',
  SQLITE_NOTADB: 'UNREADABLE',
  SQLITE_CORRUPT: 'UNREADABLE',
  SQLITE_IOERR: 'UNREADABLE',
  SQLITE_AUTH: 'ACCESS_DENIED',
  SQLITE_NOMEM: 'OUT_OF_MEMORY',
};

/**
 * The process of SQLite: it is synchronous, and neither a statement nor a pattern that backtracks
 * can be interrupted.
 */
function programOf(limits: EngineLimits): ReaderProgram {
  return {
    file: new URL('./sqlite-reader.cjs', import.meta.url),
    settings: { dates: MOMENTS, notRepeatable: [...NOT_REPEATABLE] },
    faultOf: (code, message) => {
      const known = CODES[code] ?? 'QUERY_FAILED';
      const text = code === 'REFUSED' ? message : safeMessage(message);
      return new EngineFault(known, known === 'OUT_OF_MEMORY' ? `${text} ${memoryLimit(limits)}` : text);
    },
  };
}
