import type { LineageEvent } from '../../core/lineage/event.js';
import { fold } from '../../core/lineage/fold.js';
import { storable } from '../../core/shared/text.js';
import { decodeEvent } from '../../formats/openlineage/decode.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { RawEvent } from '../ports/lineage-store.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { DeliveryRecorder } from './record-deliveries.js';

export interface FoldPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
}

/** What one call of the fold loop did. */
export interface FoldReport {
  readonly folded: number;
  /** Events that could not be folded: marked with the problem, so that they hold up nothing. */
  readonly failed: number;
}

const BATCH = 64;

/**
 * Folds raw events that wait, oldest first, until none does or `signal` ends it: datasets, jobs, runs and edges, and for runs that
 * completed, the arrival of the bound contracts' partitions. An event is applied whole or not at all; several share a transaction, and a
 * batch that fails is taken again one by one.
 *
 * The first call takes up what earlier processes put aside, too: this one may be a release that can fold it. What it cannot fold either
 * is put aside again, until the next start.
 */
export function foldPendingEvents(
  ports: FoldPorts,
): (options?: { readonly signal?: AbortSignal }) => Promise<FoldReport> {
  let begun = false;
  return async ({ signal } = {}) => {
    if (!begun) await ports.unitOfWork.write((tx) => tx.lineage.retryDeadLetters());
    begun = true;
    const total = { folded: 0, failed: 0 };
    while (signal?.aborted !== true) {
      const report = await foldBatch(ports, BATCH).catch((fault: unknown) => {
        ports.log.warn('a batch of lineage events could not be folded together', { error: fault });
        return foldBatch(ports, 1).catch((single: unknown) => giveUp(ports, single));
      });
      total.folded += report.folded;
      total.failed += report.failed;
      if (report.folded + report.failed === 0) break;
    }
    return total;
  };
}

async function foldBatch(ports: FoldPorts, limit: number): Promise<FoldReport> {
  const waiting = await ports.unitOfWork.read((stores) => stores.lineage.unfolded(1));
  if (waiting.length === 0) return { folded: 0, failed: 0 };
  return ports.unitOfWork.write(async (tx) => {
    await tx.lineage.lockFolding();
    const events = await tx.lineage.unfolded(limit);
    const deliveries = new DeliveryRecorder(tx);
    let failed = 0;
    for (const raw of events) if (!(await foldOne(ports, tx, deliveries, raw))) failed += 1;
    if (events.length > 0) tx.signal('lineage');
    return { folded: events.length - failed, failed };
  });
}

async function foldOne(
  ports: FoldPorts,
  tx: Transaction,
  deliveries: DeliveryRecorder,
  raw: RawEvent,
): Promise<boolean> {
  const decoded = decodeEvent(raw.body, (text) => ports.ids.sha256(text));
  const at = ports.clock.now();
  if (!decoded.ok) {
    // Taken by another version of the decoder.
    await tx.lineage.markFolded(raw.sequence, at, { warnings: [], problem: decoded.error.reason });
    return false;
  }
  const event: LineageEvent = decoded.value;
  const prior = await tx.lineage.priorState(event);
  const delta = fold(event, prior);
  await tx.lineage.applyDelta(delta);
  if (event.kind === 'RUN' && delta.run !== null) await deliveries.record(event, prior.run, delta.run);
  await tx.lineage.markFolded(raw.sequence, at, { warnings: delta.warnings, problem: null });
  return true;
}

/** The oldest event cannot be folded at all: it is put aside with its problem, kept raw, and the loop goes on. */
async function giveUp({ clock, log, unitOfWork }: FoldPorts, fault: unknown): Promise<FoldReport> {
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
