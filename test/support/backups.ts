import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import pg from 'pg';
import { stepsIn } from '../docs/page.js';
import type { FreshDatabase, TestDatabase } from './databases.js';

/** Copies a database in use into a new one, as operators do. Returns the URL of the copy. */
export async function backUp(database: TestDatabase, fresh: FreshDatabase): Promise<string> {
  const copy = await fresh('empty');
  if (database.dialect === 'sqlite') await copyFile(pathOf(database.url), pathOf(copy.url));
  else await copyRows(database.url, copy);
  return copy.url;
}

const pathOf = (url: string): string => url.slice('sqlite:'.length);

/** Runs the command of the guide for operators. */
async function copyFile(from: string, to: string): Promise<void> {
  const page = readFileSync('docs/guides/platform-engineer.md', 'utf8');
  const [documented] = stepsIn(page).flatMap((step) =>
    step.kind === 'command' && step.command.includes('.backup(') ? [step.command] : [],
  );
  if (documented === undefined) throw new Error('The guide has no command for a backup.');
  const command = documented.replace('platform/catalog.db', from).replace('platform/backup.db', to);
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  if (!stdout.includes('copied')) throw new Error(`The backup printed: ${stdout}`);
}

/**
 * What `pg_dump` does, which is not part of the PostgreSQL of the tests: reads all tables in one
 * snapshot and writes them into an empty database.
 */
async function copyRows(from: string, copy: TestDatabase): Promise<void> {
  await copy.open();
  const [source, target] = [new pg.Client({ connectionString: from }), new pg.Client({ connectionString: copy.url })];
  await Promise.all([source.connect(), target.connect()]);
  try {
    await source.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await target.query('SET session_replication_role = replica');
    const tables = await source.query<{ name: string; counter: string | null; column: string | null }>(
      `SELECT tablename AS name, column_name AS column, pg_get_serial_sequence(tablename, column_name) AS counter FROM pg_tables
       LEFT JOIN information_schema.columns ON table_name = tablename AND is_identity = 'YES'
       WHERE schemaname = current_schema()`,
    );
    for (const { column, counter, name } of tables.rows) {
      const { rows } = await source.query<{ all: string | null }>(`SELECT json_agg(t)::text AS all FROM ${name} t`);
      await target.query(`DELETE FROM ${name}`);
      await target.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, $1)`, [
        rows[0]?.all ?? '[]',
      ]);
      if (counter !== null && column !== null)
        await target.query(`SELECT setval('${counter}', (SELECT coalesce(max(${column}), 1) FROM ${name}))`);
    }
  } finally {
    await Promise.all([source.end(), target.end()]);
  }
}
