import type { Evidence } from '../quality/check.js';
import { HOUR, MINUTE, SECOND } from '../shared/duration.js';

/**
 * Why no check can run as long as the contract and the settings of the installation are the same:
 * trying again changes nothing.
 */
export const UNREADABLE = ['NO_ENGINE', 'NO_SERVER', 'PARTITIONING_WITHOUT_DATA'] as const;

/** Whether the data could not be read for such a reason. */
export function isUnreadable(reasonCode: string | null): boolean {
  return UNREADABLE.some((code) => code === reasonCode);
}

/** Whether no agent could run the check: another one may start at any time. */
export function isUnserved(reasonCode: string | null): boolean {
  return reasonCode === 'NO_AGENT' || reasonCode === 'SERVER_NOT_ALLOWED';
}

/**
 * Whether an attempt failed in a way that the same check over the same data will most likely fail
 * again: at a limit, by what a rule or the data source reports, or because no engine reads it.
 */
export function isFailedAttempt({ outcome, reasonCode }: Pick<Evidence, 'outcome' | 'reasonCode'>): boolean {
  return outcome === 'ERROR' || (outcome === 'NOT_RUN' && (isUnreadable(reasonCode) || isUnserved(reasonCode)));
}

/** Whether a check failed because its server does not answer, whatever is wrong with the data. */
export function isServerFault(reasonCode: string | null): boolean {
  return reasonCode === 'TIMED_OUT';
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

/** Attempts after which work is a dead letter. */
export const MOST_ATTEMPTS = 5;

/**
 * When work is tried again after its `attempts`-th attempt failed for a reason that may pass, in
 * milliseconds from then; null where it is a dead letter.
 */
export function retryAfterMillis(attempts: number, random: number): number | null {
  return attempts >= MOST_ATTEMPTS ? null : backoffMillis(attempts, random);
}

const FIRST_BACKOFF_MILLIS = 4 * SECOND;
const LONGEST_BACKOFF_MILLIS = 10 * MINUTE;

/**
 * How long work waits after its `attempts`-th attempt failed for a reason that may pass, in whole
 * milliseconds: exponential backoff with full jitter, so that what failed together is not tried
 * together again. `random` is in [0, 1).
 */
export function backoffMillis(attempts: number, random: number): number {
  return jittered(Math.min(LONGEST_BACKOFF_MILLIS, FIRST_BACKOFF_MILLIS * 2 ** Math.min(attempts - 1, 10)), random);
}

/** A whole number of milliseconds between 1 and `longest`. */
export function jittered(longest: number, random: number): number {
  return Math.max(1, Math.round(longest * random));
}
