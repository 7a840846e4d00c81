import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCalendar } from './parse.js';

const HEAD = [
  'apiVersion: concordat.io/v1',
  'kind: Calendar',
  'name: bank',
  'domain: finance',
  'timezone: Europe/Berlin',
];
const read = (...lines: string[]) => parseCalendar([...HEAD, ...lines].join('\n'));
const problems = (...lines: string[]): string[] =>
  read(...lines).issues.map(({ code, column, line, severity }) => `${severity} ${code} ${line}:${column}`);

describe('the document of a calendar', () => {
  it('is read with defaults', () => {
    expect(read()).toMatchObject({
      issues: [],
      calendar: { weekend: [6, 7], holidays: [], halfDays: [], fiscalYearStart: '01-01' },
    });
  });

  it('is read in one order, whatever order it is written in', () => {
    const { calendar, canonical } = read(
      'weekend: [sunday, friday]',
      'holidays: [2024-01-01, { date: 2023-12-25, name: Christmas }]',
      'halfDays: [{ date: 2024-12-31, closes: 14:00 }, { date: 2023-12-22, closes: "12:30", name: Eve }]',
      'fiscalYearStart: 04-06',
    );
    expect(calendar).toMatchObject({
      weekend: [5, 7],
      holidays: ['2023-12-25', '2024-01-01'],
      halfDays: [
        { date: '2023-12-22', closes: '12:30' },
        { date: '2024-12-31', closes: '14:00' },
      ],
      fiscalYearStart: '04-06',
    });
    const other = read(
      'fiscalYearStart: "04-06"',
      'halfDays: [{ date: 2023-12-22, closes: "12:30" }, { date: 2024-12-31, closes: "14:00" }]',
      'holidays: [2023-12-25, 2024-01-01]',
      'weekend: [friday, sunday]',
    );
    expect(other.canonical).toBe(canonical);
  });

  it.each<[string, string[]]>([
    ['holidays: [2023-02-29]', ['error INVALID_CALENDAR 6:12']],
    ['holidays: christmas', ['error INVALID_CALENDAR 6:11']],
    ['holidays: [2023-12-25, 2023-12-25]', ['warning INVALID_CALENDAR 6:1']],
    ['halfDays: [2023-12-22]', ['error INVALID_CALENDAR 6:12']],
    ['halfDays: [{ date: 2023-12-22, closes: noon }]', ['error INVALID_CALENDAR 6:40']],
    ['halfDays: [{ date: 2023-12-22, closes: "00:00" }]', ['error INVALID_CALENDAR 6:40']],
    ['halfDays: [{ closes: "13:00", until: 3 }]', ['error INVALID_CALENDAR 6:12', 'error INVALID_CALENDAR 6:31']],
    ['weekend: [saturnday]', ['error INVALID_CALENDAR 6:11']],
    ['weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]', ['error INVALID_CALENDAR 6:1']],
    ['fiscalYearStart: 02-30', ['error INVALID_CALENDAR 6:18']],
    ['fiscalYearStart: 01-31', ['error INVALID_CALENDAR 6:18']],
    ['holiday: [2023-12-25]', ['error INVALID_CALENDAR 6:1']],
  ])('with %s has problems at their places', (line, found) => {
    expect(problems(line)).toEqual(found);
  });

  it('has all its problems at once', () => {
    const { calendar, canonical, issues } = parseCalendar(
      'kind: Calendar\nname: Bank!\ntimezone: Mars/Base\nholidays: [x]',
    );
    expect([calendar, canonical]).toEqual([null, null]);
    expect(issues.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 the calendar has no `apiVersion`',
      '1 the calendar has no `domain`',
      '2 `name` must be 1 to 63 lower-case letters, digits, `_` and `-`, not `Bank!`',
      '3 `timezone` must be an IANA time zone, not `Mars/Base`',
      '4 `x` is not a date as `2024-12-25`',
    ]);
    expect(parseCalendar('- a list').issues).toMatchObject([{ code: 'C005' }]);
  });

  it('never fails, and has a calendar exactly if it has no error', () => {
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('2023-12-25', 'monday', '12:00', '02-01'));
    const keys = fc.constantFrom('weekend', 'holidays', 'halfDays', 'fiscalYearStart', 'name', 'kind', 'other');
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(values, fc.array(values))), (entries) => {
        const text = JSON.stringify({ apiVersion: 'concordat.io/v1', kind: 'Calendar', domain: 'a', ...entries });
        const { calendar, issues } = parseCalendar(text);
        expect(calendar === null).toBe(issues.some(({ severity }) => severity === 'error'));
      }),
    );
  });
});
