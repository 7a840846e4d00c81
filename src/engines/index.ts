import type { Engine } from '../app/ports/engine.js';
import { DuckDbEngine } from './duckdb/duckdb-engine.js';
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
export function openEngines(access: DataAccess, limits: EngineLimits = DEFAULT_ENGINE_LIMITS): readonly Engine[] {
  return [new DuckDbEngine(access, limits), new SqliteEngine(access, limits)];
}
