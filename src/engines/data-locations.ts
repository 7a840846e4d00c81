import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { DataLocations, DeniedLocation } from '../app/ports/data-locations.js';
import { EngineFault } from '../app/ports/engine.js';
import { isNeverDataByName } from '../core/access/never-data.js';
import type { ContractModel, SchemaObject, Server } from '../core/contract/model.js';
import { isPattern } from '../core/partition/path-overlap.js';
import { partitioningOf } from '../core/partition/partitioning.js';
import { writtenLocation } from '../core/contract/server-location.js';
import { type FilesRead, filesAtPath } from '../core/quality/files-read.js';
import { hasEngine, serversOf } from '../core/quality/server-choice.js';
import { isSqliteFile } from '../core/quality/supported-files.js';
import { type DataAccess, OutsideRoot, below, guardOf, locationOf, neverData } from './location.js';

/**
 * What the locations of contracts are here, by real paths. What cannot be known before the files
 * are opened is not refused: each check decides it again.
 */
export function dataLocations(access: DataAccess, environment: string): DataLocations {
  return {
    locate: async (model, domain) => {
      const here = withNamesReadOnce(access);
      const files: FilesRead[] = [];
      const denied: DeniedLocation[] = [];
      for (const server of serversOf(model.servers, environment).filter(hasEngine)) {
        for (const object of model.objects) {
          const found = await located({ model, server, object, domain }, here);
          if (found === null) continue;
          if ('path' in found) files.push(found);
          // One finding a server: the objects have one location.
          else if (denied.at(-1)?.server !== found.server) denied.push(found);
        }
      }
      return { files, denied };
    },
  };
}

function withNamesReadOnce(access: DataAccess): DataAccess {
  const { domains } = access;
  if (domains === undefined) return access;
  let read: Promise<readonly string[]> | null = null;
  return { ...access, domains: { ...domains, names: () => (read ??= domains.names()) } };
}

interface Place {
  readonly model: ContractModel;
  readonly server: Server;
  readonly object: SchemaObject;
  readonly domain: string;
}

/** Null where the location is not known: then the server has findings of its own. */
async function located(place: Place, access: DataAccess): Promise<FilesRead | DeniedLocation | null> {
  const { model, server, object } = place;
  const index = model.servers.indexOf(server);
  const table = isSqliteFile(server) ? (object.physicalName ?? object.name) : null;
  try {
    return filesAtPath({ object: object.name, server: index, path: await permittedPath(place, access), table });
  } catch (error) {
    if (!(error instanceof EngineFault) || error.code !== 'ACCESS_DENIED') return null;
    const key = writtenLocation(server)?.key ?? 'path';
    return { server: index, key, message: error.message, isElsewhere: error instanceof OutsideRoot };
  }
}

/** The path below the data root; throws ACCESS_DENIED where the contract may read none of it. */
async function permittedPath({ model, server, object, domain }: Place, access: DataAccess): Promise<string> {
  const location = locationOf({ server, domain }, object.physicalName ?? object.name, access);
  const place = below(location, isSqliteFile(server) ? null : (partitioningOf(model)?.path ?? null));
  const segments = place.path.split(sep);
  const first = segments.findIndex(isPattern);
  const fixed = segments.slice(0, first === -1 ? segments.length : first);
  const [root, folder] = [await realOf(resolve(access.root)), await realOf(fixed.join(sep))];
  const real = join(folder, ...segments.slice(fixed.length));
  const guard = await guardOf(place, root, access);
  await guard(folder, first === -1 ? 'FOLDER' : 'FOLDER_OF_PATTERN');
  if (isNeverDataByName(segments.slice(fixed.length))) throw neverData(place.shown);
  return relative(root, real).split(sep).join('/');
}

/** The real path of what exists, and the rest as it is. */
async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realOf(dirname(path)), basename(path));
}
