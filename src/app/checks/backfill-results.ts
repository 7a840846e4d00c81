import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type PartitionResult, resultOfPartition, worstResult } from '../../core/coordination/backfill-results.js';
import { type Partitioning, partitionsFrom } from '../../core/partition/partitioning.js';
import { evidenceStatusOf } from '../../core/quality/evidence-status.js';
import { judgedServers } from '../../core/quality/server-choice.js';
import type { Interval } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import { type ContentPorts, authorizeContents } from '../catalog/contents.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';
import { owedChecksOf } from './owed-checks-of.js';
import { partitionFacts } from './recorded-facts.js';

export type BackfillResults = Readonly<Record<PartitionResult, number>>;

interface ResultPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly activeContracts: ActiveContracts;
}

/** Partitions that are read together. */
const READ_TOGETHER = 200;

/** How the owed partitions of the range are now; all unknown where no version is active. */
export const backfillResults = defineUseCase({
  name: 'backfillResults',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: ResultPorts, call, { id }: { readonly id: string }): Promise<BackfillResults | null> => {
    const { activeContracts, clock, unitOfWork } = ports;
    const found = await unitOfWork.read(async (stores) => {
      const [backfill = null] = await stores.backfills.backfillsNewestFirst(
        { id, product: null, state: null },
        null,
        1,
      );
      if (backfill === null) return null;
      const contracts = await stores.catalog.contractsById([backfill.contractId]);
      const line = { asOf: clock.now(), rangeOf: () => `${String(backfill.major)}.x` };
      const [active = null] = await activeContracts.of(stores, contracts, line);
      return { active, backfill };
    });
    if (found === null) return null;
    const { active, backfill } = found;
    authorizeContents(ports, call, backfill.product);
    const counts = { passed: 0, failing: 0, unknown: 0 };
    if (active === null || active.partitioning === null)
      return { ...counts, unknown: backfill.partitions - backfill.skipped };
    const isOwed = ({ from }: Interval): boolean => active.calendar?.at(from).owed ?? true;
    let together: Interval[] = [];
    const count = async (): Promise<void> => {
      for (const result of await resultsOf(ports, active, backfill.server, together)) counts[result] += 1;
      together = [];
    };
    for (const partition of wholePartitions(active.partitioning, backfill)) {
      if (isOwed(partition)) together.push(partition);
      if (together.length === READ_TOGETHER) await count();
    }
    await count();
    return counts;
  },
});

function* wholePartitions(partitioning: Partitioning, { from, to }: Interval): Generator<Interval> {
  for (const partition of partitionsFrom(partitioning, from)) {
    if (partition.to > to) return;
    if (partition.from >= from) yield partition;
  }
}

async function resultsOf(
  ports: ResultPorts,
  active: ActiveContract,
  server: string | null,
  partitions: readonly Interval[],
): Promise<readonly PartitionResult[]> {
  if (partitions.length === 0) return [];
  const checksOf = await owedChecksOf(ports, active, partitions);
  const facts = await ports.unitOfWork.read((stores) =>
    partitionFacts(ports.activeContracts, stores, active, partitions),
  );
  const recorded = judgedServers(active.servers, server).map(facts.on);
  const asOf = ports.clock.now();
  return partitions.map((partition) => {
    const checks = checksOf(partition).filter(({ execution }) => execution === 'EXECUTABLE');
    return worstResult(
      recorded.map((of) => resultOfPartition(evidenceStatusOf(checks, partition, of(partition), asOf))),
    );
  });
}
