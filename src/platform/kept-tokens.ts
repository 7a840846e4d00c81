import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Result, ok } from '../core/shared/result.js';
import { makeFolder } from './folders.js';
import { readSecretFile } from './secret-file.js';
import { userFolder } from './user-folder.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** The file of the token for one server: a file each, so that two logins lose nothing. */
export function keptTokenFile(environment: Variables, server: string): string | null {
  const folder = userFolder(environment);
  const { host, pathname, protocol } = new URL(server);
  const name = encodeURIComponent(`${protocol}//${host}${pathname.replace(/\/+$/, '')}`);
  return folder === null ? null : join(folder, 'tokens', name);
}

/** The kept token, null where there is none; or why the file cannot be used. */
export function readKeptToken(file: string | null): Result<string | null, string> {
  return file === null || !existsSync(file) ? ok(null) : readSecretFile(file);
}

/** Keeps a token, whole or not at all, readable by its owner only. */
export function keepToken(file: string, token: string): void {
  const folder = dirname(file);
  makeFolder(dirname(folder), 0o700);
  makeFolder(folder, 0o700);
  // It may have existed with another mode.
  chmodSync(folder, 0o700);
  const written = `${file}.${process.pid}.new`;
  rmSync(written, { force: true });
  const descriptor = openSync(written, 'wx', 0o600);
  try {
    writeSync(descriptor, `${token}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(written, file);
}

/** Removes the token; returns whether there was one. */
export function forgetToken(file: string | null): boolean {
  if (file === null || !existsSync(file)) return false;
  rmSync(file);
  return true;
}
