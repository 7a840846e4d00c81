import { placedByReceipt } from '../../core/lineage/event-order.js';
import type { LineageEvent, LineageWarning, RunEvent } from '../../core/lineage/event.js';
import { type PriorState, fold } from '../../core/lineage/fold.js';
import type { RunRecord } from '../../core/lineage/run.js';
import type { Result } from '../../core/shared/result.js';
import { storable } from '../../core/shared/text.js';
import type { Clock, Log } from '../ports/clock.js';
import { type EventReader, LARGE_EVENT } from '../ports/event-reader.js';
import type { EventRejection } from '../../formats/openlineage/decode.js';
import type { RawEvent } from '../ports/lineage-store.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { DeliveryRecorder } from './record-deliveries.js';

interface FoldPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly eventReader: EventReader;
  readonly log: Log;
}

/** What one call of the fold loop did. */
interface FoldReport {
  readonly folded: number;
  /** Dead-lettered events: marked with their problem, so that the events behind them go on. */
  readonly failed: number;
}

const BATCH = 64;

/**
 * Folds pending raw events, oldest first, until none is left or `signal` aborts: into datasets,
 * jobs, runs and edges, and for completed runs into the arrival of partitions of bound contracts.
 * An event is applied as a whole or not at all. Several events share a transaction; when a batch
 * fails, its events are folded one by one.
 *
 * The first call retries the dead letters of earlier processes, because this release may be able to
 * fold them. What still fails is a dead letter again, until the next start.
 */
export function foldPendingEvents(
  ports: FoldPorts,
): (options?: { readonly signal?: AbortSignal }) => Promise<FoldReport> {
  let retried = false;
  return async ({ signal } = {}) => {
    if (!retried) await ports.unitOfWork.write((tx) => tx.lineage.retryDeadLetters());
    retried = true;
    const total = { folded: 0, failed: 0 };
    while (signal?.aborted !== true) {
      const report = await foldBatch(ports, BATCH).catch((fault: unknown) => {
        ports.log.warn('a batch of lineage events could not be folded together', { error: fault });
        return foldBatch(ports, 1).catch((single: unknown) => deadLetterOldest(ports, single));
      });
      total.folded += report.folded;
      total.failed += report.failed;
      if (report.folded + report.failed === 0) break;
    }
    return total;
  };
}

async function foldBatch(ports: FoldPorts, limit: number): Promise<FoldReport> {
  const [oldest] = await ports.unitOfWork.read((stores) => stores.lineage.unfolded(1));
  if (oldest === undefined) return { folded: 0, failed: 0 };
  // A large event is read before the transaction, which nobody else can write beside.
  const isLarge = oldest.body.length >= LARGE_EVENT;
  const large = isLarge ? await ports.eventReader.read(oldest.body) : null;
  return ports.unitOfWork.write(async (tx) => {
    await tx.lineage.lockFolding();
    const events = await tx.lineage.unfolded(isLarge ? 1 : limit);
    const deliveries = new DeliveryRecorder(tx, ports.clock.now());
    let [folded, failed] = [0, 0];
    for (const [index, raw] of events.entries()) {
      if (index > 0 && raw.body.length >= LARGE_EVENT) break;
      const known = raw.sequence === oldest.sequence ? large : null;
      const decoded = known ?? (await ports.eventReader.read(raw.body));
      if (await foldOne(ports, { tx, deliveries }, raw, decoded)) folded += 1;
      else failed += 1;
    }
    if (events.length > 0) tx.signal('lineage');
    return { folded, failed };
  });
}

/** Folds one event; false where it cannot be decoded. */
async function foldOne(
  { clock }: FoldPorts,
  { tx, deliveries }: { readonly tx: Transaction; readonly deliveries: DeliveryRecorder },
  raw: RawEvent,
  decoded: Result<LineageEvent, EventRejection>,
): Promise<boolean> {
  const at = clock.now();
  if (!decoded.ok) {
    // An earlier release accepted it with a decoder that was less strict.
    await tx.lineage.markFolded(raw.sequence, at, { warnings: [], problem: decoded.error.reason });
    return false;
  }
  const event = { ...placedByReceipt(decoded.value, raw.receivedAt), senderDomains: raw.senderDomains };
  const prior = await tx.lineage.priorState(event);
  const delta = fold(event, prior);
  await tx.lineage.applyDelta(delta);
  const isDelivery = event.kind === 'RUN' && !raw.refolds;
  const foreign =
    isDelivery && delta.run !== null
      ? await foreignProducts({ tx, deliveries }, raw, { event, prior, run: delta.run })
      : [];
  await tx.lineage.markFolded(raw.sequence, at, { warnings: [...delta.warnings, ...foreign], problem: null });
  return true;
}

/** Records deliveries; warns of the products for which the sender of the event is not trusted. */
async function foreignProducts(
  { deliveries, tx }: { readonly tx: Transaction; readonly deliveries: DeliveryRecorder },
  raw: RawEvent,
  { event, prior, run }: { readonly event: RunEvent; readonly prior: PriorState; readonly run: RunRecord },
): Promise<readonly LineageWarning[]> {
  const foreign = await deliveries.record(event, prior.run, run);
  const { eventType, job } = event;
  for (const contract of foreign) {
    await tx.lineage.recordForeignProducer({
      ...contract,
      sender: raw.sender ?? '',
      job: job.id,
      eventId: raw.id,
      eventType,
      runId: run.id,
      receivedAt: raw.receivedAt,
    });
  }
  return [...new Set(foreign.map(({ product }) => product))].map((product) => ({
    code: 'FOREIGN_PRODUCER',
    pointer: '/outputs',
    message: `\`${raw.sender ?? ''}\` may not ingest for the domain of \`${product}\`, which binds an output of this run: the event is lineage only.`,
  }));
}

/** Marks the oldest pending event with its problem and keeps it raw, so that the loop goes on. */
async function deadLetterOldest({ clock, log, unitOfWork }: FoldPorts, fault: unknown): Promise<FoldReport> {
  const problem = storable(fault instanceof Error ? fault.message : String(fault));
  return unitOfWork.write(async (tx) => {
    await tx.lineage.lockFolding();
    const [raw] = await tx.lineage.unfolded(1);
    if (raw === undefined) return { folded: 0, failed: 0 };
    log.error('a lineage event could not be folded', { event: raw.id, error: fault });
    await tx.lineage.markFolded(raw.sequence, clock.now(), { warnings: [], problem });
    return { folded: 0, failed: 1 };
  });
}
