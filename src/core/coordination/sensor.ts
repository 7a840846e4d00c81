import { addDuration } from '../shared/add-duration.js';
import { parseDuration } from '../shared/duration.js';
import type { Instant, Interval } from '../shared/interval.js';

/** One event of a run of the upstream product, for the upstream interval. */
export interface SensedEvent {
  readonly runId: string;
  readonly state: 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';
  readonly eventTime: Instant;
  /** Breaks ties between equal times; the event's digest. */
  readonly hash: string;
}

export type SensorStatus = 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';

export interface SensorVerdict {
  readonly state: SensorStatus;
  /** Whether the satisfying run completed after the deadline. */
  readonly late: boolean;
  readonly runId: string | null;
  /** Event time of the deciding event; the deadline for a missed sensor. */
  readonly since: Instant | null;
  readonly reason: string;
}

const WAITING: SensorVerdict = {
  state: 'WAITING',
  late: false,
  runId: null,
  since: null,
  reason: 'no run yet',
};

/**
 * The state of a sensor for one consumer interval: a fold over events in the order of (eventTime,
 * hash), not of arrival. A failed run can be followed by a successful one; the START of a newer run
 * reopens the sensor; after the deadline it is missed until a run succeeds, which is then late.
 */
export function sensorState(events: readonly SensedEvent[], deadline: Instant | null, asOf: Instant): SensorVerdict {
  const ordered = [...events].sort((a, b) => compare(a.eventTime, b.eventTime) || compare(a.hash, b.hash));
  const state = ordered.reduce((before, event) => step(before, event, deadline), WAITING);
  const open = state.state === 'WAITING' || state.state === 'FAILED';
  if (!open || deadline === null || asOf <= deadline) return state;
  return { ...state, state: 'MISSED', since: deadline, reason: `${state.reason}; the deadline was ${deadline}` };
}

/** When the sensor counts as missed; null for a sensor that waits indefinitely. */
export function sensorDeadline(deadline: string | null, consumerInterval: Interval, zone: string): Instant | null {
  const duration = deadline === null ? null : parseDuration(deadline);
  return duration === null ? null : addDuration(consumerInterval.to, duration, zone);
}

function step(before: SensorVerdict, event: SensedEvent, deadline: Instant | null): SensorVerdict {
  const at = { runId: event.runId, since: event.eventTime, late: false };
  switch (event.state) {
    case 'COMPLETE': {
      const late = deadline !== null && event.eventTime > deadline;
      return { ...at, late, state: 'SATISFIED', reason: `run ${event.runId} succeeded at ${event.eventTime}` };
    }
    case 'FAIL':
    case 'ABORT': {
      // The end of an older run does not affect the newer one that satisfied the sensor.
      if (before.state === 'SATISFIED' && before.runId !== event.runId) return before;
      const how = event.state === 'FAIL' ? 'failed' : 'was aborted';
      return { ...at, state: 'FAILED', reason: `run ${event.runId} ${how} at ${event.eventTime}` };
    }
    case 'START':
      // A resumed task sends a second START of the same run: that is not a newer run.
      if (before.runId === event.runId && before.state !== 'FAILED') return before;
      return { ...at, state: 'WAITING', reason: `run ${event.runId} started at ${event.eventTime}` };
    case 'RUNNING':
    case 'OTHER':
      return before;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
