import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A value as written in the file, with its place for messages. */
export interface FileValue {
  readonly text: string;
  readonly where: string;
}

/** What a configuration file holds. */
export interface FileReading {
  readonly path: string | null;
  readonly values: ReadonlyMap<string, FileValue>;
  readonly problems: readonly { readonly message: string; readonly where: string; readonly help: string }[];
}

/** There is no configuration file. */
export const NO_FILE: FileReading = { path: null, values: new Map(), problems: [] };

const NAME = 'concordat.config.yaml';

/**
 * The nearest configuration file from `folder` upwards, at most to the root of the git repository.
 */
export function findConfigFile(folder: string): string | null {
  const candidate = join(folder, NAME);
  if (existsSync(candidate)) return candidate;
  const parent = dirname(folder);
  return existsSync(join(folder, '.git')) || parent === folder ? null : findConfigFile(parent);
}
