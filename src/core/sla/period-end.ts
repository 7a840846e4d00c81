import { type BusinessTime, localDay } from '../calendar/business-time.js';
import { CALENDAR_YEAR } from '../calendar/calendar.js';
import type { CalendarHistory } from '../calendar/calendar-history.js';
import { PERIODS, type Period, type PeriodEndRule } from '../contract/model.js';
import { DELIVERY_SEVERITY, type Severity, stronger } from '../contract/severity.js';
import { type Partitioning, partitionContaining } from '../partition/partitioning.js';
import { DAY } from '../shared/duration.js';
import { type Interval, instantOf, millisOf } from '../shared/interval.js';

/** That a partition is at the end of a period, for which a service level has a rule. */
export interface PeriodEnd {
  readonly period: Period;
  readonly severity: Severity;
}

/**
 * The rule that applies to a partition; null for none. A partition is at the end of a period if one
 * of its days, in the zone of the partitioning, is the last business day of the period: all hours
 * of that day, and the week or month with it. Periods are those of the calendar's fiscal year.
 * Without a calendar they are those of the calendar year and end on their last day, as does a
 * period without business. Of several rules the one of the longest period applies.
 */
export function rulesAtPeriodEnds(
  rules: readonly PeriodEndRule[],
  { timezone }: Pick<Partitioning, 'timezone'>,
  history: CalendarHistory | null,
): (partition: Interval) => PeriodEndRule | null {
  const known = new Map<BusinessTime | null, PeriodEnds>();
  return (partition) => {
    const time = history?.at(partition.to) ?? null;
    const ends = known.get(time) ?? new PeriodEnds(time);
    known.set(time, ends);
    const first = localDay(millisOf(partition.from), timezone);
    const last = localDay(millisOf(partition.to) - 1, timezone);
    return rules.find(({ period }) => ends.isBetween(period, first, last)) ?? null;
  };
}

/** The longest of the periods, with the gravest severity among the deliveries; null for no rule. */
export function periodEndOf(rules: readonly (PeriodEndRule | null)[]): PeriodEnd | null {
  const period = PERIODS.find((one) => rules.some((rule) => rule?.period === one));
  if (period === undefined) return null;
  return { period, severity: rules.map((rule) => rule?.severity ?? DELIVERY_SEVERITY).reduce(stronger) };
}

/** ISO 8601 durations of the periods. */
const EVERY: Readonly<Record<Period, string>> = { month: 'P1M', quarter: 'P3M', year: 'P1Y' };

/** A period by its days. */
interface Days {
  readonly end: number;
  /** The last day with business, else the last one. */
  readonly lastOfBusiness: number;
}

/** The ends of periods by one version of a calendar. Days are numbered as in `BusinessTime`. */
class PeriodEnds {
  private readonly known = new Map<Period, Map<number, Days>>(PERIODS.map((period) => [period, new Map()]));

  constructor(private readonly time: BusinessTime | null) {}

  /** Whether a period ends on a day from the first to the last one. */
  isBetween(period: Period, first: number, last: number): boolean {
    for (let day = first; day <= last;) {
      const { end, lastOfBusiness } = this.periodOf(period, day);
      if (lastOfBusiness >= first) return lastOfBusiness <= last;
      day = end + 1;
    }
    return false;
  }

  private periodOf(period: Period, day: number): Days {
    const known = this.known.get(period)?.get(day);
    if (known !== undefined) return known;
    const fiscalYearStart = this.time?.calendar.fiscalYearStart ?? CALENDAR_YEAR;
    const cut = { every: EVERY[period], timezone: 'UTC', column: null, path: null, fiscalYearStart };
    const { from, to } = partitionContaining(cut, instantOf(day * DAY));
    const [start, end] = [millisOf(from) / DAY, Math.ceil(millisOf(to) / DAY) - 1];
    let lastOfBusiness = end;
    while (this.time?.isBusinessDay(lastOfBusiness) === false && lastOfBusiness >= start) lastOfBusiness -= 1;
    const days = { end, lastOfBusiness: lastOfBusiness < start ? end : lastOfBusiness };
    this.known.get(period)?.set(day, days);
    return days;
  }
}
