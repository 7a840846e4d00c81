import { type PhysicalColumn, quoteIdentifier } from '../../core/quality/sql/dialect.js';
import { hasZone } from '../../core/quality/sql/duckdb.js';
import type { Row } from '../readers/reader-process.js';
import { type Spelled, numberSpellings } from './exact-numbers.js';
import { type FileRelation, relationOf } from './file-relation.js';

/**
 * The types of columns of text files that DuckDB would guess wrongly, by how the values are
 * written. All columns are looked at in one scan of the files.
 */
export async function spelledTypes(
  relation: FileRelation,
  guessed: readonly PhysicalColumn[],
  query: (sql: string) => Promise<readonly Row[]>,
): Promise<ReadonlyMap<string, string>> {
  const spelled =
    relation.format === 'typed'
      ? []
      : [...numberSpellings(relation, guessed), ...(relation.format === 'json' ? zoneSpellings(guessed) : [])];
  if (spelled.length === 0) return new Map();
  const asText = new Set(spelled.map(({ column }) => column));
  const columns = (relation.columns ?? guessed).map((column) =>
    asText.has(column) ? { ...column, type: 'VARCHAR' } : column,
  );
  const counts = spelled.flatMap((one) => one.counts);
  const [row] = await query(`SELECT ${counts.join(', ')} FROM ${relationOf({ ...relation, columns })}`);
  const types = new Map<string, string>();
  for (const { column, typeIn } of spelled) {
    const type = typeIn((name) => Number(row?.[name] ?? 0));
    if (type !== null) types.set(column.name, type);
  }
  return types;
}

/**
 * The times of JSON files that are written with a zone: DuckDB reads them as times without one, in
 * UTC, which may be another local day.
 */
function zoneSpellings(guessed: readonly PhysicalColumn[]): Spelled[] {
  return guessed
    .filter(({ type }) => type === 'TIMESTAMP')
    .map((column, n) => ({
      column,
      counts: [`count(*) FILTER (WHERE ${hasZone(quoteIdentifier(column.name))}) AS z${n}`],
      typeIn: (count) => (count(`z${n}`) > 0 ? 'TIMESTAMP WITH TIME ZONE' : null),
    }));
}
