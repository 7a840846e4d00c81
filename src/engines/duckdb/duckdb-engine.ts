import { type Engine, EngineFault, type EngineTarget } from '../../app/ports/engine.js';
import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import type { DataFormat, PhysicalColumn } from '../../core/quality/sql/dialect.js';
import { quoteText } from '../../core/quality/sql/dialect.js';
import { duckdbDialect } from '../../core/quality/sql/duckdb.js';
import type { Grid } from '../../core/shared/grid.js';
import type { Interval } from '../../core/shared/interval.js';
import { type DataAccess, cellsBelow, filesAt, folderOf, locationOf, settingOf } from '../location.js';
import { LockedDatabase, type Row } from './database.js';
import { refuseUntrusted } from './guard.js';

const FORMATS: Readonly<Record<string, DataFormat>> = {
  parquet: 'typed',
  csv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};

const DESCRIBE_TIMEOUT_MILLIS = 30_000;

/** How many locked databases stay open; each guards one folder. */
const OPEN_DATABASES = 24;

/** DuckDB over Parquet, CSV and JSON files on this machine, each server locked to its own folder. */
export class DuckDbEngine implements Engine {
  readonly dialect = duckdbDialect;
  private readonly databases = new Map<string, Promise<LockedDatabase>>();

  constructor(private readonly access: DataAccess) {}

  supports(server: Server): boolean {
    const isFile = ['local', 'file'].includes(server.type.toLowerCase()) || server.type.toLowerCase() === 'custom';
    return isFile && formatOf(server) !== null;
  }

  async open(target: EngineTarget): Promise<Source | null> {
    const format = formatOf(target.server) ?? 'typed';
    const files = await this.filesOf(target);
    const database = await this.databaseFor(target);
    const plainRelation = relationOf(format, files, null);
    const sniffed = await describe(database, plainRelation);
    const texts = new Set(target.textColumns);
    const forced = new Set(format === 'typed' ? [] : sniffed.filter((column) => mustBeText(column, texts, format)));
    if (forced.size === 0) return { relation: plainRelation, columns: sniffed, format };
    const columns = sniffed.map((column) => (forced.has(column) ? { ...column, type: 'VARCHAR' } : column));
    return { relation: relationOf(format, files, columns), columns, format };
  }

  async run(target: EngineTarget, statement: CheckStatement, timeoutMillis: number): Promise<Row> {
    const database = await this.databaseFor(target);
    if (statement.untrusted !== null) {
      const { query, relations } = statement.untrusted;
      const [row] = await database.query(`SELECT json_serialize_sql(${quoteText(query)}) AS parsed`, timeoutMillis);
      refuseUntrusted(String(row?.['parsed']), relations);
    }
    const [row] = await database.query(statement.sql, timeoutMillis);
    if (row === undefined) throw new EngineFault('QUERY_FAILED', 'The statement returned no row.');
    return row;
  }

  async cellsPresent(
    { server, object }: Omit<EngineTarget, 'path' | 'textColumns'>,
    grid: Grid,
  ): Promise<readonly Interval[]> {
    return cellsBelow(locationOf(server, object.physicalName, this.access), grid);
  }

  async close(): Promise<void> {
    for (const database of this.databases.values()) await (await database).close();
    this.databases.clear();
  }

  private async filesOf({ server, object, path }: EngineTarget): Promise<string[]> {
    const location = locationOf(server, object.physicalName, this.access);
    const files = await filesAt(location, path, this.access);
    if (files.length > 0) return files;
    const shown = settingOf(server, 'path', this.access) ?? server.name;
    throw new EngineFault('FILE_MISSING', `No file at ${[shown, path].filter((part) => part !== null).join('/')}.`);
  }

  /** The database that may read the server's folder. */
  private async databaseFor({ server, object }: Pick<EngineTarget, 'server' | 'object'>): Promise<LockedDatabase> {
    const folder = await folderOf(locationOf(server, object.physicalName, this.access), this.access);
    const known = this.databases.get(folder);
    if (known !== undefined) return known;
    const opened = LockedDatabase.open(folder);
    this.databases.set(folder, opened);
    const [oldest] = this.databases.keys();
    if (this.databases.size > OPEN_DATABASES && oldest !== undefined) {
      void this.databases.get(oldest)?.then((database) => database.close());
      this.databases.delete(oldest);
    }
    return opened;
  }
}

function formatOf(server: Server): DataFormat | null {
  const named = server.settings['format'];
  const path = server.settings['path'] ?? server.settings['location'];
  const ending = typeof path === 'string' ? (/\.([a-z]+)$/iu.exec(path)?.[1] ?? '') : '';
  const word = (typeof named === 'string' ? named : ending).toLowerCase();
  return Object.hasOwn(FORMATS, word) ? (FORMATS[word] ?? null) : null;
}

function relationOf(format: DataFormat, files: readonly string[], columns: readonly PhysicalColumn[] | null): string {
  const list = `[${files.map(quoteText).join(', ')}]`;
  const pairs = columns?.map(({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`).join(', ');
  if (format === 'typed') return `read_parquet(${list}, union_by_name = true, hive_partitioning = false)`;
  if (format === 'csv') {
    const types = columns === null ? '' : `, types = {${pairs}}`;
    return `read_csv(${list}, union_by_name = true, hive_partitioning = false, sample_size = -1${types})`;
  }
  const typed = columns === null ? ', sample_size = -1' : `, columns = {${pairs}}`;
  return `read_json(${list}, union_by_name = true, hive_partitioning = false${typed})`;
}

/** Texts that look like numbers (CSV) or moments (CSV, JSON) stay texts where text is declared. */
function mustBeText(column: PhysicalColumn, textColumns: ReadonlySet<string>, format: DataFormat): boolean {
  if (!textColumns.has(column.name) || column.type === 'VARCHAR') return false;
  return format === 'csv' || /^(DATE|TIME|TIMESTAMP.*|UUID)$/u.test(column.type);
}

async function describe(database: LockedDatabase, relation: string): Promise<PhysicalColumn[]> {
  const rows = await database.query(`DESCRIBE SELECT * FROM ${relation}`, DESCRIBE_TIMEOUT_MILLIS);
  return rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
}
