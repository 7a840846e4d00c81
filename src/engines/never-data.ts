import { stat } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { isNeverDataByName } from '../core/access/never-data.js';

/** Files of the catalog itself, which no contract reads, as absolute paths. */
export interface CatalogFiles {
  /** The SQLite file of the store; null for another database. */
  readonly store: string | null;
  /** The configuration files in use. */
  readonly configuration: readonly string[];
}

/** Files that SQLite keeps beside a database. */
const BESIDE_STORE = ['', '-wal', '-shm', '-journal'];

/**
 * Whether a file is never data: a name that begins with a dot below the root, a configuration file,
 * or the folder and the files of the store, also under the name of a hard link. `real` and `root`
 * are real paths; the root itself may be in a folder that begins with a dot.
 */
export async function isNeverData(real: string, root: string, catalog: CatalogFiles | undefined): Promise<boolean> {
  if (isNeverDataByName(relative(root, real).split(sep))) return true;
  if (catalog === undefined) return false;
  const { store, configuration } = catalog;
  if (store !== null && isBelow(dirname(store), real) && !isBelow(dirname(store), root)) return true;
  const own = [...configuration, ...(store === null ? [] : BESIDE_STORE.map((suffix) => `${store}${suffix}`))];
  if (own.includes(real)) return true;
  const found = await identityOf(real);
  if (found === null) return false;
  for (const file of own) {
    if ((await identityOf(file)) === found) return true;
  }
  return false;
}

/** Device and number of the file, which all of its names share. */
async function identityOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
