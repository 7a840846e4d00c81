import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { DueChecks, checkablePartitions, dueOfCurrentData } from '../../core/coordination/due.js';
import { evidenceStatusOf } from '../../core/quality/evidence-status.js';
import { isOfServers } from '../../core/quality/server-choice.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';
import { Unavailable } from '../shared/errors.js';
import type { CheckAgent } from '../ports/check-agent.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';

export interface DueCheckPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
}

/** An active contract version with its due checks. */
export interface DueContract {
  readonly version: ContractVersion;
  readonly product: string;
  readonly checks: readonly Check[];
  readonly partitioning: Partitioning | null;
  readonly due: DueChecks;
  readonly partitions: readonly Partition[];
}

const BEGINNING: Instant = '0001-01-01T00:00:00.000Z';
const END: Instant = '9999-12-31T00:00:00.000Z';

/**
 * Looks at every active version: records files that arrived since the last look, and finds the
 * partitions that are due. A fault in one is logged and does not affect the others.
 */
export async function findDueChecks(ports: DueCheckPorts & { readonly log: Log }): Promise<readonly DueContract[]> {
  const { catalog } = await ports.unitOfWork.read(async (stores) => {
    const active = await stores.catalog.activeVersions();
    const contracts = await stores.catalog.contractsById([...new Set(active.map(({ contractId }) => contractId))]);
    return { catalog: { active, products: new Map(contracts.map(({ id, product }) => [id, product])) } };
  });
  const dueContracts: DueContract[] = [];
  for (const version of catalog.active) {
    try {
      dueContracts.push(await dueChecksOf(ports, version, catalog.products.get(version.contractId) ?? ''));
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      ports.log.error('due checks of a contract could not be found', {
        contract: version.contractId,
        version: version.version,
        error,
      });
    }
  }
  return dueContracts;
}

/** One active version with its due checks. */
async function dueChecksOf(ports: DueCheckPorts, version: ContractVersion, product: string): Promise<DueContract> {
  const { contractId, model } = version;
  const partitioning = partitioningOf(model);
  const checks = await runCooperatively(checksInSteps(model, (text) => ports.ids.sha256(text)));
  const present = await ports.agent.partitionsPresent(model);
  const asOf = ports.clock.now();
  const facts = await ports.unitOfWork.read(async ({ catalog, evidence }) => ({
    arrivals: await evidence.arrivals(contractId, BEGINNING, END),
    answered: await evidence.answered(contractId),
    changes: await evidence.newestChanges(contractId),
    current: partitioning === null ? await evidence.forPartitions(contractId, [null]) : null,
    currentChanges: partitioning === null ? await evidence.dataChanges(contractId, [null]) : [],
    firstPublished: (await catalog.firstPublishedAt(contractId)) ?? version.publishedAt,
  }));
  const arrived = facts.arrivals.map(({ interval }) => interval);
  const known = new Set(arrived.map(({ from }) => from));
  const fresh = (present ?? []).filter(({ from }) => !known.has(from));
  await recordFiles(ports, { contractId, fresh, arrivedAt: asOf });
  const ofServers = (item: { readonly server: string | null }): boolean => isOfServers(model.servers, item);
  const current = facts.current?.filter(ofServers) ?? null;
  const { currentChanges: changes } = facts;
  const dueOfCurrent =
    current === null
      ? null
      : dueOfCurrentData(evidenceStatusOf(checks, null, { evidence: current, changes }, asOf), asOf);
  const due = new DueChecks({
    checks,
    answered: facts.answered.filter(ofServers),
    changes: facts.changes,
    dueOfCurrent,
  });
  const checkable = checkablePartitions({ partitioning, firstPublished: facts.firstPublished, arrived, present, asOf });
  const partitions = checkable.filter((partition) => due.some(partition));
  return { version, product, checks, partitioning, due, partitions };
}

/** Files seen for the first time count as arrived now: no earlier time is known. */
async function recordFiles(
  { unitOfWork }: DueCheckPorts,
  files: { readonly contractId: string; readonly fresh: readonly Interval[]; readonly arrivedAt: Instant },
): Promise<void> {
  const { contractId, fresh, arrivedAt } = files;
  if (fresh.length === 0) return;
  await unitOfWork.write(async (tx) => {
    await tx.evidence.recordArrivals(
      fresh.map((interval) => ({
        contractId,
        interval,
        arrivedAt,
        kind: 'FILES' as const,
        recordedAt: arrivedAt,
      })),
    );
    tx.signal(`evidence:${contractId}`);
  });
}
