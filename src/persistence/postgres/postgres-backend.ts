import pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema, type QueryRunner } from 'typeorm';
import type { Log } from '../../app/ports/clock.js';
import { type Backend, type Connection, driverCode } from '../backend.js';
import { CHANNEL, followNotifications } from './notifications.js';
import { PostgresSql } from './postgres-sql.js';

/** NOTIFY takes at most 8,000 bytes. */
const MAX_TOPICS = 50;

/** serialization_failure, deadlock_detected. */
const CONTENTION_CODES = new Set(['40001', '40P01']);

/**
 * The server cannot be reached or the connection broke: also connection exceptions (08), too many
 * connections, disk full, shutting down and starting up.
 */
const UNAVAILABLE_CODE =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|08...|53[123]00|57P0[1-3])$/;
/**
 * Driver messages without a code: a connection ended under a query, or a broken one was used again.
 */
const UNAVAILABLE_MESSAGE =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

/** Reads counts and sequences as numbers; all of them are safe integers. */
const types = {
  getTypeParser: (type: TypeId, format?: 'text' | 'binary'): unknown =>
    type === pg.types.builtins.INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, format),
};

export interface PostgresOptions {
  readonly url: string;
  /** Identifies this process in its notifications, which it ignores. */
  readonly origin: string;
  readonly log: Log;
}

/**
 * Writers and readers have separate pools. A read may start a write, but a write reads on its own
 * connection, so that no cycle of waiting transactions can form.
 */
export class PostgresBackend implements Backend {
  readonly dialect = 'postgres';

  private constructor(
    private readonly options: PostgresOptions,
    private readonly writers: DataSource,
    private readonly readers: DataSource,
  ) {}

  static async open(options: PostgresOptions, tables: readonly EntitySchema[]): Promise<PostgresBackend> {
    const [writers, readers] = await Promise.all(
      ['write', 'read'].map((kind) =>
        new DataSource({
          type: 'postgres',
          driver: pg,
          url: options.url,
          entities: [...tables],
          poolSize: 10,
          applicationName: `concordat ${kind}`,
          installExtensions: false,
          poolErrorHandler: (error: unknown) => options.log.warn('a database connection broke', { error }),
          extra: { types },
        }).initialize(),
      ),
    );
    if (writers === undefined || readers === undefined) throw new Error('Could not connect to PostgreSQL.');
    return new PostgresBackend(options, writers, readers);
  }

  async writer(): Promise<Connection> {
    return connection(this.writers, 'BEGIN ISOLATION LEVEL READ COMMITTED');
  }

  async reader(): Promise<Connection> {
    return connection(this.readers, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  }

  isContention(error: unknown): boolean {
    return CONTENTION_CODES.has(driverCode(error) ?? '');
  }

  isUnavailable(error: unknown): boolean {
    return (
      UNAVAILABLE_CODE.test(driverCode(error) ?? '') ||
      (error instanceof Error && UNAVAILABLE_MESSAGE.test(error.message))
    );
  }

  async announce(on: Connection, topics: readonly string[]): Promise<void> {
    for (let start = 0; start < topics.length; start += MAX_TOPICS) {
      const notice = { origin: this.options.origin, topics: topics.slice(start, start + MAX_TOPICS) };
      await on.sql.run(`SELECT pg_notify('${CHANNEL}', ?)`, [JSON.stringify(notice)]);
    }
  }

  async follow(onTopics: (topics: readonly string[] | null) => void): Promise<() => Promise<void>> {
    return followNotifications({ ...this.options, onTopics });
  }

  async close(): Promise<void> {
    await Promise.all([this.writers.destroy(), this.readers.destroy()]);
  }
}

async function connection(source: DataSource, begin: string): Promise<Connection> {
  const runner = source.createQueryRunner();
  const client = (await runner.connect()) as pg.PoolClient;
  return new PostgresConnection(runner, client, begin);
}

class PostgresConnection implements Connection {
  readonly sql: PostgresSql;
  readonly manager: EntityManager;

  constructor(
    private readonly runner: QueryRunner,
    private readonly client: pg.PoolClient,
    private readonly beginStatement: string,
  ) {
    this.sql = new PostgresSql(client);
    this.manager = runner.manager;
  }

  async begin(): Promise<void> {
    await this.client.query(this.beginStatement);
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
