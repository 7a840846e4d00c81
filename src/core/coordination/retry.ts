import { MINUTE, HOUR } from '../shared/duration.js';

/**
 * Faults that took as much time or memory as an engine has: the same statement over the same data
 * will most likely fail again.
 */
const COSTLY_FAULTS: ReadonlySet<string> = new Set(['TIMED_OUT', 'OUT_OF_MEMORY']);

/**
 * Why no check can run as long as the contract and the settings of the installation are the same:
 * trying again changes nothing.
 */
export const UNREADABLE = ['NO_ENGINE', 'NO_SERVER', 'PARTITIONING_WITHOUT_DATA'] as const;

/** Whether the data could not be read for such a reason. */
export function isUnreadable(reasonCode: string | null): boolean {
  return UNREADABLE.some((code) => code === reasonCode);
}

export function isCostlyFault(reasonCode: string | null): boolean {
  return reasonCode !== null && COSTLY_FAULTS.has(reasonCode);
}

const FIRST_RETRY_MILLIS = 2 * MINUTE;
const LONGEST_RETRY_MILLIS = HOUR;

/**
 * How long a check waits after `failures` costly faults in a row while its data does not change, in
 * milliseconds: 2 minutes, then twice as long each time, up to an hour.
 */
export function retryMillis(failures: number): number {
  return Math.min(LONGEST_RETRY_MILLIS, FIRST_RETRY_MILLIS * 2 ** Math.min(failures - 1, 10));
}
