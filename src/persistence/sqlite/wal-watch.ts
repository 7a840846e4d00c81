import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type Database from '@concordat/embedded-sqlite';

/** Several writes to the log within this time are one wake-up. */
const SETTLE_MILLIS = 5;
/** Where files cannot be watched (the system's watches are used up): the price is a statement now and then. */
const POLL_MILLIS = 500;

/**
 * Notices commits of other processes by watching the write-ahead log's file: while nothing changes, no statement runs. Our own
 * commits grow the log too; `data_version` of our writing connection changes only by others' and tells them apart.
 */
export async function watchWal(
  path: string,
  handle: Database.Database,
  onForeignCommit: () => void,
): Promise<() => Promise<void>> {
  const log = `${basename(path)}-wal`;
  const version = (): unknown => handle.pragma('data_version', { simple: true });
  let seen = version();
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    timer = undefined;
    const now = version();
    if (now === seen) return;
    seen = now;
    onForeignCommit();
  };
  let polling: NodeJS.Timeout | undefined;
  const poll = (): void => {
    polling ??= setInterval(look, POLL_MILLIS).unref();
  };
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
      if (file === log) timer ??= setTimeout(look, SETTLE_MILLIS).unref();
    });
    watcher.on('error', poll);
  } catch {
    poll();
  }
  return async () => {
    watcher?.close();
    clearTimeout(timer);
    clearInterval(polling);
  };
}
