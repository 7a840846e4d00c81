import type { PartitionState } from '../../core/gate/partition-state.js';
import { type Instant, partitionId } from '../../core/shared/interval.js';
import type { StateLine, StoredState } from '../ports/state-store.js';
import type { Stores } from '../ports/stores.js';
import type { RequestedStates } from './requested-states.js';
import type { PartitionsOnServers } from './partition-data.js';

/** What a stored state takes in memory, in the unit of `RequestedStates.weight`. */
const WEIGHT = 5;

/**
 * The requested partitions from their stored states; null where one of them is not stored, or not
 * as it would be derived now. Costs two statements, whatever is upstream.
 */
export async function storedRequestedStates(
  { dataVersion, states }: Pick<Stores, 'dataVersion' | 'states'>,
  requested: readonly PartitionsOnServers[],
  { asOf, settings }: { readonly asOf: Instant; readonly settings: string },
): Promise<RequestedStates | null> {
  // What is known of a requested server is not stored: its names and its checks are its own.
  if (requested.length === 0 || requested.some(({ server }) => server !== null)) return null;
  const lines = await states.currentLines(settings, {
    contractIds: requested.map(({ active }) => active.contract.id),
    partitions: requested.flatMap(({ partitions }) => partitions),
  });
  const byContract = new Map(lines.map((line) => [line.contractId, line]));
  const found: StoredState[] = [];
  for (const { active, partitions } of requested) {
    const line = byContract.get(active.contract.id);
    if (line?.accepted !== active.key) return null;
    for (const partition of partitions) {
      const id = partitionId(partition);
      const onServers = line.states.filter((stored) => partitionId(stored.partition) === id);
      if (onServers.length === 0 || !onServers.every(({ state }) => isSame(line, state, asOf))) return null;
      found.push(...onServers);
    }
  }
  for (const { rests } of lines) dataVersion.restOn(rests);
  return requestedStatesOf(found);
}

/** Whether time has not changed the state since it was derived, and will change no evidence. */
export function isSame({ derivedAt }: Pick<StateLine, 'derivedAt'>, state: PartitionState, asOf: Instant): boolean {
  return derivedAt <= asOf && asOf < state.sameUntil && state.statusChangesAt === null;
}

function requestedStatesOf(stored: readonly StoredState[]): RequestedStates {
  const states = stored.map(({ state }) => state);
  return {
    *at() {
      return states;
    },
    inputs: (index) => stored[index]?.inputs ?? [],
    complete: true,
    dependsOnClock: false,
    until: states.map(({ sameUntil }) => sameUntil).sort()[0] ?? null,
    units: states.length,
    weight: states.length * WEIGHT,
    partitions: states.length,
  };
}
