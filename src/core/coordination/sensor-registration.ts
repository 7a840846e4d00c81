import type { SensorStatus } from './sensor.js';
import type { Instant, Interval } from '../shared/interval.js';

/** A permanent cross-domain dependency: a consumer waits for an upstream product. */
export interface Sensor {
  readonly id: string;
  readonly domain: string;
  readonly consumer: string;
  readonly upstream: string;
  readonly mapper: 'identity' | 'cover' | 'latest-closed';
  /** ISO 8601 duration after the consumer interval's end, or null. */
  readonly deadline: string | null;
  readonly paused: boolean;
  readonly createdAt: Instant;
}

/** The state of a sensor for one interval of its consumer. */
export interface SensorIntervalState {
  readonly sensorId: string;
  readonly consumerInterval: Interval;
  readonly upstreamInterval: Interval;
  readonly state: 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';
  readonly late: boolean;
  readonly runId: string | null;
  readonly since: Instant | null;
  readonly reason: string;
}

/** A sensor with the states of its newest consumer intervals. */
export interface SensorWithStates extends Omit<Sensor, 'createdAt'> {
  readonly states: readonly {
    readonly consumerInterval: Interval;
    readonly upstreamInterval: Interval;
    readonly state: SensorStatus;
    readonly late: boolean;
    readonly runId: string | null;
    readonly since: Instant | null;
    readonly reason: string;
  }[];
}
