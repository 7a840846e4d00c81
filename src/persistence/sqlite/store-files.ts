import { basename } from 'node:path';
import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import type { Log } from '../../app/ports/clock.js';

/** What SQLite keeps beside the file of a store: the write-ahead log and its index. */
const COMPANIONS = ['-wal', '-shm'];

/**
 * Creates the file of a store for its owner only (0600), and narrows existing files, which hold
 * the hashes of tokens and the names of everybody's data. SQLite gives the files beside it the
 * same mode. A file that belongs to somebody else cannot be narrowed: a warning names it.
 */
export function keepPrivate(path: string, log: Log): void {
  closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, ...COMPANIONS.map((suffix) => path + suffix)]) {
    if (!existsSync(file) || (statSync(file).mode & 0o077) === 0) continue;
    try {
      chmodSync(file, 0o600);
      log.warn('a file of the store could be read by other users; its mode is now 0600', { file });
    } catch (error) {
      log.warn('other users can read a file of the store, and its mode cannot be changed', { file, error });
    }
  }
}

/** The file under a running server was replaced or removed: what it would write is lost. */
export class StoreReplaced extends Error {
  override readonly name = 'StoreReplaced';
}

/**
 * Remembers which file (device and inode) the path names now. The returned function throws when the
 * path names another one, or none. The files beside it, through which processes see each other's
 * writes, are remembered when they are first seen.
 */
export function watchIdentity(path: string): () => void {
  const own = identityOf(path);
  const companions = new Map<string, string | null>();
  return () => {
    const found = identityOf(path);
    if (found !== own) throw new StoreReplaced(replaced(path, found));
    for (const companion of COMPANIONS.map((suffix) => path + suffix)) {
      const known = companions.get(companion) ?? null;
      const now = identityOf(companion);
      if (known !== null && now !== known) throw new StoreReplaced(replaced(companion, now));
      companions.set(companion, now);
    }
  };
}

function replaced(file: string, found: string | null): string {
  const what = found === null ? 'removed' : 'replaced by another file';
  // Without its folder: callers see this message.
  return `The store's file ${basename(file)} was ${what} while the server runs; nothing more is written. Restart the server.`;
}

function identityOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? null : `${String(found.dev)}:${String(found.ino)}`;
}
