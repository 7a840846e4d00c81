import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { userFolder } from '../user-folder.js';

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

/**
 * Both files: what the second one has takes precedence. A server of the second one does not get the
 * token of the first.
 */
export function mergedReadings(first: FileReading, second: FileReading): FileReading {
  const own = second.values.has('server') ? [...first.values].filter(([key]) => key !== 'token') : [...first.values];
  return {
    path: second.path,
    values: new Map([...own, ...second.values]),
    problems: [...first.problems, ...second.problems],
  };
}

/**
 * A file that was found and not named, as in a repository that somebody else wrote: it may name no
 * token. It could name any secret of this machine, and a server that gets it.
 */
export function foundReading(reading: FileReading): FileReading {
  const token = reading.values.get('token');
  if (token === undefined) return reading;
  const problem = {
    message: 'token must not be in a file that is found in the folder: any repository may have one',
    where: token.where,
    help: 'Use `concordat auth login`, CONCORDAT_TOKEN, the configuration file of the user, or name the file with --config.',
  };
  const values = new Map([...reading.values].filter(([key]) => key !== 'token'));
  return { ...reading, values, problems: [...reading.problems, problem] };
}

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

/** The configuration file of the user, which applies in every folder; null where there is none. */
export function findUserFile(environment: Readonly<Record<string, string | undefined>>): string | null {
  const folder = userFolder(environment);
  if (folder === null) return null;
  const file = join(folder, 'config.yaml');
  return existsSync(file) ? file : null;
}
