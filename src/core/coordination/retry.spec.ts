import { expect, it } from '@jest/globals';
import type { Outcome } from '../quality/check.js';
import { HOUR, MINUTE } from '../shared/duration.js';
import { isFailedAttempt, retryMillis } from './retry.js';

it('waits twice as long after each failure, up to an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 100, 5_000].map(retryMillis)).toEqual([
    2 * MINUTE,
    4 * MINUTE,
    8 * MINUTE,
    16 * MINUTE,
    32 * MINUTE,
    HOUR,
    HOUR,
    HOUR,
  ]);
});

it('knows the attempts that will most likely fail again', () => {
  const failed = (outcome: Outcome, codes: readonly (string | null)[]) =>
    codes.filter((reasonCode) => isFailedAttempt({ outcome, reasonCode }));
  const errors = ['TIMED_OUT', 'OUT_OF_MEMORY', 'QUERY_FAILED', 'FILE_MISSING', null];
  expect(failed('ERROR', errors)).toEqual(errors);
  // Of an empty partition nothing failed: it is looked at again.
  expect(failed('NOT_RUN', ['NO_ROWS', 'NO_ENGINE', 'PARTITIONING_WITHOUT_DATA'])).toEqual([
    'NO_ENGINE',
    'PARTITIONING_WITHOUT_DATA',
  ]);
  for (const outcome of ['PASS', 'WARN', 'FAIL', 'NOT_APPLICABLE'] as const)
    expect(failed(outcome, [null])).toEqual([]);
});
