import type { Explanation } from './explanation.js';

/** Business calendars and maintenance windows, and what follows from them. */
export const calendarCodes = {
  INVALID_CALENDAR: {
    title: 'the calendar is invalid',
    explanation:
      'A calendar (`kind: Calendar`) has `name`, `domain` and `timezone`, and may have `weekend` (names of weekdays), `holidays` (dates), `halfDays` (`date` and `closes`) and `fiscalYearStart` (`MM-DD`).',
    fix: 'Correct the place that the message names; `docs/reference/calendars.md` has an example.',
  },
  UNKNOWN_CALENDAR: {
    title: 'the calendar is not published',
    explanation:
      'The contract names a business calendar that the catalog does not have. A contract with an unknown calendar is not published; where one was published before, its verdict is unknown.',
    fix: 'Publish the calendar (`concordat calendar publish <file>`), or correct the name (`concordat calendar list`).',
  },
  CALENDAR_TAKEN: {
    title: 'the calendar belongs to another domain',
    explanation: 'The name of a calendar is unique, and its domain owns it: another domain cannot change it.',
    fix: 'Publish it under another name, or with the domain that owns it.',
  },
  FISCAL_YEAR_FIXED: {
    title: 'the start of the fiscal year cannot change',
    explanation:
      'Quarters and years are counted from the start of the fiscal year. Another start would cut data again that is already judged.',
    fix: 'Publish a calendar with another name, and refer to it in a new major version of the contracts.',
  },
  INVALID_BUSINESS_TIME: {
    title: 'the time cannot be counted in business time',
    explanation:
      '`concordat.calendar` makes the time of a service level business time: days, hours, minutes or a time of day of a delivery (`latency`, `timeOfAvailability`, `freshness`). Months have no length in business time, and current data is not delivered.',
    fix: 'Write a number of days or hours and declare `concordat.partitioning`, or remove `concordat.calendar`.',
  },
  INVALID_PERIOD_END: {
    title: 'the rule for the end of a period cannot be applied',
    explanation:
      '`concordat.atPeriodEnd` is a list of rules, each of which gives the partitions at the end of a month, quarter or year another `value` with its `unit`, another `severity`, or both. It belongs to a delivery (`latency`, `timeOfAvailability`, `freshness`) of a partitioned contract.',
    fix: 'Write one rule per period, such as `{ period: quarter, value: 3, unit: d, severity: critical }`, with a value of the same kind as that of the service level.',
  },
  PARTITION_NOT_OWED: {
    title: 'no data is owed for the partition',
    explanation:
      'The calendar of the partitioning has no business on any day of the partition: it is no missed delivery, and no data is expected to come. Data that comes nevertheless is judged.',
    fix: 'Ask about a partition that is owed: without a partition, the newest one that is owed and due is taken.',
  },
  MAINTENANCE: {
    title: 'a maintenance window is declared',
    explanation:
      'In a declared window no deadline comes nearer, and the age of current data does not grow. It changes no verdict by itself.',
    fix: 'None is needed. `concordat maintenance list` shows the windows, and `concordat maintenance cancel` ends one.',
  },
  INVALID_MAINTENANCE: {
    title: 'the maintenance window is invalid',
    explanation: 'A window has a start and a later end with zones, and is at most 31 days long.',
    fix: 'Give `from` and `to` in RFC 3339 with a zone; declare a longer maintenance as several windows.',
  },
  MAINTENANCE_ENDED: {
    title: 'the maintenance window has ended',
    explanation: 'A window that has ended or was cancelled cannot be cancelled: it counts as it was recorded.',
    fix: 'List the windows with `concordat maintenance list --ended`.',
  },
} as const satisfies Record<string, Explanation>;
