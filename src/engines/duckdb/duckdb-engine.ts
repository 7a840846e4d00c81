import { type Engine, EngineFault, type EngineTarget } from '../../app/ports/engine.js';
import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import { fileFormatOf } from '../../core/quality/supported-files.js';
import type { DataFormat, PhysicalColumn } from '../../core/quality/sql/dialect.js';
import { quoteText } from '../../core/quality/sql/dialect.js';
import { duckdbDialect } from '../../core/quality/sql/duckdb.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { Interval } from '../../core/shared/interval.js';
import { type DataAccess, below, partitionsBelow, filesAt, folderOf, locationOf, withShownPaths } from '../location.js';
import { ReaderPool } from '../readers/reader-pool.js';
import type { ReaderProgram, Row } from '../readers/reader-process.js';
import { faultOf } from './faults.js';
import { refuseOutsideAllowlist } from './sql-allowlist.js';

const DESCRIBE_TIMEOUT_MILLIS = 30_000;

/**
 * The process of DuckDB. DuckDB's own memory limit does not include the memory of functions on
 * texts and lists.
 */
const PROGRAM: ReaderProgram = { file: new URL('./duckdb-reader.cjs', import.meta.url), faultOf };

/**
 * DuckDB over Parquet, CSV and JSON files on this machine; each server is restricted to its own
 * folder.
 */
export class DuckDbEngine implements Engine {
  readonly dialect = duckdbDialect;
  private readonly readers = new ReaderPool(PROGRAM);

  constructor(private readonly access: DataAccess) {}

  supports(server: Server): boolean {
    return fileFormatOf(server) !== null;
  }

  async open(target: EngineTarget): Promise<Source | null> {
    const format = fileFormatOf(target.server) ?? 'typed';
    const files = await this.filesOf(target);
    const plainRelation = relationOf(format, files, null);
    const sniffed = await this.describe(target, plainRelation);
    const texts = new Set(target.textColumns);
    const forced = new Set(format === 'typed' ? [] : sniffed.filter((column) => mustBeText(column, texts, format)));
    if (forced.size === 0) return { relation: plainRelation, columns: sniffed, format };
    const columns = sniffed.map((column) => (forced.has(column) ? { ...column, type: 'VARCHAR' } : column));
    return { relation: relationOf(format, files, columns), columns, format };
  }

  async run(target: EngineTarget, statement: CheckStatement, timeoutMillis: number): Promise<Row> {
    const rows = await this.inFolder(target, async (folder) => {
      if (statement.untrusted !== null) {
        const { query, relations } = statement.untrusted;
        const parse = `SELECT json_serialize_sql(${quoteText(query)}) AS parsed`;
        const [row] = await this.readers.query(folder, parse, timeoutMillis);
        refuseOutsideAllowlist(String(row?.['parsed']), relations);
      }
      return this.readers.query(folder, statement.sql, timeoutMillis);
    });
    const [row] = rows;
    if (row === undefined) throw new EngineFault('QUERY_FAILED', 'The statement returned no row.');
    return row;
  }

  async partitionsPresent(
    { server, object }: Omit<EngineTarget, 'path' | 'textColumns'>,
    partitioning: Partitioning,
  ): Promise<readonly Interval[]> {
    return partitionsBelow(locationOf(server, object.physicalName, this.access), partitioning);
  }

  close(): Promise<void> {
    return this.readers.close();
  }

  private async filesOf({ server, object, path }: EngineTarget): Promise<string[]> {
    const place = below(locationOf(server, object.physicalName, this.access), path);
    const files = await filesAt(place, this.access);
    if (files.length === 0) throw new EngineFault('FILE_MISSING', `No file at ${place.shown}.`);
    return files;
  }

  private async describe(target: EngineTarget, relation: string): Promise<PhysicalColumn[]> {
    const sql = `DESCRIBE SELECT * FROM ${relation}`;
    const rows = await this.inFolder(target, (folder) => this.readers.query(folder, sql, DESCRIBE_TIMEOUT_MILLIS));
    return rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
  }

  /** Runs the work with the server's folder, the only one that its statements may read. */
  private async inFolder<T>({ server, object }: EngineTarget, work: (folder: string) => Promise<T>): Promise<T> {
    const location = locationOf(server, object.physicalName, this.access);
    const folder = await folderOf(location, this.access);
    return withShownPaths(location, this.access, () => work(folder));
  }
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

/**
 * Texts that look like numbers (CSV) or timestamps (CSV, JSON) stay texts if the contract declares
 * text.
 */
function mustBeText(column: PhysicalColumn, textColumns: ReadonlySet<string>, format: DataFormat): boolean {
  if (!textColumns.has(column.name) || column.type === 'VARCHAR') return false;
  return format === 'csv' || /^(DATE|TIME|TIMESTAMP.*|UUID)$/u.test(column.type);
}
