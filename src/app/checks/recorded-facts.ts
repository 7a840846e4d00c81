import type { RecordedFacts } from '../../core/quality/evidence-status.js';
import { type ContractServer, isAboutServer } from '../../core/quality/server-choice.js';
import { type Instant, type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import { readClosedAt } from './closed-partitions.js';
import { byPartition } from './partition-runs.js';

/** What is recorded of partitions of a contract. */
export interface PartitionFacts {
  readonly on: (server: ContractServer | null) => (partition: Partition) => RecordedFacts;
  readonly lastChangeOf: (partition: Partition) => number;
  readonly closedAt: (partition: Partition) => Instant | null;
}

export async function partitionFacts(
  activeContracts: ActiveContracts,
  { catalog, evidence: stored }: Stores,
  { contract: { id }, partitioning }: ActiveContract,
  partitions: readonly Partition[],
): Promise<PartitionFacts> {
  const evidence = await stored.forPartitions(id, partitions);
  const closed = new Map<string, Instant | null>();
  for (const partition of partitions)
    closed.set(partitionId(partition), await readClosedAt(stored, { contractId: id, partitioning }, partition));
  const versions = evidence.map(({ contractVersion }) => contractVersion);
  const placeOfVersion = await activeContracts.placesOf(catalog, id, versions);
  const changesOf = byPartition(await stored.dataChanges(id, partitions));
  const closedAt = (partition: Partition): Instant | null => closed.get(partitionId(partition)) ?? null;
  return {
    on: (server) => {
      const evidenceOf = byPartition(evidence.filter((item) => isAboutServer(item, server, placeOfVersion)));
      return (partition) => ({
        evidence: evidenceOf(partition),
        changes: changesOf(partition),
        closedAt: closedAt(partition),
      });
    },
    lastChangeOf: (partition) => changesOf(partition).reduce((last, { sequence }) => Math.max(last, sequence), 0),
    closedAt,
  };
}
