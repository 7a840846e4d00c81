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

/** Files that SQLite keeps beside a database, and the lineage index of the server. */
const BESIDE_STORE = ['', '-wal', '-shm', '-journal', '.lineage', '.lineage.new'];

/**
 * Whether a file is never data: a name that begins with a dot below the root, a configuration
 * file, or the folder and the files of the store, also under the name of a hard link. Real paths
 * are compared; the root itself may be in a folder that begins with a dot. The files of the catalog
 * are looked up once, for all files that are compared with them.
 */
export async function neverDataRule(
  root: string,
  catalog: CatalogFiles | undefined,
): Promise<(real: string) => Promise<boolean>> {
  const { store, configuration } = catalog ?? { store: null, configuration: [] };
  const folder = store === null || isBelow(dirname(store), root) ? null : dirname(store);
  const own = [...configuration, ...(store === null ? [] : BESIDE_STORE.map((suffix) => `${store}${suffix}`))];
  const identities = new Set((await Promise.all(own.map(identityOf))).filter((one) => one !== null));
  return async (real) => {
    if (isNeverDataByName(relative(root, real).split(sep))) return true;
    if (own.includes(real) || (folder !== null && isBelow(folder, real))) return true;
    const found = identities.size === 0 ? null : await identityOf(real);
    return found !== null && identities.has(found);
  };
}

/** Device and number of the file, which all of its names share. */
async function identityOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
