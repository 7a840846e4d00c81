import type { Server } from '../contract/model.js';
import { writtenLocation } from '../contract/server-location.js';
import type { DataFormat } from './sql/dialect.js';

/**
 * The file formats that checks can read, by the names that a server's `format` or the extension of
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
 * Server types whose data is in local files; for the other types, the type alone determines whether
 * an engine can read it.
 */
const FILE_SERVERS: readonly string[] = ['local', 'file', 'custom'];

/**
 * The file format of the server; null if its data is elsewhere, or in files that no engine reads as
 * rows.
 */
export function fileFormatOf(server: Server): DataFormat | null {
  const word = formatName(server.settings);
  return isFileServer(server) && Object.hasOwn(FILE_FORMATS, word) ? (FILE_FORMATS[word] ?? null) : null;
}

/** Whether the server is a SQLite file. */
export function isSqliteFile({ type, settings }: Server): boolean {
  const kind = type.toLowerCase();
  const format = settings['format'];
  return kind === 'sqlite' || (kind === 'custom' && typeof format === 'string' && format.toLowerCase() === 'sqlite');
}

/**
 * Whether the server's data is in local files of a format that no engine reads: with another format
 * it could be checked.
 */
export function lacksReadableFormat(server: Server): boolean {
  return isFileServer(server) && fileFormatOf(server) === null && !isSqliteFile(server);
}

function isFileServer({ type }: Server): boolean {
  return FILE_SERVERS.includes(type.toLowerCase());
}

/**
 * The name of the server's file format: its `format`, else the extension of its path; empty if
 * there is neither.
 */
function formatName(settings: Server['settings']): string {
  const named = settings['format'];
  if (typeof named === 'string') return named.toLowerCase();
  const path = writtenLocation({ settings })?.text ?? '';
  return (/\.([a-z]+)(?:\.(?:gz|zst))?$/iu.exec(path)?.[1] ?? '').toLowerCase();
}
