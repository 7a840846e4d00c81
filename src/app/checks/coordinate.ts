import { partitionId } from '../../core/shared/interval.js';
import { ok } from '../../core/shared/result.js';
import { storable } from '../../core/shared/text.js';
import type { Commands } from '../app.js';
import { Unavailable } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import type { MeasuredCheck } from '../ports/check-agent.js';
import type { Log } from '../ports/clock.js';
import type { WorkItem } from '../ports/work-store.js';
import { withLeaseRenewal } from './lease-renewal.js';
import { recordResults } from './record-results.js';
import { type WatchPorts, type DueContract, findDueChecks } from './find-due-checks.js';
import type { evaluateSensors } from '../gate/evaluate-sensors.js';
import type { Instant } from '../../core/shared/interval.js';

/** What one round of the coordinator did. */
export interface CoordinatorReport {
  readonly startedAt: Instant;
  readonly partitionsDue: number;
  readonly partitionsChecked: number;
  readonly evidenceRecorded: number;
  readonly sensorsEvaluated: number;
  readonly failed: number;
}

export interface CoordinatePorts extends WatchPorts {
  readonly log: Log;
  /** Folds the lineage events that wait. */
  readonly fold: (options: { readonly signal?: AbortSignal }) => Promise<unknown>;
  /** Evaluates every sensor that is not paused. */
  readonly evaluateSensors: ReturnType<typeof evaluateSensors>;
  /** How long a lease lasts that nobody renews; twenty seconds. */
  readonly leaseMillis?: number;
}

const BATCH = 32;
const AT_ONCE = 4;
/** So many measured checks are held in memory before they are recorded; the batch's end is soon enough for all but wide tables. */
const MOST_HELD = 10_000;
/** Renewed while the work goes on, so it is only how long the work of a process that died lies still. */
const LEASE_MILLIS = 20_000;
const LAST_ATTEMPT = 5;
const FIRST_RETRY_MILLIS = 2_000;

/**
 * One round: pending events are folded first, then what is due becomes work rows, which are leased in batches, run by the embedded
 * agent and recorded under the lease's fencing token: an answer that comes after the lease was taken over is thrown away. A lease
 * is renewed while its work goes on.
 */
export function coordinate(ports: CoordinatePorts): Commands['coordinate'] {
  return async (context, { signal, onProgress }) => {
    const access = authorize(context, 'coordinator.run', '*');
    if (!access.ok) return access;
    const startedAt = ports.clock.now();
    await ports.fold(signal === undefined ? {} : { signal });
    const dueContracts = await findDueChecks(ports);
    const partitionsDue = await enqueue(ports, dueContracts);
    const total = { partitionsChecked: 0, evidenceRecorded: 0, failed: 0 };
    onProgress?.(0, partitionsDue);
    while (signal?.aborted !== true) {
      const owner = `${ports.agent.name}:${context.requestId}`;
      const items = await ports.unitOfWork.write(
        (tx) => tx.work.lease(owner, BATCH, ports.leaseMillis ?? LEASE_MILLIS),
        {
          bumpsVersion: false,
        },
      );
      if (items.length === 0) break;
      const report = await runBatch(ports, items, dueContracts, signal);
      total.partitionsChecked += report.checked;
      total.evidenceRecorded += report.recorded;
      total.failed += report.failed;
      onProgress?.(Math.min(total.partitionsChecked + total.failed, partitionsDue), partitionsDue);
    }
    const sensed = signal?.aborted === true ? ok({ sensors: 0 }) : await ports.evaluateSensors(context, {});
    return sensed.ok ? ok({ startedAt, partitionsDue, sensorsEvaluated: sensed.value.sensors, ...total }) : sensed;
  };
}

async function enqueue(ports: CoordinatePorts, dueContracts: readonly DueContract[]): Promise<number> {
  const items = dueContracts.flatMap(({ row, product, partitions }) =>
    partitions.map((partition) => ({
      contractId: row.contractId,
      contractVersion: row.version,
      partition,
      domain: product.split('/')[0] ?? '',
    })),
  );
  if (items.length > 0)
    await ports.unitOfWork.write((tx) => tx.work.enqueue(items, ports.clock.now()), { bumpsVersion: false });
  return items.length;
}

interface Attempt {
  readonly item: WorkItem;
  readonly contract: DueContract | null;
  readonly measured: readonly MeasuredCheck[];
  readonly fault: string | null;
}

/** Runs the items; once asked to stop it ends what it has begun, and drops the others: the next round finds them due anew. */
async function runBatch(
  ports: CoordinatePorts,
  items: readonly WorkItem[],
  dueContracts: readonly DueContract[],
  signal: AbortSignal | undefined,
): Promise<Counts> {
  const counts = { checked: 0, recorded: 0, failed: 0 };
  let attempts: Attempt[] = [];
  const settle = async (): Promise<void> => {
    const settled = attempts;
    attempts = [];
    const { checked, recorded, failed } = await recordAll(ports, settled);
    counts.checked += checked;
    counts.recorded += recorded;
    counts.failed += failed;
  };
  const queue = [...items];
  const next = (): WorkItem | undefined => (signal?.aborted === true ? undefined : queue.shift());
  const worker = async (): Promise<void> => {
    for (let item = next(); item !== undefined; item = next()) {
      attempts.push(await attempt(ports, item, dueContracts));
      if (attempts.reduce((held, { measured }) => held + measured.length, 0) >= MOST_HELD) await settle();
    }
  };
  const lease = ports.leaseMillis ?? LEASE_MILLIS;
  const renew = (): Promise<number> =>
    ports.unitOfWork.write((tx) => tx.work.renew(items, lease), { bumpsVersion: false });
  await withLeaseRenewal(() => Promise.all(Array.from({ length: AT_ONCE }, worker)), renew, lease, ports.log);
  await settle();
  if (queue.length > 0) await drop(ports, queue);
  return counts;
}

async function drop({ unitOfWork }: CoordinatePorts, items: readonly WorkItem[]): Promise<void> {
  await unitOfWork.write(
    async (tx) => {
      for (const { id, fencingToken } of items) await tx.work.complete(id, fencingToken);
    },
    { bumpsVersion: false },
  );
}

interface Counts {
  readonly checked: number;
  readonly recorded: number;
  readonly failed: number;
}

/**
 * Records the attempts together, for a commit costs more than its rows. Where that fails they are recorded one by one, so that what one
 * of them measured and no store can keep is that one's failure, and not the loss of what the others measured, round after round.
 */
async function recordAll(ports: CoordinatePorts, attempts: readonly Attempt[]): Promise<Counts> {
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

async function recordOne(ports: CoordinatePorts, attempt: Attempt): Promise<Counts> {
  try {
    return await record(ports, [attempt]);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const { contractId: contract, partition } = attempt.item;
    ports.log.error('evidence could not be recorded', { contract, partition: partitionId(partition), error });
    return record(ports, [{ ...attempt, measured: [], fault: messageOf(error) }]);
  }
}

/** Answers the leases of the attempts, and keeps what those measured whose lease still holds. */
async function record(ports: CoordinatePorts, attempts: readonly Attempt[]): Promise<Counts> {
  return ports.unitOfWork.write(async (tx) => {
    const counts = { checked: 0, recorded: 0, failed: 0 };
    for (const { item, contract, measured, fault } of attempts) {
      if (fault !== null) {
        const retry = item.attempts >= LAST_ATTEMPT ? null : FIRST_RETRY_MILLIS * 2 ** item.attempts;
        await tx.work.fail(item.id, item.fencingToken, storable(fault), retry);
        counts.failed += 1;
        continue;
      }
      if (!(await tx.work.complete(item.id, item.fencingToken))) continue;
      counts.checked += 1;
      if (contract === null || measured.length === 0) continue;
      const about = {
        contractId: item.contractId,
        contractVersion: item.contractVersion,
        product: contract.product,
        partition: item.partition,
        agent: ports.agent.name,
        observedAt: ports.clock.now(),
      };
      counts.recorded += await recordResults(tx, ports.ids, about, measured);
    }
    return counts;
  });
}

/** Measures the whole partition, for a row-count rule speaks for the others, and keeps what was due. */
async function attempt(ports: CoordinatePorts, item: WorkItem, dueContracts: readonly DueContract[]): Promise<Attempt> {
  const contract =
    dueContracts.find(({ row }) => row.contractId === item.contractId && row.version === item.contractVersion) ?? null;
  if (contract === null) return { item, contract, measured: [], fault: null };
  try {
    const due = contract.due.of(item.partition);
    const { checks, row } = contract;
    const measured = await ports.agent.measure({
      model: row.model,
      checks,
      partition: item.partition,
      asOf: ports.clock.now(),
    });
    return { item, contract, measured: measured.filter(({ check }) => due.has(check.id)), fault: null };
  } catch (error) {
    ports.log.error('checks could not be run', {
      contract: item.contractId,
      partition: partitionId(item.partition),
      error,
    });
    return { item, contract, measured: [], fault: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
