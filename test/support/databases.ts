import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from '@jest/globals';
import pg from 'pg';
import type { Log } from '../../src/app/ports/clock.js';
import { type Store, openStore } from '../../src/persistence/index.js';
import { systemIds } from '../../src/platform/ids.js';
import { silentLog } from './silent-log.js';

/** A fresh, empty database of the kind the suite runs on. */
export interface TestDatabase {
  readonly dialect: 'sqlite' | 'postgres';
  /** The value for CONCORDAT_DATABASE_URL. */
  readonly url: string;
  /**
   * Opens a store on it as another process would, migrated by default. Closed when the suite ends.
   */
  open(options?: { readonly migrated?: boolean; readonly log?: Log }): Promise<Store>;
}

export { silentLog };

/** Creates a fresh database on each call. */
export type FreshDatabase = () => Promise<TestDatabase>;

/**
 * Runs the suite on SQLite and on PostgreSQL. What `fresh` creates is removed when the suite ends.
 */
export function describeEachDatabase(
  name: string,
  suite: (fresh: FreshDatabase, dialect: TestDatabase['dialect']) => void,
): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe(`${name} (${dialect})`, () => {
      const undo: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const step of undo.reverse()) await step();
      }, 60_000);
      suite(() => freshDatabase(dialect, undo), dialect);
    });
  }
}

async function freshDatabase(dialect: TestDatabase['dialect'], undo: (() => Promise<void>)[]): Promise<TestDatabase> {
  const url = dialect === 'sqlite' ? await freshFile(undo) : await freshPostgres(undo);
  return {
    dialect,
    url,
    open: async ({ migrated = true, log = silentLog } = {}) => {
      const store = await openStore({ url, log, ids: systemIds });
      undo.push(() => store.close());
      if (migrated) await store.migrate();
      return store;
    },
  };
}

async function freshFile(undo: (() => Promise<void>)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-store-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'catalog.db')}`;
}

/**
 * Creates an empty PostgreSQL database and returns its URL; the function pushed to `undo` drops it.
 */
export async function freshPostgres(undo: (() => Promise<void>)[]): Promise<string> {
  const server = process.env['CONCORDAT_TEST_POSTGRES_RUNNING'];
  if (server === undefined) throw new Error('No PostgreSQL: run these tests in a jest project with the global setup.');
  const name = `concordat_${randomUUID().replaceAll('-', '')}`;
  await administered(server, `CREATE DATABASE ${name}`);
  undo.push(() => administered(server, `DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function administered(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
