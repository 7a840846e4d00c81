import { dueOfCurrentData } from '../../core/coordination/due.js';
import { majorOf } from '../../core/contract/versions.js';
import { evidenceStatusOf } from '../../core/quality/evidence-status.js';
import { type ContractServer, isAboutServer, judgedServers } from '../../core/quality/server-choice.js';
import { type Instant, type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import type { WorkItem } from '../ports/work-store.js';
import { readClosedAt } from './closed-partitions.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { lookAtFiles } from './look-at-files.js';
import { owedChecksOf } from './owed-checks-of.js';
import { byPartition } from './partition-runs.js';

/** Work of one contract version that one backfill has queued. */
interface BackfillWork extends Pick<WorkItem, 'contractId' | 'contractVersion'> {
  readonly backfill: string;
  readonly partitions: readonly Partition[];
}

/**
 * What a backfill checks of these partitions: what has no result that counts, or everything. Unlike
 * what is due, this depends neither on the age of the partitions nor on when the contract was
 * published, and checks that failed do not wait.
 */
export async function backfillContractOf(ports: DueCheckPorts, work: BackfillWork): Promise<DueContract | null> {
  const { contractId, partitions } = work;
  const asOf = ports.clock.now();
  const found = await ports.unitOfWork.read(async (stores) => {
    const active = await versionOf(ports, stores, work, asOf);
    return active && { active, again: await stores.backfills.runsAgain(work.backfill) };
  });
  if (found === null) return null;
  const { active, again } = found;
  const { contract, model, servers } = active;
  await lookAtFiles(ports, { contractId, product: contract.product, model, servers }, partitions, []);
  const foundAtSequence = await ports.unitOfWork.read(({ evidence }) => evidence.lastSequence());
  const checksOf = await owedChecksOf(ports, active, partitions);
  const facts = await ports.unitOfWork.read((stores) => factsOf(ports, stores, active, partitions));
  const dueOn = (server: ContractServer | null): DueContract['due'][number] => {
    const evidenceOf = byPartition(facts.evidence.filter((item) => isAboutServer(item, server, facts.placeOfVersion)));
    const of = (partition: Partition): ReadonlySet<string> => {
      const checks = checksOf(partition).filter(({ execution }) => execution === 'EXECUTABLE');
      if (again) return new Set(checks.map(({ id }) => id));
      const recorded = {
        evidence: evidenceOf(partition),
        changes: facts.changesOf(partition),
        closedAt: facts.closedAt(partition),
      };
      return dueOfCurrentData(evidenceStatusOf(checks, partition, recorded, asOf), asOf);
    };
    const lastChangeOf = (partition: Partition): number =>
      facts.changesOf(partition).reduce((last, { sequence }) => Math.max(last, sequence), 0);
    const checks = { of, some: (partition: Partition) => of(partition).size > 0, lastChangeOf, isWaiting: () => false };
    return { server: server?.name ?? null, checks, filesOf: () => null };
  };
  const due = judgedServers(servers).map(dueOn);
  return { active, checksOf, due, partitions, foundAtSequence, closedAt: facts.closedAt };
}

/** The version of the work; as a version of its own where a newer one was published since. */
async function versionOf(
  { activeContracts }: DueCheckPorts,
  stores: Stores,
  { contractId, contractVersion }: BackfillWork,
  asOf: Instant,
): Promise<ActiveContract | null> {
  const contracts = await stores.catalog.contractsById([contractId]);
  for (const range of [`${String(majorOf(contractVersion))}.x`, contractVersion]) {
    const [active = null] = await activeContracts.of(stores, contracts, { asOf, rangeOf: () => range });
    if (active?.version === contractVersion) return active;
  }
  return null;
}

async function factsOf(
  { activeContracts }: DueCheckPorts,
  { catalog, evidence: stored }: Stores,
  { contract: { id }, partitioning }: ActiveContract,
  partitions: readonly Partition[],
) {
  const evidence = await stored.forPartitions(id, partitions);
  const closedAt = new Map<string, Instant | null>();
  for (const partition of partitions)
    closedAt.set(partitionId(partition), await readClosedAt(stored, { contractId: id, partitioning }, partition));
  return {
    evidence,
    placeOfVersion: await activeContracts.placesOf(
      catalog,
      id,
      evidence.map(({ contractVersion }) => contractVersion),
    ),
    changesOf: byPartition(await stored.dataChanges(id, partitions)),
    closedAt: (partition: Partition) => closedAt.get(partitionId(partition)) ?? null,
  };
}
