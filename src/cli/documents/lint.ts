import type { ContractModel } from '../../core/contract/model.js';
import { type Finding, findingOf } from '../output/finding.js';
import type { FoundDocument } from './find.js';

/** The names of the calendars among the documents; null where there are none to compare with. */
export type KnownCalendars = ReadonlySet<string> | null;

/**
 * Everything that is wrong with one document, offline. The parsers are loaded only when there is a
 * document to read. Calendars that a contract names must be among those that are known.
 */
export async function lintDocument(
  { file, kind, text }: FoundDocument,
  calendars: KnownCalendars = null,
): Promise<Finding[]> {
  const { parseCalendar, parseContract, parseProduct } = await import('./reading.js');
  const place = (issues: Parameters<typeof findingOf>[0][]): Finding[] => issues.map((issue) => findingOf(issue, file));
  if (kind === 'calendar') return place([...parseCalendar(text).issues]);
  if (kind === 'product') return place([...parseProduct(text).issues]);
  const { issues, model } = parseContract(text);
  const unknown = model === null || calendars === null ? [] : await unknownCalendars(model, calendars, text);
  return [...place([...issues]), ...unknown.map((finding) => ({ ...finding, file }))];
}

/** The calendars among the documents, which contracts may name. */
export async function calendarsAmong(documents: readonly FoundDocument[]): Promise<KnownCalendars> {
  const own = documents.filter(({ kind }) => kind === 'calendar');
  if (own.length === 0) return null;
  const { parseCalendar } = await import('./reading.js');
  return new Set(own.flatMap(({ text }) => parseCalendar(text).calendar?.name ?? []));
}

/** The names in the contract that no known calendar has. */
export async function unknownCalendars(
  model: ContractModel,
  calendars: ReadonlySet<string>,
  text: string,
): Promise<readonly Omit<Finding, 'file'>[]> {
  const { calendarReferences, readDocument } = await import('./reading.js');
  const unknown = calendarReferences(model).filter(({ name }) => !calendars.has(name));
  if (unknown.length === 0) return [];
  const source = readDocument(text);
  return unknown.map(({ name, pointer }) => ({
    ...{ code: 'UNKNOWN_CALENDAR', severity: 'error', path: pointer, ...source.locate(pointer) },
    message: `the calendar \`${name}\` is not among the documents`,
    help: `Correct the name, or add the document of the calendar. Known: ${[...calendars].sort().join(', ')}.`,
  }));
}
