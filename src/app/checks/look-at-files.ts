import { OWN_PROVENANCE } from '../../core/quality/check.js';
import type { ContractServer, PlaceOfVersion, PlacedFact } from '../../core/quality/server-choice.js';
import {
  type LookSchedule,
  type ReadingFact,
  compareFiles,
  notOvertaken,
  partitionsToLookAt,
} from '../../core/coordination/look.js';
import type { ContractModel } from '../../core/contract/model.js';
import { DAY } from '../../core/shared/duration.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { domainOfProduct } from '../catalog/references.js';
import type { CheckAgent, SeenFiles } from '../ports/check-agent.js';
import type { Clock } from '../ports/clock.js';
import type { DataChange, FileLook } from '../ports/evidence-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The schedule where the configuration gives none. */
export const DEFAULT_LOOK: LookSchedule = { backMillis: 7 * DAY, allEveryMillis: DAY };

export interface LookPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly agent: CheckAgent;
}

/** The state of the files that were looked at, and the writes that it shows. */
export interface Look {
  readonly seen: readonly SeenFiles[];
  readonly changes: readonly DataChange[];
}

/**
 * The coordinator's look at a contract: at its newest partitions, at times at all. `looked` is to
 * be recorded; null where there are no files.
 */
export async function lookOnSchedule(
  ports: LookPorts & { readonly look?: LookSchedule },
  active: ActiveContract,
  partitions: readonly Partition[],
  readings: readonly ReadingFact[],
): Promise<Look & { readonly looked: FileLook | null }> {
  const contractId = active.contract.id;
  const asOf = ports.clock.now();
  const last = await ports.unitOfWork.read(({ evidence }) => evidence.fileLook(contractId));
  const lookedAtAllAt = last?.lookedAtAllAt ?? null;
  const { partitioning } = active;
  const shareFiles = partitioning !== null && partitioning.path === null;
  const facts = { partitions, partitioning, lookedAtAllAt, shareFiles, asOf };
  const wanted = partitionsToLookAt(facts, ports.look ?? DEFAULT_LOOK);
  const { contract, model, servers } = active;
  const about = { contractId, product: contract.product, model, servers };
  const look = await lookAtFiles(ports, about, wanted.partitions, readings);
  if (look.seen.length === 0) return { ...look, looked: null };
  const looked = { contractId, lookedAt: asOf, lookedAtAllAt: wanted.isAll ? asOf : (lookedAtAllAt ?? asOf) };
  return { ...look, looked };
}

/** Readings by the places of their servers: a server of one name may be in several. */
export function readingsByPlace(
  readings: readonly (PlacedFact & ReadingFact)[],
  placeOfVersion: PlaceOfVersion,
): readonly ReadingFact[] {
  const own = readings.filter(({ provenance }) => provenance === OWN_PROVENANCE);
  return own.map((reading) => ({ ...reading, server: placeOfVersion(reading.contractVersion, reading.server) }));
}

/** The contract whose files are looked at, with the model that says where they are. */
export interface LookedAt {
  readonly contractId: string;
  readonly product: string;
  readonly model: ContractModel;
  readonly servers: readonly ContractServer[];
}

/**
 * Looks at the files of the partitions and records what changed: a write that no run reported
 * invalidates the evidence of readings that began before it. What another process recorded during
 * this look is left to the next one: a process that was stopped may have seen files of long ago.
 */
export async function lookAtFiles(
  ports: LookPorts,
  { contractId, product, model, servers }: LookedAt,
  partitions: readonly Partition[],
  readings: readonly ReadingFact[],
): Promise<Look> {
  if (partitions.length === 0) return { seen: [], changes: [] };
  const before = await ports.unitOfWork.read(({ evidence }) => evidence.knownFiles(contractId, partitions));
  const looked = await ports.agent.look(model, partitions, domainOfProduct(product));
  const places = new Map(servers.map(({ name, place }) => [name, place]));
  const seen = looked.map((files) => ({ ...files, server: places.get(files.server) ?? files.server }));
  if (seen.length === 0) return { seen, changes: [] };
  const found = compareFiles(seen, before, readings);
  if (found.unknown.length === 0 && found.written.length === 0) return { seen, changes: [] };
  const about = seen.map(({ partition }) => partition);
  const recordedAt: Instant = ports.clock.now();
  const changes = await ports.unitOfWork.write(async (tx) => {
    await tx.evidence.lockFiles(contractId);
    const known = await tx.evidence.knownFiles(contractId, about);
    const { unknown, written } = compareFiles(notOvertaken(seen, before, known), before, readings);
    await tx.evidence.recordFiles(unknown.map((files) => ({ ...files, contractId, recordedAt })));
    const recorded: DataChange[] = [];
    for (const { partition } of written) {
      const change = { contractId, partition, runId: null, recordedAt };
      recorded.push(await tx.evidence.recordDataChange(change));
    }
    tx.signal(`evidence:${contractId}`);
    tx.signal(`gate:${product}`);
    return recorded;
  });
  return { seen, changes };
}
