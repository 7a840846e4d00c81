import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../core/shared/duration.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import { type AttemptPlace, FailedAttempts } from './failed-attempts.js';

const PLACE: AttemptPlace = { contractId: 'sales', server: 'lake', partition: null };
const CHECK = { id: 'rule', digest: 'one' };

function measured(reasonCode: string | null, digest = 'one'): readonly MeasuredCheck[] {
  return [{ check: { ...CHECK, digest }, reasonCode } as unknown as MeasuredCheck];
}

describe('checks that fail at a limit', () => {
  let now = 0;
  const fresh = (): FailedAttempts => {
    now = 0;
    return new FailedAttempts(() => now);
  };

  it('wait twice as long each time, and not at all after a success', () => {
    const attempts = fresh();
    expect(attempts.isWaiting(PLACE, CHECK, 0)).toBe(false);
    for (const wait of [2 * MINUTE, 4 * MINUTE, 8 * MINUTE]) {
      expect(attempts.record(PLACE, measured('TIMED_OUT'), 7)).toHaveLength(1);
      now += wait - 1;
      expect(attempts.isWaiting(PLACE, CHECK, 7)).toBe(true);
      now += 1;
      expect(attempts.isWaiting(PLACE, CHECK, 7)).toBe(false);
    }
    expect(attempts.record(PLACE, measured(null), 7)).toEqual([]);
    expect(attempts.isWaiting(PLACE, CHECK, 7)).toBe(false);
    attempts.record(PLACE, measured('OUT_OF_MEMORY'), 7);
    now += 2 * MINUTE;
    expect(attempts.isWaiting(PLACE, CHECK, 7)).toBe(false);
  });

  it('wait no longer when their data or their definition changes, and only at their place', () => {
    const attempts = fresh();
    attempts.record(PLACE, measured('TIMED_OUT'), 7);
    expect(attempts.isWaiting(PLACE, CHECK, 8)).toBe(false);
    expect(attempts.isWaiting(PLACE, { ...CHECK, digest: 'two' }, 7)).toBe(false);
    expect(attempts.isWaiting({ ...PLACE, server: null }, CHECK, 7)).toBe(false);
    expect(attempts.isWaiting({ ...PLACE, contractId: 'other' }, CHECK, 7)).toBe(false);
    expect(attempts.isWaiting(PLACE, CHECK, 7)).toBe(true);
  });

  it('do not wait after faults that may end by themselves', () => {
    const attempts = fresh();
    for (const code of ['QUERY_FAILED', 'FILE_MISSING', 'NO_ENGINE']) {
      expect(attempts.record(PLACE, measured(code), 7)).toEqual([]);
      expect(attempts.isWaiting(PLACE, CHECK, 7)).toBe(false);
    }
  });

  it('are forgotten from the oldest on where there are too many', () => {
    const attempts = fresh();
    for (let n = 0; n <= 50_000; n += 1) attempts.record(PLACE, measured('TIMED_OUT', String(n)), 7);
    expect(attempts.isWaiting(PLACE, { ...CHECK, digest: '0' }, 7)).toBe(false);
    expect(attempts.isWaiting(PLACE, { ...CHECK, digest: '1' }, 7)).toBe(true);
  });
});
