import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import type { RunDetails } from '../../core/lineage/details.js';
import { type SensedEvent, type SensorVerdict, sensorDeadline, sensorState } from '../../core/coordination/sensor.js';
import {
  DAYS,
  type Partitioning,
  lastClosedPartition,
  mapInterval,
  nextPartition,
} from '../../core/partition/partitioning.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { domainOfProduct } from '../catalog/references.js';
import type { Stores } from '../ports/stores.js';

/** The most upstream partitions that one consumer interval may wait for. */
const MOST_PARTITIONS = 1000;

/** The open read in which sensors are evaluated, at the moment `asOf`. */
export interface SensingPorts {
  readonly stores: Stores;
  readonly activeContracts: ActiveContracts;
  readonly asOf: Instant;
}

/**
 * The states of a sensor for one consumer interval, one for each upstream partition it waits for.
 * Nothing is written.
 */
export async function senseInterval(
  sensing: SensingPorts,
  sensor: Sensor,
  consumerInterval: Interval,
): Promise<readonly SensorIntervalState[]> {
  const { stores, asOf } = sensing;
  const partitioning = await partitioningOfProduct(sensing, sensor.upstream);
  const bindings = await stores.catalog.bindingsOfProducts([sensor.upstream]);
  const trust = await stores.lineage.trustOf(domainOfProduct(sensor.upstream));
  const deadline = sensorDeadline(sensor.deadline, consumerInterval, partitioning?.timezone ?? 'UTC');
  const partitions =
    partitioning === null ? [null] : mapInterval(sensor.mapper, partitioning, consumerInterval, MOST_PARTITIONS);
  const states: SensorIntervalState[] = [];
  for (const partition of partitions) {
    const next = partition === null || partitioning === null ? undefined : nextPartition(partitioning, partition).to;
    const about = partition ?? consumerInterval;
    const runs = bindings.length === 0 ? [] : await stores.lineage.runsWriting(bindings, trust, about, next);
    const verdict = sensorState(eventsOf(runs), deadline, asOf);
    const unbound = bindings.length === 0 && verdict.runId === null;
    states.push(intervalState(sensor, consumerInterval, about, unbound ? withoutBinding(verdict, sensor) : verdict));
  }
  return states;
}

/**
 * The interval a sensor is about: the requested one, else the requested partition, else the last
 * closed day.
 */
export function consumerIntervalOf(
  requested: Interval | null,
  partitions: readonly Partition[],
  asOf: Instant,
): Interval {
  return requested ?? partitions.find((partition) => partition !== null) ?? lastClosedPartition(DAYS, asOf);
}

/** The partitioning of a product's first contract that has one; null where none has. */
export async function partitioningOfProduct(
  { stores, activeContracts, asOf }: SensingPorts,
  product: string,
): Promise<Partitioning | null> {
  const contracts = await stores.catalog.contractsOfProducts([product]);
  const active = await activeContracts.of(stores, contracts, { asOf });
  return active.find((one) => one !== null && one.partitioning !== null)?.partitioning ?? null;
}

/**
 * A run as the events that the fold orders; runs come in the order of their events, which breaks
 * ties.
 */
function eventsOf(runs: readonly RunDetails[]): readonly SensedEvent[] {
  return runs.flatMap((run, index): SensedEvent[] => {
    const hash = String(index).padStart(8, '0');
    const started: SensedEvent[] =
      run.startedAt === null ? [] : [{ runId: run.id, state: 'START', eventTime: run.startedAt, hash: `${hash}a` }];
    const ended: SensedEvent[] =
      run.endedAt === null ? [] : [{ runId: run.id, state: run.state, eventTime: run.endedAt, hash: `${hash}b` }];
    return [...started, ...ended];
  });
}

function withoutBinding(verdict: SensorVerdict, sensor: Sensor): SensorVerdict {
  return { ...verdict, reason: `no dataset of \`${sensor.upstream}\` is bound, so none of its runs can be observed` };
}

function intervalState(
  sensor: Sensor,
  consumerInterval: Interval,
  upstreamInterval: Interval,
  verdict: SensorVerdict,
): SensorIntervalState {
  const { late, reason, runId, since, state } = verdict;
  return { sensorId: sensor.id, consumerInterval, upstreamInterval, state, late, runId, since, reason };
}
