import type { ContractServer } from '../../core/quality/server-choice.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { DataChange, KnownFiles } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { byPartition, runsOfPartitions } from './partition-runs.js';

/** What shows that a partition was written. */
export interface SignsOfWrites {
  readonly files: readonly KnownFiles[];
  readonly runs: readonly ObservedRun[];
  readonly changes: readonly Pick<DataChange, 'partition'>[];
}

/** Whether a run, or the files on the server, show that the partition is written again. */
export function areWritesObserved({ changes, files, runs }: SignsOfWrites, server: ContractServer | null): boolean {
  return runs.length > 0 || changes.length > 0 || filesOn(files, server).length > 0;
}

/** The known files at the place of the server. */
function filesOn(files: readonly KnownFiles[], server: ContractServer | null): readonly KnownFiles[] {
  return files.filter((one) => one.server === server?.place);
}

/**
 * Whether writes of the partitions are observed on a server. It only matters where a promise
 * declares its lifetime: without one, nothing is read.
 */
export async function writesObserved(
  { unitOfWork }: { readonly unitOfWork: UnitOfWork },
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<(partition: Partition, server: ContractServer | null) => boolean> {
  const ages = active.partitioning !== null && active.checks.some(({ ttlMillis }) => ttlMillis !== null);
  if (!ages || partitions.length === 0) return () => true;
  return unitOfWork.read(async (stores) => {
    const { id } = active.contract;
    const runsOf = await runsOfPartitions(stores, active, partitions);
    const filesOf = byPartition(await stores.evidence.knownFiles(id, null));
    const written = new Set((await stores.evidence.newestChanges(id)).map(({ partition }) => partitionId(partition)));
    return (partition, server) => {
      const changes = written.has(partitionId(partition)) ? [{ partition }] : [];
      return areWritesObserved({ files: filesOf(partition), runs: runsOf?.(partition) ?? [], changes }, server);
    };
  });
}
