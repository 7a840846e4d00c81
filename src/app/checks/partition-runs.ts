import { isAboutPartition } from '../../core/lineage/run-interval.js';
import type { ContractServer } from '../../core/quality/server-choice.js';
import {
  type Instant,
  type Interval,
  type Partition,
  addMillis,
  millisOf,
  partitionId,
} from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { domainOfProduct } from '../catalog/references.js';
import type { Binding } from '../ports/catalog-store.js';
import type { KnownFiles } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';

/**
 * The runs that wrote each of the partitions, in the order of their events: all runs for current
 * data. Null where no dataset is bound.
 */
export async function runsOfPartitions(
  stores: Pick<Stores, 'lineage' | 'catalog'>,
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<((partition: Partition) => readonly ObservedRun[]) | null> {
  const bindings = await stores.catalog.bindingsOfContracts([active.contract.id]);
  if (bindings.length === 0 || partitions.length === 0) return null;
  const runs = await runsOf(stores, bindings, active, partitions);
  return (partition) => runsAbout(runs, active, partition);
}

/**
 * When the whole partition was last delivered: a run completed it, or all its files were written,
 * on every server where it has files. Null where neither is known.
 */
export function deliveredAt(
  runs: readonly ObservedRun[],
  files: readonly KnownFiles[],
  servers: readonly ContractServer[],
): Instant | null {
  const ends = runs.filter(({ state }) => state === 'COMPLETE').map(({ endedAt }) => endedAt);
  const [oldest = null] = files
    .filter(({ server }) => servers.some(({ place }) => place === server))
    .map(({ oldestAt }) => oldestAt)
    .filter((at) => at !== null)
    .sort();
  return (
    [...ends, oldest]
      .filter((end) => end !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** The items of each partition. */
export function byPartition<T extends { readonly partition: Partition }>(
  items: readonly T[],
): (partition: Partition) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(partitionId(item.partition));
    if (group === undefined) groups.set(partitionId(item.partition), [item]);
    else group.push(item);
  }
  return (partition) => groups.get(partitionId(partition)) ?? [];
}

/** The runs that can be about one of the partitions; all runs are about current data. */
async function runsOf(
  { lineage }: Pick<Stores, 'lineage'>,
  bindings: readonly Binding[],
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<readonly ObservedRun[]> {
  const trust = await lineage.trustOf(domainOfProduct(active.contract.product));
  const intervals = partitions.filter((partition) => partition !== null);
  const from = intervals.map((interval) => interval.from).sort()[0];
  const to = intervals
    .map((interval) => endOfNext(active, interval))
    .sort()
    .at(-1);
  if (intervals.length < partitions.length || from === undefined || to === undefined)
    return lineage.runsWriting(bindings, trust, null);
  return lineage.runsWritingBetween(bindings, trust, { from, to });
}

function runsAbout(runs: readonly ObservedRun[], active: ActiveContract, partition: Partition): readonly ObservedRun[] {
  if (partition === null) return runs;
  const next = endOfNext(active, partition);
  return runs
    .filter(({ nominals }) => isAboutPartition(nominals, partition, next))
    .map((run) => ({ ...run, interval: partition }));
}

/** The end of the partition after it, until which an instant can mean the partition. */
function endOfNext({ calendar }: ActiveContract, partition: Interval): Instant {
  return (
    calendar?.after(partition).partition.to ??
    addMillis(partition.to, millisOf(partition.to) - millisOf(partition.from))
  );
}
