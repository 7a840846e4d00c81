import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import type { Configuration } from '../../platform/config.js';
import { codes } from '../../core/codes/index.js';
import type { CliEnvironment } from '../environment.js';
import { isFailure } from '../exit.js';
import { startFailure } from '../start-failure.js';
import { type Look, fine, notKnown, wrong } from './look.js';

/** Connects to the database as a server would, and changes nothing. */
export async function lookAtDatabase(deps: CliEnvironment, configuration: Configuration): Promise<Look> {
  try {
    const state = await deps.lookAtStore(configuration);
    switch (state.kind) {
      case 'ABSENT':
        return absentStore(resolve(deps.folder, configuration.databaseUrl.replace(/^sqlite:/, '')));
      case 'EMPTY':
        return fine('database', 'answers; it is empty, and the first start of a server fills it');
      case 'CURRENT':
        return fine('database', 'answers, with all migrations');
      case 'OLDER':
        return fine('database', `answers; the next start of a server applies ${state.steps} migrations`);
      case 'NEWER':
        return wrong('database', codes.STORE_NEWER.title, 'STORE_NEWER', codes.STORE_NEWER.fix);
    }
  } catch (error) {
    if (isFailure(error)) return notKnown('database', error.message);
    const failure = startFailure(error, configuration);
    if (isFailure(failure)) return wrong('database', failure.message, failure.code, failure.help);
    const message = `the database does not answer: ${error instanceof Error ? error.message : String(error)}`;
    return wrong('database', message, 'UNAVAILABLE', 'Check --database-url, and that the database runs.');
  }
}

function absentStore(file: string): Look {
  let folder = dirname(file);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return isAllowed(folder, constants.W_OK)
    ? fine('database', `${file} does not exist yet; the first start of a server creates it`)
    : wrong(
        'database',
        `${folder} cannot be written`,
        'UNAVAILABLE',
        'Make it writable, or set another --database-url.',
      );
}

/** Whether the folders that checks read below can be read: the data root, and those of domains. */
export function lookAtDataRoot({ dataRoot, dataRoots }: Configuration): Look {
  const folders = [dataRoot, ...[...(dataRoots?.values() ?? [])].flat().map((folder) => resolve(dataRoot, folder))];
  const unreadable = folders.filter(
    (folder) => !isFolder(folder) || !isAllowed(folder, constants.R_OK | constants.X_OK),
  );
  if (unreadable.length === 0) return fine('data root', `${dataRoot} can be read`);
  const detail = `${unreadable.join(', ')} cannot be read`;
  return wrong('data root', detail, 'DATA_ROOT', codes.DATA_ROOT.fix);
}

/** Whether a server could listen at the port; one of Concordat may do so already. */
export async function lookAtPort(configuration: Configuration, isServed: boolean): Promise<Look> {
  const { host, port } = configuration;
  const at = `port ${port} on ${host}`;
  if (port === 0) return fine('port', 'a free one is taken');
  try {
    await listenOnce(host, port);
    return fine('port', `${at} is free`);
  } catch (error) {
    if (isServed) return fine('port', `${at} is that of the running server`);
    const failure = startFailure(error, configuration);
    if (isFailure(failure)) return wrong('port', failure.message, failure.code, failure.help);
    const why = error instanceof Error ? error.message : String(error);
    return wrong('port', `no server can listen at ${at}: ${why}`, 'UNAVAILABLE', 'Set another --host or --port.');
  }
}

function listenOnce(host: string, port: number): Promise<void> {
  const server = createServer();
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => {
      server.close(() => {
        done();
      });
    });
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
