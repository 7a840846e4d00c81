import type { EntitySchema } from 'typeorm';
import { integer, key, table, text } from './table.js';

export interface CalendarRow {
  name: string;
  version: number;
  domain: string;
  calendar: string;
  document: string;
  digest: string;
  published_by: string;
  published_at: string;
}
const calendarTable = table<CalendarRow>('calendar_version', {
  name: key(text),
  version: key(integer),
  domain: text,
  calendar: text,
  document: text,
  digest: text,
  published_by: text,
  published_at: text,
});

export const CALENDAR_TABLES: readonly EntitySchema[] = [calendarTable];
