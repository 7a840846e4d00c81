import type { Contract } from '../../core/contract/contract-version.js';
import { majorOf } from '../../core/contract/versions.js';
import { DueChecks, checkablePartitions, dueOfCurrentData } from '../../core/coordination/due.js';
import { evidenceStatusOf } from '../../core/quality/evidence-status.js';
import { type ClosedAt, closingOf } from '../../core/partition/closing.js';
import { type ContractServer, isAboutServer, judgedServers } from '../../core/quality/server-choice.js';
import { FOREIGN_WRITE_MILLIS } from '../../core/lineage/sender.js';
import { type Instant, type Interval, type Partition, addMillis, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import { domainOfProduct } from '../catalog/references.js';
import { Unavailable } from '../shared/errors.js';
import type { LookSchedule } from '../../core/coordination/look.js';
import type { CheckAgent, SeenFiles } from '../ports/check-agent.js';
import type { Arrival, FileLook } from '../ports/evidence-store.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { ForeignWrite } from '../ports/lineage-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { lookOnSchedule, readingsByPlace } from './look-at-files.js';
import { writesObserved } from './observed-writes.js';
import type { FailedAttempts } from './failed-attempts.js';
import { type ChecksOf, owedChecksOf } from './owed-checks-of.js';

export interface DueCheckPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly agent: CheckAgent;
  readonly activeContracts: ActiveContracts;
  /** How often files are looked at. */
  readonly look?: LookSchedule;
  /** Checks that wait after failed attempts; none where it is not given. */
  readonly failedAttempts?: FailedAttempts;
}

/** The newest version of a line, with the partitions that are due. */
export interface DueContract {
  readonly active: ActiveContract;
  readonly checksOf: ChecksOf;
  /** The due checks of each server that is judged; null stands for none that an engine reads. */
  readonly due: readonly { readonly server: string | null; readonly checks: DueChecks }[];
  /** Those that are due on at least one server. */
  readonly partitions: readonly Partition[];
  /** The number of the last fact that was recorded before they were found. */
  readonly foundAtSequence: number;
  /** When a partition was complete; null while it is open. */
  readonly closedAt: ClosedAt;
  /** When its files were looked at; null where it has none. */
  readonly looked: FileLook | null;
}

const BEGINNING: Instant = '0001-01-01T00:00:00.000Z';
const END: Instant = '9999-12-31T00:00:00.000Z';

/**
 * Looks at every line of every contract: records files that arrived since the last look, and finds
 * the partitions that are due. A fault in one is logged and does not affect the others. Once
 * `signal` is aborted, the lines that were not looked at are left out.
 */
export async function findDueChecks(
  ports: DueCheckPorts & { readonly log: Log },
  signal?: AbortSignal,
): Promise<readonly DueContract[]> {
  const lines = await ports.unitOfWork.read(async ({ catalog }) => {
    const heads = await catalog.activeVersions();
    const contracts = await catalog.contractsById([...new Set(heads.map(({ contractId }) => contractId))]);
    const byId = new Map(contracts.map((contract) => [contract.id, contract]));
    return heads.map(({ contractId, version }) => ({ contract: byId.get(contractId), version }));
  });
  const dueContracts: DueContract[] = [];
  for (const { contract, version } of lines) {
    if (signal?.aborted === true) break;
    try {
      const due = contract === undefined ? null : await dueChecksOf(ports, contract, majorOf(version));
      if (due !== null) dueContracts.push(due);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      ports.log.error('due checks of a contract could not be found', { contract: contract?.id, version, error });
    }
  }
  await recordLooks(ports, dueContracts);
  return dueContracts;
}

/** In one transaction for all contracts; no answer of a gate depends on it. */
async function recordLooks({ unitOfWork }: DueCheckPorts, dueContracts: readonly DueContract[]): Promise<void> {
  // Several lines of a contract have one look.
  const looks = new Map(dueContracts.flatMap(({ looked }) => (looked === null ? [] : [[looked.contractId, looked]])));
  if (looks.size === 0) return;
  await unitOfWork.write((tx) => tx.evidence.recordFileLooks([...looks.values()]));
}

/** One line of a contract with its due checks; null where it is no longer active. */
async function dueChecksOf(ports: DueCheckPorts, contract: Contract, major: number): Promise<DueContract | null> {
  const { id } = contract;
  const asOf = ports.clock.now();
  const line = { asOf, rangeOf: () => `${String(major)}.x` };
  const [active] = await ports.unitOfWork.read(({ catalog }) => ports.activeContracts.of(catalog, [contract], line));
  if (active === null || active === undefined) return null;
  const { checks, firstPublishedAt, model, partitioning } = active;
  const present = await ports.agent.partitionsPresent(model, domainOfProduct(contract.product));
  const facts = await ports.unitOfWork.read(async ({ evidence, lineage }) => ({
    sequence: await evidence.lastSequence(),
    foreignWrites: await lineage.foreignWrites(id),
    arrivals: await evidence.arrivals(id, BEGINNING, END),
    answered: await evidence.answered(id),
    changes: await evidence.newestChanges(id),
    current: partitioning === null ? await evidence.forPartitions(id, [null]) : null,
    currentChanges: partitioning === null ? await evidence.dataChanges(id, [null]) : [],
  }));
  const arrived = facts.arrivals.map(({ interval }) => interval);
  const known = new Set(arrived.map(({ from }) => from));
  const fresh = (present ?? []).filter(({ from }) => !known.has(from));
  const checkable = checkablePartitions({ partitioning, firstPublished: firstPublishedAt, arrived, present, asOf });
  const evidenceVersions = [...facts.answered, ...(facts.current ?? [])].map(({ contractVersion }) => contractVersion);
  const placeOfVersion = await ports.unitOfWork.read(({ catalog }) =>
    ports.activeContracts.placesOf(catalog, id, evidenceVersions),
  );
  const look = await lookOnSchedule(ports, active, checkable, readingsByPlace(facts.answered, placeOfVersion));
  const newArrivals = await recordArrivals(ports, { contractId: id, fresh, seen: look.seen, asOf });
  const closing = closingOf(partitioning, [...facts.arrivals, ...newArrivals]);
  const changes = [...facts.currentChanges, ...look.changes];
  const checksOf = await owedChecksOf(ports, active, checkable);
  const changesObserved = await writesObserved(ports, active, checkable);
  const dueOn = (server: ContractServer | null): DueChecks => {
    const current = facts.current?.filter((item) => isAboutServer(item, server, placeOfVersion)) ?? null;
    return new DueChecks({
      checksOf,
      answered: facts.answered.filter((item) => isAboutServer(item, server, placeOfVersion)),
      changes: [...facts.changes, ...look.changes],
      dueOfCurrent:
        current === null
          ? null
          : dueOfCurrentData(evidenceStatusOf(checks, null, { evidence: current, changes }, asOf), asOf),
      changesObserved: (partition) => changesObserved(partition, server),
      closedAt: closing,
      foreignWrites: facts.foreignWrites,
      isWaiting: (check, partition, lastChange) =>
        ports.failedAttempts?.isWaiting(
          { contractId: id, server: server?.name ?? null, partition },
          check,
          lastChange,
        ) ?? false,
      asOf,
    });
  };
  const due = judgedServers(active.servers).map((server) => ({ server: server?.name ?? null, checks: dueOn(server) }));
  await forgetSettledWrites(ports, { contractId: id, writes: facts.foreignWrites, checkable, asOf }, (partition) =>
    due.some(({ checks }) => checks.isForeignDue(partition)),
  );
  const partitions = checkable.filter((partition) => due.some((one) => one.checks.some(partition)));
  const found = { foundAtSequence: facts.sequence, closedAt: closing, looked: look.looked };
  return { active, checksOf, due, partitions, ...found };
}

/**
 * Forgets foreign writes of partitions that were checked since then, or that are not checked at
 * all. Those of the last minutes stay, because they limit how often writes make checks due.
 */
async function forgetSettledWrites(
  { unitOfWork }: DueCheckPorts,
  facts: {
    readonly contractId: string;
    readonly writes: readonly ForeignWrite[];
    readonly checkable: readonly Partition[];
    readonly asOf: Instant;
  },
  isDue: (partition: Partition) => boolean,
): Promise<void> {
  const { asOf, checkable, contractId, writes } = facts;
  const checked = new Set(checkable.map(partitionId));
  const before = addMillis(asOf, -FOREIGN_WRITE_MILLIS);
  const settled = writes
    .filter(({ dueAt, nextAt }) => (nextAt ?? dueAt) < before)
    .map(({ partition }) => partition)
    .filter((partition) => !checked.has(partitionId(partition)) || !isDue(partition));
  if (settled.length === 0) return;
  await unitOfWork.write((tx) => tx.lineage.forgetForeignWrites(contractId, settled, before));
}

/**
 * Files that are seen for the first time arrived when the newest of them was written, or now where
 * that is not known.
 */
async function recordArrivals(
  { unitOfWork }: DueCheckPorts,
  facts: {
    readonly contractId: string;
    readonly fresh: readonly Interval[];
    readonly seen: readonly SeenFiles[];
    readonly asOf: Instant;
  },
): Promise<readonly Arrival[]> {
  const { contractId, fresh, seen, asOf } = facts;
  if (fresh.length === 0) return [];
  const written = new Map<string, Instant>();
  for (const { partition, newestAt } of seen) {
    const known = written.get(partitionId(partition));
    if (newestAt !== null && (known === undefined || newestAt < known)) written.set(partitionId(partition), newestAt);
  }
  const arrivals = fresh.map((interval): Arrival => {
    const newestAt = written.get(partitionId(interval)) ?? asOf;
    const arrivedAt = newestAt < asOf ? newestAt : asOf;
    return { contractId, interval, arrivedAt, kind: 'FILES', recordedAt: asOf };
  });
  await unitOfWork.write(async (tx) => {
    await tx.evidence.recordArrivals(arrivals);
    tx.signal(`evidence:${contractId}`);
  });
  return arrivals;
}
