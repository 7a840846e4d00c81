import { OWN_ERRORS } from '../core/quality/sql/own-errors.js';

/** Where the message of an engine says more than what values do. */
const LEFT_OUT = 'The message of the engine is left out, because it may contain values of rows.';

/** Beginnings of messages about the statement, the schema and the files, without values. */
const WITHOUT_VALUES: readonly RegExp[] = [
  /^(?:Parser|Syntax|Binder|Catalog|Permission|Out of Memory|IO|HTTP|Interrupt) Error: .*/su,
  /^Invalid Input Error: No magic bytes found at end of file .*/su,
  /^Invalid Input Error: File '[^']*' too small to be a Parquet file/u,
  /^(?:No magic bytes|.{0,200}too small to be a Parquet file)/su,
  /^Invalid Input Error: Error when sniffing file "[^"]*"/u,
  /^(?:Invalid Input|Conversion) Error: CSV Error on Line: \d+/u,
  /^Invalid Input Error: (?:Malformed JSON|JSON transform error) in file "[^"]*", (?:at byte \d+ )?in [a-z/]+ \d+/u,
  // SQLite.
  /^(?:no such (?:column|table|function|collation sequence|module)|ambiguous column name|near "|incomplete input)/u,
  /^(?:unrecognized token|wrong number of arguments|misuse of|duplicate WITH|circular reference|sub-select returns)/u,
  /^(?:too many|SELECTs to the left|no tables specified|aggregate functions|table .{1,200} has \d+ (?:values|columns))/u,
  /^(?:unable to open database file|file is not a database|database disk image is malformed|out of memory)/u,
  /^(?:disk I\/O error|database is locked|The (?:statement|supplied SQL string))/u,
];

/** How much of these patterns is the whole first line: SQLite's messages have no values at all. */
const KEEPS_LINE = /^(?:[a-z]|SELECTs|The )/u;

/**
 * The message of an engine without values of rows: Concordat's own sentences, what is about the
 * statement, its names and files, and the place in a file. Of other messages, only the kind.
 */
export function safeMessage(message: string): string {
  const own = OWN_ERRORS.find((sentence) => message.includes(sentence));
  if (own !== undefined) return own;
  const line = message.split('\n', 1)[0] ?? '';
  for (const pattern of WITHOUT_VALUES) {
    const [found] = pattern.exec(line) ?? [];
    if (found !== undefined) return (KEEPS_LINE.test(line) ? line : found).slice(0, 500);
  }
  const [, kind] = /^([A-Z][A-Za-z-]{2,20}(?: [A-Za-z-]{2,20}){0,2} Error): /u.exec(line) ?? [];
  return kind !== undefined && KINDS.has(kind)
    ? `The query failed (${kind}). ${LEFT_OUT}`
    : `The query failed. ${LEFT_OUT}`;
}

/** Kinds of errors that DuckDB has. */
const KINDS: ReadonlySet<string> = new Set([
  'Constraint Error',
  'Conversion Error',
  'Dependency Error',
  'Executor Error',
  'INTERNAL Error',
  'Invalid Error',
  'Invalid Input Error',
  'Mismatch Type Error',
  'Not implemented Error',
  'Out of Range Error',
  'Parameter Not Resolved Error',
  'Sequence Error',
  'Serialization Error',
  'TransactionContext Error',
]);
