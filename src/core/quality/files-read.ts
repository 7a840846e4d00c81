import type { ContractModel } from '../contract/model.js';
import { writtenLocation } from '../contract/server-location.js';
import { tidyPath } from '../lineage/dataset.js';
import { variablesWithoutDefault, withDefaults } from '../lineage/naming.js';
import { commonPath, fixedPart, isOnOneBranch } from '../partition/path-overlap.js';
import { partitioningOf } from '../partition/partitioning.js';
import { hasEngine } from './server-choice.js';
import { isSqliteFile } from './supported-files.js';

/** The files that checks of an object read on one of its servers. */
export interface FilesRead {
  readonly object: string;
  /** The position of the server in the contract. */
  readonly server: number;
  /** A pattern of all partitions, without `.`, `..` and doubled slashes. */
  readonly path: string;
  /** The table of a database file; null for files that are read whole. */
  readonly table: string | null;
  /** The path up to its first pattern, as it is compared. */
  readonly fixed: readonly string[];
}

/** The files at a path. */
export function filesAtPath(files: Omit<FilesRead, 'fixed'>): FilesRead {
  return { ...files, fixed: fixedPart(files.path) };
}

/** The location of one object: a plain path, with the placeholder of the object filled. */
export function locationOfObject(location: string, physicalName: string | null): string {
  return location
    .replace(/^file:\/\//u, '')
    .replaceAll(/\{(?:object|model|table)\}/gu, (placeholder) => physicalName ?? placeholder);
}

/**
 * What the checks of a contract read, on each server that an engine reads. Variables have their
 * defaults; what needs another variable is known only where the checks run.
 */
export function filesRead(model: Pick<ContractModel, 'servers' | 'objects' | 'partitioning' | 'sla'>): FilesRead[] {
  const partitions = partitioningOf(model)?.path ?? null;
  return model.servers.flatMap((server, index) => {
    const written = hasEngine(server) ? writtenLocation(server) : null;
    const location = written === null ? '' : withDefaults(written.text);
    if (location === '' || variablesWithoutDefault(location).length > 0) return [];
    const isDatabase = isSqliteFile(server);
    return model.objects.map(({ name, physicalName }) => {
      const ofObject = locationOfObject(location, physicalName ?? name);
      const path = isDatabase || partitions === null ? ofObject : `${ofObject}/${partitions}`;
      const table = isDatabase ? (physicalName ?? name) : null;
      return filesAtPath({ object: name, server: index, path: tidyPath(path), table });
    });
  });
}

/** Whether some file can be part of both. SQLite does not distinguish names of tables by case. */
export function shareFiles(one: FilesRead, other: FilesRead): boolean {
  if (one.table?.toLowerCase() !== other.table?.toLowerCase()) return false;
  return isOnOneBranch(one.fixed, other.fixed) && commonPath(one.path, other.path) !== null;
}
