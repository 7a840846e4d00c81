import type { Server } from '../../core/contract/model.js';
import { quoteText } from '../../core/quality/sql/dialect.js';

/** How a CSV file is written, as far as it is known; what is absent, DuckDB guesses. */
export interface CsvOptions {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly decimal?: string;
  readonly encoding?: string;
  readonly header?: boolean;
}

const TEXTS = { delimiter: 'delim', quote: 'quote', decimal: 'decimal_separator', encoding: 'encoding' } as const;

/** What the server declares in its customProperty `concordat.csv`. */
export function declaredCsv({ settings }: Pick<Server, 'settings'>): CsvOptions {
  const properties = settings['customProperties'];
  const entry = Array.isArray(properties) ? properties.find(isCsvProperty) : undefined;
  const value: unknown = entry?.value;
  if (!isRecord(value)) return {};
  const options: Record<string, unknown> = {};
  for (const name of Object.keys(TEXTS)) if (typeof value[name] === 'string') options[name] = value[name];
  if (typeof value['header'] === 'boolean') options['header'] = value['header'];
  return options;
}

/** The options as arguments of `read_csv`, each with a leading comma. */
export function csvArguments(options: CsvOptions, declared: readonly string[]): string {
  const texts = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`${TEXTS[name]} = ${quoteText(value)}`];
  });
  const header = options.header === undefined ? [] : [`header = ${String(options.header)}`];
  // Without a header, the columns have the declared names in the declared order.
  const names = options.header === false ? [`names = [${declared.map(quoteText).join(', ')}]`] : [];
  return [...texts, ...header, ...names].map((argument) => `, ${argument}`).join('');
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
