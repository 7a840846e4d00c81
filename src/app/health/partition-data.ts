import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Interval, type Partition, addMillis, partitionId } from '../../core/shared/interval.js';
import { closingOf } from '../../core/partition/closing.js';
import { type ContractServer, isAboutServer, judgedServers } from '../../core/quality/server-choice.js';
import type { Evidence } from '../../core/quality/check.js';
import { type EvidenceStatus, evidenceStatusOf } from '../../core/quality/evidence-status.js';
import type { Arrival, DataChange, KnownLooks } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import { type History, historyOn } from '../checks/history-on.js';
import { areWritesObserved } from '../checks/observed-writes.js';
import { byPartition, deliveredAt, runsOfPartitions } from '../checks/partition-runs.js';
import { DeliveryBudgets } from './budgets.js';

/** The recorded facts about one partition of an active contract on one server. */
export interface PartitionData {
  readonly key: string;
  /** The version that applies to the partition, with the promises that the partition owes. */
  readonly active: ActiveContract;
  readonly partition: Partition;
  /** The server that is judged; null where the contract has none that an engine reads. */
  readonly server: ContractServer | null;
  /** The server that the question names; the version that applies may not have it. */
  readonly requestedServer: string | null;
  /** The name by which messages distinguish the server; null where it needs none. */
  readonly shownServer: string | null;
  readonly evidence: readonly Evidence[];
  readonly changes: readonly DataChange[];
  /** Whether a run or its files show that the partition is written again. */
  readonly changesObserved: boolean;
  /** When the partition was complete; null while it is open, and for current data. */
  readonly closedAt: Instant | null;
  /** Arrivals of the partitions in the budget window, the partition's own among them. */
  readonly arrivals: readonly Arrival[];
  readonly firstArrival: Arrival | null;
  /**
   * The first partition of the contract, where this one is before it: no cycle of the coordinator
   * checks it. Null where that is not so, or not certain yet.
   */
  readonly first: Interval | null;
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

/**
 * The key of a partition and of the versions among which the one that applies to it is chosen, on
 * all servers or on the one that a question names.
 */
export function partitionDataKey(active: ActiveContract, partition: Partition, server: string | null = null): string {
  return `${active.key}#${partitionId(partition)}${server === null ? '' : ` on ${server}`}`;
}

/** Partitions of a contract, on all servers that an engine reads or on the one with the name. */
export interface PartitionsOnServers {
  readonly active: ActiveContract;
  readonly partitions: readonly Partition[];
  readonly server: string | null;
}

/**
 * Loads the facts of several partitions of one contract, one entry for each server, in as many
 * statements as for one partition, where one version applies to all.
 */
export async function loadPartitionData(
  {
    stores,
    activeContracts,
  }: {
    readonly stores: Pick<Stores, 'evidence' | 'lineage' | 'catalog' | 'calendars' | 'maintenance'>;
    readonly activeContracts: ActiveContracts;
  },
  { active, partitions, server: requested }: PartitionsOnServers,
): Promise<readonly PartitionData[]> {
  const { id } = active.contract;
  const intervals = partitions.filter((partition) => partition !== null);
  const evidence = await stores.evidence.forPartitions(id, partitions);
  const versions = evidence.map(({ contractVersion }) => contractVersion);
  const placeOfVersion = await activeContracts.placesOf(stores.catalog, id, versions);
  const changes = await stores.evidence.dataChanges(id, partitions);
  const firstArrival = await stores.evidence.firstArrival(id);
  const window = windowOf(intervals);
  const arrivals = window === null ? [] : await stores.evidence.arrivals(id, window.from, window.to);
  const runsOf = await runsOfPartitions(stores, active, partitions);
  const [evidenceOf, changesOf] = [byPartition(evidence), byPartition(changes)];
  const filesOf = byPartition(await stores.evidence.knownFiles(id, partitions));
  const loaded: Omit<PartitionData, 'history'>[] = [];
  let look: Promise<KnownLooks | null> | null = null;
  for (const partition of partitions) {
    if (isTurnOver()) await yieldToEventLoop();
    const runs = runsOf?.(partition) ?? null;
    const files = filesOf(partition);
    const delivered = deliveredAt(runs ?? [], files, active.servers);
    const owed = await activeContracts.owedBy(stores, active, partition, delivered);
    const { checks, partitioning } = owed;
    const ownArrivals = arrivalsBefore(arrivals, partition);
    const budgets =
      partition === null || partitioning === null
        ? null
        : DeliveryBudgets.of(owed, partitioning, partition, ownArrivals);
    const expected = firstAfter(owed, firstArrival, partition);
    if (expected !== null) look ??= stores.evidence.fileLook(id);
    const first = (await look) === null ? null : expected;
    const closedAt = partition === null ? null : closingOf(partitioning, arrivals, firstArrival)(partition);
    const judged = judgedServers(owed.servers, requested);
    for (const server of judged) {
      const signs = { files, runs: runs ?? [], changes: changesOf(partition) };
      const facts = {
        evidence: evidenceOf(partition).filter((item) => isAboutServer(item, server, placeOfVersion)),
        changes: signs.changes,
        changesObserved: areWritesObserved(signs, server),
        closedAt,
      };
      const ages = !facts.changesObserved && checks.some(({ ttlMillis }) => ttlMillis !== null);
      const key = partitionDataKey(active, partition, requested);
      loaded.push({
        key: judged.length === 1 ? key : `${key} on ${server?.name ?? ''}`,
        active: owed,
        partition,
        server,
        requestedServer: requested,
        shownServer: judged.length > 1 ? (server?.name ?? null) : requested,
        ...facts,
        arrivals: ownArrivals,
        firstArrival,
        first,
        runs,
        closedStatuses: partition === null || ages ? null : evidenceStatusOf(checks, partition, facts, partition.to),
        budgets,
      });
    }
  }
  // The history is weeks of evidence; it has no weight where every check has full evidence.
  const isComplete = loaded.every(
    ({ closedStatuses }) => closedStatuses?.every(({ freshness }) => freshness === 1) ?? true,
  );
  const history = window === null || isComplete ? [] : await stores.evidence.historyBefore(id, window.from, window.to);
  if (history.length === 0) return loaded.map((data) => ({ ...data, history }));
  const ran = history.map(({ contractVersion }) => contractVersion);
  const historicPlace = await activeContracts.placesOf(stores.catalog, id, ran);
  const ofServer = new Map<ContractServer | null, History>();
  for (const { server } of loaded)
    if (!ofServer.has(server)) ofServer.set(server, historyOn(history, server, historicPlace));
  return loaded.map((data) => ({ ...data, history: historyBefore(ofServer.get(data.server) ?? [], data.partition) }));
}

/**
 * The arrivals of the budget window of the partition, whatever other partitions are loaded with it.
 */
function arrivalsBefore(arrivals: readonly Arrival[], partition: Partition): readonly Arrival[] {
  if (partition === null) return arrivals;
  const from = addMillis(partition.to, -BUDGET_WINDOW_DAYS * DAY);
  return arrivals.filter(({ interval }) => interval.from < partition.to && interval.to > from);
}

/** The outcomes of the partition and of those before it, within the budget window. */
function historyBefore(history: History, partition: Partition): History {
  if (partition === null) return history;
  const from = addMillis(partition.to, -BUDGET_WINDOW_DAYS * DAY);
  return history.filter(({ partition: of }) => of !== null && of.to > from && of.to <= partition.to);
}

/** When data of the contract can be expected from: its first publish, or an earlier delivery. */
export function firstOf(
  { firstPublishedAt }: Pick<ActiveContract, 'firstPublishedAt'>,
  firstArrival: { readonly interval: Interval } | null,
): Instant {
  const arrived = firstArrival?.interval.from ?? firstPublishedAt;
  return arrived < firstPublishedAt ? arrived : firstPublishedAt;
}

/**
 * The first partition of the contract, where the partition is before it: that of the first publish
 * or of the first arrival. It is certain only of files, after the first look: rows of a table, and
 * results from outside, may be about any earlier time. A delivery may be late by the window in
 * which partitions are checked again, so only what is before that is never expected.
 */
function firstAfter(active: ActiveContract, firstArrival: Arrival | null, partition: Partition): Interval | null {
  const { calendar, partitioning, servers } = active;
  if (partition === null || calendar === null) return null;
  const first = calendar.at(firstOf(active, firstArrival)).partition;
  if (addMillis(partition.to, BUDGET_WINDOW_DAYS * DAY) > first.from) return null;
  const isInFiles = (partitioning?.path ?? null) !== null && servers.some(({ isRead }) => isRead);
  return isInFiles ? first : null;
}

/** From 28 days before the first partition's end to the last partition's end. */
function windowOf(partitions: readonly Interval[]): { readonly from: Instant; readonly to: Instant } | null {
  const ends = partitions.map(({ to }) => to).sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: addMillis(first, -BUDGET_WINDOW_DAYS * DAY), to: last };
}
