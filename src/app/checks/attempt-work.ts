import { addMillis, partitionId } from '../../core/shared/interval.js';
import { storable } from '../../core/shared/text.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import type { Log } from '../ports/clock.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { WorkItem } from '../ports/work-store.js';
import { Unavailable } from '../shared/errors.js';
import type { DueCheckPorts, DueContract } from './due-contract.js';
import { type Reading, recordResults } from './record-results.js';
import { type BeginReading, type DueOnServer, beginAlone } from './begin-readings.js';

export interface DueWorkPorts extends DueCheckPorts {
  readonly log: Log;
  /** How long a lease lasts without renewal; 20 seconds by default. */
  readonly leaseMillis?: number;
}

const LAST_ATTEMPT = 5;
const FIRST_RETRY_MILLIS = 2_000;

/** What the run of an item found, before it is recorded. */
export interface Attempt {
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
export async function recordAll(ports: DueWorkPorts, attempts: readonly Attempt[]): Promise<WorkCounts> {
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
 * affects the other checks, and keeps the results that were due. Checks that wait after failed
 * attempts are left out. A fault on one server does not discard what was measured on the others.
 *
 * `contract` is null if it was published since the due checks were found: the next look finds it.
 */
export async function attempt(
  ports: DueWorkPorts,
  item: WorkItem,
  contract: DueContract | null,
  begin: BeginReading = beginAlone,
): Promise<Attempt> {
  const readings: ReadResults[] = [];
  let fault: string | null = null;
  for (const on of contract?.due ?? []) {
    const { server } = on;
    if (contract === null) continue;
    try {
      const begun = await begin(ports, contract, item, on);
      if (begun === null) continue;
      const { due, reading } = begun;
      const measured = await begun.measure();
      remember(ports, { item, on, reading }, measured);
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
