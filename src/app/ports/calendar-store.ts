import type { RecordedCalendar } from '../../core/calendar/calendar-history.js';
import type { CalendarVersion } from '../../core/calendar/calendar.js';

/** Business calendars, with all their versions. */
export interface CalendarStore {
  /** Locks the publishing of calendars until the transaction ends. */
  lockCalendars(): Promise<void>;
  insertCalendar(version: CalendarVersion): Promise<void>;
  /** The version, or without one the newest; null where there is none. */
  calendar(name: string, version: number | null): Promise<CalendarVersion | null>;
  /** Every version of these calendars, ordered by name and version. */
  calendarVersions(names: readonly string[]): Promise<readonly RecordedCalendar[]>;
  /** Every version of one calendar, ordered by version. */
  versionsOfCalendar(name: string): Promise<readonly CalendarVersion[]>;
  /** The newest version of each calendar, ordered by name. */
  calendars(): Promise<readonly CalendarVersion[]>;
}
