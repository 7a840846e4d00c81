import type { LeaseLimits } from '../../core/coordination/leasing.js';
import type { AgentAbilities } from '../../core/coordination/needs.js';
import { retryAfterMillis } from '../../core/coordination/retry.js';
import { addMillis, partitionId } from '../../core/shared/interval.js';
import { storable } from '../../core/shared/text.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import type { Log } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { WorkItem } from '../ports/work-store.js';
import { Unavailable } from '../shared/errors.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { type Reading, recordResults } from './record-results.js';
import { type ServerAttempt, randomOf, recordServerHealth } from './server-health.js';
import type { AttemptOutcome, WorkObserver } from './work-observers.js';
import { type BeginReading, type DueOnServer, beginAlone } from './begin-readings.js';

export interface DueWorkPorts extends DueCheckPorts {
  readonly log: Log;
  /** What the agent of this process can run; all work without it. */
  readonly abilities?: AgentAbilities;
  readonly leaseLimits?: LeaseLimits;
  /** How long agents keep work without a heartbeat. */
  readonly agentLeaseMillis?: number;
  readonly workObserver?: WorkObserver;
}

/** Why an item has no result, and whether the same may have one later. */
export interface Fault {
  readonly message: string;
  readonly isTransient: boolean;
}

/** What the run of an item found, before it is recorded. */
export interface Attempt {
  readonly item: WorkItem;
  readonly contract: DueContract | null;
  /** What was read of the server; null where nothing was. */
  readonly read: ReadResults | null;
  readonly fault: Fault | null;
}

/** An attempt and how long it took. */
export interface EndedAttempt extends Attempt {
  readonly millis: number;
}

/** What one reading of the server found, and which of its results are kept. */
interface ReadResults {
  readonly reading: Reading;
  readonly measured: readonly MeasuredCheck[];
  readonly kept: readonly MeasuredCheck[];
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
export async function recordAll(ports: DueWorkPorts, attempts: readonly EndedAttempt[]): Promise<WorkCounts> {
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

async function recordOne(ports: DueWorkPorts, attempt: EndedAttempt): Promise<WorkCounts> {
  try {
    return await record(ports, [attempt]);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const { contractId: contract, partition } = attempt.item;
    ports.log.error('evidence could not be recorded', { contract, partition: partitionId(partition), error });
    const fault = { message: messageOf(error), isTransient: false };
    return record(ports, [{ ...attempt, read: null, fault }]);
  }
}

/**
 * Ends the leases: completed, or to be tried again after a fault that may pass. Those that were not
 * held any more are STALE: of them nothing may be recorded.
 */
async function settled(
  { ids, tx }: RecordPorts,
  attempts: readonly Attempt[],
): Promise<ReadonlyMap<WorkItem, AttemptOutcome>> {
  const outcomes = new Map<WorkItem, AttemptOutcome>();
  const completed = await tx.work.complete(attempts.filter(({ fault }) => fault === null).map(({ item }) => item));
  for (const { fault, item } of attempts) {
    if (fault === null) {
      outcomes.set(item, completed.has(item) ? 'COMPLETED' : 'STALE');
      continue;
    }
    const wait = fault.isTransient ? retryAfterMillis(item.attempts, randomOf(ids)) : null;
    const isHeld = await tx.work.fail(item, storable(fault.message), wait);
    outcomes.set(item, isHeld ? (wait === null ? 'DEAD' : 'RETRIED') : 'STALE');
  }
  return outcomes;
}

interface RecordPorts {
  readonly ids: DueWorkPorts['ids'];
  readonly tx: Transaction;
}

/** Ends the leases of the attempts, and keeps the results of those whose lease is still held. */
async function record(ports: DueWorkPorts, attempts: readonly EndedAttempt[]): Promise<WorkCounts> {
  const { ids, unitOfWork, workObserver } = ports;
  const { counts, outcomes } = await unitOfWork.write(async (tx) => {
    const counts = { checked: 0, recorded: 0, failed: 0 };
    const outcomes: (readonly [AttemptOutcome, millis: number])[] = [];
    const servers: ServerAttempt[] = [];
    const ended = await settled({ ids, tx }, attempts);
    for (const { item, contract, fault, millis, read } of attempts) {
      if (fault !== null) counts.failed += 1;
      const outcome = ended.get(item) ?? 'STALE';
      outcomes.push([outcome, millis]);
      if (outcome === 'STALE') continue;
      // Nothing was read where another process did the work since it was found due.
      if (fault === null && read !== null) counts.checked += 1;
      if (contract === null || read === null) continue;
      const { kept, measured, reading } = read;
      servers.push({ place: item.place, measured });
      if (kept.length === 0) continue;
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
      counts.recorded += await recordResults({ tx, ids }, about, kept);
    }
    await recordServerHealth({ ids, tx }, servers);
    return { counts, outcomes };
  });
  for (const [outcome, millis] of outcomes) workObserver?.attemptEnded(outcome, millis);
  return counts;
}

/**
 * Measures the whole partition on the server of the item, because a row-count rule affects the
 * other checks, and keeps the results that were due. Checks that wait after failed attempts are
 * left out.
 *
 * `contract` is null if it was published since the due checks were found: the next look finds it.
 */
export async function attempt(
  ports: DueWorkPorts,
  item: WorkItem,
  contract: DueContract | null,
  begin: BeginReading = beginAlone,
): Promise<Attempt> {
  const on = contract?.due.find(({ server }) => server === item.server);
  if (contract === null || on === undefined) return { item, contract, read: null, fault: null };
  try {
    const begun = await begin(ports, contract, item, on);
    if (begun === null) return { item, contract, read: null, fault: null };
    const { due, reading } = begun;
    const measured = await begun.measure();
    remember(ports, { item, on, reading }, measured);
    const read = { reading, measured, kept: measured.filter(({ check }) => due.has(check.id)) };
    return { item, contract, read, fault: null };
  } catch (error) {
    const { contractId, partition, server } = item;
    const at = { contract: contractId, partition: partitionId(partition), server };
    ports.log.error('checks could not be run', { ...at, error });
    return { item, contract, read: null, fault: { message: messageOf(error), isTransient: true } };
  }
}

/** Lets checks that failed wait before they are run again. */
function remember(
  { clock, failedAttempts, log }: DueWorkPorts,
  { item, on, reading }: { readonly item: WorkItem; readonly on: DueOnServer; readonly reading: Reading },
  measured: readonly MeasuredCheck[],
): void {
  const { contractId, contractVersion: version, partition } = item;
  const { server } = on;
  const place = { contractId, version, partition, server };
  const seen = { lastChange: reading.seenSequence, files: on.filesOf(partition) };
  const waiting = failedAttempts?.record(place, measured, seen) ?? [];
  if (waiting.length === 0) return;
  const at = { contract: contractId, partition: partitionId(partition), server };
  const reasons = [...new Set(waiting.map(({ item: { reasonCode } }) => reasonCode))];
  const wait = waiting.reduce((least, { waitMillis }) => Math.min(least, waitMillis), Infinity);
  const retryAt = addMillis(clock.now(), wait);
  log.warn('checks failed and are run again later', { ...at, checks: waiting.length, reasons, retryAt });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
