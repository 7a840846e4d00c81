import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Override } from '../../core/gate/override.js';
import type { Instant } from '../../core/shared/interval.js';

/** Which overrides are listed. */
export interface OverrideFilter {
  readonly product: string | null;
  /** Only those in effect at this moment; null for all. */
  readonly liveAt: Instant | null;
}

/** The newest recorded decision of a consumer about a product. */
export interface LastRequest {
  readonly product: string;
  readonly consumer: string;
  readonly at: Instant;
}

/** Gate decisions, overrides and sensors. */
export interface DecisionStore {
  /** Skips decisions whose id exists already. */
  insertDecisions(decisions: readonly GateDecision[]): Promise<void>;
  decision(id: string): Promise<GateDecision | null>;
  /** Of these products, each consumer with the moment of its newest recorded decision. */
  lastRequests(products: readonly string[]): Promise<readonly LastRequest[]>;
  insertOverride(override: Override): Promise<void>;
  /** Overrides of the product that are in effect at `asOf`, newest first. */
  overridesOf(product: string, asOf: Instant): Promise<readonly Override[]>;
  /** The same of many products, with one statement. */
  overridesOfProducts(products: readonly string[], asOf: Instant): Promise<readonly Override[]>;
  /** All overrides, expired ones too: at most `limit` from the one after the id `after` on. */
  overrides(after: string, limit: number): Promise<readonly Override[]>;
  /** Newest first: at most `limit` from the one before the id `before` on. */
  overridesNewestFirst(filter: OverrideFilter, before: string | null, limit: number): Promise<readonly Override[]>;
  countOverrides(filter: OverrideFilter): Promise<number>;
  /** The override, locked until the transaction ends. */
  lockedOverride(id: string): Promise<Override | null>;
  /** Records the withdrawal of the override. */
  withdrawOverride(override: Override): Promise<void>;
  /** The sensor, locked until the transaction ends. */
  lockedSensor(id: string): Promise<Sensor | null>;
  /** Pauses or resumes the sensor, and keeps how it was until `at`. */
  setPaused(id: string, paused: boolean, at: Instant): Promise<void>;
  /** Deletes the sensor with its states, and keeps how it was until `at`. */
  deleteSensor(id: string, at: Instant): Promise<void>;
  insertSensor(sensor: Sensor): Promise<void>;
  sensors(domain: string | null): Promise<readonly Sensor[]>;
  sensorsOfUpstream(product: string): Promise<readonly Sensor[]>;
  /** The sensors of the consumer, as they were at `asOf` or as they are now. */
  sensorsOfConsumer(consumer: string, asOf?: Instant): Promise<readonly Sensor[]>;
  putSensorStates(states: readonly SensorIntervalState[]): Promise<void>;
  sensorStates(sensorIds: readonly string[]): Promise<readonly SensorIntervalState[]>;
}
