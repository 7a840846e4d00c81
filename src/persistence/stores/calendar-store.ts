import type { CalendarStore } from '../../app/ports/calendar-store.js';
import type { CalendarVersion } from '../../core/calendar/calendar.js';
import type { CalendarRow } from '../rows/calendar-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

const CALENDAR = [
  'name',
  'version',
  'domain',
  'calendar',
  'document',
  'digest',
  'published_by',
  'published_at',
] as const satisfies readonly (keyof CalendarRow)[];
const CALENDAR_COLUMNS = CALENDAR.join(', ');

function calendarFromRow(row: CalendarRow): CalendarVersion {
  return {
    calendar: fromJson(row.calendar),
    version: row.version,
    document: row.document,
    digest: row.digest,
    publishedBy: row.published_by,
    publishedAt: row.published_at,
  };
}

/** Business calendars of one transaction. */
export function calendarStore({ sql }: StoreContext): CalendarStore {
  return {
    lockCalendars: () => sql.lock('concordat:calendar'),
    insertCalendar: async ({ calendar, version, document, digest, publishedBy, publishedAt }) => {
      const { domain, name } = calendar;
      await sql.insertAll('calendar_version', CALENDAR, [
        [name, version, domain, JSON.stringify(calendar), document, digest, publishedBy, publishedAt],
      ]);
    },
    calendar: async (name, version) => {
      const row = await sql.one<CalendarRow>(
        `SELECT ${CALENDAR_COLUMNS} FROM calendar_version
         WHERE name = ?${version === null ? '' : ' AND version = ?'} ORDER BY version DESC LIMIT 1`,
        version === null ? [name] : [name, version],
      );
      return row === null ? null : calendarFromRow(row);
    },
    calendarVersions: async (names) => {
      const rows = await sql.all<Pick<CalendarRow, 'calendar' | 'version' | 'published_at'>>(
        `SELECT calendar, version, published_at FROM calendar_version
         WHERE ${sql.oneOf('name')} ORDER BY name, version`,
        [sql.list(names)],
      );
      return rows.map(({ calendar, version, published_at: publishedAt }) => ({
        calendar: fromJson(calendar),
        version,
        publishedAt,
      }));
    },
    versionsOfCalendar: async (name) => {
      const rows = await sql.all<CalendarRow>(
        `SELECT ${CALENDAR_COLUMNS} FROM calendar_version WHERE name = ? ORDER BY version`,
        [name],
      );
      return rows.map(calendarFromRow);
    },
    calendars: async () => {
      const rows = await sql.all<CalendarRow>(
        `SELECT ${CALENDAR_COLUMNS} FROM calendar_version newest
         WHERE version = (SELECT max(version) FROM calendar_version v WHERE v.name = newest.name) ORDER BY name`,
      );
      return rows.map(calendarFromRow);
    },
  };
}
