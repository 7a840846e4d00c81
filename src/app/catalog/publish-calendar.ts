import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Calendar, CalendarVersion } from '../../core/calendar/calendar.js';
import type { Issue } from '../../core/shared/issue.js';
import { parseCalendar } from '../../formats/calendar/parse.js';
import type { TextFormat } from '../../formats/yaml/read.js';
import type { Stores } from '../ports/stores.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { conflict } from '../shared/errors.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';

export interface PublishCalendarInput {
  readonly document: string;
  readonly format?: TextFormat | null;
  readonly dryRun?: boolean | null;
}

/** The outcome of publishing a calendar. */
export type PublishCalendarOutcome =
  | { readonly kind: 'PUBLISHED' | 'UNCHANGED'; readonly version: CalendarVersion }
  | { readonly kind: 'INVALID'; readonly issues: readonly Issue[] };

/**
 * Publishes a business calendar: its next version, or *unchanged* where it equals the newest one.
 * Partitions that have ended keep the version that was in force then.
 */
export const publishCalendar = defineUseCase({
  name: 'publishCalendar',
  permission: { action: 'calendar.publish', domain: ANY_DOMAIN },
  work: async (ports: CreatingPorts, call, input: PublishCalendarInput): Promise<PublishCalendarOutcome> => {
    const { calendar, canonical, issues } = parseCalendar(input.document, input.format ?? 'AUTO');
    if (calendar === null || canonical === null) return { kind: 'INVALID', issues };
    const { clock, ids, unitOfWork } = ports;
    authorize(call.actor, 'calendar.publish', calendar.domain);
    const digest = ids.sha256(canonical);
    const publishedBy = call.actor.subject;
    const decide = (stores: Stores): Promise<PublishCalendarOutcome> =>
      decided(stores, { calendar, document: input.document, digest, publishedBy, publishedAt: clock.now() });
    const preview = await unitOfWork.read(decide);
    if (preview.kind !== 'PUBLISHED' || input.dryRun === true) return preview;
    return unitOfWork.write(async (tx) => {
      await tx.calendars.lockCalendars();
      const outcome = await decide(tx);
      if (outcome.kind !== 'PUBLISHED') {
        tx.abandon();
        return outcome;
      }
      const { version } = outcome;
      await tx.calendars.insertCalendar(version);
      const subject = `calendar:${calendar.name}@${String(version.version)}`;
      const change = { action: 'calendar.publish', subject, before: null, after: version };
      await recordChange({ tx, ids, clock }, call, change);
      const message = { calendar: calendar.name, version: version.version, digest };
      await tx.outbox.append('calendar.published', message, version.publishedAt);
      for (const topic of ['contract', 'outbox']) tx.signal(topic);
      return outcome;
    });
  },
});

async function decided(
  { calendars, catalog }: Pick<Stores, 'calendars' | 'catalog'>,
  next: Omit<CalendarVersion, 'version'>,
): Promise<PublishCalendarOutcome> {
  const { calendar, digest } = next;
  if ((await catalog.domainsByName([calendar.domain])).length === 0)
    return { kind: 'INVALID', issues: [unknownDomain(calendar)] };
  const newest = await calendars.calendar(calendar.name, null);
  if (newest === null) return { kind: 'PUBLISHED', version: { ...next, version: 1 } };
  if (newest.calendar.domain !== calendar.domain) throw taken(newest.calendar);
  if (newest.digest === digest) return { kind: 'UNCHANGED', version: newest };
  if (newest.calendar.fiscalYearStart !== calendar.fiscalYearStart) throw fixed(newest.calendar);
  return { kind: 'PUBLISHED', version: { ...next, version: newest.version + 1 } };
}

function unknownDomain({ domain }: Calendar): Issue {
  return {
    ...{ code: 'UNKNOWN_DOMAIN', severity: 'error', pointer: '/domain', line: 1, column: 1 },
    message: `domain \`${domain}\` is not registered`,
    help: `Register it: \`concordat domain register ${domain}\`.`,
  };
}

function taken({ domain, name }: Calendar): Error {
  return conflict({ code: 'CALENDAR_TAKEN', message: `The calendar \`${name}\` belongs to the domain \`${domain}\`.` });
}

function fixed({ fiscalYearStart, name }: Calendar): Error {
  return conflict({
    code: 'FISCAL_YEAR_FIXED',
    message: `The fiscal year of the calendar \`${name}\` starts on ${fiscalYearStart}, and data is cut by it.`,
  });
}
