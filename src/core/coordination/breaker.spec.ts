import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { millisOf } from '../shared/interval.js';
import { type Breaker, CLOSED, FAILURES_TO_OPEN, afterFailure, breakerState } from './breaker.js';
import { backoffMillis, isServerFault, jittered } from './retry.js';

const NOW = '2023-10-28T06:00:00.000Z';

function failing(times: number, random = 0.5): Breaker {
  let breaker = CLOSED;
  for (let n = 0; n < times; n += 1) breaker = afterFailure(breaker, NOW, random);
  return breaker;
}

describe('a circuit breaker', () => {
  it('opens after five failures in a row, and is half open after its pause', () => {
    expect(breakerState(failing(FAILURES_TO_OPEN - 1), NOW)).toBe('CLOSED');
    const open = failing(FAILURES_TO_OPEN);
    expect(breakerState(open, NOW)).toBe('OPEN');
    expect(breakerState(open, open.openUntil ?? '')).toBe('HALF_OPEN');
  });

  it('waits longer after each failure, between half a minute and ten minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FAILURES_TO_OPEN, max: 60 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (times, random) => {
          const { openUntil } = failing(times, random);
          const pause = millisOf(openUntil ?? '') - millisOf(NOW);
          const longest = Math.min(600_000, 30_000 * 2 ** (times - FAILURES_TO_OPEN));
          expect(pause).toBeGreaterThanOrEqual(longest / 2);
          expect(pause).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

describe('the pause before work is tried again', () => {
  it('has full jitter, doubles with each attempt and is at most ten minutes', () => {
    expect([1, 2, 3, 4, 20].map((attempts) => backoffMillis(attempts, 0.999_999))).toEqual([
      ...[4_000, 8_000, 16_000, 32_000, 599_999],
    ]);
    expect(backoffMillis(20, 0)).toBe(1);
    expect(jittered(10, 0.5)).toBe(5);
  });

  it('follows only from what the server did', () => {
    expect(['TIMED_OUT', 'QUERY_FAILED', null].map(isServerFault)).toEqual([true, false, false]);
  });
});
