import { type RunRecord, accumulate } from '../../core/lineage/run.js';
import { type Instant, partitionId } from '../../core/shared/interval.js';
import type { ReportedWrite, StoredWrite } from '../ports/evidence-store.js';
import type { Transaction } from '../ports/unit-of-work.js';
import type { OtherEvents, RunEventReceived } from './other-events.js';
import { DeliveryRecorder } from './record-deliveries.js';

/** What the run of an event, and the runs inside it, wrote. */
interface Writes {
  readonly own: readonly ReportedWrite[];
  readonly inner: readonly ReportedWrite[];
  /** What the run has written in the end: an event of an outer run may have made it known. */
  readonly final: readonly ReportedWrite[];
}

/**
 * Withdraws what an excluded event delivered: the writes that would not have been recorded without
 * it. Both histories are computed from the events, with and without it, so that only their
 * difference changes anything. What is recorded anew counts as written at the exclusion.
 */
export class DeliveryExclusion {
  private withEvent: Writes = { own: [], inner: [], final: [] };

  constructor(
    private readonly tx: Transaction,
    private readonly others: OtherEvents,
    private readonly at: Instant,
  ) {}

  /** To be called before the facts of the event are replaced. */
  async before(): Promise<void> {
    if (this.others.excluded.kind !== 'RUN') return;
    this.withEvent = await this.writesOf(this.others.ofRun);
  }

  /** To be called after the facts of the event were replaced. */
  async after(): Promise<void> {
    const { excluded } = this.others;
    if (excluded.kind !== 'RUN') return;
    const without = await this.writesOf(this.others.ofRun.filter(({ event }) => event.hash !== excluded.hash));
    const runs = new Set([excluded.run.id, ...[...this.withEvent.inner, ...without.inner].map(({ runId }) => runId)]);
    const stored = await this.tx.evidence.writesOf([...runs], excluded.hash);
    const { restated, withdrawn } = this.unsupported(stored, without);
    const kept = stored.filter((write) => !withdrawn.includes(write));
    const added = [...without.own, ...without.inner].filter((write) => this.isNew(write, kept));
    await this.tx.evidence.withdrawWrites(withdrawn, restated);
    await this.tx.evidence.recordWrites(added);
    for (const contractId of new Set([...stored, ...added].map((write) => write.contractId)))
      this.tx.signal(`evidence:${contractId}`);
    await this.replaceForeign(excluded.hash);
  }

  /** The stored writes that follow from the event alone, and those that arrived at another time. */
  private unsupported(
    stored: readonly StoredWrite[],
    without: Writes,
  ): { readonly withdrawn: readonly StoredWrite[]; readonly restated: readonly StoredWrite[] } {
    const { excluded } = this.others;
    const [before, after] = [keysOf(this.withEvent), keysOf(without)];
    const withdrawn: StoredWrite[] = [];
    const restated: StoredWrite[] = [];
    const ownEvents = new Set(this.others.ofRun.map(({ event }) => event.hash));
    for (const write of stored) {
      const isByOuter = write.runId === this.runId && write.eventId !== null && !ownEvents.has(write.eventId);
      const find = isByOuter ? findFinal : findIn;
      const [was, is] = [find(before, write), find(after, write)];
      if (write.eventId === excluded.hash || (was !== null && is === null)) withdrawn.push(write);
      else if (was !== null && is !== null && write.arrivedAt === was.arrivedAt && is.arrivedAt !== was.arrivedAt)
        restated.push({ ...write, arrivedAt: is.arrivedAt });
    }
    return { withdrawn, restated };
  }

  /** Whether only the excluded event kept the write from being recorded. */
  private isNew(write: ReportedWrite, kept: readonly StoredWrite[]): boolean {
    return findIn(keysOf(this.withEvent), write) === null && !kept.some((other) => isSame(other, write));
  }

  /** What the events of the run, in the order of their receipt, have written. */
  private async writesOf(events: readonly RunEventReceived[]): Promise<Writes> {
    let put: ReportedWrite[] = [];
    const recorder = new DeliveryRecorder(this.tx, this.at, async (writes) => void put.push(...writes));
    const own: ReportedWrite[] = (put = []);
    const run = await recordAll(recorder, events);
    const final = run === null ? [] : await recorder.writesOfAll(run);
    const inner: ReportedWrite[] = (put = []);
    for (const ofInner of this.others.ofInnerRuns.values()) await recordAll(recorder, ofInner);
    inner.push(...(await recorder.writesUnder(this.runId)));
    return { own, inner, final };
  }

  /** The newest foreign event of the run takes the place of an excluded one. */
  private async replaceForeign(excludedId: string): Promise<void> {
    await this.tx.lineage.forgetForeignProducers(excludedId);
    const recorder = new DeliveryRecorder(this.tx, this.at, async () => {
      // What was written is known already.
    });
    let before: RunRecord | null = null;
    for (const { event, raw } of this.others.ofRun) {
      if (event.hash === excludedId) continue;
      const { run } = accumulate(before, event);
      for (const contract of await recorder.recordOwn(event, before, run)) {
        const { eventType, job } = event;
        const about = { eventId: raw.id, eventType, runId: run.id, receivedAt: raw.receivedAt };
        await this.tx.lineage.recordForeignProducer({ ...contract, ...about, sender: raw.sender ?? '', job: job.id });
      }
      before = run;
    }
  }

  private get runId(): string {
    const { excluded } = this.others;
    return excluded.kind === 'RUN' ? excluded.run.id : '';
  }
}

/** Records what the run wrote after each of its events, and returns what is known of it then. */
async function recordAll(recorder: DeliveryRecorder, events: readonly RunEventReceived[]): Promise<RunRecord | null> {
  let before: RunRecord | null = null;
  for (const { event, raw } of events) {
    const { run } = accumulate(before, event);
    if (!raw.refolds) await recorder.recordOwn(event, before, run);
    before = run;
  }
  return before;
}

type Keys = ReadonlyMap<string, ReportedWrite>;

/** Marks what a run has written in the end. */
const FINAL = 'final';

function findFinal(keys: Keys, write: ReportedWrite): ReportedWrite | null {
  return keys.get(keyOf(write, FINAL)) ?? null;
}

function keysOf({ final, inner, own }: Writes): Keys {
  const all = new Map<string, ReportedWrite>();
  for (const write of final) all.set(keyOf(write, FINAL), write);
  for (const write of [...own, ...inner]) {
    all.set(keyOf(write, null), write);
    if (write.eventId !== null) all.set(keyOf(write, write.eventId), write);
  }
  return all;
}

/** A write by its event where both know it, else by its run and partition. */
function findIn(keys: Keys, write: ReportedWrite): ReportedWrite | null {
  const known = write.eventId === null ? undefined : keys.get(keyOf(write, write.eventId));
  if (known !== undefined) return known;
  const any = keys.get(keyOf(write, null));
  return any !== undefined && (write.eventId === null || any.eventId === null) ? any : null;
}

function keyOf({ contractId, partition, runId }: ReportedWrite, eventId: string | null): string {
  return JSON.stringify([contractId, partitionId(partition), runId, eventId]);
}

function isSame(a: ReportedWrite, b: ReportedWrite): boolean {
  return keyOf(a, null) === keyOf(b, null) && (a.eventId === null || b.eventId === null || a.eventId === b.eventId);
}
