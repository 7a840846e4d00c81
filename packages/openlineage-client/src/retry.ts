/** Statuses after which the same request may succeed, as the Python client has them. */
const RETRIED = new Set([500, 502, 503, 504]);
/** Retried only when the consumer says when. */
const RETRIED_WHEN_TOLD = new Set([413, 429]);

/** The longest a consumer can make the client wait before one more try. */
const LONGEST_WAIT_MILLIS = 60_000;

/**
 * How long to wait before the next try, or null when there must be none. `attempt` counts the tries made so far. The first retry
 * without a Retry-After is immediate, the next wait `backoffMillis` × 2, × 4, × 8 …
 */
export function waitBeforeRetry(
  answer: { readonly status: number; readonly headers: Headers } | null,
  attempt: number,
  backoffMillis: number,
): number | null {
  const backoff = attempt <= 1 ? 0 : backoffMillis * 2 ** (attempt - 1);
  if (answer === null) return Math.min(backoff, LONGEST_WAIT_MILLIS);
  const told = retryAfterMillis(answer.headers);
  if (RETRIED_WHEN_TOLD.has(answer.status)) return told === null ? null : Math.min(told, LONGEST_WAIT_MILLIS);
  if (!RETRIED.has(answer.status)) return null;
  return Math.min(told ?? backoff, LONGEST_WAIT_MILLIS);
}

/** Retry-After in seconds, or as a date counted from the answer's own Date. */
function retryAfterMillis(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return null;
  if (/^\d+(\.\d+)?$/u.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
