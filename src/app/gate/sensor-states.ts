import { type SensedEvent, type SensorVerdict, sensorDeadline, sensorState } from '../../core/coordination/sensor.js';
import { type Grid, lastClosedCell, mapInterval, nextCell } from '../../core/partition/partitioning.js';
import type { Instant, Interval, Slice } from '../../core/shared/interval.js';
import type { ContractModels } from '../catalog/active-contracts.js';
import type { SensorRow, SensorStateRow } from '../ports/decision-store.js';
import type { Stores } from '../ports/stores.js';
import type { RunView } from '../shared/views-lineage.js';

/** The most upstream cells that one consumer interval may wait for. */
const MOST_CELLS = 1000;

/** The states of a sensor for one consumer interval, one for each upstream cell it waits for. Nothing is written. */
export async function senseInterval(
  stores: Stores,
  models: ContractModels,
  sensor: SensorRow,
  consumerInterval: Interval,
  asOf: Instant,
): Promise<readonly SensorStateRow[]> {
  const grid = await gridOfProduct(stores, models, sensor.upstream);
  const bindings = await stores.catalog.bindingsOfProducts([sensor.upstream]);
  const deadline = sensorDeadline(sensor.deadline, consumerInterval, grid?.timezone ?? 'UTC');
  const cells = grid === null ? [null] : mapInterval(sensor.mapper, grid, consumerInterval, MOST_CELLS);
  const states: SensorStateRow[] = [];
  for (const cell of cells) {
    const next = cell === null || grid === null ? undefined : nextCell(grid, cell).to;
    const about = cell ?? consumerInterval;
    const runs = bindings.length === 0 ? [] : await stores.lineage.runsWriting(bindings, about, next);
    const verdict = sensorState(eventsOf(runs), deadline, asOf);
    const unbound = bindings.length === 0 && verdict.runId === null;
    states.push(stateRow(sensor, consumerInterval, about, unbound ? withoutBinding(verdict, sensor) : verdict));
  }
  return states;
}

/** The interval a sensor is about where the gate was asked without one: the last closed cell of the asked product. */
export function consumerIntervalOf(asked: Interval | null, slices: readonly Slice[], asOf: Instant): Interval {
  const cell = slices.find((slice) => slice !== null);
  return asked ?? cell ?? lastClosedCell(DAYS, asOf);
}

/** Days in UTC: the cells of a consumer that has no grid of its own, such as a DAG. */
export const DAYS: Grid = { every: 'P1D', timezone: 'UTC', column: null, path: null };

/** The grid of a product's first contract that has one; null where none has. */
export async function gridOfProduct(stores: Stores, models: ContractModels, product: string): Promise<Grid | null> {
  const contracts = await stores.catalog.contractsOfProducts([product]);
  const served = await models.serving(stores.catalog, contracts);
  return served.find((one) => one !== null && one.grid !== null)?.grid ?? null;
}

/** A run as the events that the fold orders; runs come in the order of their events, which breaks ties. */
function eventsOf(runs: readonly RunView[]): readonly SensedEvent[] {
  return runs.flatMap((run, index): SensedEvent[] => {
    const hash = String(index).padStart(8, '0');
    const started: SensedEvent[] =
      run.startedAt === null ? [] : [{ runId: run.id, state: 'START', eventTime: run.startedAt, hash: `${hash}a` }];
    const ended: SensedEvent[] =
      run.endedAt === null ? [] : [{ runId: run.id, state: run.state, eventTime: run.endedAt, hash: `${hash}b` }];
    return [...started, ...ended];
  });
}

function withoutBinding(verdict: SensorVerdict, sensor: SensorRow): SensorVerdict {
  return { ...verdict, reason: `no dataset of \`${sensor.upstream}\` is bound, so no run of it can be seen` };
}

function stateRow(
  sensor: SensorRow,
  consumerInterval: Interval,
  upstreamInterval: Interval,
  verdict: SensorVerdict,
): SensorStateRow {
  const { late, reason, runId, since, state } = verdict;
  return { sensorId: sensor.id, consumerInterval, upstreamInterval, state, late, runId, since, reason };
}
