import { dirname } from 'node:path';
import { type FoundDocument, absolute, calendarsUnder } from '../documents/find.js';
import { unknownCalendars } from '../documents/lint.js';
import { CalendarDocument } from '../operations/operations.generated.js';
import type { Finding } from '../output/finding.js';
import type { Session } from '../session.js';

interface CalendarsOfTrial {
  readonly documents: readonly string[];
  /** The names that stand for nothing here: without their calendars, nothing says what is owed. */
  readonly unknown: readonly Finding[];
}

/**
 * The documents of the calendars that a contract names: those beside and below it, else those
 * among the given documents, else those of the server where `--server` names one.
 */
export async function calendarsOfTrial(
  session: Session,
  { file, text }: FoundDocument,
  given: readonly FoundDocument[],
): Promise<CalendarsOfTrial> {
  const { calendarNames, parseCalendar, parseContract } = await import('../documents/reading.js');
  const { model } = parseContract(text);
  const names = model === null ? [] : calendarNames(model);
  if (model === null || names.length === 0) return { documents: [], unknown: [] };
  const { folder } = session.deps;
  const found = new Map<string, string>();
  const beside = calendarsUnder(dirname(absolute(file, folder)), folder);
  for (const document of [...beside, ...given]) {
    const name = parseCalendar(document.text).calendar?.name;
    if (name !== undefined && names.includes(name) && !found.has(name)) found.set(name, document.text);
  }
  for (const name of session.namesServer ? names : []) {
    if (found.has(name)) continue;
    const { calendar } = await (await session.client()).execute(CalendarDocument, { name, version: null });
    if (calendar !== null) found.set(name, calendar.document);
  }
  const unknown = await unknownCalendars(model, new Set(found.keys()), text);
  const help =
    'Correct the name, put the document of the calendar (`*.calendar.yaml`) beside the contract, or name the server that has it with `--server`.';
  return { documents: [...found.values()], unknown: unknown.map((finding) => ({ ...finding, file, help })) };
}
