import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import {
  type Engine,
  EngineFault,
  type EnginePlace,
  type EngineTarget,
  type FileState,
  type LoadedSource,
  type SharedRead,
  engineFaultOf,
  unloaded,
} from '../../app/ports/engine.js';
import type { Server } from '../../core/contract/model.js';
import type { CheckStatement } from '../../core/quality/plan.js';
import type { Source } from '../../core/quality/plan-input.js';
import { declaredCsv } from '../../core/quality/csv-options.js';
import { fileFormatOf } from '../../core/quality/supported-files.js';
import type { DataFormat, PhysicalColumn } from '../../core/quality/sql/dialect.js';
import { quoteText } from '../../core/quality/sql/dialect.js';
import { duckdbDialect } from '../../core/quality/sql/duckdb.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import {
  type DataAccess,
  type Location,
  below,
  partitionsBelow,
  filesAt,
  readableFiles,
  singleFiles,
  locationOf,
  statesOf,
  withShownPaths,
} from '../location.js';
import type { EngineLimits } from '../limits.js';
import { ReaderPool, type ReaderPlace, ownerOf } from '../readers/reader-pool.js';
import { type Question, type ReaderProgram, type Row, boundsOf } from '../readers/reader-process.js';
import { namedByFiles } from './column-names.js';
import { incompleteColumns } from './columns-per-file.js';
import { dialectOf, otherReadings } from './csv-options.js';
import { faultOf } from './faults.js';
import {
  type FileRelation,
  type SchemaQuery,
  hasLiteralPath,
  hiveKeysOf,
  literalPath,
  relationOf,
  sniffing,
} from './file-relation.js';
import { type LoadedTables, sizeOf } from './loaded-tables.js';
import { spelledTypes } from './spelled-types.js';
import { unevenLine } from './uneven-lines.js';
import { fileGroups } from './file-groups.js';
import { refuseOutsideAllowlist } from './sql-allowlist.js';

/**
 * The process of DuckDB. DuckDB's own memory limit does not include the memory of functions on
 * texts and lists.
 */
function programOf({ memoryBytes, threads }: EngineLimits, loaded: LoadedTables): ReaderProgram {
  const { folder, spillBytes } = loaded;
  return {
    file: new URL('./duckdb-reader.cjs', import.meta.url),
    settings: { memoryBytes, threads, ...(folder === null ? {} : { temporaryFolder: folder, spillBytes }) },
    faultOf: (_code, message) => faultOf(message, { memoryBytes }),
    cleanUp: (pid) => loaded.deleteSpilled(pid),
  };
}

/**
 * DuckDB over Parquet, CSV and JSON files on this machine; each statement is restricted to the
 * files of its contract that it reads.
 */
export class DuckDbEngine implements Engine {
  readonly dialect = duckdbDialect;
  private readonly readers: ReaderPool;
  constructor(
    private readonly access: DataAccess,
    private readonly limits: EngineLimits,
    private readonly loaded: LoadedTables,
  ) {
    this.readers = new ReaderPool(programOf(limits, loaded), boundsOf(limits));
  }

  supports(server: Server): boolean {
    return fileFormatOf(server) !== null;
  }

  async open(target: EngineTarget): Promise<Source | null> {
    const format = fileFormatOf(target.server) ?? 'typed';
    const files = await this.filesOf(target);
    const { relation, sniffed } = await this.splitAlike(target, format, files);
    const texts = new Set(target.textColumns);
    const { decimal = '.' } = relation.csv;
    const forced = new Set(format === 'typed' ? [] : sniffed.filter((column) => mustBeText(column, texts, format)));
    const query: SchemaQuery = (sql, some = files) => this.schemaOf(target, some, sql);
    const guesses = sniffed.filter((column) => !forced.has(column));
    const typed = sniffed.map((column) => (forced.has(column) ? { ...column, type: 'VARCHAR' } : column));
    // In a known dialect all columns are named.
    const spelling = relation.dialect === null ? relation : { ...relation, columns: typed };
    const spelled = await spelledTypes(spelling, guesses, query);
    const columns = typed
      .map((column) => ({ ...column, type: spelled.get(column.name) ?? column.type }))
      .map((column) => (isGuessedText(column, texts, format) ? { ...column, decimal } : column));
    const incomplete = await incompleteColumns(relation, query);
    const named = await namedByFiles(relation, columns, query);
    const isAsGuessed = relation.dialect === null && forced.size + spelled.size === 0;
    const read = isAsGuessed ? relation : { ...relation, columns };
    const bytes = format === 'typed' && files.length <= FEW_FILES ? { bytes: await bytesOf(files) } : {};
    return { relation: relationOf(read), files, columns: named, format, incomplete, ...bytes };
  }

  openTogether(targets: readonly EngineTarget[]): Promise<readonly SharedRead[]> {
    const parquet = targets.filter(({ server }) => fileFormatOf(server) === 'typed');
    return fileGroups(parquet, {
      single: (some) =>
        singleFiles(
          some.map((target) => this.placeOf(target)),
          this.access,
        ),
      open: (target) => this.open(target),
      query: (target, sql, files) => this.schemaOf(target, files, sql),
    });
  }

  /** As guessed, unless a line has not as many columns as the others: the fault names it. */
  private async splitAlike(target: EngineTarget, format: DataFormat, files: readonly string[]): Promise<Guess> {
    const hive = { columns: [], others: [], texts: [] };
    const csv = declaredCsv(target.server);
    const declared = target.declaredColumns;
    const plain: FileRelation = { format, files, columns: null, csv, declared, dialect: null, hive };
    const query: SchemaQuery = (sql, some = files) => this.schemaOf(target, some, sql);
    const [guess, fault] = await this.guessed(target, plain).then(
      (found) => [found, null] as const,
      (error: unknown) => [null, engineFaultOf(error)] as const,
    );
    if (fault !== null && fault.code !== 'UNREADABLE') throw fault;
    const names = guess?.sniffed.map(({ name }) => name) ?? null;
    // Lines that cannot be read say nothing more.
    const uneven = await unevenLine(plain, names, query).catch(() => null);
    if (uneven !== null) throw uneven;
    if (fault !== null) throw fault;
    return guess;
  }

  /**
   * The relation under which the most declared columns are found: as DuckDB guesses a CSV, or in
   * another of the usual forms; and with the keys of hive folders that are declared.
   */
  private async guessed(target: EngineTarget, plain: FileRelation): Promise<Guess> {
    const { csv, declared, files, format } = plain;
    const found = (columns: readonly PhysicalColumn[]): number =>
      columns.filter(({ name }) => declared.includes(name)).length;
    let best = await this.guess(target, plain);
    if (format === 'csv' && found(best.sniffed) < declared.length) {
      for (const other of otherReadings(csv)) {
        const guess = await this.guess(target, { ...plain, csv: other }).catch(() => null);
        if (guess !== null && found(guess.sniffed) > found(best.sniffed)) best = guess;
      }
    }
    const keys = hiveKeysOf(files, best.sniffed, declared, target.textColumns);
    if (keys.columns.length === 0) return best;
    const relation = { ...best.relation, dialect: null, hive: keys };
    return { relation, sniffed: await this.describe(target, relation) };
  }

  /**
   * The columns of the relation. Guessing how a CSV file is written takes longer than to read it,
   * so the dialect of a single one is kept; but where comments are declared, DuckDB guesses always.
   */
  private async guess(target: EngineTarget, relation: FileRelation): Promise<Guess> {
    const { csv, files, format } = relation;
    const [file, ...others] = files;
    if (format === 'csv' && csv.comment === undefined && file !== undefined && others.length === 0) {
      // What cannot be guessed is described by the message about the relation.
      const rows = await this.schemaOf(target, files, sniffing(file, relation)).catch(() => []);
      const sniffed = rows.map(({ name, type }) => ({ name: String(name), type: String(type) }));
      const [row] = rows;
      if (row !== undefined) return { relation: { ...relation, dialect: dialectOf(row, csv) }, sniffed };
    }
    return { relation, sniffed: await this.describe(target, relation) };
  }

  async run(target: EngineTarget, statement: CheckStatement, timeoutMillis: number): Promise<Row> {
    if (statement.untrusted !== null) {
      const { query, relations } = statement.untrusted;
      const parse = `SELECT json_serialize_sql(${quoteText(query)}) AS parsed`;
      const [row] = await this.onFiles(target, [], (place) => this.query(place, parse, timeoutMillis));
      refuseOutsideAllowlist(String(row?.['parsed']), relations);
    }
    const [row] = await this.rows(target, statement.sql, timeoutMillis);
    if (row === undefined) throw new EngineFault('QUERY_FAILED', 'The statement returned no row.');
    return row;
  }

  rows(target: EngineTarget, sql: string, timeoutMillis: number): Promise<readonly Row[]> {
    return this.onFiles(target, filesRead(target), (place) => this.query(place, sql, timeoutMillis));
  }

  /**
   * Text formats are parsed once, into a table on disk. Where that is not possible, each statement
   * parses them.
   */
  async load(target: EngineTarget, source: Source, timeoutMillis: number): Promise<LoadedSource> {
    if (source.format === 'typed') return unloaded(source);
    const place = await this.loaded.reserve(await sizeOf(source.files));
    if (place === null) return unloaded(source);
    try {
      const into = [place.name, place.file] as const;
      const sql = `SELECT * FROM ${source.relation}`;
      await this.onFiles(target, source.files, (of) =>
        this.readers.query(of, sql, timeoutMillis, { names: of.names, into }),
      );
      const loaded = { ...source, relation: `"${place.name}".data`, files: [] };
      return { source: loaded, release: () => this.loaded.release(place) };
    } catch (error) {
      await this.loaded.release(place);
      if (error instanceof EngineFault) return unloaded(source);
      throw error;
    }
  }

  async files(of: EnginePlace, path: string | null): Promise<readonly FileState[]> {
    const place = below(locationOf(of, of.object.physicalName, this.access), path);
    return statesOf(await filesAt(place, this.access), this.access);
  }

  async partitionsPresent(
    of: EnginePlace,
    partitioning: Partitioning,
    since: Instant | null = null,
  ): Promise<readonly Interval[]> {
    return partitionsBelow(locationOf(of, of.object.physicalName, this.access), partitioning, this.access, since);
  }

  async close(): Promise<void> {
    await this.readers.close();
    await this.loaded.close();
  }

  private query(place: NamedPlace, sql: string, timeoutMillis: number): Promise<readonly Row[]> {
    const { names } = place;
    return this.readers.query(place, sql, timeoutMillis, { names, attach: this.loaded.namedIn(sql) });
  }

  private placeOf(target: EngineTarget): Location {
    return below(locationOf(target, target.object.physicalName, this.access), target.path);
  }

  private async filesOf(target: EngineTarget): Promise<string[]> {
    const place = this.placeOf(target);
    const files = await filesAt(place, this.access);
    if (files.length === 0) throw new EngineFault('FILE_MISSING', `No file at ${place.shown}.`);
    if (!files.every(hasLiteralPath)) throw unreadableName(place.shown);
    return withoutEmpty(files, fileFormatOf(target.server) ?? 'typed');
  }

  private async describe(target: EngineTarget, relation: FileRelation): Promise<PhysicalColumn[]> {
    const sql = `DESCRIBE SELECT * FROM ${relationOf(relation)}`;
    const rows = await this.schemaOf(target, relation.files, sql);
    return rows.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
  }

  private schemaOf(target: EngineTarget, files: readonly string[], sql: string): Promise<readonly Row[]> {
    return this.onFiles(target, files, (place) => this.query(place, sql, this.limits.timeoutMillis));
  }

  /** Runs the work with the files, the only ones that its statements can open. */
  private async onFiles<T>(
    target: EngineTarget,
    files: readonly string[],
    work: (place: NamedPlace) => Promise<T>,
  ): Promise<T> {
    const location = locationOf(target, target.object.physicalName, this.access);
    const place = {
      path: createHash('sha256').update(files.join('\0')).digest('hex'),
      files: () => readableFiles(files, location, this.access),
      names: files.map(literalPath).filter((name, index) => name !== files[index]),
      owner: ownerOf(location.domain),
    };
    return withShownPaths(location, this.access, () => work(place));
  }
}

/** A relation with the columns that DuckDB guesses. */
interface Guess {
  readonly relation: FileRelation;
  readonly sniffed: readonly PhysicalColumn[];
}

/** A place whose statements name some files by patterns. */
type NamedPlace = ReaderPlace & Required<Pick<Question, 'names'>>;

/** The files of everything that a statement about the target reads. */
function filesRead({ reads = [] }: EngineTarget): readonly string[] {
  return [...new Set(reads.flatMap(({ files }) => files))];
}

/** Of so many files, the size is looked up. */
const FEW_FILES = 100;

async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function unreadableName(shown: string): EngineFault {
  const why = 'the engine takes a backslash for the end of a folder: rename the file';
  return new EngineFault('UNREADABLE', `${shown} names a file with a backslash in its path, and ${why}.`);
}

/**
 * The files without those of 0 bytes, which have no schema: DuckDB would invent a column for them.
 * A file that must have a schema of its own (Parquet) stays, and is reported as unreadable.
 */
async function withoutEmpty(files: string[], format: DataFormat): Promise<string[]> {
  if (format === 'typed' || files.length === 1) return files;
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const filled = files.filter((_file, index) => sizes[index] !== 0);
  return filled.length === 0 ? files : filled;
}

/**
 * Texts that look like numbers (CSV) or timestamps (CSV, JSON) stay texts if the contract declares
 * text.
 */
function mustBeText(column: PhysicalColumn, textColumns: ReadonlySet<string>, format: DataFormat): boolean {
  if (!textColumns.has(column.name) || column.type === 'VARCHAR') return false;
  return format === 'csv' || /^(DATE|TIME|TIMESTAMP.*|UUID)$/u.test(column.type);
}

/** Whether a column of a CSV file is read as texts because of what some of its values look like. */
function isGuessedText({ name, type }: PhysicalColumn, textColumns: ReadonlySet<string>, format: DataFormat): boolean {
  return format === 'csv' && type === 'VARCHAR' && !textColumns.has(name);
}
