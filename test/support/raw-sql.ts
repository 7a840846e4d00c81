import Database from '@concordat/embedded-sqlite';
import pg from 'pg';

/** Reads rows of a catalog directly from the database, without the code under test. */
export interface RawReader {
  rows<Row extends object>(statement: string): Promise<Row[]>;
}

/**
 * Runs `work` on one snapshot of the committed rows, over its own connection. Counts are numbers on
 * both databases.
 */
export async function inOneSnapshot<T>(url: string, work: (reader: RawReader) => Promise<T>): Promise<T> {
  return url.startsWith('sqlite:') ? fromSqlite(url.slice('sqlite:'.length), work) : fromPostgres(url, work);
}

async function fromSqlite<T>(path: string, work: (reader: RawReader) => Promise<T>): Promise<T> {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.exec('BEGIN');
    return await work({ rows: async <Row>(statement: string) => database.prepare(statement).all() as Row[] });
  } finally {
    database.close();
  }
}

async function fromPostgres<T>(url: string, work: (reader: RawReader) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.setTypeParser(pg.types.builtins.INT8, Number);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work({ rows: async <Row>(statement: string) => (await client.query(statement)).rows as Row[] });
  } finally {
    await client.end();
  }
}

/**
 * Removes the row with the highest key from a table, to show that its absence is detected, until it
 * is restored.
 */
export async function withoutNewest(url: string, table: string, key: string): Promise<{ putBack(): Promise<void> }> {
  const kept = `kept_${table}`;
  const newest = `SELECT max(${key}) FROM ${table}`;
  await changed(url, [
    `CREATE TABLE ${kept} AS SELECT * FROM ${table} WHERE ${key} = (${newest})`,
    `DELETE FROM ${table} WHERE ${key} = (${newest})`,
  ]);
  return { putBack: () => changed(url, [`INSERT INTO ${table} SELECT * FROM ${kept}`, `DROP TABLE ${kept}`]) };
}

/** Runs statements past the catalog, as somebody with access to the database can. */
export async function changed(url: string, statements: readonly string[]): Promise<void> {
  if (url.startsWith('sqlite:')) {
    const database = new Database(url.slice('sqlite:'.length), { fileMustExist: true });
    try {
      for (const statement of statements) database.exec(statement);
    } finally {
      database.close();
    }
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
