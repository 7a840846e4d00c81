import { DAY, type Duration, MINUTE, parseDuration } from './duration.js';

/**
 * The unit of a partitioning's step; all follow the wall clock of the zone. `minute` steps are at
 * most an hour long.
 */
export interface Step {
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
  readonly count: number;
}

const MINUTES_PER_DAY = 24 * 60;
/** 100 years: longer partitions leave the calendar, and no data is cut that way. */
const MOST_MONTHS = 1200;
const MOST_DAYS = 36_525;

/**
 * Parses the duration of a partition. Null for durations that do not tile the calendar: mixed
 * units, seconds, hours or minutes that do not divide a day, months that do not divide a year; and
 * for more than 100 years.
 */
export function parseStep(every: string): Step | null {
  const duration = parseDuration(every);
  return duration === null ? null : stepOf(duration);
}

/** The step of a duration, or null if it does not tile the calendar or exceeds 100 years. */
export function stepOf(duration: Duration): Step | null {
  const { months, days, millis } = duration;
  if (months > MOST_MONTHS || days > MOST_DAYS) return null;
  if ([months, days, millis].filter((part) => part > 0).length !== 1) return null;
  if (months > 0) return 12 % months === 0 || months % 12 === 0 ? { unit: 'month', count: months } : null;
  if (days > 0) return days % 7 === 0 ? { unit: 'week', count: days / 7 } : { unit: 'day', count: days };
  if (millis % DAY === 0) return stepOf({ months: 0, days: millis / DAY, millis: 0 });
  const minutes = millis / MINUTE;
  if (!Number.isInteger(minutes) || MINUTES_PER_DAY % minutes !== 0) return null;
  return minutes > 60 && minutes % 60 === 0 ? { unit: 'hour', count: minutes / 60 } : minutesStep(minutes);
}

/**
 * Steps of minutes must divide an hour, so that a change of the clocks by whole hours shortens
 * none.
 */
function minutesStep(minutes: number): Step | null {
  return 60 % minutes === 0 ? { unit: 'minute', count: minutes } : null;
}

/** The step as an ISO 8601 duration. */
export function formatStep(step: Step): string {
  if (step.unit === 'minute') return step.count === 60 ? 'PT1H' : `PT${step.count}M`;
  if (step.unit === 'hour') return `PT${step.count}H`;
  return `P${step.count}${step.unit === 'day' ? 'D' : step.unit === 'week' ? 'W' : 'M'}`;
}

const LARGER = {
  ...{ minute: { unit: 'hour', count: 60 }, month: { unit: 'year', count: 12 } },
  ...{ hour: null, day: null, week: null },
} as const;

/** The duration of a partition in words, such as `1 day`; as written where it is none. */
export function everyInWords(every: string): string {
  const step = parseStep(every);
  if (step === null) return every;
  const larger = LARGER[step.unit];
  const [count, unit] =
    larger === null || step.count % larger.count !== 0
      ? [step.count, step.unit]
      : [step.count / larger.count, larger.unit];
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
