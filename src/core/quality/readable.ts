import type { Server } from '../contract/model.js';

/** The formats of files that checks can read here, by the words a server's `format` or the ending of its path may use. */
export const FILE_FORMATS: readonly string[] = ['parquet', 'csv', 'json', 'jsonl', 'ndjson'];

/** Server types whose data lies in files on this machine; of the others the type alone says whether an engine reads it. */
const FILE_SERVERS: readonly string[] = ['local', 'file', 'custom'];

/** Whether the server's data lies in files here, and nothing here reads files of its format: with another one it could be checked. */
export function lacksReadableFormat({ type, settings }: Server): boolean {
  const kind = type.toLowerCase();
  if (!FILE_SERVERS.includes(kind)) return false;
  const format = formatOf(settings);
  return !FILE_FORMATS.includes(format) && !(kind === 'custom' && format === 'sqlite');
}

/** The word that says how the server's files are written: its `format`, else what its path ends in; empty where neither says. */
function formatOf(settings: Server['settings']): string {
  const named = settings['format'];
  if (typeof named === 'string') return named.toLowerCase();
  const path = settings['path'] ?? settings['location'];
  return typeof path === 'string' ? (/\.([a-z]+)$/iu.exec(path)?.[1] ?? '').toLowerCase() : '';
}
