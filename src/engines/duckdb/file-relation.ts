import { sep } from 'node:path';
import type { CsvOptions } from '../../core/quality/csv-options.js';
import type { DataFormat, PhysicalColumn } from '../../core/quality/sql/dialect.js';
import { quoteIdentifier, quoteText } from '../../core/quality/sql/dialect.js';
import type { Row } from '../readers/reader-process.js';
import { type CsvDialect, DIALECT_COLUMNS, csvArguments } from './csv-options.js';

/** What a FROM clause over files depends on. */
export interface FileRelation {
  readonly format: DataFormat;
  readonly files: readonly string[];
  /** Types that differ from what DuckDB reads; null if it decides all of them. */
  readonly columns: readonly PhysicalColumn[] | null;
  readonly csv: CsvOptions;
  /** How a single CSV file was found to be written, which takes a whole pass; null if unknown. */
  readonly dialect: CsvDialect | null;
  /** Columns that the contract declares, in its order. */
  readonly declared: readonly string[];
  readonly hive: HiveKeys;
}

/**
 * Runs a statement of Concordat's own over some of the files, without the cost of the others; over
 * all of them unless they are named.
 */
export type SchemaQuery = (sql: string, files?: readonly string[]) => Promise<readonly Row[]>;

/** Keys of folders such as `country=FR`: those that are columns, and those that are not. */
export interface HiveKeys {
  readonly columns: readonly string[];
  readonly others: readonly string[];
  /** Keys whose values are texts, whatever they look like. */
  readonly texts: readonly string[];
}

/**
 * The keys of hive folders that every file has. Only declared ones are columns; a column in the
 * files wins over a folder of the same name.
 */
export function hiveKeysOf(
  files: readonly string[],
  inFiles: readonly PhysicalColumn[],
  declared: readonly string[],
  texts: readonly string[],
): HiveKeys {
  const none = { columns: [], others: [], texts: [] };
  const [first, ...rest] = files.map(keysIn);
  if (first === undefined) return none;
  const shared = [...first].filter((key) => rest.every((keys) => keys.has(key)));
  const taken = new Set(inFiles.map(({ name }) => name.toLowerCase()));
  const columns = shared.filter((key) => declared.includes(key));
  if (columns.length === 0 || shared.some((key) => taken.has(key.toLowerCase()))) return none;
  const others = shared.filter((key) => !columns.includes(key));
  return { columns, others, texts: columns.filter((key) => texts.includes(key)) };
}

function keysIn(file: string): ReadonlySet<string> {
  const folders = file.split('/').slice(0, -1);
  return new Set(folders.flatMap((folder) => /^([^=]+)=[^=]*$/u.exec(folder)?.[1] ?? []));
}

/** The FROM clause. */
export function relationOf(relation: FileRelation): string {
  const { hive } = relation;
  const reader = readerOf(relation);
  if (hive.others.length === 0) return reader;
  return `(SELECT * EXCLUDE (${hive.others.map(quoteIdentifier).join(', ')}) FROM ${reader})`;
}

function readerOf({ format, files, columns, csv, declared, dialect, hive }: FileRelation): string {
  const list = `[${files.map((file) => quoteText(literalPath(file))).join(', ')}]`;
  const pairs = columns
    ?.filter(({ name }) => !hive.columns.includes(name))
    .map(({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`)
    .join(', ');
  const common = `union_by_name = true, ${hiveArguments(hive)}`;
  if (format === 'typed') return `read_parquet(${list}, ${common})`;
  if (format === 'csv' && dialect !== null && pairs !== undefined) {
    return `read_csv(${list}, ${common}, auto_detect = false, ${dialect.join(', ')}, columns = {${pairs}})`;
  }
  if (format === 'csv') {
    const types = pairs === undefined ? '' : `, types = {${pairs}}`;
    return `read_csv(${list}, ${common}, sample_size = -1${csvArguments(csv, declared)}${types})`;
  }
  const typed = pairs === undefined ? ', sample_size = -1' : `, columns = {${pairs}}`;
  return `read_json(${list}, ${common}${typed})`;
}

/** The columns of a CSV file as DuckDB guesses them from all of it, each beside the dialect. */
export function sniffing(file: string, { csv, declared }: Pick<FileRelation, 'csv' | 'declared'>): string {
  const sniffer = `sniff_csv(${quoteText(literalPath(file))}, sample_size = -1${csvArguments(csv, declared)})`;
  return (
    `SELECT ${DIALECT_COLUMNS.join(', ')}, guessed.name AS name, guessed.type AS type ` +
    `FROM (SELECT *, unnest("Columns") AS guessed FROM ${sniffer})`
  );
}

function hiveArguments({ columns, texts }: HiveKeys): string {
  if (columns.length === 0) return 'hive_partitioning = false';
  const types = texts.map((key) => `${quoteText(key)}: VARCHAR`).join(', ');
  return `hive_partitioning = true${types === '' ? '' : `, hive_types = {${types}}`}`;
}

/** The path as a pattern of DuckDB that matches this file only: `[1]` would match `1`. */
export function literalPath(file: string): string {
  return file.replace(/[*?[]/gu, (character) => `[${character}]`);
}

/** Whether DuckDB can open the file by a pattern: it divides patterns into folders at `\` too. */
export function hasLiteralPath(file: string): boolean {
  return file.split(sep).every((segment) => !segment.includes('\\'));
}
