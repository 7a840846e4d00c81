import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type HistoryMarker, historyMarkers } from '../../core/gate/history-marker.js';
import { type PartitionCell, cellsOf } from '../../core/gate/partition-cell.js';
import { inForceAt } from '../../core/gate/override.js';
import { newestPartitionsWithin } from '../../core/partition/newest-partitions.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { requestedInterval } from '../catalog/requested-partitions.js';
import type { TargetRequest } from '../catalog/resolve-target.js';
import { invalid } from '../shared/errors.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { type HistoryOf, daysOfCurrentData } from './days-of-current-data.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { StatesOfContracts } from './read-states.js';
import { requestedContract } from './strip-partitions.js';
import { type PresentPorts, presentRead } from './targets-of-products.js';

export interface HealthHistoryInput extends Omit<TargetRequest, 'versionRange'> {
  readonly from: string;
  readonly to: string;
}

/** The partitions of one contract in an interval, oldest first, up to the one that is open. */
export interface HealthHistory {
  readonly product: string;
  readonly contract: string;
  /** How its data is partitioned; null for current data, which has an entry for each day. */
  readonly every: string | null;
  readonly timezone: string | null;
  readonly asOf: Instant;
  readonly partitions: readonly PartitionCell[];
  readonly markers: readonly HistoryMarker[];
  /** Whether it is whole: else the oldest partitions or overrides are left out. */
  readonly complete: boolean;
}

const MOST_CELLS = 800;
const MOST_OVERRIDES = 500;

interface Cells {
  readonly partitions: readonly PartitionCell[];
  readonly complete: boolean;
}

/** How the partitions of a contract in an interval are now; of current data, how each day ended. */
export const healthHistory = defineUseCase({
  name: 'healthHistory',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: PresentPorts, call, input: HealthHistoryInput): Promise<HealthHistory> => {
    const interval = intervalOf(input);
    return admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const { asOf, stores } = reading;
        const active = await requestedContract(reading, input);
        const { contract, partitioning } = active;
        const filter = { product: contract.product, liveAt: null };
        const overrides = await stores.decisions.overridesNewestFirst(filter, null, MOST_OVERRIDES);
        const versions = await stores.catalog.versionHeads([contract.id]);
        const cells =
          partitioning === null
            ? await daysOfCurrentData(reading, active, { interval, overrides })
            : await cellsOfPartitions(reading, active, { interval, overrides });
        return {
          product: contract.product,
          contract: contract.ref,
          every: partitioning?.every ?? null,
          timezone: partitioning?.timezone ?? null,
          asOf,
          partitions: cells.partitions,
          markers: historyMarkers({ overrides, versions, windows: active.windows }, interval),
          complete: cells.complete && overrides.length < MOST_OVERRIDES,
        };
      }),
    );
  },
});

function intervalOf(input: Pick<HealthHistoryInput, 'from' | 'to'>): Interval {
  const interval = requestedInterval(input);
  if (interval !== null) return interval;
  throw invalid({ code: 'MALFORMED_INTERVAL', message: 'The interval is missing.', help: 'Give `from` and `to`.' });
}

async function cellsOfPartitions(
  reading: StoredOrFacts,
  active: ActiveContract,
  { interval, overrides }: HistoryOf,
): Promise<Cells> {
  const { partitioning } = active;
  if (partitioning === null) return { partitions: [], complete: true };
  const { asOf } = reading;
  const { complete, partitions } = newestPartitionsWithin(partitioning, interval, { asOf, most: MOST_CELLS });
  const wanted = { active, partitions };
  const states = await StatesOfContracts.read(reading, [wanted]);
  const found = await states.of(wanted);
  const facts = { asOf, overrides: inForceAt(overrides, asOf) };
  return {
    complete,
    partitions: cellsOf(
      found.map(({ state }) => state),
      facts,
    ),
  };
}
