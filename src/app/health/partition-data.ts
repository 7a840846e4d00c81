import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Interval, type Partition, addMillis, partitionId } from '../../core/shared/interval.js';
import { isOfServers } from '../../core/quality/server-choice.js';
import type { Evidence } from '../../core/quality/check.js';
import { type EvidenceStatus, evidenceStatusOf } from '../../core/quality/evidence-status.js';
import type { Arrival, DataChange, EvidenceStore } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import { byPartition, deliveredAt, runsOfPartitions } from '../checks/partition-runs.js';
import { DeliveryBudgets } from './budgets.js';

type History = Awaited<ReturnType<EvidenceStore['historyBefore']>>;

/** The recorded facts about one partition of an active contract. */
export interface PartitionData {
  readonly key: string;
  /** The version that applies to the partition, with the promises that the partition owes. */
  readonly active: ActiveContract;
  readonly partition: Partition;
  readonly evidence: readonly Evidence[];
  readonly changes: readonly DataChange[];
  /** Whether a run or its files show that the partition is written again. */
  readonly changesObserved: boolean;
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
   * The statuses of evidence that does not age, the same at every moment. Null for current data,
   * and where evidence about a partition ages because writes are not observed.
   */
  readonly closedStatuses: readonly EvidenceStatus[] | null;
  /** Null for current data, and where no delivery is promised. */
  readonly budgets: DeliveryBudgets | null;
}

/** The key of a partition and of the versions among which the one that applies to it is chosen. */
export function partitionDataKey(active: ActiveContract, partition: Partition): string {
  return `${active.key}#${partitionId(partition)}`;
}

/**
 * Loads the facts of several partitions of one contract, in as many statements as for one, where
 * one version applies to all.
 */
export async function loadPartitionData(
  {
    stores,
    activeContracts,
  }: { readonly stores: Pick<Stores, 'evidence' | 'lineage' | 'catalog'>; readonly activeContracts: ActiveContracts },
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<readonly PartitionData[]> {
  const { id } = active.contract;
  const intervals = partitions.filter((partition) => partition !== null);
  const evidence = await stores.evidence.forPartitions(id, partitions);
  const changes = await stores.evidence.dataChanges(id, partitions);
  const firstArrival = await stores.evidence.firstArrival(id);
  const window = windowOf(intervals);
  const arrivals = window === null ? [] : await stores.evidence.arrivals(id, window.from, window.to);
  const runsOf = await runsOfPartitions(stores, active, partitions);
  const [evidenceOf, changesOf] = [byPartition(evidence), byPartition(changes)];
  const filesOf = byPartition(await stores.evidence.knownFiles(id, partitions));
  const loaded: Omit<PartitionData, 'history'>[] = [];
  for (const partition of partitions) {
    const runs = runsOf?.(partition) ?? null;
    const owed = await activeContracts.owedBy(
      stores.catalog,
      active,
      partition,
      deliveredAt(runs ?? [], filesOf(partition)),
    );
    const { checks, model, partitioning } = owed;
    const facts = {
      evidence: evidenceOf(partition).filter((item) => isOfServers(model.servers, item)),
      changes: changesOf(partition),
      changesObserved: filesOf(partition).length > 0 || (runs ?? []).length > 0 || changesOf(partition).length > 0,
    };
    const ages = !facts.changesObserved && checks.some(({ ttlMillis }) => ttlMillis !== null);
    loaded.push({
      key: partitionDataKey(active, partition),
      active: owed,
      partition,
      ...facts,
      arrivals,
      firstArrival,
      runs,
      closedStatuses: partition === null || ages ? null : evidenceStatusOf(checks, partition, facts, partition.to),
      budgets:
        partition === null || partitioning === null
          ? null
          : DeliveryBudgets.of(owed, partitioning, partition, arrivals),
    });
  }
  // The history is weeks of evidence; it has no weight where every check has full evidence.
  const isComplete = loaded.every(
    ({ closedStatuses }) => closedStatuses?.every(({ freshness }) => freshness === 1) ?? true,
  );
  const history = window === null || isComplete ? [] : await stores.evidence.historyBefore(id, window.from, window.to);
  return loaded.map((data) => ({ ...data, history }));
}

/** From 28 days before the first partition's end to the last partition's end. */
function windowOf(partitions: readonly Interval[]): { readonly from: Instant; readonly to: Instant } | null {
  const ends = partitions.map(({ to }) => to).sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: addMillis(first, -BUDGET_WINDOW_DAYS * DAY), to: last };
}
