import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import { lastClosedPartition, previousPartition } from '../../core/partition/partitioning.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Interval } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { DAYS, type SensingPorts, partitioningOfProduct, senseInterval } from './sensor-states.js';

export interface EvaluateSensorsPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly activeContracts: ActiveContracts;
}

/**
 * How many of the consumer's closed intervals are kept up to date; older ones keep their last
 * state.
 */
const INTERVALS = 7;

/**
 * Evaluates every sensor that is not paused over its consumer's newest intervals, and signals
 * waiting consumers where a state changed. Part of a coordinator cycle, whose permission it needs.
 */
export function evaluateSensors({
  unitOfWork,
  clock,
  activeContracts,
}: EvaluateSensorsPorts): () => Promise<{ readonly sensors: number; readonly changed: number }> {
  return async () => {
    const asOf = clock.now();
    const { active, changed } = await unitOfWork.read(async (stores) => {
      const found = (await stores.decisions.sensors(null)).filter(({ paused }) => !paused);
      const known = new Set((await stores.decisions.sensorStates(found.map(({ id }) => id))).map(keyOf));
      const states: SensorIntervalState[] = [];
      for (const sensor of found) {
        for (const interval of await consumerIntervals({ stores, activeContracts, asOf }, sensor)) {
          states.push(...(await senseInterval({ stores, activeContracts, asOf }, sensor, interval)));
        }
      }
      return { active: found, changed: states.filter((state) => !known.has(keyOf(state))) };
    });
    if (changed.length > 0) {
      const changedIds = new Set(changed.map(({ sensorId }) => sensorId));
      // A gate evaluates sensors itself: its decision does not use recorded states.
      await unitOfWork.write(async (tx) => {
        // A sensor may have been unregistered since.
        const present = new Set((await tx.decisions.sensors(null)).map(({ id }) => id));
        await tx.decisions.putSensorStates(changed.filter(({ sensorId }) => present.has(sensorId)));
        for (const { id, upstream } of active) if (changedIds.has(id)) tx.signal(`gate:${upstream}`);
      });
    }
    return { sensors: active.length, changed: changed.length };
  };
}

/** The consumer's own partitions where it is a partitioned product; days in UTC for a DAG. */
async function consumerIntervals(sensing: SensingPorts, { consumer }: Sensor): Promise<readonly Interval[]> {
  const partitioning = (await partitioningOfProduct(sensing, consumer)) ?? DAYS;
  const intervals = [lastClosedPartition(partitioning, sensing.asOf)];
  while (intervals.length < INTERVALS) {
    const oldest = intervals.at(-1);
    if (oldest === undefined) break;
    intervals.push(previousPartition(partitioning, oldest));
  }
  return intervals;
}

function keyOf(state: SensorIntervalState): string {
  return canonicalJson(state);
}
