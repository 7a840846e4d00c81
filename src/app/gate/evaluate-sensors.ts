import { sensorDeadline } from '../../core/coordination/sensor.js';
import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import { nextEffectiveDate } from '../../core/contract/versions.js';
import {
  DAYS,
  lastClosedPartition,
  partitionContaining,
  previousPartition,
} from '../../core/partition/partitioning.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { type Instant, type Interval, addMillis } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { Clock } from '../ports/clock.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { type SensingPorts, partitioningOfProduct, senseInterval } from './sensor-states.js';

export interface EvaluateSensorsPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly activeContracts: ActiveContracts;
}

/** How many sensors were evaluated, and how many states changed. */
export interface EvaluatedSensors {
  readonly sensors: number;
  readonly changed: number;
}

/**
 * How many of the consumer's closed intervals are kept up to date; older ones keep their last
 * state.
 */
const INTERVALS = 7;

const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z';

/**
 * Keeps the states of all sensors that are not paused up to date over their consumers' newest
 * intervals, and signals waiting consumers where a state changed: of those whose facts changed, or
 * whose time came, since they were last evaluated. Part of a coordinator cycle, whose permission it
 * needs.
 */
export function evaluateSensors(ports: EvaluateSensorsPorts): () => Promise<EvaluatedSensors> {
  const recorded = new RecordedSensors(ports);
  return () => recorded.update();
}

/** A sensor whose recorded states are up to date. */
interface Recorded {
  readonly sensor: Sensor;
  /** The heads of the facts on which its states rest. */
  readonly rests: readonly string[];
  /** The first moment at which time alone may change them. */
  readonly until: Instant;
  /** The newest data version under which they are known to be current. */
  readonly version: number;
}

interface Evaluated extends Recorded {
  readonly changed: readonly SensorIntervalState[];
}

interface Evaluation {
  readonly current: DataVersion;
  readonly unchanged: readonly Recorded[];
  readonly evaluated: readonly Evaluated[];
}

class RecordedSensors {
  private recorded: ReadonlyMap<string, Recorded> = new Map();
  /** The version under which `recorded` are all sensors that are not paused. */
  private seen: Pick<DataVersion, 'untracked' | 'version'> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: EvaluateSensorsPorts) {}

  /** One after the other: each begins with what the one before has recorded. */
  update(): Promise<EvaluatedSensors> {
    const next = this.last.then(() => this.evaluate());
    this.last = next.catch(() => undefined);
    return next;
  }

  private async evaluate(): Promise<EvaluatedSensors> {
    const { clock, unitOfWork } = this.ports;
    const asOf = clock.now();
    if (this.isCurrent(await unitOfWork.dataVersion(), asOf)) return { sensors: 0, changed: 0 };
    const evaluation = await unitOfWork.read((stores) => this.evaluateChanged(stores, asOf));
    const { current, evaluated, unchanged } = evaluation;
    const outdated = await this.record(evaluation);
    const recorded = evaluated.filter(({ sensor }) => !outdated.has(sensor.id));
    const { version } = current;
    this.recorded = new Map(
      [...unchanged, ...recorded].map(({ rests, sensor, until }) => [sensor.id, { rests, sensor, until, version }]),
    );
    this.seen = outdated.size === 0 ? current : null;
    const changed = recorded.reduce((sum, one) => sum + one.changed.length, 0);
    return { sensors: evaluated.length, changed };
  }

  private isCurrent({ untracked, version }: DataVersion, asOf: Instant): boolean {
    if (this.seen?.version !== version || this.seen.untracked !== untracked) return false;
    return [...this.recorded.values()].every(({ until }) => until > asOf);
  }

  private async evaluateChanged(stores: Stores, asOf: Instant): Promise<Evaluation> {
    const { activeContracts } = this.ports;
    const { dataVersion, decisions } = stores;
    const current = await dataVersion.current();
    // Facts of an earlier release raise no heads.
    const recorded = this.seen?.untracked === current.untracked ? this.recorded : new Map<string, Recorded>();
    const unchanged: Recorded[] = [];
    const found: {
      sensor: Sensor;
      states: readonly SensorIntervalState[];
      rests: readonly string[];
      until: Instant;
    }[] = [];
    for (const sensor of await decisions.sensors(null)) {
      if (sensor.paused) continue;
      const last = recorded.get(sensor.id);
      const isSame =
        last !== undefined &&
        last.until > asOf &&
        canonicalJson(last.sensor) === canonicalJson(sensor) &&
        !(await dataVersion.changedAfter(last.rests, last.version));
      if (isSame) {
        unchanged.push(last);
        continue;
      }
      const { rests, result } = await dataVersion.restsOf(() => statesOf({ stores, activeContracts, asOf }, sensor));
      found.push({ sensor, rests, ...result });
    }
    const known = new Set((await decisions.sensorStates(found.map(({ sensor }) => sensor.id))).map(keyOf));
    const evaluated = found.map(({ states, ...one }) => ({
      ...one,
      version: current.version,
      changed: states.filter((state) => !known.has(keyOf(state))),
    }));
    return { current, unchanged, evaluated };
  }

  /**
   * Records the states that changed. Returns the sensors about which a fact was recorded since they
   * were evaluated: another process may have recorded their newer states already.
   */
  private async record({ current, evaluated }: Evaluation): Promise<ReadonlySet<string>> {
    const changed = evaluated.filter((one) => one.changed.length > 0);
    if (changed.length === 0) return new Set();
    // A gate evaluates sensors itself: its decision does not use recorded states.
    return this.ports.unitOfWork.write(async (tx) => {
      // A sensor may have been unregistered since.
      const present = new Set((await tx.decisions.sensors(null)).map(({ id }) => id));
      const outdated = new Set<string>();
      for (const { changed: states, rests, sensor } of changed) {
        if (!present.has(sensor.id) || (await tx.dataVersion.changedAfter(rests, current.version))) {
          outdated.add(sensor.id);
          continue;
        }
        await tx.decisions.putSensorStates(states);
        tx.signal(`gate:${sensor.upstream}`);
      }
      return outdated;
    });
  }
}

/** The states of a sensor, and the first moment at which time alone may change them. */
async function statesOf(
  sensing: SensingPorts,
  sensor: Sensor,
): Promise<{ readonly states: readonly SensorIntervalState[]; readonly until: Instant }> {
  const { asOf, stores } = sensing;
  // Days in UTC for a DAG, and for a product without partitioning.
  const partitioning = (await partitioningOfProduct(sensing, sensor.consumer)) ?? DAYS;
  const intervals = newestIntervals(lastClosedPartition(partitioning, asOf), (one) =>
    previousPartition(partitioning, one),
  );
  const zone = (await partitioningOfProduct(sensing, sensor.upstream))?.timezone ?? 'UTC';
  const contracts = await stores.catalog.contractsOfProducts([sensor.consumer, sensor.upstream]);
  const heads = await stores.catalog.versionHeads(contracts.map(({ id }) => id));
  const moments: (Instant | null)[] = [
    partitionContaining(partitioning, asOf).to,
    ...contracts.map(({ id }) =>
      nextEffectiveDate(
        heads.filter(({ contractId }) => contractId === id),
        null,
        asOf,
      ),
    ),
  ];
  const states: SensorIntervalState[] = [];
  for (const interval of intervals) {
    states.push(...(await senseInterval(sensing, sensor, interval)));
    const deadline = sensorDeadline(sensor.deadline, interval, zone);
    moments.push(deadline === null ? null : addMillis(deadline, 1));
  }
  let until = END_OF_TIME;
  for (const moment of moments) if (moment !== null && moment > asOf && moment < until) until = moment;
  return { states, until };
}

function newestIntervals(newest: Interval, before: (interval: Interval) => Interval): readonly Interval[] {
  const intervals = [newest];
  let oldest = newest;
  while (intervals.length < INTERVALS) intervals.push((oldest = before(oldest)));
  return intervals;
}

function keyOf(state: SensorIntervalState): string {
  return canonicalJson(state);
}
