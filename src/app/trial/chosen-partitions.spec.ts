import { describe, expect, it } from '@jest/globals';
import { historyAt } from '../../core/calendar/calendar-history.js';
import { partitionOfKey } from '../../core/partition/partitioning.js';
import type { Interval } from '../../core/shared/interval.js';
import { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import { trialPartitions } from './chosen-partitions.js';

const partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.csv' };
const contract = { name: 'rides', partitioning, calendar: new DeliveryCalendar([], partitioning) };
const asOf = '2026-03-10T12:00:00.000Z';
const calendarOfTests = {
  ...{ name: 'bank', domain: 'finance', timezone: 'UTC', weekend: [], holidays: [], halfDays: [] },
  fiscalYearStart: '01-01',
};
const day = (key: string): Interval => {
  const found = partitionOfKey(partitioning, key);
  if (found === null) throw new Error(key);
  return found;
};
const daysOf = (request: Parameters<typeof trialPartitions>[1], present: readonly string[] | null) => {
  const { notes, partitions } = trialPartitions(contract, request, { asOf, present: present?.map(day) ?? null });
  return { notes, days: partitions.map((partition) => partition?.from.slice(0, 10)) };
};

describe('the partitions of a trial', () => {
  it('are the newest 28 that are due, oldest first', () => {
    const { days } = daysOf({}, null);
    expect(days).toHaveLength(28);
    expect([days[0], days.at(-1)]).toEqual(['2026-02-10', '2026-03-09']);
    expect(daysOf({ last: 2 }, null).days).toEqual(['2026-03-08', '2026-03-09']);
  });

  it('are those that are owed', () => {
    const weekdays = { ...calendarOfTests, weekend: [6, 7] as const };
    const history = historyAt([{ calendar: weekdays, version: 1, publishedAt: '' }], asOf);
    const business = { calendarOf: () => history, owedBy: 'bank', pauses: [] };
    const owing = { ...contract, calendar: new DeliveryCalendar([], partitioning, business) };
    const { partitions } = trialPartitions(owing, { last: 3 }, { asOf, present: null });
    // 9 March 2026 is a Monday.
    expect(partitions).toEqual(['2026-03-05', '2026-03-06', '2026-03-09'].map(day));
  });

  it('do not begin before the data, and have the missing ones', () => {
    const all = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'];
    expect(daysOf({}, ['2026-03-06', '2026-03-09'])).toEqual({ notes: [], days: all });
    expect(daysOf({ last: 28 }, ['2026-03-06', '2026-03-08'])).toEqual({ notes: [], days: all });
  });

  it('are by default those with data where the newest due one has none', () => {
    const { days, notes } = daysOf({}, ['2026-03-06', '2026-03-08']);
    expect(days).toEqual(['2026-03-06', '2026-03-08']);
    expect(notes).toEqual([
      'the newest partition with data is 2026-03-08: due ones without data are left out (`--last 28` has them too)',
    ]);
  });

  it('are the newest with data where none of the newest due ones has any', () => {
    const { days, notes } = daysOf({ last: 2 }, ['2023-01-01', '2023-01-02', '2023-01-05']);
    expect(days).toEqual(['2023-01-02', '2023-01-05']);
    expect(notes).toEqual([expect.stringContaining('the newest partition with data is 2023-01-05')]);
  });

  it('are all with files, the requested one, or those of an interval', () => {
    expect(daysOf({ all: true }, ['2023-01-01', '2026-03-08']).days).toEqual(['2023-01-01', '2026-03-08']);
    expect(daysOf({ partition: '2020-02-29' }, ['2026-03-08']).days).toEqual(['2020-02-29']);
    const interval = { from: '2026-03-01T00:00:00Z', to: '2026-03-03T00:00:00Z' };
    expect(daysOf(interval, ['2026-03-08']).days).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('are the newest due ones in place of all where they are not in files, and never none', () => {
    const { days, notes } = daysOf({ all: true }, null);
    expect([days.length, notes]).toEqual([28, [expect.stringContaining('cannot be listed')]]);
    expect(() => daysOf({ all: true }, [])).toThrow('no file of any partition');
  });

  it('are the current data without a partitioning', () => {
    const current = { ...contract, partitioning: null, calendar: null };
    expect(trialPartitions(current, {}, { asOf, present: null }).partitions).toEqual([null]);
  });
});
