import {
  BACKFILL_PRIORITY,
  type Backfill,
  type BackfillProgress,
  nextOfBackfill,
} from '../../core/coordination/backfill.js';
import { type ContractServer, judgedServers } from '../../core/quality/server-choice.js';
import { type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import type { ActiveContract, ActiveContracts } from '../catalog/active-contracts.js';
import type { Clock, Log } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import type { NewWork } from '../ports/work-store.js';
import { domainOfProduct } from '../catalog/references.js';
import { needsOf } from './due-contract.js';

export interface BackfillPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly log: Log;
  readonly activeContracts: ActiveContracts;
}

/**
 * Queues more of the running backfills, each up to its limit, and ends those that are complete.
 * Returns how many items were queued. Any process may do it at any time: a backfill goes on where
 * its row says, in the transaction that queues.
 */
export async function continueBackfills(ports: BackfillPorts): Promise<number> {
  const running = await ports.unitOfWork.read(({ backfills }) => backfills.runningBackfills());
  let queued = 0;
  for (const { concurrency, id, inFlight } of running) {
    if (inFlight >= concurrency) continue;
    try {
      queued += await ports.unitOfWork.write((tx) => continueOne(ports, tx, id));
    } catch (error) {
      ports.log.error('a backfill could not go on', { backfill: id, error });
    }
  }
  return queued;
}

async function continueOne(ports: BackfillPorts, tx: Transaction, id: string): Promise<number> {
  // What is leased stays so until the work is queued.
  await tx.work.lockLeasing();
  const backfill = await tx.backfills.lockedBackfill(id);
  if (backfill?.state !== 'RUNNING') return 0;
  const found = await lineOf(ports, tx, backfill);
  if (found === null) {
    await end(
      ports,
      tx,
      backfill,
      'The contract has no active version with these partitions and this server any more.',
    );
    return 0;
  }
  const { active, partitioning, servers } = found;
  const held = await tx.backfills.heldByOthers(backfill);
  const step = nextOfBackfill(backfill, {
    partitioning,
    isOwed: ({ from }) => active.calendar?.at(from).owed ?? true,
    isHeld: ({ from }) => held.has(from),
  });
  if (step.isComplete) {
    await end(ports, tx, { ...backfill, nextFrom: step.nextFrom, skipped: backfill.skipped + step.skipped }, null);
    return 0;
  }
  if (step.nextFrom === backfill.nextFrom) return 0;
  const items = await workOf(tx, { active, backfill, servers }, step.partitions);
  if (items.length > 0) await tx.work.enqueue(items, ports.clock.now());
  await tx.backfills.updateBackfill({
    ...backfill,
    nextFrom: step.nextFrom,
    skipped: backfill.skipped + step.skipped,
    queued: backfill.queued + step.partitions.length,
  });
  if (items.length > 0) tx.signal('work');
  // Where nothing of so many partitions is owed, it goes on at once.
  else tx.signal('contract');
  return items.length;
}

async function lineOf(
  { activeContracts, clock }: BackfillPorts,
  tx: Transaction,
  { contractId, major, server }: Backfill,
) {
  const contracts = await tx.catalog.contractsById([contractId]);
  const line = { asOf: clock.now(), rangeOf: () => `${String(major)}.x` };
  const [active = null] = await activeContracts.of(tx, contracts, line);
  if (active === null || active.partitioning === null) return null;
  const servers = judgedServers(active.servers, server);
  if (server !== null && !servers.some((one) => one?.name === server)) return null;
  return { active, partitioning: active.partitioning, servers };
}

/** One item for each partition of each server. */
async function workOf(
  { evidence }: Pick<Transaction, 'evidence'>,
  of: {
    readonly active: ActiveContract;
    readonly backfill: BackfillProgress;
    readonly servers: readonly (ContractServer | null)[];
  },
  partitions: readonly Interval[],
): Promise<readonly NewWork[]> {
  const { contract, version } = of.active;
  const changes = await evidence.dataChanges(contract.id, partitions);
  const lastChangeOf = (partition: Partition): number =>
    changes
      .filter((change) => partitionId(change.partition) === partitionId(partition))
      .reduce((last, { sequence }) => Math.max(last, sequence), 0);
  return of.servers.flatMap((server) => {
    const about = {
      ...{ contractId: contract.id, contractVersion: version, domain: domainOfProduct(contract.product) },
      ...{ server: server?.name ?? null, place: server?.place ?? '', needs: needsOf(server) },
      ...{ priority: BACKFILL_PRIORITY, backfill: of.backfill.id },
    };
    return partitions.map((partition) => ({ ...about, partition, lastChange: lastChangeOf(partition) }));
  });
}

async function end(
  { clock, log }: BackfillPorts,
  tx: Transaction,
  backfill: BackfillProgress,
  reason: string | null,
): Promise<void> {
  const withdrawn = reason === null ? 0 : await tx.backfills.withdrawWork(backfill.id);
  await tx.backfills.updateBackfill({
    ...backfill,
    queued: backfill.queued - withdrawn,
    state: reason === null ? 'COMPLETED' : 'CANCELLED',
    ended: { at: clock.now(), by: null, reason },
  });
  const { contractId: contract, failed, id, queued } = backfill;
  log.info('a backfill has ended', { backfill: id, contract, partitions: queued - withdrawn, failed, reason });
}
