import type { Instant, Interval, Partition } from '../../core/shared/interval.js';
import type { GateDecision, OverrideView } from '../shared/views-decision.js';

export interface SensorRow {
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

export interface SensorStateRow {
  readonly sensorId: string;
  readonly consumerInterval: Interval;
  readonly upstreamInterval: Interval;
  readonly state: 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';
  readonly late: boolean;
  readonly runId: string | null;
  readonly since: Instant | null;
  readonly reason: string;
}

/** Gate decisions, overrides and sensors. */
export interface DecisionStore {
  /** No-op when the id is already there. */
  insertDecisions(decisions: readonly GateDecision[]): Promise<void>;
  decision(id: string): Promise<GateDecision | null>;
  insertOverride(override: OverrideView): Promise<void>;
  /** Overrides of the product that have not expired at `asOf`, newest first. */
  overridesOf(product: string, asOf: Instant): Promise<readonly OverrideView[]>;
  insertSensor(sensor: SensorRow): Promise<void>;
  sensors(domain: string | null): Promise<readonly SensorRow[]>;
  sensorsOfConsumer(consumer: string): Promise<readonly SensorRow[]>;
  putSensorStates(states: readonly SensorStateRow[]): Promise<void>;
  sensorStates(sensorIds: readonly string[]): Promise<readonly SensorStateRow[]>;
}

export type { Partition };
