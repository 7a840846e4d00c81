import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EngineFault } from '../app/ports/engine.js';
import type { Server } from '../core/contract/model.js';
import { type SegmentPattern, cellOfPath, segmentPatterns, segmentsOf } from '../core/quality/cell-paths.js';
import type { Grid } from '../core/shared/grid.js';
import type { Interval } from '../core/shared/interval.js';

/** What an engine may read. */
export interface DataAccess {
  /** The folder relative locations start from, and outside of which nothing is read. */
  readonly root: string;
  /** The value of a variable in a server's settings, or undefined where it is not set. */
  readonly variable: (name: string) => string | undefined;
}

/** A setting as text with its `${VAR:-default}` filled in; null where absent or empty. */
export function settingOf(server: Server, key: string, access: DataAccess): string | null {
  const value = Object.hasOwn(server.settings, key) ? server.settings[key] : undefined;
  if (typeof value !== 'string') return null;
  const text = value.replace(
    /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}/gu,
    (_, name: string, fallback?: string) => {
      const found = access.variable(name) ?? fallback;
      if (found === undefined)
        throw new EngineFault('UNRESOLVED_VARIABLE', `${name} of the server ${server.name} is not set.`);
      return found;
    },
  );
  return text.trim() === '' ? null : text.trim();
}

/** The absolute location of the server's data for one object, not yet looked at. */
export function locationOf(server: Server, physicalName: string, access: DataAccess): string {
  const location =
    settingOf(server, 'path', access) ?? settingOf(server, 'location', access) ?? settingOf(server, 'database', access);
  if (location === null) throw new EngineFault('UNREADABLE', `The server ${server.name} has no path.`);
  const named = location.replace(/^file:\/\//u, '').replaceAll(/\{(?:object|model|table)\}/gu, physicalName);
  const path = resolve(access.root, named);
  if (!isInside(access.root, path)) throw outside(named);
  return path;
}

/**
 * The files at `path` below `location` (`*` and `?` match within a segment), as real paths in order. A link that leads out of the
 * data root is refused, not followed.
 */
export async function filesAt(location: string, path: string | null, access: DataAccess): Promise<string[]> {
  const root = await realRoot(access);
  const wanted = path === null ? location : join(location, path);
  if (!isInside(access.root, wanted)) throw outside(path ?? location);
  const below = relative(resolve(access.root), wanted);
  const found = await walk(resolve(access.root), segmentPatterns(below));
  const files: string[] = [];
  for (const file of found.sort()) {
    const real = await realpath(file);
    if (!isInside(root, real)) throw outside(relative(access.root, file));
    files.push(real);
  }
  return files;
}

/** The real path of the data root. */
export async function realRoot(access: DataAccess): Promise<string> {
  try {
    return await realpath(access.root);
  } catch {
    throw new EngineFault('FILE_MISSING', `The data root ${access.root} does not exist.`);
  }
}

/** Every cell of the grid that has files below the location. */
export async function cellsBelow(location: string, grid: Grid): Promise<Interval[]> {
  if (grid.path === null) return [];
  const files = await walk(location, segmentPatterns(grid.path));
  const cells = new Map<string, Interval>();
  for (const file of files) {
    const cell = cellOfPath(grid, segmentsOf(relative(location, file).split(sep).join('/')).join('/'));
    if (cell !== null) cells.set(cell.from, cell);
  }
  return [...cells.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Files and folders under `folder` whose path matches the patterns, segment by segment; folders that cannot be read have none. */
async function walk(folder: string, patterns: readonly SegmentPattern[]): Promise<string[]> {
  const [pattern, ...rest] = patterns;
  if (pattern === undefined) return (await exists(folder)) ? [folder] : [];
  if (pattern.literal !== null) return walk(join(folder, pattern.literal), rest);
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return [];
  }
  const matching = names.filter((name) => pattern.expression.test(name)).map((name) => join(folder, name));
  if (rest.length === 0) return matching;
  const deeper = await Promise.all(matching.map((path) => walk(path, rest)));
  return deeper.flat();
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** The folder a location stands for: itself, or what holds the file or the pattern it ends in. */
export async function folderOf(location: string, access: DataAccess): Promise<string> {
  const root = await realRoot(access);
  let folder = location;
  while (/[*?{]/u.test(folder)) folder = dirname(folder);
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new EngineFault('FILE_MISSING', `${relative(access.root, folder)} does not exist.`);
  const real = await realpath(found.isDirectory() ? folder : dirname(folder));
  if (!isInside(root, real)) throw outside(relative(access.root, folder));
  return real;
}

function isInside(root: string, path: string): boolean {
  const way = relative(resolve(root), path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

function outside(path: string): EngineFault {
  return new EngineFault('ACCESS_DENIED', `${path} lies outside the folder that checks may read.`);
}
