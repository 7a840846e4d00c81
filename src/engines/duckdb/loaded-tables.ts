import { mkdirSync, mkdtempSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The place of one loaded table: a database file, and its name in statements. */
export interface TablePlace {
  readonly name: string;
  readonly file: string;
  /** What the table may need on disk. */
  readonly bytes: number;
}

const PREFIX = 'concordat-checks-';

/** A folder that nothing was loaded into for so long belongs to a process that was killed. */
const ABANDONED_MILLIS = 24 * 3_600_000;

/** A compressed text of this many bytes needs at most this many times as much as a table. */
const COMPRESSION = 20;

/**
 * Tables that text files were loaded into, each in a file of its own, in a folder that only this
 * user can read. Together they need no more than the limit.
 */
export class LoadedTables {
  readonly folder: string;
  private readonly live = new Map<string, TablePlace>();
  private count = 0;

  constructor(private readonly diskBytes: number) {
    this.folder = mkdtempSync(join(tmpdir(), PREFIX));
    void deleteAbandoned(this.folder);
  }

  /** A place for a table that needs this much; null if it does not fit beside the others. */
  reserve(bytes: number): Promise<TablePlace | null> {
    const used = [...this.live.values()].reduce((sum, place) => sum + place.bytes, 0);
    if (used + bytes > this.diskBytes) return Promise.resolve(null);
    this.count += 1;
    const name = `loaded_${this.count}`;
    const place = { name, file: join(this.folder, `${name}.db`), bytes };
    this.live.set(name, place);
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    return Promise.resolve(place);
  }

  /** The files of the tables that the statement names. */
  namedIn(sql: string): Readonly<Record<string, string>> {
    const named = [...this.live.values()].filter(({ name }) => sql.includes(`"${name}".`));
    return Object.fromEntries(named.map(({ name, file }) => [name, file]));
  }

  async release({ name, file }: TablePlace): Promise<void> {
    this.live.delete(name);
    await Promise.all([file, `${file}.wal`].map((path) => rm(path, { force: true })));
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
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

/** What a killed process has left behind is data of its catalog. */
async function deleteAbandoned(own: string): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const { mtimeMs: now } = await stat(own).catch(() => ({ mtimeMs: 0 }));
  for (const name of names.filter((one) => one.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const found = await stat(folder).catch(() => null);
    if (found === null || found.uid !== process.getuid?.() || now - found.mtimeMs < ABANDONED_MILLIS) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
