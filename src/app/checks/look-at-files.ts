import { type LookSchedule, type ReadingFact, compareFiles, partitionsToLookAt } from '../../core/coordination/look.js';
import type { ContractModel } from '../../core/contract/model.js';
import { majorOf } from '../../core/contract/versions.js';
import { DAY } from '../../core/shared/duration.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { CheckAgent, SeenFiles } from '../ports/check-agent.js';
import type { Clock } from '../ports/clock.js';
import type { DataChange, FileLook } from '../ports/evidence-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The schedule where the configuration gives none. */
const DEFAULT_LOOK: LookSchedule = { backMillis: 7 * DAY, allEveryMillis: DAY };

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
  const shareFiles = active.partitioning !== null && active.partitioning.path === null;
  const facts = { partitions, lookedAtAllAt, shareFiles, asOf };
  const wanted = partitionsToLookAt(facts, ports.look ?? DEFAULT_LOOK);
  const { contract, model } = active;
  const about = { contractId, product: contract.product, model };
  const look = await lookAtFiles(ports, about, wanted.partitions, readings);
  if (look.seen.length === 0) return { ...look, looked: null };
  const looked = { contractId, lookedAt: asOf, lookedAtAllAt: wanted.isAll ? asOf : (lookedAtAllAt ?? asOf) };
  return { ...look, looked };
}

/** The contract whose files are looked at, with the model that says where they are. */
export interface LookedAt {
  readonly contractId: string;
  readonly product: string;
  readonly model: ContractModel;
}

/**
 * Looks at the files of the partitions and records what changed: a write that no run reported
 * invalidates the evidence of readings that began before it.
 */
export async function lookAtFiles(
  ports: LookPorts,
  { contractId, product, model }: LookedAt,
  partitions: readonly Partition[],
  readings: readonly ReadingFact[],
): Promise<Look> {
  const seen = partitions.length === 0 ? [] : await ports.agent.look(model, partitions);
  if (seen.length === 0) return { seen, changes: [] };
  const about = seen.map(({ partition }) => partition);
  const known = await ports.unitOfWork.read(({ evidence }) => evidence.knownFiles(contractId, about));
  const ofLine = serverOfLine(model.version);
  const { unknown, written } = compareFiles(seen.map(ofLine), known, readings.map(ofLine));
  if (unknown.length === 0 && written.length === 0) return { seen, changes: [] };
  const recordedAt: Instant = ports.clock.now();
  const changes = await ports.unitOfWork.write(async (tx) => {
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

/**
 * Two lines of a contract may have a server of one name in different places: what is known of the
 * files of one says nothing about those of the other.
 */
function serverOfLine(version: string): <T extends { readonly server: string | null }>(facts: T) => T {
  const line = String(majorOf(version));
  return (facts) => ({ ...facts, server: facts.server === null ? null : `${facts.server}@${line}` });
}
