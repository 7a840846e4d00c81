import { DAY } from '../shared/duration.js';
import { type Instant, instantOf, millisOf } from '../shared/interval.js';

/** The maximum life of an override unless another one is configured. */
const MAX_OVERRIDE_MILLIS = 90 * DAY;

/**
 * When an override ends: at the requested moment, or after the maximum if that is earlier. Nobody
 * remembers a verdict that was set by hand for years. Null where the moment is not after `now`.
 */
export function overrideExpiry(requested: Instant, now: Instant, maxMillis = MAX_OVERRIDE_MILLIS): Instant | null {
  if (requested <= now) return null;
  const latest = instantOf(millisOf(now) + maxMillis);
  return requested < latest ? requested : latest;
}
