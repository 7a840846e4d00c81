import { DateTime } from 'luxon';
import { addDuration } from '../shared/add-duration.js';
import { DAY, type Duration } from '../shared/duration.js';
import { type Instant, type Interval, instantOf, millisOf } from '../shared/interval.js';
import type { Calendar } from './calendar.js';

/** The longest time that is counted in business days or hours: ten years of days. */
export const MOST_BUSINESS_DAYS = 3_660;

/** A local time of day. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The business days of a calendar, and time that is counted in them. Days are numbered from
 * 1970-01-01, whatever the zone is.
 */
export class BusinessTime {
  private readonly weekend: ReadonlySet<number>;
  private readonly holidays: ReadonlySet<number>;
  private readonly halfDays: ReadonlyMap<number, string>;
  private readonly starts = new Map<number, number>();

  constructor(readonly calendar: Calendar) {
    this.weekend = new Set(calendar.weekend);
    this.holidays = new Set(calendar.holidays.map(dayOfDate));
    this.halfDays = new Map(calendar.halfDays.map(({ closes, date }) => [dayOfDate(date), closes]));
  }

  /** Whether there is business on the day. */
  isBusinessDay(day: number): boolean {
    return !this.weekend.has(weekdayOf(day)) && !this.holidays.has(day);
  }

  /** Whether any day that the interval touches in the zone is one of business. */
  hasBusinessIn({ from, to }: Interval, zone: string): boolean {
    const last = localDay(millisOf(to) - 1, zone);
    for (let day = localDay(millisOf(from), zone); day <= last; day += 1) if (this.isBusinessDay(day)) return true;
    return false;
  }

  /**
   * The moment that lies `duration` of business time after another one. Days are business days: a
   * whole one is over at its end, or when a half day closes; from within a day, at the same local
   * time of a later one, at most when it closes. Hours count while there is business. Months have
   * no business length: they follow the calendar, as does what exceeds the maximum.
   */
  after(instant: Instant, duration: Duration): Instant {
    const { days, millis, months } = duration;
    if (months !== 0 || days + millis / DAY > MOST_BUSINESS_DAYS)
      return addDuration(instant, duration, this.calendar.timezone);
    const moved = days === 0 ? millisOf(instant) : this.afterDays(millisOf(instant), days);
    return instantOf(millis === 0 ? moved : this.afterMillis(moved, millis));
  }

  /**
   * The first such local time at or after the moment on a business day. A half day that closes
   * before has its close in the place of the time.
   */
  firstTime(instant: Instant, time: TimeOfDay, zone: string): Instant | null {
    const from = millisOf(instant);
    const start = DateTime.fromMillis(from, { zone });
    for (let days = 0; days <= MOST_BUSINESS_DAYS; days += 1) {
      const at = start
        .plus({ days })
        .set({ ...time, millisecond: 0 })
        .toMillis();
      const day = localDay(at, this.calendar.timezone);
      if (at < from || !this.isBusinessDay(day)) continue;
      const close = this.closeOf(day);
      if (at <= close) return instantOf(at);
      if (close >= from) return instantOf(close);
    }
    return null;
  }

  private afterDays(from: number, count: number): number {
    const { timezone } = this.calendar;
    const today = localDay(from, timezone);
    const isWithin = this.isBusinessDay(today) && from > this.startOf(today) && from < this.closeOf(today);
    const isOver = this.isBusinessDay(today) && from >= this.closeOf(today);
    let day = isOver ? today + 1 : today;
    let left = count;
    if (isWithin) day += 1;
    for (;;) {
      if (this.isBusinessDay(day)) left -= 1;
      if (left === 0) break;
      day += 1;
    }
    const close = this.closeOf(day);
    if (!isWithin) return close;
    const { hour, minute, second, millisecond } = DateTime.fromMillis(from, { zone: timezone });
    return Math.min(localTime(day, { hour, minute, second, millisecond }, timezone), close);
  }

  private afterMillis(from: number, millis: number): number {
    let left = millis;
    for (let day = localDay(from, this.calendar.timezone); ; day += 1) {
      if (!this.isBusinessDay(day)) continue;
      const begin = Math.max(from, this.startOf(day));
      const open = this.closeOf(day) - begin;
      if (open >= left) return begin + left;
      if (open > 0) left -= open;
    }
  }

  /** The end of the day's business: its end, or when a half day closes. */
  private closeOf(day: number): number {
    const closes = this.halfDays.get(day);
    if (closes === undefined) return this.startOf(day + 1);
    const [hour = 0, minute = 0] = closes.split(':').map(Number);
    return localTime(day, { hour, minute, second: 0, millisecond: 0 }, this.calendar.timezone);
  }

  private startOf(day: number): number {
    const known = this.starts.get(day);
    if (known !== undefined) return known;
    const start = startOfDay(day, this.calendar.timezone);
    this.starts.set(day, start);
    return start;
  }
}

/** The number of the day `yyyy-MM-dd`. */
function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** 1 for Monday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The number of the day of the moment in the zone. */
export function localDay(millis: number, zone: string): number {
  const offset = zone === 'UTC' ? 0 : DateTime.fromMillis(millis, { zone }).offset * 60_000;
  return Math.floor((millis + offset) / DAY);
}

function startOfDay(day: number, zone: string): number {
  if (zone === 'UTC') return day * DAY;
  return localTime(day, { hour: 0, minute: 0, second: 0, millisecond: 0 }, zone);
}

function localTime(day: number, time: TimeOfDay & { readonly millisecond: number }, zone: string): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return DateTime.fromObject({ year, month, day: date.getUTCDate(), ...time }, { zone }).toMillis();
}
