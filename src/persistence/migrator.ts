import { type Migration, type MigrationDatabase, columnTypes } from '../../migrations/dialect.js';
import type { Backend } from './backend.js';
import { retryWithin, withRetry } from './retry.js';
import type { Sql } from './sql.js';

/** The migration steps of a database. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied steps that only a newer build contains. */
  readonly unknown: readonly string[];
}

/** How long a process waits on SQLite while another one migrates. */
const MIGRATION_WAIT_MILLIS = 10 * 60_000;

const MIGRATION_TABLE = `CREATE TABLE IF NOT EXISTS migration (
  name TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  applied_at TEXT NOT NULL,
  release TEXT
)`;

/** A newer release migrated the store: this one would read and write it wrongly. */
class NewerStore extends Error {
  override readonly name = 'NewerStore';
  readonly code = 'STORE_NEWER';
}

/**
 * Throws where a newer release has migrated the store. It only reads, without the lock of
 * migrations: while another process migrates, a refusal does not wait for it.
 */
export async function refuseNewer(backend: Backend, order: readonly Migration[], release: string): Promise<void> {
  const { unknown } = await migrationStatus(backend, order);
  const newest = unknown.at(-1);
  if (newest === undefined) return;
  const by = await withReader(backend, async (sql) => {
    if (!(await recordsReleases(sql))) return null;
    return sql.one<{ release: string | null }>('SELECT release FROM migration WHERE name = ?', [newest]);
  });
  throw new NewerStore(
    `The store was migrated by Concordat ${by?.release ?? '(version not recorded)'} (newest migration ${newest}), ` +
      `which is newer than this Concordat ${release} (newest migration ${order.at(-1)?.name ?? 'none'}).`,
  );
}

async function recordsReleases(sql: Sql): Promise<boolean> {
  const column =
    sql.dialect === 'sqlite'
      ? await sql.one(`SELECT 1 AS found FROM pragma_table_info('migration') WHERE name = 'release'`)
      : await sql.one(
          `SELECT 1 AS found FROM pg_attribute WHERE attrelid = 'migration'::regclass AND attname = 'release'`,
        );
  return column !== null;
}

/**
 * Migrates the database up or down to the step `to` (its name; `null` is before the first), by
 * default to the last one, and records the `release` that does it. Returns the names of the steps
 * taken.
 *
 * All steps run in one transaction under one lock: when two processes start at once, one migrates
 * and the other finds it done, and a crash leaves the database as it was.
 */
export async function migrate(
  backend: Backend,
  order: readonly Migration[],
  to: string | null = order.at(-1)?.name ?? null,
  release: string | null = null,
): Promise<readonly string[]> {
  const target = to === null ? 0 : order.findIndex(({ name }) => name === to) + 1;
  if (to !== null && target === 0) throw new Error(`There is no migration named ${to}.`);
  return withRetry(
    () => withLock(backend, (sql) => takeSteps(sql, order, { target, release })),
    (error) => backend.isContention(error),
    retryWithin(MIGRATION_WAIT_MILLIS),
  );
}

/** The applied and pending steps; changes nothing. */
export async function migrationStatus(backend: Backend, order: readonly Migration[]): Promise<MigrationStatus> {
  const applied = await withReader<readonly string[]>(backend, async (sql) =>
    (await hasMigrationTable(sql)) ? appliedNames(sql) : [],
  );
  const names = order.map(({ name }) => name);
  return {
    applied: applied.filter((name) => names.includes(name)),
    pending: names.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !names.includes(name)),
  };
}

async function withReader<T>(backend: Backend, work: (sql: Sql) => Promise<T>): Promise<T> {
  const connection = await backend.reader();
  let broken: Error | undefined;
  try {
    return await work(connection.sql);
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    await connection.release(broken);
  }
}

async function takeSteps(
  sql: Sql,
  order: readonly Migration[],
  { target, release }: { target: number; release: string | null },
): Promise<readonly string[]> {
  await sql.run(MIGRATION_TABLE);
  if (!(await recordsReleases(sql))) await sql.run('ALTER TABLE migration ADD COLUMN release TEXT');
  const applied = new Set(await appliedNames(sql));
  const db = migrationDatabase(sql);
  const taken: string[] = [];
  for (const [index, step] of order.entries()) {
    if (index >= target || applied.has(step.name)) continue;
    await step.up(db);
    await sql.run(`INSERT INTO migration (name, position, release, applied_at) VALUES (?, ?, ?, ${sql.now})`, [
      step.name,
      index + 1,
      release,
    ]);
    taken.push(step.name);
  }
  for (const [index, step] of [...order.entries()].reverse()) {
    if (index < target || !applied.has(step.name)) continue;
    await step.down(db);
    await sql.run('DELETE FROM migration WHERE name = ?', [step.name]);
    taken.push(step.name);
  }
  return taken;
}

async function withLock<T>(backend: Backend, work: (sql: Sql) => Promise<T>): Promise<T> {
  const connection = await backend.migrator();
  let broken: Error | undefined;
  try {
    await connection.begin();
    try {
      await connection.sql.lock('concordat:migration');
      const result = await work(connection.sql);
      await connection.commit();
      return result;
    } catch (error) {
      await connection.rollback().catch((fault: unknown) => (broken = fault instanceof Error ? fault : undefined));
      throw error;
    }
  } finally {
    await connection.release(broken);
  }
}

function migrationDatabase(sql: Sql): MigrationDatabase {
  return {
    dialect: sql.dialect,
    ...columnTypes(sql.dialect),
    run: async (statement, parameters) => {
      await sql.run(statement, parameters);
    },
    all: (statement, parameters) => sql.all(statement, parameters),
  };
}

async function hasMigrationTable(sql: Sql): Promise<boolean> {
  const found =
    sql.dialect === 'sqlite'
      ? await sql.one(`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migration'`)
      : await sql.one(`SELECT 1 AS found WHERE to_regclass('migration') IS NOT NULL`);
  return found !== null;
}

async function appliedNames(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.all<{ name: string }>('SELECT name FROM migration ORDER BY position');
  return rows.map(({ name }) => name);
}
