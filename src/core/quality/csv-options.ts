import type { Server } from '../contract/model.js';

/** How a CSV file is written, as far as it is known; what is absent, the engine guesses. */
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

type Kind = 'string' | 'whole number' | 'boolean';

/** The keys of a server's `concordat.csv`, and what their values are. */
export const CSV_KEYS: Readonly<Record<keyof CsvOptions, Kind>> = {
  delimiter: 'string',
  quote: 'string',
  decimal: 'string',
  encoding: 'string',
  comment: 'string',
  skip: 'whole number',
  header: 'boolean',
};

/** Whether the key is one of `concordat.csv`. */
export function isCsvKey(key: string): key is keyof CsvOptions {
  return Object.hasOwn(CSV_KEYS, key);
}

/** Whether the key may have the value. */
export function isCsvValue(key: keyof CsvOptions, value: unknown): boolean {
  const kind = CSV_KEYS[key];
  return kind === 'whole number' ? Number.isSafeInteger(value) && Number(value) >= 0 : typeof value === kind;
}

/** What the server declares in its customProperty `concordat.csv`, without what lint reports. */
export function declaredCsv({ settings }: Pick<Server, 'settings'>): CsvOptions {
  const properties = settings['customProperties'];
  const entry = Array.isArray(properties) ? properties.find(isCsvProperty) : undefined;
  const value: unknown = entry?.value;
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => isCsvKey(key) && isCsvValue(key, item)));
}

function isCsvProperty(entry: unknown): entry is { readonly property: string; readonly value?: unknown } {
  return isRecord(entry) && entry['property'] === 'concordat.csv';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
