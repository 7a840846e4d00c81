import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Creates the folder and its missing parents; `mode` is that of the folder itself, which keeps its
 * own where it exists. Throws the system's error if one cannot be created;
 * Node's own `recursive` loops indefinitely if the system answers ENOENT to creating a folder in an
 * existing folder, as `/proc` does.
 */
export function makeFolder(path: string, mode = 0o777): void {
  const folder = resolve(path);
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have created it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
