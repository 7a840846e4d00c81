import { dueOfCurrentData } from '../../core/coordination/due.js';
import { majorOf } from '../../core/contract/versions.js';
import { evidenceStatusOf } from '../../core/quality/evidence-status.js';
import { type ContractServer, judgedServers } from '../../core/quality/server-choice.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import type { WorkItem } from '../ports/work-store.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { lookAtFiles } from './look-at-files.js';
import { owedChecksOf } from './owed-checks-of.js';
import { partitionFacts } from './recorded-facts.js';

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
  const facts = await ports.unitOfWork.read((stores) =>
    partitionFacts(ports.activeContracts, stores, active, partitions),
  );
  const dueOn = (server: ContractServer | null): DueContract['due'][number] => {
    const recorded = facts.on(server);
    const of = (partition: Partition): ReadonlySet<string> => {
      const checks = checksOf(partition).filter(({ execution }) => execution === 'EXECUTABLE');
      if (again) return new Set(checks.map(({ id }) => id));
      return dueOfCurrentData(evidenceStatusOf(checks, partition, recorded(partition), asOf), asOf);
    };
    const some = (partition: Partition): boolean => of(partition).size > 0;
    const checks = { of, some, lastChangeOf: facts.lastChangeOf, isWaiting: () => false };
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
