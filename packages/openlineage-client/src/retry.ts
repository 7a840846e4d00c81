/** Statuses after which the same request may succeed; the same as in the Python client. */
const RETRIED = new Set([500, 502, 503, 504]);
/** Retried only if the response has Retry-After. */
const RETRIED_WITH_RETRY_AFTER = new Set([413, 429]);

/** The longest delay that a server can impose on the client. */
const LONGEST_WAIT_MILLIS = 60_000;

/**
 * The delay before the next attempt, or null if there must be none. `attempt` counts the attempts
 * made so far. The first retry without Retry-After is immediate, the next ones wait
 * `backoffMillis` × 2, × 4, × 8 …
 */
export function waitBeforeRetry(
  answer: { readonly status: number; readonly headers: Headers } | null,
  attempt: number,
  backoffMillis: number,
): number | null {
  const backoff = attempt <= 1 ? 0 : backoffMillis * 2 ** (attempt - 1);
  if (answer === null) return Math.min(backoff, LONGEST_WAIT_MILLIS);
  const retryAfter = retryAfterMillis(answer.headers);
  if (RETRIED_WITH_RETRY_AFTER.has(answer.status))
    return retryAfter === null ? null : Math.min(retryAfter, LONGEST_WAIT_MILLIS);
  if (!RETRIED.has(answer.status)) return null;
  return Math.min(retryAfter ?? backoff, LONGEST_WAIT_MILLIS);
}

/** Retry-After in seconds, or as a date relative to the Date header of the response. */
function retryAfterMillis(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return null;
  if (/^\d+(\.\d+)?$/u.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
