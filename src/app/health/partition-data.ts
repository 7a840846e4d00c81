import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import { DAY } from '../../core/shared/duration.js';
import { isAboutPartition } from '../../core/lineage/run-interval.js';
import {
  type Instant,
  type Interval,
  type Partition,
  addMillis,
  millisOf,
  partitionId,
} from '../../core/shared/interval.js';
import { isOfServers } from '../../core/quality/server-choice.js';
import type { Evidence } from '../../core/quality/check.js';
import { type EvidenceStatus, evidenceStatusOf } from '../../core/quality/evidence-status.js';
import type { Binding } from '../ports/catalog-store.js';
import type { Arrival, DataChange, EvidenceStore } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { DeliveryBudgets } from './budgets.js';

type History = Awaited<ReturnType<EvidenceStore['historyBefore']>>;

/** The recorded facts about one partition of an active contract. */
export interface PartitionData {
  readonly key: string;
  readonly active: ActiveContract;
  readonly partition: Partition;
  readonly evidence: readonly Evidence[];
  readonly changes: readonly DataChange[];
  /** Arrivals of the partitions in the budget window, the partition's own among them. */
  readonly arrivals: readonly Arrival[];
  readonly firstArrival: Arrival | null;
  /**
   * Earlier outcomes of the checks; empty where every check of the loaded partitions has full
   * evidence.
   */
  readonly history: History;
  /**
   * Runs about the partition (all runs for current data), in the order of their events; null where
   * no dataset is bound.
   */
  readonly runs: readonly ObservedRun[] | null;
  /**
   * Evidence of a partition does not age: its statuses are the same at every moment. Null for
   * current data.
   */
  readonly closedStatuses: readonly EvidenceStatus[] | null;
  /** Null for current data, and where no delivery is promised. */
  readonly budgets: DeliveryBudgets | null;
}

/** The key of a contract version and partition. */
export function partitionDataKey(active: ActiveContract, partition: Partition): string {
  return `${active.contract.id}@${active.version}#${partitionId(partition)}`;
}

/**
 * Loads the facts of several partitions of one contract version, in as many statements as for one.
 */
export async function loadPartitionData(
  stores: Pick<Stores, 'evidence' | 'lineage' | 'catalog'>,
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<readonly PartitionData[]> {
  const { id } = active.contract;
  const intervals = partitions.filter((partition) => partition !== null);
  const evidence = (await stores.evidence.forPartitions(id, partitions)).filter((item) =>
    isOfServers(active.model.servers, item),
  );
  const changes = await stores.evidence.dataChanges(id, partitions);
  const firstArrival = await stores.evidence.firstArrival(id);
  const window = windowOf(intervals);
  const arrivals = window === null ? [] : await stores.evidence.arrivals(id, window.from, window.to);
  const bindings = await stores.catalog.bindingsOfContracts([id]);
  const runs =
    bindings.length === 0 || partitions.length === 0 ? null : await runsOf(stores, bindings, active, partitions);
  const [evidenceOf, changesOf] = [byPartition(evidence), byPartition(changes)];
  const loaded = partitions.map((partition) => {
    const facts = { evidence: evidenceOf(partition), changes: changesOf(partition) };
    return {
      key: partitionDataKey(active, partition),
      active,
      partition,
      ...facts,
      arrivals,
      firstArrival,
      runs: runs === null ? null : runsAbout(runs, active, partition),
      closedStatuses: partition === null ? null : evidenceStatusOf(active.checks, partition, facts, partition.to),
      budgets:
        partition === null || active.partitioning === null
          ? null
          : DeliveryBudgets.of(active, active.partitioning, partition, arrivals),
    };
  });
  // The history is weeks of evidence; it has no weight where every check has full evidence.
  const isComplete = loaded.every(
    ({ closedStatuses }) => closedStatuses?.every(({ freshness }) => freshness === 1) ?? true,
  );
  const history = window === null || isComplete ? [] : await stores.evidence.historyBefore(id, window.from, window.to);
  return loaded.map((data) => ({ ...data, history }));
}

function byPartition<T extends { readonly partition: Partition }>(
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
function runsOf(
  { lineage }: Pick<Stores, 'lineage'>,
  bindings: readonly Binding[],
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<readonly ObservedRun[]> {
  const intervals = partitions.filter((partition) => partition !== null);
  const from = intervals.map((interval) => interval.from).sort()[0];
  const to = intervals
    .map((interval) => endOfNext(active, interval))
    .sort()
    .at(-1);
  if (intervals.length < partitions.length || from === undefined || to === undefined)
    return lineage.runsWriting(bindings, null);
  return lineage.runsWritingBetween(bindings, { from, to });
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

/** From 28 days before the first partition's end to the last partition's end. */
function windowOf(partitions: readonly Interval[]): { readonly from: Instant; readonly to: Instant } | null {
  const ends = partitions.map(({ to }) => to).sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: addMillis(first, -BUDGET_WINDOW_DAYS * DAY), to: last };
}
