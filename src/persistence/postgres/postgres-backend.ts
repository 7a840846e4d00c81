import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema, type QueryRunner } from 'typeorm';
import type { Code } from '../../core/codes/index.js';
import type { Log } from '../../app/ports/clock.js';
import { type Backend, type Connection, type Unavailability, driverCode } from '../backend.js';
import { CHANNEL, followNotifications } from './notifications.js';
import { PostgresSql } from './postgres-sql.js';

/** NOTIFY takes at most 8,000 bytes. */
const MAX_TOPICS = 50;

/** serialization_failure, deadlock_detected. */
const CONTENTION_CODES = new Set(['40001', '40P01']);

/** What the driver says of a time limit: no answer to a statement, or no connection in time. */
const NO_ANSWER = 'The database does not answer in time.';
const LOST = 'The connection to the database broke or cannot be made.';
/**
 * By the code of the error. The connection stays usable where PostgreSQL itself ended a statement.
 */
const UNAVAILABLE: readonly (readonly [pattern: RegExp, message: string, connectionLost: boolean, code?: Code])[] = [
  [/^55P03$/, 'Another transaction keeps what this request needs locked.', false],
  [/^57014$/, 'A statement exceeded the time limit of the database.', false],
  [/^53100$/, 'The disk of the database is full; nothing was written.', false, 'STORE_FULL'],
  [/^53[23]00$/, 'The database accepts no more connections or has no memory left.', false],
  [/^57P0[1-3]$/, 'The database is starting or stopping.', true],
  [/^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/, LOST, true],
  // Connection exceptions, and a transaction that the server ended because nothing was sent.
  [/^(08...|25P03)$/, LOST, true],
];
/** Driver messages without a code. */
const UNAVAILABLE_MESSAGES: readonly (readonly [start: RegExp, message: string])[] = [
  [/^(Query read timeout|timeout exceeded when trying to connect|timeout expired)/, NO_ANSWER],
  [/^Connection terminated due to connection timeout/, NO_ANSWER],
  [/^(Connection terminated|Client has encountered a connection error|Client was closed)/, LOST],
];

/**
 * The limit of the server applies first: its error names the cause, and the connection survives.
 */
const DRIVER_MARGIN_MILLIS = 500;
/** A migration's statement may rewrite a large table. */
const MIGRATION_MILLIS = 24 * 3_600_000;
/**
 * PostgreSQL ends a transaction whose client is silent for so many timeouts, so that the locks of a
 * host that vanished do not stay.
 */
const IDLE_TIMEOUTS = 12;

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

/** Reads counts and sequences as numbers; all of them are safe integers. */
const types = {
  getTypeParser: (type: TypeId, format?: 'text' | 'binary'): unknown =>
    type === pg.types.builtins.INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, format),
};

export interface PostgresOptions {
  readonly url: string;
  /** A name that no other process has. */
  readonly newOrigin: () => string;
  readonly log: Log;
  /** Milliseconds to connect, for one statement, and for a lock. */
  readonly timeoutMillis: number;
}

/** Of writers, and as many of readers. */
const CONNECTIONS = 10;

/**
 * Writers and readers have separate pools. A read may start a write, but a write reads on its own
 * connection, so that no cycle of waiting transactions can form.
 */
export class PostgresBackend implements Backend {
  readonly dialect = 'postgres';
  readonly timeoutMillis: number;
  readonly readers = CONNECTIONS;
  /** Identifies this process in its notifications, which it ignores. */
  private origin: string;

  private constructor(
    private readonly options: PostgresOptions,
    private readonly writers: DataSource,
    private readonly reading: DataSource,
  ) {
    this.timeoutMillis = options.timeoutMillis;
    this.origin = options.newOrigin();
  }

  static async open(options: PostgresOptions, tables: readonly EntitySchema[]): Promise<PostgresBackend> {
    const [writers, readers] = await Promise.all(
      ['write', 'read'].map((kind) =>
        new DataSource({
          type: 'postgres',
          driver: pg,
          url: options.url,
          entities: [...tables],
          poolSize: CONNECTIONS,
          applicationName: `concordat ${kind}`,
          installExtensions: false,
          poolErrorHandler: (error: unknown) => options.log.warn('a database connection broke', { error }),
          extra: { types, ...timeLimits(options.timeoutMillis) },
        }).initialize(),
      ),
    );
    if (writers === undefined || readers === undefined) throw new Error('Could not connect to PostgreSQL.');
    return new PostgresBackend(options, writers, readers);
  }

  async writer(): Promise<Connection> {
    return connection(this.writers, begin('READ COMMITTED', this.timeoutMillis));
  }

  async holdWriters(): Promise<() => void> {
    // Other connections write at the same time: the locks of the rows order them.
    return () => undefined;
  }

  async migrator(): Promise<Connection> {
    return connection(this.writers, begin('READ COMMITTED', 0), MIGRATION_MILLIS);
  }

  async reader(): Promise<Connection> {
    return connection(this.reading, begin('REPEATABLE READ READ ONLY', this.timeoutMillis));
  }

  isContention(error: unknown): boolean {
    return CONTENTION_CODES.has(driverCode(error) ?? '');
  }

  unavailability(error: unknown): Unavailability | null {
    const code = driverCode(error) ?? '';
    const byCode = UNAVAILABLE.find(([pattern]) => pattern.test(code));
    if (byCode !== undefined) {
      const [, message, connectionLost, answer] = byCode;
      return { message, connectionLost, ...(answer && { code: answer }) };
    }
    const text = error instanceof Error ? error.message : '';
    const byMessage = UNAVAILABLE_MESSAGES.find(([start]) => start.test(text));
    return byMessage === undefined ? null : { message: byMessage[1], connectionLost: true };
  }

  assertSame(): void {
    // The server of PostgreSQL owns its files.
  }

  heedOwnCommits(): void {
    this.origin = this.options.newOrigin();
  }

  async takeSpace({ sql }: Connection): Promise<void> {
    const may = await sql.one<{ may: boolean }>(
      `SELECT has_database_privilege(current_database(), 'TEMPORARY') AS may`,
    );
    if (may?.may === true) await sql.run('CREATE TEMPORARY TABLE taken_space ON COMMIT DROP AS SELECT 1 AS n');
  }

  async announce(on: Connection, topics: readonly string[]): Promise<void> {
    for (let start = 0; start < topics.length; start += MAX_TOPICS) {
      const notice = { origin: this.origin, topics: topics.slice(start, start + MAX_TOPICS) };
      await on.sql.run(`SELECT pg_notify('${CHANNEL}', ?)`, [JSON.stringify(notice)]);
    }
  }

  async follow(onTopics: (topics: readonly string[] | null) => void): Promise<() => Promise<void>> {
    return followNotifications({ ...this.options, isOwn: (origin) => origin === this.origin, onTopics });
  }

  async close(): Promise<void> {
    // A server that hangs does not confirm the end of a connection.
    const ended = Promise.all([this.writers.destroy(), this.reading.destroy()]);
    await Promise.race([ended, pause(this.timeoutMillis, undefined, { ref: false })]);
  }
}

/** Time limits on the side of the driver, for a server or a network that stopped answering. */
function timeLimits(timeoutMillis: number): pg.PoolConfig {
  return {
    // Also limits the wait for a free connection of the pool.
    connectionTimeoutMillis: timeoutMillis,
    query_timeout: timeoutMillis + DRIVER_MARGIN_MILLIS,
    keepAlive: true,
    keepAliveInitialDelayMillis: timeoutMillis,
  };
}

/**
 * Begins a transaction with the server's time limits. They are set here and not when connecting,
 * because poolers such as PgBouncer refuse them there. The lock limit is the shorter one, so that
 * the error names the lock.
 */
function begin(mode: string, timeoutMillis: number): string {
  const set = Object.entries({
    statement_timeout: timeoutMillis,
    lock_timeout: Math.round(timeoutMillis * 0.9),
    idle_in_transaction_session_timeout: timeoutMillis * IDLE_TIMEOUTS,
  }).map(([name, millis]) => `SET LOCAL ${name} = ${String(millis)}`);
  return [`BEGIN ISOLATION LEVEL ${mode}`, ...set].join('; ');
}

async function connection(source: DataSource, begin: string, statementMillis?: number): Promise<Connection> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as pg.PoolClient;
  return new PostgresConnection(runner, new PostgresSql(client, statementMillis), { client, begin });
}

class PostgresConnection implements Connection {
  readonly manager: EntityManager;
  private readonly client: pg.PoolClient;

  constructor(
    private readonly runner: QueryRunner,
    readonly sql: PostgresSql,
    private readonly on: { readonly client: pg.PoolClient; readonly begin: string },
  ) {
    this.client = on.client;
    this.manager = runner.manager;
  }

  async begin(): Promise<void> {
    await this.client.query(this.on.begin);
  }

  /**
   * PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK and without an error, which
   * must not pass for a commit.
   */
  async commit(): Promise<void> {
    const answer = await this.client.query('COMMIT');
    if (answer.command !== 'COMMIT')
      throw new Error('The transaction had failed before its commit; nothing was written.');
  }

  async rollback(): Promise<void> {
    await this.client.query('ROLLBACK');
  }

  /** Ends a broken client, so that the pool creates a new one. */
  async release(broken?: Error): Promise<void> {
    if (broken !== undefined) this.client.emit('error', broken);
    await this.runner.release();
  }
}
