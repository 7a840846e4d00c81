import { domainOfProduct } from '../catalog/references.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import { storable } from '../../core/shared/text.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import type { Log } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { WorkItem } from '../ports/work-store.js';
import { Unavailable } from '../shared/errors.js';
import type { DueContract, DueCheckPorts } from './find-due-checks.js';
import { withLeaseRenewal } from './lease-renewal.js';
import { type Reading, beginReading, recordResults } from './record-results.js';

export interface DueWorkPorts extends DueCheckPorts {
  readonly log: Log;
  /** How long a lease lasts without renewal; LEASE_MILLIS by default. */
  readonly leaseMillis?: number;
}

/**
 * Leases are renewed while their work goes on: this is how long the work of a process that died
 * waits.
 */
export const LEASE_MILLIS = 20_000;

const AT_ONCE = 4;
/**
 * The most measured checks held in memory before they are recorded; only wide tables reach it
 * within a batch.
 */
const MOST_HELD = 10_000;
/** How long results wait for others of their batch: slow rules do not hold back those of others. */
const LONGEST_HELD_MILLIS = 1_000;
const LAST_ATTEMPT = 5;
const FIRST_RETRY_MILLIS = 2_000;

interface Attempt {
  readonly item: WorkItem;
  readonly contract: DueContract | null;
  readonly readings: readonly ReadResults[];
  /** Of the first server that could not be measured; null if all were. */
  readonly fault: string | null;
}

/** What one reading of one server found. */
interface ReadResults {
  readonly reading: Reading;
  readonly measured: readonly MeasuredCheck[];
}

/**
 * Runs leased items. Once `signal` is aborted it finishes what has begun and drops the others: the
 * next coordinator cycle finds them due again.
 */
export async function runBatch(
  ports: DueWorkPorts,
  items: readonly WorkItem[],
  dueContracts: readonly DueContract[],
  signal: AbortSignal | undefined,
): Promise<WorkCounts> {
  const counts = { checked: 0, recorded: 0, failed: 0 };
  let attempts: Attempt[] = [];
  let settledAt = performance.now();
  const settle = async (): Promise<void> => {
    const settled = attempts;
    attempts = [];
    settledAt = performance.now();
    if (settled.length === 0) return;
    const { checked, recorded, failed } = await recordAll(ports, settled);
    counts.checked += checked;
    counts.recorded += recorded;
    counts.failed += failed;
  };
  const queue = [...items];
  const next = (): WorkItem | undefined => (signal?.aborted === true ? undefined : queue.shift());
  const worker = async (): Promise<void> => {
    for (let item = next(); item !== undefined; item = next()) {
      const ended = await attempt(ports, item, dueContracts);
      attempts.push(ended);
      const held = attempts.flatMap(({ readings }) => readings).reduce((sum, { measured }) => sum + measured.length, 0);
      const isLate = performance.now() - settledAt >= LONGEST_HELD_MILLIS;
      // Without further items this worker ends, and others may run a slow rule for long.
      if (held >= MOST_HELD || isLate || queue.length === 0) await settle();
    }
  };
  const lease = ports.leaseMillis ?? LEASE_MILLIS;
  const renew = (): Promise<number> =>
    ports.unitOfWork.write((tx) => tx.work.renew(items, lease), { bumpsVersion: false });
  await withLeaseRenewal(() => allEnded(Array.from({ length: AT_ONCE }, worker)), renew, lease, ports.log);
  await settle();
  if (queue.length > 0) await drop(ports, queue);
  return counts;
}

/** Waits for all of them, also where one fails: none goes on after its leases are not renewed. */
async function allEnded(workers: readonly Promise<void>[]): Promise<void> {
  for (const worker of await Promise.allSettled(workers)) if (worker.status === 'rejected') throw worker.reason;
}

async function drop({ unitOfWork }: DueWorkPorts, items: readonly WorkItem[]): Promise<void> {
  await unitOfWork.write(
    async (tx) => {
      for (const { id, fencingToken } of items) await tx.work.complete(id, fencingToken);
    },
    { bumpsVersion: false },
  );
}

export interface WorkCounts {
  readonly checked: number;
  readonly recorded: number;
  readonly failed: number;
}

/**
 * Records the attempts together, because a commit costs more than its rows. Where that fails they
 * are recorded one by one, so that a result that no store can keep fails alone and does not lose
 * the others.
 */
async function recordAll(ports: DueWorkPorts, attempts: readonly Attempt[]): Promise<WorkCounts> {
  try {
    return await record(ports, attempts);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    ports.log.warn('a batch of evidence could not be recorded together', { error });
  }
  const total = { checked: 0, recorded: 0, failed: 0 };
  for (const attempt of attempts) {
    const { checked, recorded, failed } = await recordOne(ports, attempt);
    total.checked += checked;
    total.recorded += recorded;
    total.failed += failed;
  }
  return total;
}

async function recordOne(ports: DueWorkPorts, attempt: Attempt): Promise<WorkCounts> {
  try {
    return await record(ports, [attempt]);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const { contractId: contract, partition } = attempt.item;
    ports.log.error('evidence could not be recorded', { contract, partition: partitionId(partition), error });
    return record(ports, [{ ...attempt, readings: [], fault: messageOf(error) }]);
  }
}

/**
 * Ends the lease of the item: completed, or to be tried again after a fault. Returns false if the
 * lease is no longer held, so that nothing may be recorded.
 */
async function settled({ work }: Transaction, item: WorkItem, fault: string | null): Promise<boolean> {
  if (fault === null) return work.complete(item.id, item.fencingToken);
  const retry = item.attempts >= LAST_ATTEMPT ? null : FIRST_RETRY_MILLIS * 2 ** item.attempts;
  return work.fail(item.id, item.fencingToken, storable(fault), retry);
}

/**
 * Ends the leases of the attempts, and keeps the results of those whose lease is still held: also
 * where a fault on another server lets the item be tried again.
 */
async function record(ports: DueWorkPorts, attempts: readonly Attempt[]): Promise<WorkCounts> {
  return ports.unitOfWork.write(async (tx) => {
    const counts = { checked: 0, recorded: 0, failed: 0 };
    for (const { item, contract, fault, readings } of attempts) {
      if (fault !== null) counts.failed += 1;
      if (!(await settled(tx, item, fault))) continue;
      // Nothing was read where another process did the work since it was found due.
      if (fault === null && readings.length > 0) counts.checked += 1;
      for (const { measured, reading } of readings) {
        if (contract === null || measured.length === 0) continue;
        const about = {
          contractId: item.contractId,
          contractVersion: item.contractVersion,
          product: contract.active.contract.product,
          partition: item.partition,
          agent: ports.agent.name,
          reading,
          observedAt: ports.clock.now(),
          closedAt: item.partition === null ? null : contract.closedAt(item.partition),
        };
        counts.recorded += await recordResults({ tx, ids: ports.ids }, about, measured);
      }
    }
    return counts;
  });
}

/**
 * Measures the whole partition on each server where a check of it is due, because a row-count rule
 * affects the other checks, and keeps the results that were due. A fault on one server does not
 * discard what was measured on the others.
 */
async function attempt(ports: DueWorkPorts, item: WorkItem, dueContracts: readonly DueContract[]): Promise<Attempt> {
  const contract =
    dueContracts.find(
      ({ active }) => active.contract.id === item.contractId && active.version === item.contractVersion,
    ) ?? null;
  const readings: ReadResults[] = [];
  let fault: string | null = null;
  // Without a contract, it was published since the due checks were found: the next cycle has it.
  for (const { server, checks } of contract?.due ?? []) {
    if (contract === null) continue;
    try {
      const due = await stillDue(ports, contract, item.partition, { server, checks });
      if (due.size === 0) continue;
      const reading = await beginReading(ports);
      const measured = await ports.agent.measure({
        model: contract.active.model,
        domain: domainOfProduct(contract.active.contract.product),
        checks: contract.checksOf(item.partition),
        partition: item.partition,
        server,
        asOf: reading.beganAt,
      });
      readings.push({ reading, measured: measured.filter(({ check }) => due.has(check.id)) });
    } catch (error) {
      fault ??= messageOf(error);
      const { contractId, partition } = item;
      const at = { contract: contractId, partition: partitionId(partition), server };
      ports.log.error('checks could not be run', { ...at, error });
    }
  }
  return { item, contract, readings, fault };
}

/**
 * The due checks of a server without those that were recorded since they were found: two processes
 * may find the same check due, and the second one queues it again after the first one has completed
 * it. Nobody else records the item while its lease is held.
 */
async function stillDue(
  { unitOfWork }: DueWorkPorts,
  { active, foundAtSequence }: DueContract,
  partition: Partition,
  { server, checks }: DueContract['due'][number],
): Promise<ReadonlySet<string>> {
  const due = checks.of(partition);
  if (due.size === 0) return due;
  const recorded = await unitOfWork.read(({ evidence }) =>
    evidence.recordedAfter(active.contract.id, partition, foundAtSequence),
  );
  const done = new Set(recorded.filter((item) => item.server === server).map(({ checkId }) => checkId));
  return new Set([...due].filter((id) => !done.has(id)));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
