import { DateTime } from 'luxon';
import { type Duration, addDurationInUtc } from './duration.js';
import { type Instant, instantOf, millisOf } from './interval.js';

/**
 * `instant` moved by `duration`: months and days by the calendar of `zone`, then the exact rest; at
 * most to the last moment of the year 9999. Apart from `duration.ts`, because reading the calendars
 * of zones takes longer than most commands of the command line.
 */
export function addDuration(instant: Instant, duration: Duration, zone: string): Instant {
  // UTC has no clock changes: no calendar is needed.
  if (zone === 'UTC' || (duration.months === 0 && duration.days === 0)) return addDurationInUtc(instant, duration);
  const local = DateTime.fromMillis(millisOf(instant), { zone });
  const moved = local.plus({ months: duration.months, days: duration.days });
  return instantOf(moved.isValid ? moved.toMillis() + duration.millis : Number.POSITIVE_INFINITY);
}
