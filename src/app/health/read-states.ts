import type { PartitionState } from '../../core/gate/partition-state.js';
import type { DatasetId } from '../../core/lineage/dataset.js';
import { type Instant, type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { StateLine } from '../ports/state-store.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../shared/cooperative.js';
import { loadRequestedStates } from './requested-states.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { isSame } from './stored-states.js';

/** Partitions of one contract, on all servers that an engine reads. */
export interface PartitionsOfContract {
  readonly active: ActiveContract;
  readonly partitions: readonly Partition[];
}

/** The state of a partition on one server, with the datasets that its completed runs read. */
export interface FoundState {
  readonly state: PartitionState;
  readonly inputs: readonly DatasetId[];
}

/** The most states that one statement reads: they are decoded without a pause. */
const STATES_AT_ONCE = 1_400;

/** More partitions are not evaluated together: what is upstream of them has a limit. */
const PARTITIONS_AT_ONCE = 28;

/**
 * States of partitions of many contracts: one read finds those that are stored as they would be
 * derived now, and only the others are derived from their facts.
 */
export class StatesOfContracts {
  private constructor(
    private readonly reading: StoredOrFacts,
    private readonly lines: ReadonlyMap<string, StateLine>,
  ) {}

  /**
   * Two statements for up to fifty contracts with 28 partitions each, or many more with one. A
   * question about the past has no stored states.
   */
  static async read(reading: StoredOrFacts, requested: readonly PartitionsOfContract[]): Promise<StatesOfContracts> {
    const { kept, settings, stores } = reading;
    if (settings === undefined || kept === null) return new StatesOfContracts(reading, new Map());
    const lines: StateLine[] = [];
    for (const together of readTogether(requested)) {
      if (isTurnOver()) await yieldToEventLoop();
      const partitions = new Map(together.flatMap((one) => one.partitions.map((each) => [partitionId(each), each])));
      const contractIds = together.map(({ active }) => active.contract.id);
      const found = await stores.states.currentLines(settings, { contractIds, partitions: [...partitions.values()] });
      for (const line of found) lines.push(line);
    }
    const current = new Map(lines.map((line) => [line.contractId, line]));
    const own = requested.flatMap(({ active }) => {
      const line = current.get(active.contract.id);
      return line?.accepted === active.key ? [[line.contractId, line] as const] : [];
    });
    return new StatesOfContracts(reading, new Map(own));
  }

  /** When the contract was first published or delivered; null where its states are not stored. */
  firstAt({ contract }: ActiveContract): Instant | null {
    return this.lines.get(contract.id)?.firstAt ?? null;
  }

  /** The states of the partitions, in their order, one for each server. */
  async of({ active, partitions }: PartitionsOfContract): Promise<readonly FoundState[]> {
    const found = this.storedOf(active);
    const missing = partitions.filter((partition) => !found.has(partitionId(partition)));
    this.reading.admit(partitions.length - missing.length);
    for (let start = 0; start < missing.length; start += PARTITIONS_AT_ONCE) {
      const together = missing.slice(start, start + PARTITIONS_AT_ONCE);
      for (const one of await this.fromFacts(active, together)) {
        const id = partitionId(one.state.facts.interval);
        found.set(id, [...(found.get(id) ?? []), one]);
      }
    }
    return partitions.flatMap((partition) => found.get(partitionId(partition)) ?? []);
  }

  private storedOf(active: ActiveContract): Map<string, readonly FoundState[]> {
    const { asOf } = this.reading;
    const line = this.lines.get(active.contract.id);
    const found = new Map<string, FoundState[]>();
    const changed = new Set<string>();
    for (const { inputs, partition, state } of line?.states ?? []) {
      const id = partitionId(partition);
      if (line === undefined || inputs === null || !isSame(line, state, asOf)) changed.add(id);
      else found.set(id, [...(found.get(id) ?? []), { state, inputs }]);
    }
    for (const id of changed) found.delete(id);
    return found;
  }

  private async fromFacts(active: ActiveContract, partitions: readonly Partition[]): Promise<readonly FoundState[]> {
    if (isTurnOver()) await yieldToEventLoop();
    const requestedStates = await loadRequestedStates(this.reading, [{ active, partitions, server: null }]);
    if (!requestedStates.complete && partitions.length > 1) {
      // Together they have too much upstream; each is the same whatever is evaluated with it.
      const each: FoundState[] = [];
      for (const partition of partitions) each.push(...(await this.fromFacts(active, [partition])));
      return each;
    }
    const states = await runCooperatively(requestedStates.at(this.reading.asOf));
    return states.map((state, index) => ({ state, inputs: requestedStates.inputs(index) }));
  }
}

/** Groups of contracts whose states are read with one statement. */
function readTogether(requested: readonly PartitionsOfContract[]): readonly (readonly PartitionsOfContract[])[] {
  const groups: PartitionsOfContract[][] = [];
  let states = STATES_AT_ONCE;
  for (const one of requested) {
    states += one.partitions.length;
    if (states > STATES_AT_ONCE) {
      groups.push([]);
      states = one.partitions.length;
    }
    groups.at(-1)?.push(one);
  }
  return groups;
}
