import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../shared/interval.js';
import type { Calendar } from './calendar.js';
import { historyAt } from './calendar-history.js';

const CALENDAR: Calendar = {
  name: 'bank',
  domain: 'finance',
  timezone: 'UTC',
  weekend: [6, 7],
  holidays: [],
  halfDays: [],
  fiscalYearStart: '01-01',
};
const day = (date: string) => ({
  from: `${date}T00:00:00.000Z`,
  to: instantOf(Date.parse(`${date}T00:00:00.000Z`) + 86_400_000),
});

describe('the versions of a calendar', () => {
  const first = { calendar: CALENDAR, version: 1, publishedAt: '2023-10-01T00:00:00.000Z' };
  const second = {
    calendar: { ...CALENDAR, holidays: ['2023-10-02', '2023-10-31'] },
    version: 2,
    publishedAt: '2023-10-15T00:00:00.000Z',
  };

  it('apply to partitions that end while they are in force', () => {
    const history = historyAt([first, second], '2023-11-01T00:00:00.000Z');
    // The second version came after this day had closed.
    expect(history?.isOwed(day('2023-10-02'), 'UTC')).toBe(true);
    expect(history?.isOwed(day('2023-10-31'), 'UTC')).toBe(false);
    expect(history?.isOwed(day('2023-10-28'), 'UTC')).toBe(false);
    // Before the first version, the first one counts.
    expect(history?.isOwed(day('2023-09-30'), 'UTC')).toBe(false);
  });

  it('count from when they were recorded', () => {
    expect(historyAt([first, second], '2023-10-10T00:00:00.000Z')?.isOwed(day('2023-10-31'), 'UTC')).toBe(true);
    expect(historyAt([first, second], '2023-09-30T23:59:59.999Z')).toBeNull();
  });
});
