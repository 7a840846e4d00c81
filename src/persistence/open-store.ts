import { resolve } from 'node:path';
import { ORDER } from '../../migrations/order.js';
import { Unavailable } from '../app/shared/errors.js';
import type { Ids, Log } from '../app/ports/clock.js';
import type { Signals } from '../app/ports/signals.js';
import type { UnitOfWork } from '../app/ports/unit-of-work.js';
import type { Instant } from '../core/shared/interval.js';
import { type Backend, DEFAULT_DATABASE_TIMEOUT } from './backend.js';
import { type MigrationStatus, migrate, migrationStatus, refuseNewer } from './migrator.js';
import { PostgresBackend } from './postgres/postgres-backend.js';
import { TABLES } from './rows/index.js';
import { SignalHub } from './signals.js';
import { SqliteBackend } from './sqlite/sqlite-backend.js';
import { storesOf } from './stores/index.js';
import { TransactionalUnitOfWork } from './unit-of-work.js';

export interface StoreOptions {
  /** `sqlite:<path>` or `postgres://…`. */
  readonly url: string;
  readonly log: Log;
  readonly ids: Ids;
  /** Milliseconds to connect, for one statement, and for a lock; see `databaseTimeout`. */
  readonly timeoutMillis?: number;
  /** The version of this release, recorded with the migrations that it applies. */
  readonly release?: string;
  /** Whether commits of other processes are followed; yes by default. */
  readonly follows?: boolean;
}

/** An open store. The caller that opened it closes it. */
export interface Store {
  readonly dialect: 'sqlite' | 'postgres';
  readonly unitOfWork: UnitOfWork;
  readonly signals: Signals;
  /**
   * Migrates the schema to the named step (null: before the first), by default to the newest.
   * Returns the steps taken.
   */
  migrate(to?: string | null): Promise<readonly string[]>;
  /**
   * Runs work that writes through a store of its own, in another thread. From `holdWriters` on, the
   * writers of this store wait for it. The topics that it returns are raised here.
   */
  elsewhere<T>(
    work: (holdWriters: () => Promise<void>) => Promise<{ readonly result: T; readonly topics: readonly string[] }>,
  ): Promise<T>;
  status(): Promise<MigrationStatus>;
  /** The time by the clock of the database. */
  databaseNow(): Promise<Instant>;
  /** Whether the database answers and all migrations are applied. Never throws. */
  readiness(): Promise<{ readonly ready: boolean; readonly details: Readonly<Record<string, string>> }>;
  close(): Promise<void>;
}

/** Opens the store without migrating it. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const backend = await openBackend(options);
  const signals = new SignalHub(options.log);
  const unitOfWork = new TransactionalUnitOfWork({ backend, signals, ids: options.ids, storesOf });
  const release = options.release ?? 'of this process';
  const unfollow = options.follows === false ? null : await backend.follow((topics) => signals.deliver(topics));
  return {
    dialect: backend.dialect,
    unitOfWork,
    signals,
    migrate: async (to) => {
      if (to === undefined) await refuseNewer(backend, ORDER, release);
      return migrate(backend, ORDER, to, release);
    },
    elsewhere: async (work) => {
      let release: () => void = () => undefined;
      let hasEnded = false;
      const hold = async (): Promise<void> => {
        const held = await backend.holdWriters();
        if (hasEnded) held();
        else release = held;
      };
      const { result, topics } = await work(hold).finally(() => {
        hasEnded = true;
        release();
      });
      signals.deliver(topics);
      return result;
    },
    status: () => migrationStatus(backend, ORDER),
    databaseNow: () => unitOfWork.databaseNow(),
    readiness: () => readiness(backend, unitOfWork),
    close: async () => {
      await unfollow?.();
      await backend.close();
    },
  };
}

/** The database behind a URL, for code below the stores: migrations and schema reports. */
export async function openBackend(options: StoreOptions): Promise<Backend> {
  const { url, log, ids, timeoutMillis = DEFAULT_DATABASE_TIMEOUT } = options;
  if (url.startsWith('sqlite:'))
    return SqliteBackend.open(resolve(url.slice('sqlite:'.length)), TABLES, { timeoutMillis, log });
  if (/^postgres(ql)?:\/\//.test(url))
    return PostgresBackend.open({ url, newOrigin: () => ids.next(), log, timeoutMillis }, TABLES);
  throw new Error('The database URL must start with `sqlite:` or `postgres://`.');
}

async function readiness(backend: Backend, unitOfWork: TransactionalUnitOfWork): ReturnType<Store['readiness']> {
  try {
    const { applied, pending, unknown } = await migrationStatus(backend, ORDER);
    const newer = unknown.length === 0 ? '' : `, and ${String(unknown.length)} of a newer release`;
    const details = { database: 'answers', migrations: `${String(applied.length)} of ${String(ORDER.length)}${newer}` };
    backend.assertSame();
    await unitOfWork.verifyWrites();
    return { ready: pending.length === 0, details };
  } catch (error) {
    if (error instanceof Unavailable) return { ready: false, details: { database: error.message, code: error.code } };
    const known = backend.unavailability(error);
    const text = known?.message ?? (error instanceof Error ? error.message : 'does not answer');
    return { ready: false, details: { database: text, ...(known?.code && { code: known.code }) } };
  }
}
