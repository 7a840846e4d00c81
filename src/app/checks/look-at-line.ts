import type { Contract } from '../../core/contract/contract-version.js';
import { nextEffectiveDate } from '../../core/contract/versions.js';
import { DueChecks, checkablePartitions, dueOfCurrentData } from '../../core/coordination/due.js';
import { FOREIGN_WRITE_MILLIS } from '../../core/lineage/sender.js';
import { closingOf } from '../../core/partition/closing.js';
import { partitionContaining } from '../../core/partition/partitioning.js';
import { isUnreadable } from '../../core/coordination/retry.js';
import { type EvidenceStatus, evidenceStatusOf } from '../../core/quality/evidence-status.js';
import {
  type ContractServer,
  type PlacedFact,
  isAboutServer,
  judgedServers,
} from '../../core/quality/server-choice.js';
import { type Instant, type Interval, type Partition, addMillis, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { FileLook } from '../ports/evidence-store.js';
import type { LineLook } from '../ports/due-store.js';
import type { ForeignWrite } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../shared/cooperative.js';
import { recordFileArrivals } from './file-arrivals.js';
import type { FilesSeen } from './files-of-line.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { DEFAULT_LOOK, lookOnSchedule, readingsByPlace } from './look-at-files.js';
import { writesObserved } from './observed-writes.js';
import { owedChecksOf } from './owed-checks-of.js';

/** What a look at a line of a contract found. */
export interface FoundInLine {
  /** Null where nothing is due. */
  readonly due: DueContract | null;
  /** When its files were looked at; null where it has none. */
  readonly looked: FileLook | null;
  readonly next: Pick<LineLook, 'nextAt' | 'rests'>;
}

const BEGINNING: Instant = '0001-01-01T00:00:00.000Z';
const END: Instant = '9999-12-31T00:00:00.000Z';

/**
 * A line that has no active version: it is looked at when one becomes effective or is published.
 */
export async function lookAtInactiveLine(
  { catalog, dataVersion }: Pick<Stores, 'catalog' | 'dataVersion'>,
  contract: Contract,
  { asOf, range }: { readonly asOf: Instant; readonly range: string },
): Promise<FoundInLine> {
  const nextAt = nextEffectiveDate(await catalog.versionHeads([contract.id]), range, asOf);
  // A publish during this look raises the head of the contract.
  const rests = dataVersion.rests().filter((key) => key !== '');
  return { due: null, looked: null, next: { nextAt, rests } };
}

/**
 * Looks at one line of a contract: records files that arrived since the last look, finds the
 * partitions that are due, and when to look again.
 */
export async function lookAtLine(
  ports: DueCheckPorts,
  active: ActiveContract,
  { asOf, present }: Pick<FilesSeen, 'present'> & { readonly asOf: Instant },
): Promise<FoundInLine> {
  const { contract, firstPublishedAt, partitioning } = active;
  const { id } = contract;
  const rests = new Set<string>();
  const facts = await ports.unitOfWork.read(async (stores) => {
    const read = await factsOf(stores, active);
    await ports.activeContracts.restOn(stores, active);
    for (const key of stores.dataVersion.rests()) rests.add(key);
    return read;
  });
  const arrived = facts.arrivals.map(({ interval }) => interval);
  const known = new Set(arrived.map(({ from }) => from));
  const fresh = (present ?? []).filter(({ from }) => !known.has(from));
  const isOwed = ({ from }: Interval): boolean => active.calendar?.at(from).owed ?? true;
  const checked = { partitioning, firstPublished: firstPublishedAt, arrived, present, isOwed, asOf };
  const checkable = checkablePartitions(checked);
  const evidenceVersions = [...facts.answered, ...(facts.current ?? [])].map(({ contractVersion }) => contractVersion);
  const placeOfVersion = await ports.unitOfWork.read(({ catalog }) =>
    ports.activeContracts.placesOf(catalog, id, evidenceVersions),
  );
  const readings = facts.answered.filter(({ isUnreadable }) => !isUnreadable);
  const look = await lookOnSchedule(ports, active, checkable, readingsByPlace(readings, placeOfVersion));
  const newArrivals = await recordFileArrivals(ports, { contractId: id, fresh, seen: look.seen, asOf });
  const closing = closingOf(partitioning, [...facts.arrivals, ...newArrivals]);
  const changes = [...facts.currentChanges, ...look.changes];
  // These join one read, whose heads count.
  const { changesObserved, checksOf } = await ports.unitOfWork.read(async (stores) => {
    const read = {
      checksOf: await owedChecksOf(ports, active, checkable),
      changesObserved: await writesObserved(ports, active, checkable),
    };
    for (const key of stores.dataVersion.rests()) rests.add(key);
    return read;
  });
  const statuses: EvidenceStatus[] = [];
  const identities = new Map(look.seen.map((files) => [filesKey(files.server, files.partition), files.identity]));
  const filesOn = (server: ContractServer | null, partition: Partition): string | null =>
    server === null ? null : (identities.get(filesKey(server.place, partition)) ?? null);
  const dueOn = (server: ContractServer | null): Promise<DueChecks> => {
    const current = facts.current?.filter((item) => isAboutServer(item, server, placeOfVersion)) ?? null;
    const ofCurrent =
      current === null
        ? null
        : evidenceStatusOf(active.checks, null, { evidence: current, changes, pauses: active.pauses }, asOf);
    statuses.push(...(ofCurrent ?? []));
    const unreadable = (current ?? []).filter(
      (item) => isUnreadable(item.reasonCode) && isSettledBy(item, active.version, server),
    );
    const place = { contractId: id, version: active.version, server: server?.name ?? null };
    return runCooperatively(
      DueChecks.of({
        checksOf,
        answered: facts.answered.filter(
          (item) =>
            isAboutServer(item, server, placeOfVersion) &&
            (!item.isUnreadable || isSettledBy(item, active.version, server)),
        ),
        changes: [...facts.changes, ...look.changes],
        dueOfCurrent:
          ofCurrent === null ? null : dueOfCurrentData(ofCurrent, asOf, new Set(unreadable.map((item) => item.id))),
        changesObserved: (partition) => changesObserved(partition, server),
        closedAt: closing,
        foreignWrites: facts.foreignWrites,
        waitMillis: (check, partition, lastChange) =>
          ports.failedAttempts?.waitMillis({ ...place, partition }, check, {
            lastChange,
            files: filesOn(server, partition),
          }) ?? null,
        asOf,
      }),
    );
  };
  const due: (DueContract['due'][number] & { readonly checks: DueChecks })[] = [];
  for (const server of judgedServers(active.servers)) {
    const filesOf = (partition: Partition): string | null => filesOn(server, partition);
    due.push({ server: server?.name ?? null, checks: await dueOn(server), filesOf });
  }
  await forgetSettledWrites(ports, { contractId: id, writes: facts.foreignWrites, checkable, asOf }, (partition) =>
    due.some(({ checks }) => checks.isForeignDue(partition)),
  );
  const partitions: Partition[] = [];
  const moments = new Moments(asOf);
  for (const partition of checkable) {
    if (isTurnOver()) await yieldToEventLoop();
    if (due.some((one) => one.checks.some(partition))) partitions.push(partition);
    for (const { checks } of due) {
      moments.add(checks.retryAt(partition));
      moments.add(partition === null ? null : checks.nextDueAt(partition));
    }
  }
  for (const { changesAt, check, evidence } of statuses) {
    moments.add(changesAt);
    if (evidence !== null && check.ttlMillis !== null) moments.add(addMillis(evidence.observedAt, check.ttlMillis + 1));
  }
  for (const { dueAt, nextAt } of facts.foreignWrites) {
    for (const moment of [dueAt, nextAt, addMillis(nextAt ?? dueAt, FOREIGN_WRITE_MILLIS)]) moments.add(moment);
  }
  moments.add(active.nextEffectiveAt);
  moments.add(nextWholeLook(ports, look.looked));
  for (const { to } of [...arrived, ...(present ?? [])]) moments.add(to);
  if (partitioning !== null) moments.add(partitionContaining(partitioning, asOf).to);
  rests.delete('');
  const found = { foundAtSequence: facts.sequence, closedAt: closing };
  return {
    due: partitions.length === 0 ? null : { active, checksOf, due, partitions, ...found },
    looked: look.looked,
    // What is due stays due until its results are recorded.
    next: { nextAt: partitions.length > 0 ? asOf : moments.first, rests: [...rests] },
  };
}

/**
 * Whether an attempt that no engine could run is enough: where no engine reads the server at all,
 * or the server was reached under this version. An installation may have got an engine since then.
 */
function isSettledBy(
  attempt: Pick<PlacedFact, 'contractVersion' | 'server'>,
  version: string,
  server: ContractServer | null,
): boolean {
  return server?.isRead !== true || (attempt.server !== null && attempt.contractVersion === version);
}

function filesKey(place: string, partition: Partition): string {
  return `${place} ${partitionId(partition)}`;
}

/** The first of the moments after `asOf`. */
class Moments {
  first: Instant | null = null;

  constructor(private readonly asOf: Instant) {}

  add(moment: Instant | null): void {
    if (moment !== null && moment > this.asOf && (this.first === null || moment < this.first)) this.first = moment;
  }
}

async function factsOf({ evidence, lineage }: Stores, { contract: { id }, partitioning }: ActiveContract) {
  return {
    sequence: await evidence.lastSequence(),
    foreignWrites: await lineage.foreignWrites(id),
    arrivals: await evidence.arrivals(id, BEGINNING, END),
    answered: await evidence.answered(id),
    changes: await evidence.newestChanges(id),
    current: partitioning === null ? await evidence.forPartitions(id, [null]) : null,
    currentChanges: partitioning === null ? await evidence.dataChanges(id, [null]) : [],
  };
}

/** When all files are looked at again. */
function nextWholeLook({ look = DEFAULT_LOOK }: DueCheckPorts, looked: FileLook | null): Instant | null {
  return looked === null ? null : addMillis(looked.lookedAtAllAt, look.allEveryMillis);
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
