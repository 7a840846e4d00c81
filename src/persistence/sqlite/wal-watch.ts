import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type Database from '@concordat/embedded-sqlite';

/**
 * Delays after a write to the log at which `data_version` is read. Once is not enough: the writer
 * first makes its frames durable, which can take long, and then publishes the commit in shared
 * memory, which no watch reports.
 */
const CHECK_MILLIS = [5, 10, 20, 40, 80, 160, 320];
/** The interval where files cannot be watched because the system's watches are used up. */
const POLL_MILLIS = 500;

/**
 * Detects commits of other processes by watching the write-ahead log; while it does not change, no
 * statement runs. Commits of this process write to the log too, but only those of others change
 * `data_version` of the writing connection.
 */
export async function watchWal(
  path: string,
  handle: Database.Database,
  onForeignCommit: () => void,
): Promise<() => Promise<void>> {
  const logFile = `${basename(path)}-wal`;
  const version = (): unknown => handle.pragma('data_version', { simple: true });
  let seen = version();
  let timer: NodeJS.Timeout | undefined;
  let checks = 0;
  const check = (): boolean => {
    const current = version();
    if (current === seen) return false;
    seen = current;
    onForeignCommit();
    return true;
  };
  const checkLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      checks += 1;
      if (!check() && checks < CHECK_MILLIS.length) checkLater();
      else timer = undefined;
    }, CHECK_MILLIS[checks]).unref();
  };
  const onWrite = (): void => {
    // Writes before the first check share it, however many there are.
    if (timer !== undefined && checks === 0) return;
    checks = 0;
    checkLater();
  };
  let polling: NodeJS.Timeout | undefined;
  const poll = (): void => {
    polling ??= setInterval(check, POLL_MILLIS).unref();
  };
  let watcher: FSWatcher | undefined;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_event, file) => {
      if (file === logFile) onWrite();
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
