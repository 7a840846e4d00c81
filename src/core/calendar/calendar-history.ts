import { type Instant, type Interval, instantOf, millisOf } from '../shared/interval.js';
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

/** Intervals in which clocks do not run: in order, without overlaps. */
export type Pauses = readonly Interval[];

/** The intervals as pauses: overlapping and touching ones become one. */
export function pausesOf(intervals: readonly Interval[]): Pauses {
  const pauses: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = pauses.at(-1);
    if (last === undefined || next.from > last.to) pauses.push(next);
    else if (next.to > last.to) pauses[pauses.length - 1] = { from: last.from, to: next.to };
  }
  return pauses;
}

/**
 * Where a moment lies if the clock stands still in pauses, that a running clock reaches `until`
 * when it starts at `from`: later by every pause between the two, and by those that it reaches so.
 */
export function withPauses(pauses: Pauses, from: Instant, until: Instant): Instant {
  let moved = millisOf(until);
  for (const pause of pauses) {
    const begin = Math.max(millisOf(pause.from), millisOf(from));
    const end = millisOf(pause.to);
    if (end <= begin) continue;
    if (begin >= moved) break;
    moved += end - begin;
  }
  return instantOf(moved);
}

/** How much of the interval lies in pauses, in milliseconds. */
export function pausedMillis(pauses: Pauses, from: Instant, to: Instant): number {
  return pauses.reduce((sum, pause) => {
    const begin = Math.max(millisOf(pause.from), millisOf(from));
    return sum + Math.max(0, Math.min(millisOf(pause.to), millisOf(to)) - begin);
  }, 0);
}
