import { open, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { EngineFault } from '../../app/ports/engine.js';
import type { SourceFormat } from '../../core/inference/facts.js';
import { type DataAccess, filesAt } from '../location.js';
import { SourceFault } from './source-fault.js';

/** The files of a source, relative to the data root. */
export interface SourceFiles {
  readonly format: SourceFormat;
  readonly files: readonly string[];
}

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  parquet: 'parquet',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  db: 'sqlite',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
};

const KINDS = 'CSV (*.csv, *.tsv), JSON (*.json, *.jsonl, *.ndjson), Parquet (*.parquet) and SQLite files are read.';

/** Finds the files of the paths, which are files, folders or patterns; all of one format. */
export async function sourceFiles(paths: readonly string[], access: DataAccess): Promise<SourceFiles> {
  const found = new Map<string, SourceFormat>();
  for (const path of paths) for (const [file, format] of await filesOf(path, access)) found.set(file, format);
  const formats = [...new Set(found.values())];
  const [format] = formats;
  const files = [...found.keys()].sort();
  if (format === undefined) throw noFile(paths);
  if (formats.length > 1) {
    const examples = formats.toSorted().map((one) => `${one} (${files.find((file) => found.get(file) === one) ?? ''})`);
    const message = `the source has files of several formats: ${examples.join(', ')}`;
    throw new SourceFault('SOURCE_MIXED', message, 'Name the files of one format, for example by a pattern.');
  }
  return { format, files };
}

/** The files of one path with their formats. */
async function filesOf(path: string, access: DataAccess): Promise<readonly (readonly [string, SourceFormat])[]> {
  const root = await realpath(access.root);
  const state = await stat(join(access.root, path)).catch(() => null);
  const isFolder = state?.isDirectory() === true;
  const pattern = isFolder ? `${path}/**` : path;
  const location = { path: join(access.root, pattern), shown: path, domain: null };
  const real = await filesAt(location, access).catch((error: unknown) => {
    if (error instanceof EngineFault && error.code === 'FILE_MISSING') return [];
    throw error;
  });
  if (real.length === 0) throw noFile([path]);
  const known: (readonly [string, SourceFormat])[] = [];
  for (const file of real) {
    const shown = relative(root, file).split(sep).join('/');
    const format = formatOf(shown) ?? ((await isSqlite(file)) ? 'sqlite' : null);
    if (format !== null) known.push([shown, format]);
    // A folder may hold other files; a file that is named is meant.
    else if (!isFolder) throw new SourceFault('SOURCE_UNSUPPORTED', `${shown} is of no format that checks read`, KINDS);
  }
  if (known.length === 0) throw new SourceFault('SOURCE_UNSUPPORTED', `${path} has no file that checks read`, KINDS);
  return known;
}

function formatOf(file: string): SourceFormat | null {
  const extension = /\.([a-z0-9]+)(?:\.(?:gz|zst))?$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, extension) ? (EXTENSIONS[extension] ?? null) : null;
}

const SQLITE_HEADER = 'SQLite format 3\0';

async function isSqlite(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SQLITE_HEADER.length), 0, SQLITE_HEADER.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === SQLITE_HEADER;
  } finally {
    await handle.close();
  }
}

function noFile(paths: readonly string[]): SourceFault {
  const message = `no file matches ${paths.map((path) => `\`${path}\``).join(', ')}`;
  return new SourceFault(
    'SOURCE_NOT_FOUND',
    message,
    'Check the path. Files below the data root (--data-root) are read.',
  );
}
