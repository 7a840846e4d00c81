import { basename } from 'node:path';
import { quoteText } from '../../core/quality/sql/dialect.js';
import { csvArguments } from './csv-options.js';
import { type FileRelation, type SchemaQuery, literalPath } from './file-relation.js';
import { SMALL_BUFFER, firstRows } from './first-rows.js';

/** Files that one statement describes. */
const TOGETHER = 200;

/**
 * The columns that only some of the files have, each with a sentence about the others: read
 * together, these files would seem to have NULL in it. In JSON a key may be absent from every
 * record of a file, as it may be absent from any record.
 */
export async function incompleteColumns(
  relation: FileRelation,
  query: SchemaQuery,
): Promise<ReadonlyMap<string, string>> {
  const { files, format } = relation;
  const incomplete = new Map<string, string>();
  if (format === 'json' || files.length < 2) return incomplete;
  const columnsByFile = new Map<string, Set<string>>();
  for (let start = 0; start < files.length; start += TOGETHER) {
    const some = files.slice(start, start + TOGETHER);
    const sql = some.map((file, index) => describeOf(relation, file, start + index)).join('\nUNION ALL ');
    for (const row of await query(sql, some)) {
      const file = files[Number(row['f'])] ?? '';
      const columns = columnsByFile.get(file) ?? new Set();
      columnsByFile.set(file, columns.add(String(row['column_name'])));
    }
  }
  const all = new Set([...columnsByFile.values()].flatMap((columns) => [...columns]));
  const partial = [...columnsByFile].filter(([, columns]) => columns.size < all.size).map(([file]) => file);
  for (const file of await withoutRows(relation, partial, query)) columnsByFile.delete(file);
  for (const column of all) {
    const without = [...columnsByFile].filter(([, columns]) => !columns.has(column)).map(([file]) => basename(file));
    if (without.length === 0) continue;
    const named = without.slice(0, 3).join(', ') + (without.length > 3 ? ' …' : '');
    incomplete.set(column, `${column} does not exist in ${without.length} of ${files.length} files: ${named}`);
  }
  return incomplete;
}

/** The files without a record: what they lack, no row lacks. */
async function withoutRows(
  relation: FileRelation,
  files: readonly string[],
  query: SchemaQuery,
): Promise<readonly string[]> {
  const rows = await firstRows(
    files,
    (file) => ({ columns: [], from: readerOf(relation, file, [SMALL_BUFFER]) }),
    query,
  );
  const filled = new Set(rows.map((row) => Number(row['f'])));
  return files.filter((_file, index) => !filled.has(index));
}

function describeOf(relation: FileRelation, file: string, index: number): string {
  return `SELECT ${index} AS f, column_name FROM (DESCRIBE SELECT * FROM ${readerOf(relation, file)})`;
}

function readerOf({ format, csv, declared }: FileRelation, file: string, csvOnly: readonly string[] = []): string {
  const path = quoteText(literalPath(file));
  const common = 'hive_partitioning = false';
  if (format === 'typed') return `read_parquet(${path}, ${common})`;
  return `read_csv(${[`${path}${csvArguments(csv, declared)}`, common, ...csvOnly].join(', ')})`;
}
