import { CALENDAR_YEAR, type Calendar, type HalfDay, WEEKDAYS, type Weekday } from '../../core/calendar/calendar.js';
import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isDomainName, isName } from '../../core/mesh/refs.js';
import { isTimezone } from '../../core/partition/partitioning.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { existsInCalendar } from '../../core/shared/interval.js';
import type { Issue } from '../../core/shared/issue.js';
import { type Finding, error, hasError, warning } from '../yaml/finding.js';
import { isObject, textOf } from '../yaml/json-values.js';
import { child } from '../yaml/pointer.js';
import { type TextFormat, readDocument } from '../yaml/read.js';
import { place, shown } from '../yaml/schema-issues.js';
import { nearest } from '../yaml/suggest.js';

/** The format of own documents. */
const CALENDAR_API = 'concordat.io/v1';
const CALENDAR_KIND = 'Calendar';

/** What was read from the text of a calendar. */
export interface ParsedCalendar {
  /** Null exactly if `issues` has an error. */
  readonly calendar: Calendar | null;
  /** Its content in canonical JSON, by which it is *unchanged* or not; null with `calendar`. */
  readonly canonical: string | null;
  readonly issues: readonly Issue[];
}

const KEYS = [
  ...['apiVersion', 'kind', 'name', 'domain', 'timezone'],
  ...['weekend', 'holidays', 'halfDays', 'fiscalYearStart', 'description'],
];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Of a century: more is not a calendar. */
const MOST_DAYS = 5_000;

/** Reads a business calendar in YAML or JSON. Reports all problems at once, each at its place. */
export function parseCalendar(text: string, format: TextFormat = 'AUTO'): ParsedCalendar {
  const source = readDocument(text, format);
  const document = source.value;
  if (document === undefined) return { calendar: null, canonical: null, issues: source.issues };
  if (!isObject(document)) {
    const message = 'a calendar must be a mapping with keys such as `apiVersion`, `kind` and `name`';
    return { calendar: null, canonical: null, issues: place([error('C005', '', message)], source) };
  }
  const findings: Finding[] = [];
  const calendar = calendarOf(document, findings);
  const issues = place(findings, source);
  return hasError(findings)
    ? { calendar: null, canonical: null, issues }
    : { calendar, canonical: canonicalJson(calendar), issues };
}

function calendarOf(document: JsonObject, findings: Finding[]): Calendar {
  const expect = (key: string, valid: boolean, expected: string): void => {
    if (valid) return;
    const value = document[key];
    const message =
      value === undefined ? `the calendar has no \`${key}\`` : `\`${key}\` must be ${expected}, not ${shown(value)}`;
    const help = value === undefined ? `Add \`${key}\`: ${expected}.` : null;
    findings.push(error('INVALID_CALENDAR', value === undefined ? '' : `/${key}`, message, help));
  };
  const [name, domain, timezone] = ['name', 'domain', 'timezone'].map((key) => textOf(document[key]) ?? '');
  expect('apiVersion', document['apiVersion'] === CALENDAR_API, `\`${CALENDAR_API}\``);
  expect('kind', document['kind'] === CALENDAR_KIND, `\`${CALENDAR_KIND}\``);
  expect('name', isName(name ?? ''), '1 to 63 lower-case letters, digits, `_` and `-`');
  expect('domain', isDomainName(domain ?? ''), 'the name of the domain that owns it');
  expect('timezone', isTimezone(timezone ?? ''), 'an IANA time zone');
  const start = document['fiscalYearStart'] ?? CALENDAR_YEAR;
  const isStart = typeof start === 'string' && isFiscalStart(start);
  expect('fiscalYearStart', isStart, 'a day as `MM-DD`, at most the 28th of its month');
  for (const key of Object.keys(document)) if (!KEYS.includes(key)) findings.push(unknownKey('', key, KEYS));
  return {
    name: name ?? '',
    domain: domain ?? '',
    timezone: timezone ?? '',
    weekend: weekendOf(document['weekend'], findings),
    holidays: datesOf(document['holidays'], findings),
    halfDays: halfDaysOf(document['halfDays'], findings),
    fiscalYearStart: isStart ? start : CALENDAR_YEAR,
  };
}

/** Days after the 28th do not begin every month. */
function isFiscalStart(text: string): boolean {
  return /^\d{2}-\d{2}$/.test(text) && text.slice(3) <= '28' && existsInCalendar(`2023-${text}`);
}

function weekendOf(value: JsonValue | undefined, findings: Finding[]): readonly Weekday[] {
  if (value === undefined) return [6, 7];
  const days = listAt(value, '/weekend', findings).flatMap((item, index) => {
    const place = (WEEKDAYS as readonly (JsonValue | string)[]).indexOf(item);
    if (place !== -1) return [(place + 1) as Weekday];
    const meant = typeof item === 'string' ? nearest(item, WEEKDAYS) : null;
    const message = `${shown(item)} is not a weekday: write ${WEEKDAYS.join(', ')}`;
    findings.push(
      error(
        'INVALID_CALENDAR',
        child('/weekend', index),
        message,
        meant === null ? null : `did you mean \`${meant}\`?`,
      ),
    );
    return [];
  });
  const weekend = [...new Set(days)].sort((a, b) => a - b);
  if (weekend.length === WEEKDAYS.length)
    findings.push(error('INVALID_CALENDAR', '/weekend', 'every day is a weekend, so nothing is ever due'));
  return weekend;
}

/** Dates as texts, or as mappings with a name that is documentation. */
function datesOf(value: JsonValue | undefined, findings: Finding[]): readonly string[] {
  const dates = listAt(value, '/holidays', findings).flatMap((item, index) => {
    const at = child('/holidays', index);
    if (isObject(item)) addUnknown(item, at, ['date', 'name'], findings);
    return dateAt(isObject(item) ? item['date'] : item, isObject(item) ? `${at}/date` : at, findings);
  });
  return withoutRepeated(dates, '/holidays', findings).sort();
}

function halfDaysOf(value: JsonValue | undefined, findings: Finding[]): readonly HalfDay[] {
  const days = listAt(value, '/halfDays', findings).flatMap((item, index) => {
    const at = child('/halfDays', index);
    if (!isObject(item)) {
      const message = `a half day must be a mapping with \`date\` and \`closes\`, not ${shown(item)}`;
      findings.push(error('INVALID_CALENDAR', at, message, 'Write `{ date: 2024-12-24, closes: "13:00" }`.'));
      return [];
    }
    addUnknown(item, at, ['date', 'closes', 'name'], findings);
    const closes = textOf(item['closes']) ?? '';
    if (!TIME.test(closes) || closes === '00:00') {
      const message = `\`closes\` must be a local time after midnight, as \`13:00\`, not ${shown(item['closes'])}`;
      findings.push(error('INVALID_CALENDAR', item['closes'] === undefined ? at : `${at}/closes`, message));
    }
    return dateAt(item['date'], item['date'] === undefined ? at : `${at}/date`, findings).map((date) => ({
      date,
      closes,
    }));
  });
  const dates = withoutRepeated(
    days.map(({ date }) => date),
    '/halfDays',
    findings,
  );
  return dates.sort().flatMap((date) => days.find((day) => day.date === date) ?? []);
}

function listAt(value: JsonValue | undefined, at: string, findings: Finding[]): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    findings.push(error('INVALID_CALENDAR', at, `\`${at.slice(1)}\` must be a list, not ${shown(value)}`));
    return [];
  }
  const items = value as readonly JsonValue[];
  if (items.length > MOST_DAYS) {
    findings.push(error('INVALID_CALENDAR', at, `\`${at.slice(1)}\` has more than ${MOST_DAYS} entries`));
    return [];
  }
  return items;
}

function dateAt(value: JsonValue | undefined, at: string, findings: Finding[]): readonly string[] {
  if (typeof value === 'string' && DATE.test(value) && existsInCalendar(value)) return [value];
  findings.push(error('INVALID_CALENDAR', at, `${shown(value)} is not a date as \`2024-12-25\``));
  return [];
}

function withoutRepeated(dates: readonly string[], at: string, findings: Finding[]): string[] {
  const once = [...new Set(dates)];
  for (const date of once.filter((one) => dates.indexOf(one) !== dates.lastIndexOf(one)))
    findings.push(warning('INVALID_CALENDAR', at, `\`${date}\` is listed twice`, 'Keep one of them.'));
  return once;
}

function addUnknown(item: JsonObject, at: string, keys: readonly string[], findings: Finding[]): void {
  for (const key of Object.keys(item)) if (!keys.includes(key)) findings.push(unknownKey(at, key, keys));
}

function unknownKey(at: string, key: string, keys: readonly string[]): Finding {
  const meant = nearest(key, keys);
  const help = meant === null ? 'Remove it.' : `did you mean \`${meant}\`?`;
  return {
    ...error('INVALID_CALENDAR', child(at, key), `\`${key.slice(0, 80)}\` is not a key here`, help),
    part: 'key',
  };
}
