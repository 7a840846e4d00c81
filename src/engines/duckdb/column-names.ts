import { EngineFault } from '../../app/ports/engine.js';
import { type PhysicalColumn, quoteText } from '../../core/quality/sql/dialect.js';
import type { Row } from '../readers/reader-process.js';
import { type FileRelation, type SchemaQuery, literalPath } from './file-relation.js';

/** Files whose schemas one statement reads. */
const TOGETHER = 200;

/**
 * The columns by the names that the files give them. Names of DuckDB differ only in more than case:
 * of `Id` and `id` it calls the second one `id_1`. Parquet files contain their names: without such
 * a pair in any of them, DuckDB renamed nothing. In other files, and where the columns of files
 * with such a pair are not the same in all, the columns cannot be distinguished.
 */
export async function namedByFiles(
  { files, format }: FileRelation,
  columns: readonly PhysicalColumn[],
  query: SchemaQuery,
): Promise<readonly PhysicalColumn[]> {
  const suspects = renamedOnes(columns);
  if (suspects.length === 0) return columns;
  if (format !== 'typed') {
    // `address_1` beside `address` is a usual name, `Address_1` is not.
    const [renamed] = suspects.filter(({ base, other }) => base !== other);
    if (renamed === undefined) return columns;
    throw ambiguous(renamed.other, renamed.base, 'in the files');
  }
  const schemas = await schemasOf(files, query);
  if (!schemas.some(hasPair)) return columns;
  const [names = []] = schemas;
  if (schemas.some((own) => own.join('\0') !== names.join('\0'))) {
    const [{ base, other } = { base: '', other: '' }] = suspects;
    throw ambiguous(other, base, 'in some of the files');
  }
  return columns.map((column, index) => {
    const name = names[index] ?? column.name;
    return name === column.name ? column : { ...column, name, sqlName: column.name };
  });
}

/** Whether two of the names differ only in case. */
function hasPair(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

/** The names of the columns of each Parquet file. */
async function schemasOf(files: readonly string[], query: SchemaQuery): Promise<readonly (readonly string[])[]> {
  const rowsByFile = new Map<string, Row[]>();
  for (let start = 0; start < files.length; start += TOGETHER) {
    const some = files.slice(start, start + TOGETHER);
    const list = some.map((file) => quoteText(literalPath(file))).join(', ');
    const sql = `SELECT file_name, name, num_children FROM parquet_schema([${list}])`;
    for (const row of await query(sql, some)) {
      const file = String(row['file_name']);
      const rows = rowsByFile.get(file) ?? [];
      rows.push(row);
      rowsByFile.set(file, rows);
    }
  }
  return [...rowsByFile.values()].map(topLevel);
}

interface Renamed {
  /** The name without the number that DuckDB may have appended. */
  readonly base: string;
  /** The column that has this name but for its case. */
  readonly other: string;
}

/** Columns whose name may be one that DuckDB made up. */
function renamedOnes(columns: readonly PhysicalColumn[]): Renamed[] {
  const byLower = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  return columns.flatMap(({ name }) => {
    const base = /^(.*)_\d+$/su.exec(name)?.[1];
    const other = base === undefined ? undefined : byLower.get(base.toLowerCase());
    return base === undefined || other === undefined ? [] : [{ base, other }];
  });
}

/** The names below the root of a schema that is listed depth first. */
function topLevel(rows: readonly Row[]): string[] {
  const names: string[] = [];
  // How many elements of each open level are still to come; the root is the first.
  const open: number[] = [];
  for (const row of rows) {
    if (open.length === 1) names.push(String(row['name']));
    if (open.length > 0) open.push((open.pop() ?? 0) - 1);
    const children = Number(row['num_children'] ?? 0);
    if (children > 0) open.push(children);
    while (open.length > 1 && open.at(-1) === 0) open.pop();
  }
  return names;
}

function ambiguous(a: string, b: string, where: string): EngineFault {
  const message = `The columns ${a} and ${b} differ only in case ${where}, so they cannot be distinguished.`;
  return new EngineFault('AMBIGUOUS_COLUMNS', message);
}
