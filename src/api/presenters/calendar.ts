import { type CalendarVersion, WEEKDAYS } from '../../core/calendar/calendar.js';
import type * as types from '../graphql/schema/types.generated.js';

export function presentCalendar({ calendar, ...version }: CalendarVersion): types.Calendar {
  const { holidays, halfDays, weekend, ...facts } = calendar;
  const { document, publishedAt, publishedBy } = version;
  return {
    ...facts,
    weekend: weekend.map((day) => WEEKDAYS[day - 1] ?? ''),
    holidays: [...holidays],
    halfDays: halfDays.map((day) => ({ ...day })),
    version: version.version,
    document,
    publishedBy,
    publishedAt,
  };
}
