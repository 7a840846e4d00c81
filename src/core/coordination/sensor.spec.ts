import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type SensedEvent, sensorDeadline, sensorState } from './sensor.js';

const event = (hour: number, state: SensedEvent['state'], runId = 'r1'): SensedEvent => ({
  runId,
  state,
  eventTime: `2023-10-01T${String(hour).padStart(2, '0')}:00:00.000Z`,
  hash: `${runId}-${state}`,
});
const NOW = '2023-10-28T06:00:00.000Z';
const NOON = '2023-10-01T12:00:00.000Z';

describe('the state of a sensor', () => {
  it('waits, is satisfied by a success, fails with a failure, and is satisfied by a later success', () => {
    expect(sensorState([], null, NOW)).toMatchObject({ state: 'WAITING', runId: null });
    expect(sensorState([event(1, 'START')], null, NOW).state).toBe('WAITING');
    expect(sensorState([event(1, 'START'), event(2, 'COMPLETE')], null, NOW)).toMatchObject({
      state: 'SATISFIED',
      late: false,
    });
    const failed = [event(1, 'START'), event(2, 'FAIL')];
    expect(sensorState(failed, null, NOW).state).toBe('FAILED');
    expect(sensorState([...failed, event(3, 'START', 'r2'), event(4, 'COMPLETE', 'r2')], null, NOW)).toMatchObject({
      state: 'SATISFIED',
      runId: 'r2',
    });
  });

  it('is reopened by the START of a newer run, not by a second START of the same one', () => {
    const done = [event(1, 'START'), event(3, 'COMPLETE')];
    expect(sensorState([...done, event(4, 'START', 'r2')], null, NOW)).toMatchObject({ state: 'WAITING', runId: 'r2' });
    expect(sensorState([...done, event(4, 'START')], null, NOW).state).toBe('SATISFIED');
  });

  it('is not failed by the end of another run than the one that satisfied it', () => {
    const done = [event(1, 'START'), event(2, 'START', 'r2'), event(3, 'COMPLETE', 'r2'), event(4, 'FAIL')];
    expect(sensorState(done, null, NOW).state).toBe('SATISFIED');
  });

  it('is missed after the deadline, and late when satisfied after it', () => {
    expect(sensorState([], NOON, '2023-10-01T11:59:00.000Z').state).toBe('WAITING');
    expect(sensorState([], NOON, NOW)).toMatchObject({ state: 'MISSED', since: NOON });
    expect(sensorState([event(13, 'COMPLETE')], NOON, NOW)).toMatchObject({ state: 'SATISFIED', late: true });
    expect(sensorState([event(11, 'COMPLETE')], NOON, NOW)).toMatchObject({ state: 'SATISFIED', late: false });
  });

  it('does not depend on the order of arrival', () => {
    const states = fc.constantFrom<SensedEvent['state']>('START', 'COMPLETE', 'FAIL', 'ABORT', 'RUNNING');
    const events = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 23 }), states, fc.constantFrom('r1', 'r2', 'r3')).map((one) => event(...one)),
      { maxLength: 8 },
    );
    const shuffled = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(sensorState(mixed, NOON, NOW)).toEqual(sensorState(all, NOON, NOW));
      }),
    );
  });

  it('counts the deadline from the end of the consumer interval', () => {
    const day = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
    expect(sensorDeadline('PT6H', day, 'UTC')).toBe('2023-10-28T06:00:00.000Z');
    expect(sensorDeadline(null, day, 'UTC')).toBeNull();
  });
});
