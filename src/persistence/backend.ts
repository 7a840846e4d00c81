import type { EntityManager } from 'typeorm';
import type { Dialect, Sql } from './sql.js';

/** One connection for one transaction at a time. */
export interface Connection {
  readonly sql: Sql;
  readonly manager: EntityManager;
  begin(): Promise<void>;
  /** Throws when the database rolled back instead. */
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Gives the connection back; `broken` when it must not be used again. */
  release(broken?: Error): Promise<void>;
}

/** What differs between the databases, behind the one unit of work. */
export interface Backend {
  readonly dialect: Dialect;
  /** A connection whose transaction may write. On SQLite there is one, handed out in order of asking. */
  writer(): Promise<Connection>;
  /** A connection whose transaction sees one snapshot of committed rows and cannot write. */
  reader(): Promise<Connection>;
  /** Whether the transaction lost a race and may simply be run again. */
  isContention(error: unknown): boolean;
  /** Whether the database is not there, or cannot take the work now: nothing of it is known to be committed, and it may succeed later. */
  isUnavailable(error: unknown): boolean;
  /** Tells other processes, within the transaction, what its commit will have changed. */
  announce(connection: Connection, topics: readonly string[]): Promise<void>;
  /** Calls `onTopics` with the topics another process committed, or null where they are not known. Returns the function that ends it. */
  follow(onTopics: (topics: readonly string[] | null) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** The driver's error code, also through TypeORM's wrapper. */
export function driverCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const inner = 'driverError' in error && typeof error.driverError === 'object' ? error.driverError : error;
  return inner !== null && 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined;
}
