import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { DueChecks, checkablePartitions } from '../../core/coordination/due.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import { Unavailable } from '../shared/errors.js';
import type { CheckAgent } from '../ports/check-agent.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';

export interface WatchPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
}

/** A serving contract version with what is due of it now. */
export interface DueContract {
  readonly row: ContractVersion;
  readonly product: string;
  readonly checks: readonly Check[];
  readonly partitioning: Partitioning | null;
  readonly due: DueChecks;
  readonly partitions: readonly Partition[];
}

const BEGINNING: Instant = '0001-01-01T00:00:00.000Z';
const END: Instant = '9999-12-31T00:00:00.000Z';

/**
 * Looks at every serving version: records files that arrived since the last look, and finds the partitions that are due. A fault in one is
 * logged, and is no matter of the others.
 */
export async function findDueChecks(ports: WatchPorts & { readonly log: Log }): Promise<readonly DueContract[]> {
  const { catalog } = await ports.unitOfWork.read(async (stores) => {
    const serving = await stores.catalog.activeVersions();
    const contracts = await stores.catalog.contractsById([...new Set(serving.map((row) => row.contractId))]);
    return { catalog: { serving, products: new Map(contracts.map(({ id, product }) => [id, product])) } };
  });
  const dueContracts: DueContract[] = [];
  for (const row of catalog.serving) {
    try {
      dueContracts.push(await watch(ports, row, catalog.products.get(row.contractId) ?? ''));
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const { contractId: contract, version } = row;
      ports.log.error('a contract could not be looked at', { contract, version, error });
    }
  }
  return dueContracts;
}

/** One serving version with what is due of it now. */
export async function watch(ports: WatchPorts, row: ContractVersion, product: string): Promise<DueContract> {
  const { contractId, model } = row;
  const partitioning = partitioningOf(model);
  const checks = await runCooperatively(checksInSteps(model, (text) => ports.ids.sha256(text)));
  const present = await ports.agent.partitionsPresent(model);
  const asOf = ports.clock.now();
  const facts = await ports.unitOfWork.read(async ({ catalog, evidence }) => ({
    arrivals: await evidence.arrivals(contractId, BEGINNING, END),
    answered: await evidence.answered(contractId),
    changes: await evidence.newestChanges(contractId),
    firstPublished: (await catalog.firstPublishedAt(contractId)) ?? row.publishedAt,
  }));
  const arrived = facts.arrivals.map(({ interval }) => interval);
  await recordFiles(ports, contractId, present ?? [], new Set(arrived.map(({ from }) => from)), asOf);
  const due = new DueChecks({ checks, answered: facts.answered, changes: facts.changes, asOf });
  const checkable = checkablePartitions({ partitioning, firstPublished: facts.firstPublished, arrived, present, asOf });
  const partitions = checkable.filter((partition) => due.some(partition));
  return { row, product, checks, partitioning, due, partitions };
}

/** Files that are seen for the first time have arrived now, as far as anyone here can say. */
async function recordFiles(
  { unitOfWork }: WatchPorts,
  contractId: string,
  present: readonly NonNullable<Partition>[],
  known: ReadonlySet<Instant>,
  arrivedAt: Instant,
): Promise<void> {
  const fresh = present.filter((partition) => !known.has(partition.from));
  if (fresh.length === 0) return;
  await unitOfWork.write(async (tx) => {
    await tx.evidence.recordArrivals(
      fresh.map((interval) => ({ contractId, interval, arrivedAt, kind: 'FILES' as const })),
    );
    tx.signal(`evidence:${contractId}`);
  });
}
