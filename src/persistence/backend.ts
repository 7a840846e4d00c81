import type { EntityManager } from 'typeorm';
import type { Code } from '../core/codes/index.js';
import type { Dialect, Sql } from './sql.js';

/** A connection that runs one transaction at a time. */
export interface Connection {
  readonly sql: Sql;
  readonly manager: EntityManager;
  begin(): Promise<void>;
  /** Throws when the database rolled back instead. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Returns the connection to its pool; with `broken` it is discarded. */
  release(broken?: Error): Promise<void>;
}

/** How long the database may take: to connect, for one statement, and for a lock (milliseconds). */
export const DEFAULT_DATABASE_TIMEOUT = 10_000;

/** Why the database cannot do the work now. */
export interface Unavailability {
  /** One sentence for the caller. */
  readonly message: string;
  /** Whether the connection may be in any state, so that nothing more may be sent on it. */
  readonly connectionLost: boolean;
  /** The code of the answer; `UNAVAILABLE` where it is absent. */
  readonly code?: Code;
}

/** What differs between the databases; the unit of work is the same for both. */
export interface Backend {
  readonly dialect: Dialect;
  /** How long a transaction that lost a race is repeated. */
  readonly timeoutMillis: number;
  /**
   * A connection whose transaction can write. SQLite has one, granted in the order of the calls.
   */
  writer(): Promise<Connection>;
  /**
   * Keeps the writers of this process waiting, in the order of their calls, while another
   * connection of it writes. Resolves with the function that ends it.
   */
  holdWriters(): Promise<() => void>;
  /** How many connections can read at the same time. */
  readonly readers: number;
  /** A connection whose transaction sees one snapshot of committed rows and cannot write. */
  reader(): Promise<Connection>;
  /** Whether the transaction lost a race and can run again. */
  isContention(error: unknown): boolean;
  /**
   * The writing connection of migrations, which may take longer than any request: no statement
   * timeout, and no limit on the wait for the lock.
   */
  migrator(): Promise<Pick<Connection, 'sql' | 'begin' | 'commit' | 'rollback' | 'release'>>;
  /**
   * What happened where the database cannot be reached or cannot accept the work at present; null
   * for any other error. Nothing is known to be committed, and a later attempt can succeed.
   */
  unavailability(error: unknown): Unavailability | null;
  /**
   * Writes something that needs space on the disk, within the transaction and only until its end,
   * where an empty transaction may find room in pages that exist.
   */
  takeSpace(connection: Connection): Promise<void>;
  /** Announces to other processes, within the transaction, the topics that its commit raises. */
  announce(connection: Connection, topics: readonly string[]): Promise<void>;
  /**
   * From now on, commits that this process began earlier are announced to it like those of others:
   * it does not know whether they happened.
   */
  heedOwnCommits(): void;
  /**
   * Calls `onTopics` with the topics that another process committed, or null where they are
   * unknown. Returns the function that stops it.
   */
  follow(onTopics: (topics: readonly string[] | null) => void): Promise<() => Promise<void>>;
  /** Throws if the database is not the one any more that this process opened. */
  assertSame(): void;
  close(): Promise<void>;
}

/** The driver's error code, also through TypeORM's wrapper. */
export function driverCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const inner = 'driverError' in error && typeof error.driverError === 'object' ? error.driverError : error;
  return inner !== null && 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined;
}
