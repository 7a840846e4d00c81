import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Override } from '../../core/gate/override.js';
import type { Verdict } from '../../core/health/partition-verdict.js';
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

/** A decision, and the moment at which it was the answer. */
export interface AnsweredDecision {
  readonly decision: GateDecision;
  readonly at: Instant;
}

/**
 * Which decisions are listed; null where it does not matter. A consumer asks about a partition, and
 * its newest answer is the newest decision.
 */
export interface DecisionFilter {
  readonly newestOnly: boolean;
  readonly consumer: string | null;
  readonly product: string | null;
  /** The domain of the product or of the consumer. */
  readonly domain: string | null;
  readonly partition: string | null;
  readonly verdicts: readonly Verdict[] | null;
  readonly final: boolean | null;
  readonly overridden: boolean | null;
  readonly since: Instant | null;
  /** Whether its consumer waits at this moment; only newest ones wait. */
  readonly waiting: { readonly at: Instant; readonly is: boolean } | null;
}

/** Of a newest decision. */
export interface DecisionTimes {
  readonly id: string;
  /** Since when the newest decision has this verdict. */
  readonly since: Instant;
  readonly firstRequestedAt: Instant;
  readonly lastRequestedAt: Instant;
}

/** Gate decisions, overrides and sensors. */
export interface DecisionStore {
  /**
   * Skips decisions whose id exists already. Each becomes the newest one of its consumer about its
   * partition, unless another was the answer later.
   */
  insertDecisions(answered: readonly AnsweredDecision[]): Promise<void>;
  decision(id: string): Promise<GateDecision | null>;
  /** Newest first: at most `limit` from the one before `before` on. */
  decisionsNewestFirst(
    filter: DecisionFilter,
    before: { readonly at: Instant; readonly id: string } | null,
    limit: number,
  ): Promise<readonly AnsweredDecision[]>;
  countDecisions(filter: DecisionFilter): Promise<number>;
  /** Of those of these decisions that are newest ones. */
  timesOf(ids: readonly string[]): Promise<readonly DecisionTimes[]>;
  /** Notes the last requests of newest decisions. */
  putLastRequests(answered: readonly AnsweredDecision[]): Promise<void>;
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
