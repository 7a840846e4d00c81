import type { Instant, Interval } from '../shared/interval.js';
import { BusinessTime } from './business-time.js';
import type { Calendar } from './calendar.js';

/** One version of a calendar, as far as partitions depend on it. */
export interface RecordedCalendar {
  readonly calendar: Calendar;
  readonly version: number;
  readonly publishedAt: Instant;
}

/**
 * A calendar with its versions as they were recorded. A partition has the version that was in force
 * when it ended: a later change neither moves its deadline nor says that it was not owed. Before
 * the first version, the first one counts.
 */
export class CalendarHistory {
  private readonly versions: readonly { readonly from: Instant; readonly time: BusinessTime }[];

  constructor([first, ...later]: readonly [RecordedCalendar, ...RecordedCalendar[]]) {
    const of = ({ calendar, publishedAt }: RecordedCalendar): CalendarHistory['versions'][number] => ({
      from: publishedAt,
      time: new BusinessTime(calendar),
    });
    this.versions = [{ ...of(first), from: '' }, ...later.map(of)];
  }

  /** The business time of partitions that end at the moment. */
  at(end: Instant): BusinessTime {
    const found = this.versions.findLast(({ from }) => from <= end) ?? this.versions[0];
    if (found === undefined) throw new RangeError('a calendar has at least one version');
    return found.time;
  }

  /** Whether data of the partition is owed: any of its days in the zone is one of business. */
  isOwed(partition: Interval, zone: string): boolean {
    return this.at(partition.to).hasBusinessIn(partition, zone);
  }
}

/** The versions of a calendar that were recorded at `asOf`; null where there was none. */
export function historyAt(versions: readonly RecordedCalendar[], asOf: Instant): CalendarHistory | null {
  const [first, ...later] = versions.filter(({ publishedAt }) => publishedAt <= asOf);
  return first === undefined ? null : new CalendarHistory([first, ...later]);
}
