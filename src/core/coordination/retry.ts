import type { Evidence } from '../quality/check.js';
import { MINUTE, HOUR } from '../shared/duration.js';

/**
 * Why no check can run as long as the contract and the settings of the installation are the same:
 * trying again changes nothing.
 */
export const UNREADABLE = ['NO_ENGINE', 'NO_SERVER', 'PARTITIONING_WITHOUT_DATA'] as const;

/** Whether the data could not be read for such a reason. */
export function isUnreadable(reasonCode: string | null): boolean {
  return UNREADABLE.some((code) => code === reasonCode);
}

/**
 * Whether an attempt failed in a way that the same check over the same data will most likely fail
 * again: at a limit, by what a rule or the data source reports, or because no engine reads it.
 */
export function isFailedAttempt({ outcome, reasonCode }: Pick<Evidence, 'outcome' | 'reasonCode'>): boolean {
  return outcome === 'ERROR' || (outcome === 'NOT_RUN' && isUnreadable(reasonCode));
}

const FIRST_RETRY_MILLIS = 2 * MINUTE;
const LONGEST_RETRY_MILLIS = HOUR;

/**
 * How long a check waits after `failures` failed attempts in a row while its data does not change,
 * in milliseconds: 2 minutes, then twice as long each time, up to an hour.
 */
export function retryMillis(failures: number): number {
  return Math.min(LONGEST_RETRY_MILLIS, FIRST_RETRY_MILLIS * 2 ** Math.min(failures - 1, 10));
}
