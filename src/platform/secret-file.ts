import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Result, err, ok } from '../core/shared/result.js';

/** The longest file that can be a secret: one line. */
const MOST_BYTES = 4_096;

/**
 * The content of a file that holds one secret, without white space at its ends; a sentence about
 * the file where it cannot be used. Only its owner may be able to read it.
 */
export function readSecretFile(path: string): Result<string, string> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    return err(code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`);
  }
  try {
    // Of the opened file, which a link can name.
    const { mode, size } = fstatSync(file);
    if ((mode & 0o170000) !== 0o100000) return err('is not a file');
    if ((mode & 0o077) !== 0) {
      return err(`is open to other users: its mode is ${(mode & 0o777).toString(8).padStart(4, '0')}, not 0600`);
    }
    if (size > MOST_BYTES) return err('is too large for a secret');
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? err('is empty') : ok(text);
  } finally {
    closeSync(file);
  }
}
