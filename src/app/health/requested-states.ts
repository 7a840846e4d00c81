import type { PartitionState } from '../../core/gate/partition-state.js';
import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import type { Steps } from '../../core/shared/cooperative.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Partition, millisOf } from '../../core/shared/interval.js';
import type { DatasetId } from '../../core/lineage/dataset.js';
import { nodeKey } from '../../core/lineage/dataset.js';
import type { Ids } from '../ports/clock.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import { type ClosureReading, type UpstreamClosure, entriesOf, loadUpstreamClosure } from './upstream-closure.js';
import type { PartitionsOnServers } from './partition-data.js';
import { statesOfClosure } from './states-of-closure.js';

/** What is known of the partitions of a question, at any moment until a fact changes. */
export interface RequestedStates {
  /** The states of the requested partitions at the moment, in the order of the request. */
  readonly at: (asOf: Instant) => Steps<readonly PartitionState[]>;
  /** The datasets that completed runs of each requested partition read, in the same order. */
  readonly inputs: (index: number) => readonly DatasetId[];
  /** Whether everything upstream was followed: else nothing above the cut is proven. */
  readonly complete: boolean;
  /** Whether the same facts must be read anew at another moment. */
  readonly dependsOnClock: boolean;
  /** Until when the facts are those to be used; null where only a new fact ends that. */
  readonly until: Instant | null;
  /** The work of deriving the states once: checks of partitions. */
  readonly units: number;
  /** How much memory it takes, in pieces of evidence, checks and runs. */
  readonly weight: number;
  /** How many partitions it covers, those of inputs among them. */
  readonly partitions: number;
}

/** The open read in which facts are read, and what makes digests of them. */
export type StatesReading = ClosureReading & { readonly ids: Pick<Ids, 'sha256'> };

/** Reads the facts of the requested partitions and of everything upstream. */
export async function loadRequestedStates(
  reading: StatesReading,
  requested: readonly PartitionsOnServers[],
): Promise<RequestedStates> {
  const closure = await loadUpstreamClosure(reading, requested);
  const sha256 = (text: string): string => reading.ids.sha256(text);
  const data = entriesOf(closure, requested, closure.partitions);
  return {
    inputs: (index) => inputsOfRuns(data[index]?.runs ?? []),
    at: (asOf) => statesOfClosure(closure, requested, { asOf, sha256 }),
    complete: closure.complete,
    dependsOnClock: closure.dependsOnClock,
    until: closure.nextEffectiveAt,
    units: closure.units,
    weight: weightOf(closure),
    partitions: closure.partitions.size,
  };
}

/**
 * What the facts take, and what is derived from them: a status for each check, a delivery for each
 * partition.
 */
export function weightOf({ partitions }: Pick<UpstreamClosure, 'partitions'>): number {
  let weight = 1;
  for (const { arrivals, evidence, history, runs, active, partition } of partitions.values()) {
    weight += Math.max(evidence.length, active.checks.length) + Math.max(arrivals.length, partitionsLike(partition));
    weight += 1 + history.length + (runs?.length ?? 0);
  }
  return weight;
}

/** How many partitions of the partition's length the budget looks back on. */
function partitionsLike(partition: Partition): number {
  return partition === null ? 0 : (BUDGET_WINDOW_DAYS * DAY) / (millisOf(partition.to) - millisOf(partition.from));
}

function inputsOfRuns(runs: readonly ObservedRun[]): readonly DatasetId[] {
  const inputs = runs.filter(({ state }) => state === 'COMPLETE').flatMap((run) => run.inputs);
  return [...new Map(inputs.map((input) => [nodeKey(input), input])).values()];
}
