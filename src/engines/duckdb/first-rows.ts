import type { Row } from '../readers/reader-process.js';
import type { SchemaQuery } from './file-relation.js';

/** Files that one statement reads: it has a buffer for each of them at once. */
const TOGETHER = 20;

/**
 * The argument of `read_csv` for a buffer of the longest line that it accepts; by default it takes
 * 32 MB, however small the file is.
 */
export const SMALL_BUFFER = 'buffer_size = 2000000';

/** The first row that the SELECT finds in each of the files, with the file's index as `f`. */
export async function firstRows(
  files: readonly string[],
  select: (file: string) => { readonly columns: readonly string[]; readonly from: string },
  query: SchemaQuery,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < files.length; start += TOGETHER) {
    const some = files.slice(start, start + TOGETHER);
    const sql = some.map((file, index) => {
      const { columns, from } = select(file);
      return `(SELECT ${[`${start + index} AS f`, ...columns].join(', ')} FROM ${from} LIMIT 1)`;
    });
    rows.push(...(await query(sql.join('\nUNION ALL '), some)));
  }
  return rows;
}
