import type { SqlValue } from '../sql.js';

const MOST_ROWS = 1_000;
/** Characters that are written as JSON, and read by the database, without delaying others. */
const MOST_CHARACTERS = 1024 * 1024;

/**
 * The rows as JSON arrays of records, each for one statement: of at most 1,000 rows, and of about a
 * million characters unless one row alone is longer.
 */
export function* recordChunks(
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  most: { readonly rows: number; readonly characters: number } = { rows: MOST_ROWS, characters: MOST_CHARACTERS },
): Generator<string> {
  let chunk: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const record = JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]])));
    if (chunk.length > 0 && (chunk.length === most.rows || characters + record.length > most.characters)) {
      yield `[${chunk.join(',')}]`;
      chunk = [];
      characters = 0;
    }
    chunk.push(record);
    characters += record.length;
  }
  if (chunk.length > 0) yield `[${chunk.join(',')}]`;
}
