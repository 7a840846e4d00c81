import { expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../shared/duration.js';
import { isCostlyFault, retryMillis } from './retry.js';

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

it('knows the faults that repeat themselves at a high cost', () => {
  const codes = ['TIMED_OUT', 'OUT_OF_MEMORY', 'QUERY_FAILED', 'FILE_MISSING', 'NO_ENGINE', null];
  expect(codes.filter(isCostlyFault)).toEqual(['TIMED_OUT', 'OUT_OF_MEMORY']);
});
