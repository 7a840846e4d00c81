import type { Server } from '../contract/model.js';
import type { DataFormat } from './sql/dialect.js';

/**
 * How files are read that checks can read here, by the words a server's `format` or the ending of
 * its path may use.
 */
const FILE_FORMATS: Readonly<Record<string, DataFormat>> = {
  parquet: 'typed',
  csv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
};

/**
 * Server types whose data lies in files on this machine; of the others the type alone says whether
 * an engine reads it.
 */
const FILE_SERVERS: readonly string[] = ['local', 'file', 'custom'];

/**
 * How the server's files are read; null where its data lies elsewhere, or in files that nothing
 * here reads as rows.
 */
export function fileFormatOf(server: Server): DataFormat | null {
  const word = formatWord(server.settings);
  return liesInFiles(server) && Object.hasOwn(FILE_FORMATS, word) ? (FILE_FORMATS[word] ?? null) : null;
}

/** Whether the server is a SQLite file. */
export function isSqliteFile({ type, settings }: Server): boolean {
  const kind = type.toLowerCase();
  const format = settings['format'];
  return kind === 'sqlite' || (kind === 'custom' && typeof format === 'string' && format.toLowerCase() === 'sqlite');
}

/**
 * Whether the server's data lies in files here, and nothing here reads files of its format: with
 * another one it could be checked.
 */
export function lacksReadableFormat(server: Server): boolean {
  return liesInFiles(server) && fileFormatOf(server) === null && !isSqliteFile(server);
}

function liesInFiles({ type }: Server): boolean {
  return FILE_SERVERS.includes(type.toLowerCase());
}

/**
 * The word that says how the server's files are written: its `format`, else what its path ends in;
 * empty where neither says.
 */
function formatWord(settings: Server['settings']): string {
  const named = settings['format'];
  if (typeof named === 'string') return named.toLowerCase();
  const path = settings['path'] ?? settings['location'];
  return typeof path === 'string' ? (/\.([a-z]+)$/iu.exec(path)?.[1] ?? '').toLowerCase() : '';
}
