import Database from '@concordat/embedded-sqlite';
import type { Log } from '../../app/ports/clock.js';
import { Unavailable } from '../../app/shared/errors.js';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { type Backend, type Connection, type Unavailability, driverCode } from '../backend.js';
import { Mutex } from '../mutex.js';
import { Pool } from '../pool.js';
import { nextSequence } from '../stores/sequence.js';
import { retryWithin, withRetry } from '../retry.js';
import { SqliteSql } from './sqlite-sql.js';
import { StoreReplaced, keepPrivate, watchIdentity } from './store-files.js';
import { watchWal } from './wal-watch.js';

/** Readers share one thread, so more connections help only reads that await something. */
const MAX_READERS = 16;

const UNAVAILABILITY: Readonly<Record<string, string>> = {
  BUSY: 'Another process keeps the database locked.',
  FULL: 'The disk of the database is full; nothing was written.',
  IOERR: 'The file of the database cannot be read or written.',
  CANTOPEN: 'The file of the database cannot be opened.',
};

/** One connection to the file: TypeORM's data source and the driver's handle under it. */
interface Opened {
  readonly source: DataSource;
  readonly handle: Database.Database;
  readonly sql: SqliteSql;
  readonly manager: EntityManager;
}

/**
 * WAL mode; every commit is on disk before it is acknowledged. One writer at a time, first come,
 * first served; readers have connections of their own.
 */
export class SqliteBackend implements Backend {
  readonly dialect = 'sqlite';
  private readonly writerMutex = new Mutex();
  readonly readers = MAX_READERS;
  private readonly reading: Pool<Opened>;
  readonly assertSame: () => void;

  private constructor(
    private readonly path: string,
    tables: readonly EntitySchema[],
    private readonly main: Opened,
    readonly timeoutMillis: number,
  ) {
    this.assertSame = watchIdentity(path);
    this.reading = new Pool(MAX_READERS, () => opened(path, tables, 'read'));
  }

  static async open(
    path: string,
    tables: readonly EntitySchema[],
    on: { readonly timeoutMillis: number; readonly log: Log },
  ): Promise<SqliteBackend> {
    const { timeoutMillis, log } = on;
    keepPrivate(path, log);
    const main = await withRetry(() => opened(path, tables, 'write'), isBusy, retryWithin(timeoutMillis));
    return new SqliteBackend(path, tables, main, timeoutMillis);
  }

  async writer(): Promise<Connection> {
    const asked = performance.now();
    const release = await this.writerMutex.acquireWithin(this.timeoutMillis);
    if (release === null)
      throw new Unavailable('The database does not answer in time: other writes of this process are in progress.');
    // The wait for this process's other writers counts, so that a lock that another process holds
    // does not delay each of them by the whole timeout.
    const rest = Math.max(0, this.timeoutMillis - (performance.now() - asked));
    try {
      this.assertSame();
    } catch (error) {
      release();
      throw error;
    }
    return new SqliteConnection({ ...this.main, waitMillis: rest }, 'BEGIN IMMEDIATE', async () => release());
  }

  holdWriters(): Promise<() => void> {
    return this.writerMutex.acquire();
  }

  async migrator(): Promise<Connection> {
    return this.writer();
  }

  async reader(): Promise<Connection> {
    const reader = await this.reading.take();
    return new SqliteConnection({ ...reader, waitMillis: this.timeoutMillis }, 'BEGIN DEFERRED', async () =>
      this.reading.give(reader),
    );
  }

  isContention(error: unknown): boolean {
    return isBusy(error);
  }

  /**
   * Another process holds the write lock, the disk is full, or the file cannot be read or written.
   */
  unavailability(error: unknown): Unavailability | null {
    if (error instanceof StoreReplaced)
      return { message: error.message, connectionLost: false, code: 'STORE_REPLACED' };
    const kind = /^SQLITE_(BUSY|FULL|IOERR|CANTOPEN)/.exec(driverCode(error) ?? '')?.[1];
    if (kind === undefined) return null;
    const message = UNAVAILABILITY[kind] ?? '';
    return { message, connectionLost: false, ...(kind === 'FULL' && { code: 'STORE_FULL' as const }) };
  }

  async takeSpace({ sql }: Connection): Promise<void> {
    // A transaction that writes appends to the log.
    await nextSequence(sql, 1);
  }

  heedOwnCommits(): void {
    // The connection to a file is not lost.
  }

  async announce(): Promise<void> {
    // Other processes watch the write-ahead log.
  }

  async follow(onTopics: (topics: readonly string[] | null) => void): Promise<() => Promise<void>> {
    return watchWal(this.path, this.main.handle, () => onTopics(null));
  }

  async close(): Promise<void> {
    const release = await this.writerMutex.acquire();
    for (const { source } of this.reading.all()) await source.destroy();
    await this.main.source.destroy();
    release();
  }
}

class SqliteConnection implements Connection {
  readonly sql: SqliteSql;
  readonly manager: EntityManager;

  constructor(
    private readonly on: Opened & { readonly waitMillis: number },
    private readonly beginStatement: 'BEGIN IMMEDIATE' | 'BEGIN DEFERRED',
    readonly release: () => Promise<void>,
  ) {
    this.sql = on.sql;
    this.manager = on.manager;
  }

  /**
   * Another process may hold the write lock. Retrying keeps this process's event loop free, which
   * `busy_timeout` would block.
   */
  async begin(): Promise<void> {
    await withRetry(() => this.sql.run(this.beginStatement), isBusy, retryWithin(this.on.waitMillis));
  }

  async commit(): Promise<void> {
    await withRetry(() => this.sql.run('COMMIT'), isBusy, retryWithin(this.on.waitMillis));
  }

  /** SQLite may have rolled back already (disk full); then there is no transaction to end. */
  async rollback(): Promise<void> {
    if (this.on.handle.inTransaction) await this.sql.run('ROLLBACK');
  }
}

function isBusy(error: unknown): boolean {
  return driverCode(error)?.startsWith('SQLITE_BUSY') ?? false;
}

async function opened(path: string, tables: readonly EntitySchema[], mode: 'read' | 'write'): Promise<Opened> {
  const captured: { handle?: Database.Database } = {};
  const source = new DataSource({
    type: 'better-sqlite3',
    driver: Database,
    database: path,
    entities: [...tables],
    readonly: mode === 'read',
    timeout: 0,
    prepareDatabase: (handle: Database.Database) => {
      captured.handle = handle;
      handle.pragma('busy_timeout = 0');
      if (mode === 'write') {
        handle.pragma('journal_mode = WAL');
        handle.pragma('synchronous = FULL');
      }
    },
  });
  await source.initialize();
  if (captured.handle === undefined) throw new Error(`Could not open the SQLite file ${path}.`);
  return {
    source,
    handle: captured.handle,
    sql: new SqliteSql(captured.handle),
    manager: source.createQueryRunner().manager,
  };
}
