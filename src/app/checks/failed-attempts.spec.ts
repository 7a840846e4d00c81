import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../core/shared/duration.js';
import type { Outcome } from '../../core/quality/check.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import { type AttemptPlace, FailedAttempts, type SeenData } from './failed-attempts.js';

const PLACE: AttemptPlace = { contractId: 'sales', version: '1.0.0', server: 'lake', partition: null };
const CHECK = { id: 'rule', digest: 'one' };

function measured(reasonCode: string | null, digest = 'one', outcome: Outcome = 'ERROR'): readonly MeasuredCheck[] {
  return [
    {
      check: { ...CHECK, digest },
      reasonCode,
      outcome: reasonCode === null ? 'PASS' : outcome,
    } as unknown as MeasuredCheck,
  ];
}

const SEEN: SeenData = { lastChange: 7, files: 'a' };

describe('checks that fail', () => {
  let now = 0;
  const fresh = (): FailedAttempts => {
    now = 0;
    return new FailedAttempts(() => now);
  };

  it('wait twice as long each time, and not at all after a success', () => {
    const attempts = fresh();
    expect(attempts.waitMillis(PLACE, CHECK, { lastChange: 0, files: null })).toBeNull();
    for (const [wait, code] of [
      [2, 'TIMED_OUT'],
      [4, 'QUERY_FAILED'],
      [8, 'OUT_OF_MEMORY'],
      [16, 'FILE_MISSING'],
    ] as const) {
      expect(attempts.record(PLACE, measured(code), SEEN)).toMatchObject([{ waitMillis: wait * MINUTE }]);
      now += wait * MINUTE - 1;
      expect(attempts.waitMillis(PLACE, CHECK, SEEN)).toBe(1);
      now += 1;
      expect(attempts.waitMillis(PLACE, CHECK, SEEN)).toBeNull();
    }
    expect(attempts.record(PLACE, measured(null), SEEN)).toEqual([]);
    expect(attempts.waitMillis(PLACE, CHECK, SEEN)).toBeNull();
    attempts.record(PLACE, measured('QUERY_FAILED'), SEEN);
    expect(attempts.waitMillis(PLACE, CHECK, SEEN)).toBe(2 * MINUTE);
  });

  it('wait no longer when their data, version or definition changes, and only at their place', () => {
    const attempts = fresh();
    attempts.record(PLACE, measured('QUERY_FAILED'), SEEN);
    expect(attempts.waitMillis(PLACE, CHECK, { ...SEEN, lastChange: 8 })).toBeNull();
    expect(attempts.waitMillis(PLACE, CHECK, { ...SEEN, files: 'b' })).toBeNull();
    expect(attempts.waitMillis(PLACE, { ...CHECK, digest: 'two' }, SEEN)).toBeNull();
    for (const other of [{ server: null }, { contractId: 'other' }, { version: '1.0.1' }])
      expect(attempts.waitMillis({ ...PLACE, ...other }, CHECK, SEEN)).toBeNull();
    // A look that leaves these files out shows no change.
    for (const files of ['a', null])
      expect(attempts.waitMillis(PLACE, CHECK, { lastChange: 7, files })).toBe(2 * MINUTE);
  });

  it('do not wait where the data was empty', () => {
    const attempts = fresh();
    expect(attempts.record(PLACE, measured('NO_ROWS', 'one', 'NOT_RUN'), SEEN)).toEqual([]);
    expect(attempts.waitMillis(PLACE, CHECK, SEEN)).toBeNull();
  });

  it('are forgotten from the oldest on where there are too many', () => {
    const attempts = fresh();
    for (let n = 0; n <= 50_000; n += 1) attempts.record(PLACE, measured('TIMED_OUT', String(n)), SEEN);
    expect(attempts.waitMillis(PLACE, { ...CHECK, digest: '0' }, SEEN)).toBeNull();
    expect(attempts.waitMillis(PLACE, { ...CHECK, digest: '1' }, SEEN)).not.toBeNull();
  });
});
