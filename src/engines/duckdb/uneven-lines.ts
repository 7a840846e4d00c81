import { basename } from 'node:path';
import { quoteText } from '../../core/quality/sql/dialect.js';
import { EngineFault } from '../../app/ports/engine.js';
import { DELIMITERS } from './csv-options.js';
import { type FileRelation, type SchemaQuery, literalPath } from './file-relation.js';
import { SMALL_BUFFER, firstRows } from './first-rows.js';

/** Files that are searched where DuckDB could read none of them. */
const MOST_SEARCHED = 50;

/** A character that no text file has. */
const NO_DELIMITER = '\u001E';

/** In a name of a column: the lines of the file were not split. */
const UNSPLIT = /[,;|\t]/u;

/**
 * The fault for the first line of CSV files that has more or fewer columns than the header: DuckDB
 * takes such a file for one of a single column, named by its whole first line, or does not read it
 * (`names` is null). Null if there is no such line.
 */
export async function unevenLine(
  relation: FileRelation,
  names: readonly string[] | null,
  query: SchemaQuery,
): Promise<EngineFault | null> {
  const { csv, declared, files, format } = relation;
  const unsplit = names?.filter((name) => UNSPLIT.test(name) && !declared.includes(name)) ?? [];
  if (format !== 'csv' || csv.comment !== undefined || (names !== null && unsplit.length === 0)) return null;
  const searched = names === null ? files.slice(0, MOST_SEARCHED) : files;
  for (const [file, first] of await firstLines(relation, searched, query)) {
    if (names !== null && files.length > 1 && !unsplit.includes(first)) continue;
    const fault = await unevenIn({ ...relation, files: [file] }, first, query);
    if (fault !== null) return fault;
  }
  return null;
}

async function firstLines(
  relation: FileRelation,
  files: readonly string[],
  query: SchemaQuery,
): Promise<readonly (readonly [file: string, line: string])[]> {
  const rows = await firstRows(files, (file) => ({ columns: ['line'], from: linesOf(relation, file) }), query);
  return rows.map((row) => [files[Number(row['f'])] ?? '', String(row['line'])] as const);
}

async function unevenIn(relation: FileRelation, first: string, query: SchemaQuery): Promise<EngineFault | null> {
  const { csv, declared, files } = relation;
  const [file = ''] = files;
  const { quote = '"', header = true, skip = 0 } = csv;
  const delimiter = csv.delimiter ?? delimiterOf(first, quote, declared);
  const expected = header ? fieldsOf(first, delimiter, quote).length : declared.length;
  if (expected < 2) return null;
  const [row] = await query(firstUneven(linesOf(relation, file), { delimiter, quote, expected }), [file]);
  if (row === undefined) return null;
  const line = Number(row['n']) + skip;
  const source = header ? 'the header has' : 'the contract declares';
  const message = `${basename(file)}, line ${line}: expected ${expected} columns, as many as ${source}, found ${Number(row['found'])}`;
  return new EngineFault('UNREADABLE', `${message}.`);
}

/** The delimiter by which the first line has the most declared columns, else the most columns. */
function delimiterOf(line: string, quote: string, declared: readonly string[]): string {
  const known = new Set(declared);
  const ranked = DELIMITERS.map((delimiter) => {
    const fields = fieldsOf(line, delimiter, quote);
    return { delimiter, found: fields.filter((name) => known.has(name)).length, fields: fields.length };
  });
  const [best] = ranked.toSorted((a, b) => b.found - a.found || b.fields - a.fields);
  return best?.delimiter ?? ',';
}

function fieldsOf(line: string, delimiter: string, quote: string): readonly string[] {
  const fields = [''];
  let isQuoted = false;
  for (const character of line) {
    if (character === quote) isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) fields.push('');
    else fields.push(`${fields.pop() ?? ''}${character}`);
  }
  return fields;
}

/** Each line of the file, whatever it contains. */
function linesOf({ csv }: FileRelation, file: string): string {
  const encoding = csv.encoding === undefined ? '' : `, encoding = ${quoteText(csv.encoding)}`;
  return (
    `read_csv(${quoteText(literalPath(file))}, auto_detect = false, delim = ${quoteText(NO_DELIMITER)}, ` +
    `quote = '', escape = '', comment = '', header = false, skip = ${csv.skip ?? 0}, strict_mode = false, ${SMALL_BUFFER}, ` +
    `hive_partitioning = false, parallel = false, columns = {'line': 'VARCHAR'}${encoding})`
  );
}

interface Split {
  readonly delimiter: string;
  readonly quote: string;
  readonly expected: number;
}

/** A quoted value may contain ends of lines: its record ends where the number of quotes is even. */
function firstUneven(lines: string, { delimiter, quote, expected }: Split): string {
  const [by, mark] = [quoteText(delimiter), quoteText(quote)];
  const without = (text: string, part: string): string => `(length(${text}) - length(replace(${text}, ${part}, '')))`;
  const marks = quote === '' ? '0' : `sum(${without('line', mark)}) OVER (ORDER BY n)`;
  const quoted = quote === '' ? `''` : `'${escaped(quote)}[^${escaped(quote)}]*${escaped(quote)}'`;
  const bare = quote === '' ? 'record' : `regexp_replace(record, ${quoted}, '', 'g')`;
  return (
    `WITH numbered AS (SELECT row_number() OVER () AS n, coalesce(line, '') AS line FROM ${lines}), ` +
    `marked AS (SELECT n, line, ${marks} % 2 = 0 AS ends FROM numbered), ` +
    `parts AS (SELECT n, line, count(*) FILTER (WHERE ends) OVER ` +
    `(ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS id FROM marked), ` +
    `records AS (SELECT min(n) AS n, string_agg(line, ' ' ORDER BY n) AS record FROM parts GROUP BY id), ` +
    `bare AS (SELECT n, record, ${bare} AS fields FROM records), ` +
    `counted AS (SELECT n, 1 + ${without('fields', by)} AS found FROM bare WHERE record <> '') ` +
    `SELECT n, found FROM counted WHERE found <> ${expected} ORDER BY n LIMIT 1`
  );
}

function escaped(quote: string): string {
  return quote.replace(/[\\^$.*+?()[\]{}|-]/gu, '\\$&').replaceAll("'", "''");
}
