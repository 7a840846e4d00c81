import type { Server } from '../../core/contract/model.js';
import { quoteText } from '../../core/quality/sql/dialect.js';

/** How a CSV file is written, as far as it is known; what is absent, DuckDB guesses. */
export interface CsvOptions {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly decimal?: string;
  readonly encoding?: string;
  /** Starts lines that are no rows. Nothing is guessed: a row that starts with # is a row. */
  readonly comment?: string;
  /** Lines before the header, or before the first row. Nothing is guessed: no row is skipped. */
  readonly skip?: number;
  readonly header?: boolean;
}

const TEXTS = {
  delimiter: 'delim',
  quote: 'quote',
  decimal: 'decimal_separator',
  encoding: 'encoding',
  comment: 'comment',
} as const;

/** What the server declares in its customProperty `concordat.csv`. */
export function declaredCsv({ settings }: Pick<Server, 'settings'>): CsvOptions {
  const properties = settings['customProperties'];
  const entry = Array.isArray(properties) ? properties.find(isCsvProperty) : undefined;
  const value: unknown = entry?.value;
  if (!isRecord(value)) return {};
  const options: Record<string, unknown> = {};
  for (const name of Object.keys(TEXTS)) if (typeof value[name] === 'string') options[name] = value[name];
  if (typeof value['header'] === 'boolean') options['header'] = value['header'];
  if (Number.isSafeInteger(value['skip']) && Number(value['skip']) >= 0) options['skip'] = value['skip'];
  return options;
}

/**
 * The options as arguments of `read_csv`, each with a leading comma. DuckDB would leave out lines
 * that it takes for comments or for a preamble, and with them rows: it does so only where declared.
 */
export function csvArguments(given: CsvOptions, declared: readonly string[]): string {
  const options = { comment: '', skip: 0, ...given };
  const texts = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`${TEXTS[name]} = ${quoteText(value)}`];
  });
  const header = options.header === undefined ? [] : [`header = ${String(options.header)}`];
  // Without a header, the columns have the declared names in the declared order.
  const names = options.header === false ? [`names = [${declared.map(quoteText).join(', ')}]`] : [];
  return [...texts, `skip = ${String(options.skip)}`, ...header, ...names].map((argument) => `, ${argument}`).join('');
}

const DELIMITERS = [',', ';', '\t', '|', '^', '~', ':', '\u0001', ' '];

/**
 * Ways to read a file in which guessing did not find all declared columns: with the first line as
 * header, and with each usual delimiter.
 */
export function otherReadings(options: CsvOptions): readonly CsvOptions[] {
  if (options.header === false) return [];
  const withHeader = { ...options, header: true };
  if (options.delimiter !== undefined) return [withHeader];
  return [withHeader, ...DELIMITERS.map((delimiter) => ({ ...withHeader, delimiter }))];
}

function isCsvProperty(entry: unknown): entry is { readonly property: string; readonly value?: unknown } {
  return isRecord(entry) && entry['property'] === 'concordat.csv';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
