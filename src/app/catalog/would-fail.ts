import type { ContractDiff, TightenedPromise } from '../../core/contract/contract-diff.js';
import type { ContractModel } from '../../core/contract/model.js';
import {
  type Partitioning,
  lastClosedPartition,
  partitionContaining,
  partitioningOf,
  previousPartition,
} from '../../core/partition/partitioning.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { isAboutServer, judgedServers } from '../../core/quality/server-choice.js';
import { COUNTED_PARTITIONS, countWouldFail, tightenedChecks } from '../../core/quality/tightened.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import { type ClosedAt, closesByDelivery, closingOf } from '../../core/partition/closing.js';
import type { EvidenceStore } from '../ports/evidence-store.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { ActiveContracts } from './active-contracts.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';

/** What the recorded measurements are read with. */
export interface MeasurementPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'sha256'>;
  readonly activeContracts: ActiveContracts;
}

/** Two models of one contract, whose data both are about. */
export interface Compared {
  readonly contractId: string;
  /** Read only where a change affects producers. */
  readonly before: () => Promise<ContractModel | null>;
  readonly after: ContractModel;
}

/**
 * The diff with the promises that it tightens, and how many of the last closed partitions would
 * fail them by what was measured in them. Nothing is read where no change affects producers.
 */
export async function withTightened(
  { unitOfWork, clock, ids, activeContracts }: MeasurementPorts,
  diff: ContractDiff,
  { contractId, before, after }: Compared,
): Promise<ContractDiff> {
  if (diff.changes.every(({ producer }) => producer === 'OK')) return diff;
  const older = await before();
  if (older === null) return diff;
  // A document with another id makes the same promises about the data of this contract.
  const checksOf = (model: ContractModel) =>
    runCooperatively(checksInSteps({ ...model, id: contractId }, (text) => ids.sha256(text)));
  const checks = await checksOf(after);
  const tightened = tightenedChecks(await checksOf(older), checks);
  if (tightened.length === 0) return diff;
  const objects = new Set(tightened.map(({ check }) => check.object));
  const rowCounts = checks.filter(({ kind, object }) => kind === 'row-count' && objects.has(object));
  const asOf = clock.now();
  const partitioning = partitioningOf(after);
  const checkIds = [
    ...tightened.flatMap(({ check, recordedAs }) => [check.id, recordedAs]),
    ...rowCounts.map(({ id }) => id),
  ];
  const recorded = await unitOfWork.read(async ({ catalog, evidence }) => {
    const { closedAt, partitions } = await closedPartitions(evidence, { contractId, partitioning }, asOf);
    const measured = await evidence.ofChecks(contractId, partitions, [...new Set(checkIds)]);
    const versions = measured.map(({ contractVersion }) => contractVersion);
    const placeOfVersion = await activeContracts.placesOf(catalog, contractId, versions);
    const servers = judgedServers(activeContracts.serversOf(after));
    const changes = await evidence.dataChanges(contractId, partitions);
    return partitions.map((partition) => {
      const isHere = (item: { readonly partition: Partition }): boolean =>
        partitionId(item.partition) === partitionId(partition);
      return {
        partition,
        evidenceByServer: servers.map((server) =>
          measured.filter((item) => isHere(item) && isAboutServer(item, server, placeOfVersion)),
        ),
        changes: changes.filter(isHere),
        closedAt: partition === null ? null : closedAt(partition),
      };
    });
  });
  const promises: readonly TightenedPromise[] = countWouldFail(tightened, recorded, asOf, rowCounts);
  return { ...diff, tightened: promises };
}

/** The last closed partitions, newest first; the current data of an unpartitioned contract. */
async function closedPartitions(
  evidence: EvidenceStore,
  { contractId, partitioning }: { readonly contractId: string; readonly partitioning: Partitioning | null },
  asOf: Instant,
): Promise<{ readonly partitions: readonly Partition[]; readonly closedAt: ClosedAt }> {
  if (partitioning === null) return { partitions: [null], closedAt: ({ to }) => to };
  const candidates = lastPartitions(partitioning, asOf);
  const [newest, oldest] = [candidates[0], candidates.at(-1)];
  const isByDelivery = closesByDelivery(partitioning) && newest !== undefined && oldest !== undefined;
  const arrivals = isByDelivery ? await evidence.arrivals(contractId, oldest.from, newest.to) : [];
  const first = isByDelivery ? await evidence.firstArrival(contractId) : null;
  const closedAt = closingOf(partitioning, arrivals, first);
  const isClosed = (at: Instant | null): boolean => at !== null && at <= asOf;
  const closed = candidates.filter((partition) => isClosed(closedAt(partition)));
  return { partitions: closed.slice(0, COUNTED_PARTITIONS), closedAt };
}

/** Partitions of a century would otherwise reach back beyond the calendar. */
const FIRST_YEAR = '1000';

/** The last partitions that may be closed, newest first: one in which we are by its delivery. */
function lastPartitions(partitioning: Partitioning, asOf: Instant): readonly Interval[] {
  const partitions = [
    ...(closesByDelivery(partitioning) ? [partitionContaining(partitioning, asOf)] : []),
    lastClosedPartition(partitioning, asOf),
  ];
  for (
    let oldest = partitions.at(-1);
    oldest !== undefined && partitions.length <= COUNTED_PARTITIONS && oldest.from >= FIRST_YEAR;
  ) {
    oldest = previousPartition(partitioning, oldest);
    partitions.push(oldest);
  }
  return partitions;
}
