import type { Engine } from '../app/ports/engine.js';
import { tmpdir } from 'node:os';
import { DuckDbEngine } from './duckdb/duckdb-engine.js';
import { LoadedTables, problemOf } from './duckdb/loaded-tables.js';
import { DEFAULT_ENGINE_LIMITS, type EngineLimits } from './limits.js';
import type { DataAccess } from './location.js';
import { SqliteEngine } from './sqlite/sqlite-engine.js';

export { dataLocations } from './data-locations.js';
export type { DataAccess } from './location.js';
export type { CatalogFiles } from './never-data.js';

/**
 * The engines of the embedded agent, all behind one data root. The caller that opened them closes
 * them.
 */
export function openEngines(
  access: DataAccess,
  limits: EngineLimits = DEFAULT_ENGINE_LIMITS,
  temporaryFolder = tmpdir(),
): readonly Engine[] {
  return [
    new DuckDbEngine(access, limits, new LoadedTables(limits.diskBytes, temporaryFolder)),
    new SqliteEngine(access, limits),
  ];
}

/** Why text files cannot be loaded once for all statements; null if they can. */
export function loadingProblem(temporaryFolder = tmpdir()): string | null {
  return problemOf(temporaryFolder);
}
