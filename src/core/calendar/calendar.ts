import type { Instant } from '../shared/interval.js';

/** ISO weekdays: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The names of the weekdays in documents, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day on which business ends early. */
export interface HalfDay {
  /** `yyyy-MM-dd`. */
  readonly date: string;
  /** Local time, `HH:mm`. */
  readonly closes: string;
}

/** When a fiscal year starts unless the calendar says otherwise: with the calendar year. */
export const CALENDAR_YEAR = '01-01';

/** A business calendar as its document declares it. */
export interface Calendar {
  readonly name: string;
  /** The domain that owns it: its owners and editors may change it. */
  readonly domain: string;
  /** IANA zone of its days. */
  readonly timezone: string;
  /** The weekdays without business, in order. */
  readonly weekend: readonly Weekday[];
  /** `yyyy-MM-dd`, in order. */
  readonly holidays: readonly string[];
  /** By date, in order. */
  readonly halfDays: readonly HalfDay[];
  /** `MM-dd`, at most the 28th. */
  readonly fiscalYearStart: string;
}

/** One published version of a calendar. */
export interface CalendarVersion {
  readonly calendar: Calendar;
  /** 1 for the first. */
  readonly version: number;
  /** The document as it was published. */
  readonly document: string;
  readonly digest: string;
  readonly publishedBy: string;
  readonly publishedAt: Instant;
}
