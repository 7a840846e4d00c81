import type { BigIntStats } from 'node:fs';
import { endedBy, foldersFollowTime } from '../core/partition/skipped-folders.js';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EngineFault, type EnginePlace, type FileState } from '../app/ports/engine.js';
import { type DomainFolders, mayRead, mayReadBelow } from '../core/access/domain-folders.js';
import type { Server } from '../core/contract/model.js';
import { partitionFinder, segmentPatterns, segmentsOf } from '../core/partition/partition-paths.js';
import type { Partitioning } from '../core/partition/partitioning.js';
import { writtenLocation } from '../core/contract/server-location.js';
import { locationOfObject } from '../core/quality/files-read.js';
import type { Instant, Interval } from '../core/shared/interval.js';
import { type CatalogFiles, neverDataRule } from './never-data.js';
import { WalkBudget, exists, walk } from './walk.js';

/** What an engine may read. */
export interface DataAccess {
  /** The folder that relative locations start from; nothing outside it is read. */
  readonly root: string;
  /**
   * The variables that a server's settings may use, each with its value, or undefined if it is not
   * set.
   */
  readonly variables: ReadonlyMap<string, string | undefined>;
  /** What is never data, whatever the root is, by real paths. */
  readonly catalog?: CatalogFiles;
  /** Where domains have folders of their own; without it, each contract reads the whole root. */
  readonly domains?: DomainAccess;
}

/** The folders of domains below the data root. */
export interface DomainAccess {
  /** As configured; null where a folder belongs to a domain by its name. */
  readonly declared: DomainFolders | null;
  /** The names of all registered domains. */
  readonly names: () => Promise<readonly string[]>;
}

/** A place below the data root. */
export interface Location {
  /** Absolute, not yet checked for existence. */
  readonly path: string;
  /**
   * As the contract writes it: messages use this path, because they must not show the values of
   * variables.
   */
  readonly shown: string;
  /** The domain whose contract names it. */
  readonly domain: string | null;
}

/**
 * The text with `${VAR:-default}` replaced. A variable that contracts may not use counts as not
 * set: its default applies.
 */
function withVariables(text: string, server: Server, access: DataAccess): string {
  return text
    .replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?-([^}]*))?\}/gu, (_, name: string, fallback?: string) => {
      const found = access.variables.get(name) ?? fallback;
      if (found === undefined) throw unresolved(name, server, access);
      return found;
    })
    .trim();
}

function unresolved(name: string, server: Server, access: DataAccess): EngineFault {
  const place = `\${${name}} of the server ${server.name}`;
  const message = access.variables.has(name)
    ? `${place} is not set where the checks run.`
    : `${place} is not among the variables a contract may use: list ${name} in CONCORDAT_DATA_VARIABLES of the server that runs the checks.`;
  return new EngineFault('UNRESOLVED_VARIABLE', message);
}

/** The location of the server's data for one object; with its placeholder for all of them. */
export function locationOf(
  { server, domain = null }: Pick<EnginePlace, 'server' | 'domain'>,
  physicalName: string | null,
  access: DataAccess,
): Location {
  const written = writtenLocation(server);
  const filledIn = written === null ? '' : withVariables(written.text, server, access);
  if (written === null || filledIn === '') {
    throw new EngineFault('UNREADABLE', `The server ${server.name} has no path.`);
  }
  const path = resolve(access.root, locationOfObject(filledIn, physicalName));
  const shown = locationOfObject(written.text, physicalName);
  if (!isInside(access.root, path)) throw new OutsideRoot(shown);
  return { path, shown, domain };
}

/** The place at `path` below the location; the location itself without `path`. */
export function below({ path, shown, domain }: Location, inner: string | null): Location {
  return inner === null
    ? { path, shown, domain }
    : { domain, path: join(path, inner), shown: `${shown.replace(/\/+$/u, '')}/${inner}` };
}

/** A file of the data, and what shows that it was not replaced. */
export interface ReadableFile {
  /** The real path: no part of it is a link. */
  readonly path: string;
  /** Device and number of the file at this path. */
  readonly identity: string;
}

/**
 * The files of a location (`*` and `?` match within a segment), as real paths in order. A link that
 * leads out of the data root is refused and not followed; folders are not included.
 */
export async function filesAt(location: Location, access: DataAccess): Promise<string[]> {
  if (!isInside(access.root, location.path)) throw new OutsideRoot(location.shown);
  if (/[*?]/u.test(location.path)) await folderOf(location, access);
  const inRoot = relative(resolve(access.root), location.path);
  const found = await walk(resolve(access.root), segmentPatterns(inRoot), new WalkBudget(location.shown));
  return (await readableFiles(found.sort(), location, access)).map(({ path }) => path);
}

/**
 * `filesAt` of many locations of one server and domain, with the size of the file, where there is
 * one; null where there are more, and for what cannot be read.
 */
export async function singleFiles(
  locations: readonly Location[],
  access: DataAccess,
): Promise<readonly (SizedFile | null)[]> {
  const [first] = locations;
  if (first === undefined) return [];
  const guard = await guardOf(first, await realRoot(access), access);
  const single = async (location: Location): Promise<SizedFile | null> => {
    if (!isInside(access.root, location.path)) return null;
    try {
      const named = /[*?]/u.test(location.path) ? await filesAt(location, access) : [location.path];
      const [path] = named;
      if (path === undefined || named.length > 1) return null;
      const real = await realpath(path);
      await guard(real, 'FILE');
      const state = await stat(real);
      return state.isDirectory() ? null : { path: real, bytes: state.size };
    } catch {
      return null;
    }
  };
  const found: (SizedFile | null)[] = [];
  for (const location of locations) found.push(await single(location));
  return found;
}

export interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

/** The files as they are now; the domain of the location may read each, by its real path. */
export async function readableFiles(
  files: readonly string[],
  location: Location,
  access: DataAccess,
): Promise<readonly ReadableFile[]> {
  const guard = await guardOf(location, await realRoot(access), access);
  const found: ReadableFile[] = [];
  for (const file of files) {
    const path = await opened(file, location, realOf);
    await guard(path, 'FILE');
    const state = await opened(path, location, stateOf);
    if (state.isDirectory()) throw folderNamed(location.shown);
    found.push({ path, identity: `${state.dev}:${state.ino}` });
  }
  return found;
}

const realOf = (path: string): Promise<string> => realpath(path);

// Numbers of files can be larger than a double represents.
const stateOf = (path: string): Promise<BigIntStats> => stat(path, { bigint: true });

/**
 * What the system says about a file or folder that was listed. It may have vanished, be a link that
 * leads nowhere, or not be readable; the real path is left out of the message.
 */
async function opened<T>(path: string, { shown }: Location, look: (path: string) => Promise<T>): Promise<T> {
  try {
    return await look(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    throw new EngineFault('UNREADABLE', `${basename(path)}, which ${shown} names, cannot be opened (${code}).`);
  }
}

/**
 * The size and the modification time of files, with their paths below the data root, which may be
 * moved; those that vanished meanwhile are left out.
 */
export async function statesOf(files: readonly string[], access: DataAccess): Promise<readonly FileState[]> {
  const root = await realRoot(access);
  const states: FileState[] = [];
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found === null) continue;
    states.push({ path: relative(root, file), size: found.size, modifiedMillis: found.mtime.getTime() });
  }
  return states;
}

function folderNamed(shown: string): EngineFault {
  const message = /[*?]/u.test(shown)
    ? `${shown} matches a folder: let the pattern match files only.`
    : `${shown} is a folder: name a file in it, or its files by a pattern such as ${shown.replace(/\/+$/u, '')}/*.`;
  return new EngineFault('UNREADABLE', message);
}

/** The real path of the data root. */
async function realRoot(access: DataAccess): Promise<string> {
  try {
    return await realpath(access.root);
  } catch {
    throw new EngineFault('FILE_MISSING', 'The data root of these checks (CONCORDAT_DATA_ROOT) does not exist.');
  }
}

/** What a real path is, for its guard. */
type Kind = 'FILE' | 'FOLDER' | 'FOLDER_OF_PATTERN';

/** Refuses a real path. */
export type Guard = (real: string, kind: Kind) => Promise<void>;

/**
 * Refuses what is outside the data root, what is never data, and what belongs to another domain
 * than that of the location. Of a folder, whose files are checked too, only where the domain may
 * read no file in it; but a pattern begins in a folder that the domain reads, because it would name
 * files of other domains too. What it compares with is read once for all paths of the location.
 */
export async function guardOf({ shown, domain }: Location, root: string, access: DataAccess): Promise<Guard> {
  const isNeverData = await neverDataRule(root, access.catalog);
  const { declared = null, names } = access.domains ?? {};
  const rule = names === undefined ? null : { declared, domains: await names() };
  return async (real, kind) => {
    if (!isInside(root, real)) throw new OutsideRoot(shown);
    if (await isNeverData(real)) throw neverData(shown);
    if (rule === null) return;
    const path = segmentsOf(relative(root, real).split(sep).join('/'));
    if (domain === null || !mayReadBelow(domain, kind === 'FILE' ? path.slice(0, -1) : path, rule))
      throw foreign(shown, domain);
    if (kind === 'FILE' && !mayRead(domain, path.slice(0, -1), rule)) throw foreign(shown, domain);
    if (kind === 'FOLDER_OF_PATTERN' && !mayRead(domain, path, rule)) throw patternAbove(shown, domain);
  };
}

/** Refuses files by the folders that they are in. */
async function refuseForeignFolders(files: readonly string[], location: Location, access: DataAccess): Promise<void> {
  const guard = await guardOf(location, await realRoot(access), access);
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    await guard(join(await opened(folder, location, realOf), 'file'), 'FILE');
  }
}

/** Every partition of the partitioning that has files below the location. */
export async function partitionsBelow(
  place: Location,
  partitioning: Partitioning,
  access: DataAccess,
  since: Instant | null,
): Promise<Interval[]> {
  const { path: location } = place;
  if (partitioning.path === null || !(await exists(location))) return [];
  await folderOf(place, access);
  const pathBelow = (path: string): string => segmentsOf(relative(location, path).split(sep).join('/')).join('/');
  const from = since !== null && foldersFollowTime(partitioning.path) ? since : null;
  const isEnded = from === null ? () => false : endedBy(partitioning, from);
  const budget = new WalkBudget(place.shown);
  const files = await walk(location, segmentPatterns(partitioning.path), budget, (path) => isEnded(pathBelow(path)));
  await refuseForeignFolders(files, place, access);
  const partitions = new Map<string, Interval>();
  const partitionAt = partitionFinder(partitioning);
  for (const file of files) {
    const partition = partitionAt(pathBelow(file));
    if (partition !== null && (from === null || partition.to > from)) partitions.set(partition.from, partition);
  }
  return [...partitions.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The folder of a location: itself, or the folder of the file or of the pattern that it ends in.
 */
async function folderOf(location: Location, access: DataAccess): Promise<string> {
  const root = await realRoot(access);
  let folder = location.path;
  while (/[*?{]/u.test(folder)) folder = dirname(folder);
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new EngineFault('FILE_MISSING', `${location.shown} does not exist.`);
  const real = await opened(found.isDirectory() ? folder : dirname(folder), location, realOf);
  const guard = await guardOf(location, root, access);
  await guard(real, folder === location.path ? 'FOLDER' : 'FOLDER_OF_PATTERN');
  return real;
}

/**
 * The result of the work. Its faults contain no real paths, which would show the values of
 * variables and the place of the data.
 */
export async function withShownPaths<T>(location: Location, access: DataAccess, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    const [folder, shown] = withoutPattern(location);
    const shownByReal = new Map([
      [await realpath(folder).catch(() => folder), shown],
      [folder, shown],
      [`${await realpath(access.root).catch(() => access.root)}/`, ''],
      [`${resolve(access.root)}/`, ''],
    ]);
    let { message } = error;
    for (const [real, written] of shownByReal) message = message.replaceAll(real, () => written);
    throw new EngineFault(error.code, message);
  }
}

/** The real and the shown path, up to the first segment with a pattern. */
function withoutPattern({ path, shown }: Location): [string, string] {
  if (!/[*?]/u.test(path)) return [path, shown];
  const folder = (text: string): string => text.replace(/[^/]*[*?].*$/su, '').replace(/\/+$/u, '');
  return [folder(path), folder(shown)];
}

/** Whether the path is the root or below it, by its text. */
function isInside(root: string, path: string): boolean {
  const way = relative(resolve(root), path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** The fault of a location outside the data root, where other machines may have data. */
export class OutsideRoot extends EngineFault {
  constructor(shown: string) {
    super('ACCESS_DENIED', `${shown} is outside the folder that checks may read.`);
  }
}

/** The fault of a location that is never data. */
export function neverData(shown: string): EngineFault {
  const what = 'the store of the catalog, configuration files and names that begin with a dot';
  return new EngineFault('ACCESS_DENIED', `${shown} is never data: checks do not read ${what}.`);
}

function patternAbove(shown: string, domain: string): EngineFault {
  const message = `${shown} names files of other domains too: begin the pattern in a folder that contracts of the domain ${domain} may read.`;
  return new EngineFault('ACCESS_DENIED', message);
}

function foreign(shown: string, domain: string | null): EngineFault {
  const whose = domain === null ? 'this contract' : `contracts of the domain ${domain}`;
  const text = `${shown} is not in a folder that ${whose} may read`;
  return new EngineFault('ACCESS_DENIED', `${text}: see CONCORDAT_DATA_ROOTS.`);
}
