import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import Database from '@concordat/embedded-sqlite';
import type { Column, Row, Value } from './rows.js';

/** Writes one file per partition; each exists completely or not at all. */
export class PartitionWriter {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** One thread and a fixed order: the same rows give the same bytes. */
  static async open(): Promise<PartitionWriter> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
    return new PartitionWriter(instance, await instance.connect());
  }

  async parquet(file: string, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
    await whole(file, async (target) => {
      const select = `SELECT ${columns.map(castOf).join(', ')} FROM (VALUES ${valuesOf(columns, rows)}) AS t(${columns.map(nameOf).join(', ')})`;
      const source = rows.length === 0 ? `${select} WHERE false` : select;
      await this.connection.run(`COPY (${source}) TO ${textLiteral(target)} (FORMAT parquet, COMPRESSION snappy)`);
    });
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** One JSON object per line. */
export async function writeJsonLines(file: string, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
  const names = columns.map(({ name }) => name);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))),
  );
  await whole(file, (target) => writeFileSync(target, lines.map((line) => `${line}\n`).join('')));
}

/** A header and one line per row, quoted if needed. */
export async function writeCsv(file: string, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
  const quote = (value: Value): string => {
    const text = value === null ? '' : String(value);
    return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(quote).join(','));
  await whole(file, (target) => writeFileSync(target, lines.map((line) => `${line}\n`).join('')));
}

/** One table in its own database file, without a journal beside it: readers open it read-only. */
export async function writeTable(
  file: string,
  table: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Promise<void> {
  await whole(file, (target) => {
    const database = new Database(target);
    try {
      database.pragma('journal_mode = OFF');
      database.exec(`CREATE TABLE ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`);
      const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join(', ')})`);
      database.transaction(() => rows.forEach((row) => insert.run(...row)))();
    } finally {
      database.close();
    }
  });
}

/** Writes to a temporary file beside it and moves that into place. */
async function whole(file: string, write: (target: string) => void | Promise<void>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const target = `${file}.part`;
  rmSync(target, { force: true });
  await write(target);
  renameSync(target, file);
}

function valuesOf(columns: readonly Column[], rows: readonly Row[]): string {
  const all = rows.length === 0 ? [columns.map(() => null)] : rows;
  return all.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
}

function castOf({ name, type }: Column): string {
  return `CAST(${nameOf({ name })} AS ${type}) AS ${nameOf({ name })}`;
}

function nameOf({ name }: Pick<Column, 'name'>): string {
  return `"${name}"`;
}

function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return textLiteral(value);
  return Number.isNaN(value) ? `'NaN'::DOUBLE` : String(value);
}

function textLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
