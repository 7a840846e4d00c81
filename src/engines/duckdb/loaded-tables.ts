import { mkdtempSync, rmdirSync } from 'node:fs';
import { lstat, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { READERS_OF_ALL } from '../readers/reader-pool.js';

/** The place of one loaded table: a database file, and its name in statements. */
export interface TablePlace {
  readonly name: string;
  readonly file: string;
  /** What the table may need on disk. */
  readonly bytes: number;
}

const PREFIX = 'concordat-checks-';
/** Folders of trials have names of the same form, and the files of their checks inside. */
const OURS = /^concordat-(?:checks|try)-/u;

/** A folder of another machine, or of a process that cannot be identified, is deleted so late. */
const ABANDONED_MILLIS = 24 * 3_600_000;

/** A compressed text of this many bytes needs at most this many times as much as a table. */
const COMPRESSION = 20;

/**
 * What one reader may write beside its memory, as a part of the disk limit. All readers together
 * leave the larger half to loaded tables.
 */
const SPILLED_BY_A_READER = 1 / 8;

/**
 * Tables that text files were loaded into, each in a file of its own, in a folder that only this
 * user can read. Together they need no more than the limit. Where no folder can be made, nothing is
 * loaded.
 */
export class LoadedTables {
  readonly folder: string | null;
  /** Bytes that the statements of one reader may write into the folder while they run. */
  readonly spillBytes: number;
  private readonly loadedBytes: number;
  private readonly live = new Map<string, TablePlace>();
  private count = 0;

  constructor(diskBytes: number, temporaryFolder: string) {
    this.spillBytes = Math.floor(diskBytes * SPILLED_BY_A_READER);
    this.loadedBytes = diskBytes - READERS_OF_ALL * this.spillBytes;
    this.folder = newFolder(temporaryFolder);
    deleteAbandoned(temporaryFolder, this.folder).catch(() => undefined);
  }

  /** A place for a table that needs this much; null if it does not fit beside the others. */
  async reserve(bytes: number): Promise<TablePlace | null> {
    const used = [...this.live.values()].reduce((sum, place) => sum + place.bytes, 0);
    if (this.folder === null || used + bytes > this.loadedBytes) return null;
    this.count += 1;
    const name = `loaded_${this.count}`;
    const place = { name, file: join(this.folder, `${name}.db`), bytes };
    this.live.set(name, place);
    if (await isOwn(this.folder)) return place;
    this.live.delete(name);
    return null;
  }

  /** The files of the tables that the statement names. */
  namedIn(sql: string): Readonly<Record<string, string>> {
    const named = [...this.live.values()].filter(({ name }) => sql.includes(`"${name}".`));
    return Object.fromEntries(named.map(({ name, file }) => [name, file]));
  }

  async release({ name, file }: TablePlace): Promise<void> {
    this.live.delete(name);
    // The results are worth more than the disk: the folder is deleted at the end.
    await Promise.all([file, `${file}.wal`].map((path) => rm(path, { force: true }).catch(() => undefined)));
  }

  /** Deletes what the statements of a reader have written, after it was killed. Never fails. */
  async deleteSpilled(pid: number): Promise<void> {
    const { folder } = this;
    if (folder === null) return;
    const names = await readdir(folder).catch(() => []);
    const own = names.filter((name) => name.startsWith(`spill_${pid}_`));
    // What cannot be deleted now is deleted with the folder.
    const deleted = own.map((name) => rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined));
    await Promise.all(deleted);
  }

  async close(): Promise<void> {
    if (this.folder !== null) await rm(this.folder, { recursive: true, force: true });
  }
}

/** What a table of the files may need on disk: no more than their text, as DuckDB compresses it. */
export async function sizeOf(files: readonly string[]): Promise<number> {
  let bytes = SMALLEST;
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    bytes += (found?.size ?? 0) * (/\.(gz|zst|bz2|xz)$/iu.test(file) ? COMPRESSION : 1);
  }
  return bytes;
}

/** Of an empty table. */
const SMALLEST = 2 ** 20;

/** A new folder, named after this machine and process; null where none can be made. */
function newFolder(temporaryFolder: string): string | null {
  try {
    return mkdtempSync(join(temporaryFolder, `${PREFIX}${hostname()}-${process.pid}-`));
  } catch {
    return null;
  }
}

/** Why nothing can be loaded through the folder; null if it can. */
export function problemOf(temporaryFolder: string): string | null {
  try {
    rmdirSync(mkdtempSync(join(temporaryFolder, PREFIX)));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Whether the folder is there and belongs to this user. One that was deleted is made again, but one
 * that another user made in its place is not used.
 */
async function isOwn(folder: string): Promise<boolean> {
  const made = await mkdir(folder, { mode: 0o700 }).then(
    () => true,
    () => false,
  );
  const found = made ? null : await lstat(folder).catch(() => null);
  return made || (found !== null && found.isDirectory() && isOfThisUser(found));
}

function isOfThisUser({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

/** What a killed process has left behind is data of its catalog. */
async function deleteAbandoned(temporaryFolder: string, own: string | null): Promise<void> {
  const now = own === null ? 0 : (await stat(own)).mtimeMs;
  for (const name of await readdir(temporaryFolder)) {
    const folder = join(temporaryFolder, name);
    if (!OURS.test(name) || folder === own) continue;
    const found = await lstat(folder).catch(() => null);
    if (found === null || !found.isDirectory() || !isOfThisUser(found)) continue;
    if (!isAbandoned(name, found.mtimeMs) && now - found.mtimeMs < ABANDONED_MILLIS) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether the process that the folder is named after ended here, or had the number of this one. */
function isAbandoned(name: string, modifiedMillis: number): boolean {
  const [, host, pid] = /^concordat-(?:checks|try)-(.+)-(\d+)-[^-]{6}$/u.exec(name) ?? [];
  if (host !== hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return modifiedMillis < performance.timeOrigin;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
  }
}
