import { type Instant, existsInCalendar, instantOf } from '../../core/shared/interval.js';

/** A time as producers write it, read to the nanosecond. */
export interface ReadTime {
  readonly instant: Instant;
  /** UTC with nine digits of fraction, so that the order of the texts is the order of the times. */
  readonly nanos: string;
  /** Whether the text had no zone and was read as UTC. */
  readonly zoneAssumed: boolean;
}

const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?$/u;

/**
 * Reads ISO 8601 as OpenLineage producers write it: with nanoseconds, without a zone, or a date
 * alone. Null for anything else.
 */
export function readTime(text: string): ReadTime | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, date = '', clock = '00:00', seconds = '00', fraction = '', zone] = match;
  // A leap second is the last moment of its minute.
  const second = seconds === '60' ? '59' : seconds;
  const millis = Date.parse(`${date}T${clock}:${second}${offsetOf(zone)}`);
  if (Number.isNaN(millis) || !existsInCalendar(date)) return null;
  const whole = instantOf(millis);
  if (!/^\d{4}-/u.test(whole)) return null;
  const digits = fraction.padEnd(9, '0').slice(0, 9);
  return {
    instant: `${whole.slice(0, 20)}${digits.slice(0, 3)}Z`,
    nanos: `${whole.slice(0, 20)}${digits}Z`,
    zoneAssumed: zone === undefined,
  };
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
