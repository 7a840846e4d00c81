import { type Duration, SECOND, addDurationInUtc, durationOf } from '../core/shared/duration.js';
import { type Instant, instantOf, parseInstant } from '../core/shared/interval.js';
import { usage } from './exit.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant that an option gives: RFC 3339 with a zone, or a date, which means its midnight in
 * UTC. Anything else is a usage error (exit code 2), so that no malformed time reaches the server.
 */
export function instantFlag(option: string, text: string): Instant {
  const instant = parseInstant(DATE.test(text) ? `${text}T00:00:00Z` : text);
  if (instant.ok) return instant.value;
  throw usage(
    `${option} must be an instant or a date, not \`${text}\``,
    'Write RFC 3339 with a zone, such as 2023-10-27T00:00:00Z, or a date such as 2023-10-27 (midnight in UTC).',
  );
}

/**
 * The moment at which something expires: an instant, a date, or a duration from now such as `30d`,
 * `12h` or `P30D`. `nowMillis` is the real time in milliseconds since 1970.
 */
export function expiryFlag(option: string, text: string, nowMillis: number): Instant {
  const duration = durationOf(text, null);
  if (duration !== null) return addDurationInUtc(instantOf(nowMillis), duration);
  const instant = parseInstant(DATE.test(text) ? `${text}T00:00:00Z` : text);
  if (instant.ok) return instant.value;
  throw usage(
    `${option} must be a duration, an instant or a date, not \`${text}\``,
    'Write a duration such as 30d or 12h, an instant such as 2031-01-01T00:00:00Z, or a date such as 2031-01-01.',
  );
}

/** The duration that an option gives, such as `6h`, `2 days` or `PT6H`, in ISO 8601. */
export function durationFlag(option: string, text: string): string {
  const duration = durationOf(text, null);
  if (duration !== null) return isoDuration(duration);
  throw usage(`${option} must be a duration, not \`${text}\``, 'Write a duration such as 6h, 2d or PT6H.');
}

function isoDuration({ months, days, millis }: Duration): string {
  const seconds = millis / SECOND;
  const date = `${months > 0 ? `${String(months)}M` : ''}${days > 0 ? `${String(days)}D` : ''}`;
  return `P${date}${seconds > 0 ? `T${String(seconds)}S` : ''}`;
}
