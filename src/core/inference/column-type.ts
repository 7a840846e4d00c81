import type { SourceFormat } from './facts.js';
import { type InferredType, typeOfDuckdb, typeOfSqlite } from './logical-type.js';

/** The type of a column as the engine of this format names it. */
export function typeOf(type: string, format: SourceFormat): InferredType {
  return format === 'sqlite' ? typeOfSqlite(type) : typeOfDuckdb(type);
}
