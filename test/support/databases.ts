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

/** A fresh database without rows, of the kind the suite runs on. */
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

/** Creates a fresh database on each call: with the tables of this release, or empty. */
export type FreshDatabase = (tables?: 'migrated' | 'empty') => Promise<TestDatabase>;

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
      suite((tables = 'migrated') => freshDatabase({ dialect, tables }, undo), dialect);
    });
  }
}

interface Wanted {
  readonly dialect: TestDatabase['dialect'];
  readonly tables: 'migrated' | 'empty';
}

async function freshDatabase({ dialect, tables }: Wanted, undo: (() => Promise<void>)[]): Promise<TestDatabase> {
  const url = dialect === 'sqlite' ? await freshFile(undo) : await freshPostgres(undo, tables);
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
 * Creates a PostgreSQL database, empty by default, and returns its URL; the function pushed to
 * `undo` drops it.
 */
export async function freshPostgres(
  undo: (() => Promise<void>)[],
  tables: Wanted['tables'] = 'empty',
): Promise<string> {
  const name = `concordat_${randomUUID().replaceAll('-', '')}`;
  await administered(async (client) => {
    const template = tables === 'empty' ? 'template1' : await migratedTemplate(client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  undo.push(() =>
    administered(async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }),
  );
  return urlOf(name);
}

/**
 * The database that the others of this run are copied from: copying is faster than migrating. The
 * first process that needs it creates it, the others wait.
 */
async function migratedTemplate(client: pg.Client): Promise<string> {
  const template = process.env['CONCORDAT_TEST_TEMPLATE'] ?? '';
  const isThere = async (): Promise<boolean> =>
    (await client.query('SELECT FROM pg_database WHERE datname = $1', [template])).rows.length > 0;
  if (await isThere()) return template;
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  if (await isThere()) return template;
  // A store that could not be migrated is not taken for the template.
  const name = `${template}_new`;
  await client.query(`CREATE DATABASE ${name}`);
  const store = await openStore({ url: urlOf(name), log: silentLog, ids: systemIds });
  await store.migrate().finally(() => store.close());
  await client.query(`ALTER DATABASE ${name} RENAME TO ${template}`);
  return template;
}

function runningServer(): string {
  const server = process.env['CONCORDAT_TEST_POSTGRES_RUNNING'];
  if (server === undefined) throw new Error('No PostgreSQL: run these tests in a jest project with the global setup.');
  return server;
}

function urlOf(database: string): string {
  const url = new URL(runningServer());
  url.pathname = `/${database}`;
  return url.href;
}

async function administered(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: runningServer() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
