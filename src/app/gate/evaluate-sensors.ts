import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { lastClosedPartition, previousPartition } from '../../core/partition/partitioning.js';
import type { Interval } from '../../core/shared/interval.js';
import { ok } from '../../core/shared/result.js';
import type { UseCase } from '../app.js';
import { DAYS, partitioningOfProduct, senseInterval } from './sensor-states.js';
import { authorize } from '../shared/authorize.js';
import { ActiveContracts } from '../catalog/active-contracts.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface EvaluateSensorsPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** How many of the consumer's closed intervals are kept up to date; older ones keep the state they had. */
const INTERVALS = 7;

/** Evaluates every sensor that is not paused over the consumer's newest intervals, and wakes who waits where a state changed. */
export function evaluateSensors(
  ports: EvaluateSensorsPorts,
): UseCase<Record<string, never>, { readonly sensors: number; readonly changed: number }> {
  const models = new ActiveContracts(ports.ids);
  return async (context) => {
    const access = authorize(context, 'coordinator.run', 'any');
    if (!access.ok) return access;
    const asOf = ports.clock.now();
    const { active, changed } = await ports.unitOfWork.read(async (stores) => {
      const found = (await stores.decisions.sensors(null)).filter(({ paused }) => !paused);
      const known = new Set((await stores.decisions.sensorStates(found.map(({ id }) => id))).map(keyOf));
      const states: SensorIntervalState[] = [];
      for (const sensor of found) {
        for (const interval of await consumerIntervals(stores, models, sensor, asOf)) {
          states.push(...(await senseInterval(stores, models, sensor, interval, asOf)));
        }
      }
      return { active: found, changed: states.filter((state) => !known.has(keyOf(state))) };
    });
    if (changed.length > 0) {
      const changedIds = new Set(changed.map(({ sensorId }) => sensorId));
      // A gate senses for itself.
      await ports.unitOfWork.write(
        async (tx) => {
          await tx.decisions.putSensorStates(changed);
          for (const { id, upstream } of active) if (changedIds.has(id)) tx.signal(`gate:${upstream}`);
        },
        { bumpsVersion: false },
      );
    }
    return ok({ sensors: active.length, changed: changed.length });
  };
}

/** The consumer's own partitions where it is a product with a partitioning; days in UTC for a DAG. */
async function consumerIntervals(
  stores: Stores,
  models: ActiveContracts,
  sensor: Sensor,
  asOf: string,
): Promise<readonly Interval[]> {
  const partitioning = (await partitioningOfProduct(stores, models, sensor.consumer)) ?? DAYS;
  const intervals = [lastClosedPartition(partitioning, asOf)];
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
