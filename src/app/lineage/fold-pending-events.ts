import { asReceived } from '../../core/lineage/event-order.js';
import type { LineageEvent, LineageWarning } from '../../core/lineage/event.js';
import { type LineageDelta, NO_STATE, type PriorState, fold, stateAfter, subjectOf } from '../../core/lineage/fold.js';
import type { Result } from '../../core/shared/result.js';
import { storable } from '../../core/shared/text.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import { Unavailable } from '../shared/errors.js';
import { type EventReader, LARGE_EVENT } from '../ports/event-reader.js';
import type { EventRejection } from '../../formats/openlineage/decode.js';
import type { FoldOutcome, NextEvents, PendingEvent, RawEvent } from '../ports/lineage-store.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { recordAssertions } from './record-assertions.js';
import { DeliveryRecorder, type RunOfEvent } from './record-deliveries.js';

interface FoldPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly eventReader: EventReader;
  readonly log: Log;
  /** Folds a large event outside of the event loop; by default here. */
  readonly foldLarge?: FoldEvent;
  /** Resolves when a large event, which is read by then, may be written. */
  readonly beforeWrite?: () => Promise<void>;
}

/** Folds one pending event; does nothing where another process has folded it. */
export type FoldEvent = (sequence: number) => Promise<FoldReport | 'BUSY'>;

/** What one call of the fold loop did. */
export interface FoldReport {
  readonly folded: number;
  /** Dead-lettered events: marked with their problem, so that the events behind them go on. */
  readonly failed: number;
  /** Events whose folding the database interrupted: they stay pending for a later call. */
  readonly interrupted: number;
}

const NOTHING: FoldReport = { folded: 0, failed: 0, interrupted: 0 };
const BATCH = 64;
/**
 * After this time a transaction ends with the events that it applies together: others wait for it,
 * to write or for their turn.
 */
const LONGEST_BATCH_MILLIS = 100;
/** How long folding waits while another process folds. */
const BUSY_MILLIS = 100;

/**
 * Folds pending raw events until none is left or `signal` aborts: into datasets, jobs, runs and
 * edges, and for completed runs into the arrival of partitions of bound contracts. Senders take
 * turns, each with one short transaction, because the order of events does not matter. An event is
 * applied as a whole or not at all. When a batch fails, its events are folded one by one. While
 * another process folds, the call waits.
 *
 * An event with a fault is a dead letter. One that the database interrupts has no fault: it is
 * folded by a later call, after the others of its senders, so that an event which always takes too
 * long does not stop those behind it. Where the database does not answer at all, the call rejects.
 *
 * The first call retries the dead letters of earlier processes, because this release may be able to
 * fold them. What still fails is a dead letter again, until the next start.
 */
export function foldPendingEvents(
  ports: FoldPorts,
): (options?: { readonly signal?: AbortSignal; readonly retriesInterrupted?: boolean }) => Promise<FoldReport> {
  let retried = false;
  return async ({ signal, retriesInterrupted = true } = {}) => {
    if (!retried) await ports.unitOfWork.write((tx) => tx.lineage.retryDeadLetters());
    retried = true;
    const interrupted = new Set<number>();
    const except = retriesInterrupted ? interrupted : 'INTERRUPTED';
    let after: string | null = null;
    const total = { folded: 0, failed: 0 };
    let singles = 0;
    while (signal?.aborted !== true) {
      const next: NextEvents = { limit: singles > 0 ? 1 : BATCH, except, after };
      const { oldest, report } = await foldTurn(ports, next);
      after = oldest?.turn ?? after;
      if (report === 'BUSY') await new Promise((resolve) => setTimeout(resolve, BUSY_MILLIS));
      else if (report === 'ONE_BY_ONE') singles = BATCH;
      else {
        singles = Math.max(0, singles - 1);
        total.folded += report.folded;
        total.failed += report.failed;
        if (report.interrupted > 0 && oldest !== null) interrupted.add(oldest.sequence);
        if (report.folded + report.failed + report.interrupted === 0) break;
      }
    }
    return { ...total, interrupted: interrupted.size };
  };
}

/** A turn: the oldest of its events, null where none is pending, and what became of them. */
interface Turn {
  readonly oldest: PendingEvent | null;
  readonly report: FoldReport | 'ONE_BY_ONE' | 'BUSY';
}

/** Folds the events of the next turn. Of one event alone, the fault decides what becomes of it. */
async function foldTurn(ports: FoldPorts, next: NextEvents): Promise<Turn> {
  const found: { oldest: PendingEvent | null } = { oldest: null };
  const smallEvents = async (tx: Transaction): Promise<readonly RawEvent[]> => {
    const events = await tx.lineage.unfolded(next);
    found.oldest = events[0] ?? null;
    return events.filter((event) => !isLarge(event));
  };
  try {
    const report = await foldAll(ports, smallEvents);
    const { oldest } = found;
    if (oldest === null || !isLarge(oldest)) return { oldest, report };
    return { oldest, report: await (ports.foldLarge ?? foldEvent(ports))(oldest.sequence) };
  } catch (fault) {
    const { oldest } = found;
    if (oldest === null) throw fault;
    return { oldest, report: await afterFault(ports, { oldest, fault }, next) };
  }
}

function isLarge({ body }: RawEvent): boolean {
  return body.length >= LARGE_EVENT;
}

async function afterFault(
  ports: FoldPorts,
  { fault, oldest }: { readonly fault: unknown; readonly oldest: RawEvent },
  next: NextEvents,
): Promise<FoldReport | 'ONE_BY_ONE'> {
  if (next.limit > 1 && !isLarge(oldest)) {
    ports.log.warn('a batch of lineage events could not be folded together', { error: fault });
    return 'ONE_BY_ONE';
  }
  if (!(fault instanceof Unavailable)) return deadLetter(ports, oldest, fault);
  await ports.unitOfWork.write((tx) => tx.lineage.countAttempt(oldest.sequence));
  ports.log.warn('folding a lineage event was interrupted; it stays pending', { event: oldest.id, error: fault });
  return { ...NOTHING, interrupted: 1 };
}

/** Folds one event, with the faults of folding. */
export function foldEvent(ports: FoldPorts): FoldEvent {
  return async (sequence) => {
    const event = await ports.unitOfWork.read((stores) => stores.lineage.pendingEvent(sequence));
    if (event === null) return NOTHING;
    // A large event is read before the transaction, which nobody else can write beside.
    const decoded = await ports.eventReader.read(event);
    await ports.beforeWrite?.();
    return foldAll(ports, async (tx) => [await tx.lineage.pendingEvent(sequence)], decoded);
  };
}

/** Folds these events in one transaction; the first is `decoded` already, if it is given. */
async function foldAll(
  ports: FoldPorts,
  pending: (tx: Transaction) => Promise<readonly (RawEvent | null)[]>,
  decoded?: Result<LineageEvent, EventRejection>,
): Promise<FoldReport | 'BUSY'> {
  return ports.unitOfWork.write(async (tx) => {
    if (!(await tx.lineage.tryLockFolding())) {
      tx.abandon();
      return 'BUSY';
    }
    const began = performance.now();
    const events = firstTogether((await pending(tx)).filter((event) => event !== null));
    if (events.length === 0) return NOTHING;
    const outcomes: FoldOutcome[] = [];
    let rest: readonly Folding[] = await foldEach(ports, tx, { events, decoded, outcomes });
    const failed = outcomes.length;
    const deliveries = new DeliveryRecorder(tx, ports.clock.now());
    for (let isFirst = true; rest.length > 0; isFirst = false) {
      if (!isFirst && performance.now() - began > LONGEST_BATCH_MILLIS) break;
      const warnings = await tx.lineage.applyDeltas(rest.map(({ delta }) => delta));
      const applied = rest.slice(0, warnings.length);
      rest = rest.slice(warnings.length);
      await deliveries.expect(applied.flatMap(deliveryOf));
      for (const [index, folding] of applied.entries()) {
        const foreign = await foreignProducts({ tx, deliveries }, folding);
        const untested = await untestedQuality({ ...ports, tx }, folding);
        const all = [...folding.delta.warnings, ...(warnings[index] ?? []), ...foreign, ...untested];
        outcomes.push({ event: folding.raw, warnings: all, problem: null });
      }
    }
    await tx.lineage.markFolded(outcomes, ports.clock.now());
    tx.signal('lineage');
    return { folded: outcomes.length - failed, failed, interrupted: 0 };
  });
}

/** The first events that are folded together: all together cost no more than a large one. */
function firstTogether(events: readonly RawEvent[]): readonly RawEvent[] {
  let size = 0;
  const end = events.findIndex(({ body }, index) => {
    size += body.length;
    return index > 0 && size >= LARGE_EVENT;
  });
  return end === -1 ? events : events.slice(0, end);
}

/** An event and what follows from it. */
interface Folding {
  readonly raw: RawEvent;
  readonly event: LineageEvent;
  readonly prior: PriorState;
  readonly delta: LineageDelta;
}

/** What follows from each event after those before it; of one that cannot be read, its problem. */
async function foldEach(
  { eventReader }: FoldPorts,
  tx: Transaction,
  batch: {
    readonly events: readonly RawEvent[];
    readonly decoded: Result<LineageEvent, EventRejection> | undefined;
    readonly outcomes: FoldOutcome[];
  },
): Promise<readonly Folding[]> {
  const read: { readonly raw: RawEvent; readonly event: LineageEvent }[] = [];
  for (const raw of batch.events) {
    if (isTurnOver()) await yieldToEventLoop();
    const decoded = batch.decoded ?? (await eventReader.read(raw));
    if (decoded.ok) read.push({ raw, event: asReceived(decoded.value, raw) });
    // An earlier release accepted it with a decoder that was less strict.
    else batch.outcomes.push({ event: raw, warnings: [], problem: decoded.error.reason });
  }
  const states = new Map(await tx.lineage.priorStates(read.map(({ event }) => event)));
  const foldings: Folding[] = [];
  for (const { event, raw } of read) {
    if (isTurnOver()) await yieldToEventLoop();
    const subject = subjectOf(event);
    const prior = states.get(subject ?? '') ?? NO_STATE;
    const delta = fold(event, prior);
    if (subject !== null) states.set(subject, stateAfter(delta, prior));
    foldings.push({ raw, event, prior, delta });
  }
  return foldings;
}

/** The run whose deliveries the event may record; an event of an earlier release recorded them. */
function deliveryOf({ delta, event, prior, raw }: Folding): readonly RunOfEvent[] {
  return event.kind === 'RUN' && !raw.refolds && delta.run !== null
    ? [{ event, before: prior.run, run: delta.run }]
    : [];
}

/** Records deliveries; warns of the products for which the sender of the event is not trusted. */
async function foreignProducts(
  { deliveries, tx }: { readonly tx: Transaction; readonly deliveries: DeliveryRecorder },
  folding: Folding,
): Promise<readonly LineageWarning[]> {
  const [delivery] = deliveryOf(folding);
  if (delivery === undefined) return [];
  const { raw } = folding;
  const { event, run } = delivery;
  const foreign = await deliveries.record(delivery);
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

/** Records what the event reports about the quality of data; warns of what became no evidence. */
async function untestedQuality(
  ports: FoldPorts & { readonly tx: Transaction },
  folding: Folding,
): Promise<readonly LineageWarning[]> {
  const { receivedAt } = folding.raw;
  const [tested] = deliveryOf(folding);
  return tested === undefined ? [] : recordAssertions(ports, { ...tested, receivedAt });
}

/** Marks the event with its problem and keeps it raw, so that the loop goes on. */
async function deadLetter({ clock, log, unitOfWork }: FoldPorts, raw: RawEvent, fault: unknown): Promise<FoldReport> {
  const problem = storable(fault instanceof Error ? fault.message : String(fault));
  log.error('a lineage event could not be folded', { event: raw.id, error: fault });
  return unitOfWork.write(async (tx) => {
    await tx.lineage.lockFolding();
    await tx.lineage.markFolded([{ event: raw, warnings: [], problem }], clock.now());
    return { ...NOTHING, failed: 1 };
  });
}
