import type { Check } from '../../core/quality/check.js';
import { allDefinitions } from '../../core/quality/owed.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { byPartition, deliveredAt, runsOfPartitions } from './partition-runs.js';

/** What a partition is checked for: the promises that it owes, in every definition. */
export type ChecksOf = (partition: Partition) => readonly Check[];

interface OwedPorts {
  readonly unitOfWork: UnitOfWork;
  readonly activeContracts: ActiveContracts;
}

/** The checks of each partition: only those that an earlier version applies to have their own. */
export async function owedChecksOf(
  { unitOfWork, activeContracts }: OwedPorts,
  active: ActiveContract,
  partitions: readonly Partition[],
): Promise<ChecksOf> {
  const newest = active.inForce.at(-1)?.effectiveAt ?? '';
  const earlier = partitions.filter((partition) => partition !== null && partition.from < newest);
  const all = allDefinitions(active.checks);
  if (active.inForce.length < 2 || earlier.length === 0) return () => all;
  return unitOfWork.read(async (stores) => {
    const runsOf = await runsOfPartitions(stores, active, earlier);
    const filesOf = byPartition(await stores.evidence.knownFiles(active.contract.id, earlier));
    const byVersion = new Map<string, readonly Check[]>([[active.version, all]]);
    const own = new Map<string, readonly Check[]>();
    for (const partition of earlier) {
      const delivered = deliveredAt(runsOf?.(partition) ?? [], filesOf(partition), active.servers);
      const owed = await activeContracts.owedBy(stores, active, partition, delivered);
      const checks = byVersion.get(owed.version) ?? allDefinitions(owed.checks);
      byVersion.set(owed.version, checks);
      own.set(partitionId(partition), checks);
    }
    return (partition) => own.get(partitionId(partition)) ?? all;
  });
}
