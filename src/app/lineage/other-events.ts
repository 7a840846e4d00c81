import { type FactsWithout, WithoutEvent } from '../../core/lineage/exclusion.js';
import { asReceived } from '../../core/lineage/event-order.js';
import type { LineageEvent, RunEvent } from '../../core/lineage/event.js';
import { namedFacts } from '../../core/lineage/fold.js';
import type { EventReader } from '../ports/event-reader.js';
import type { RawEvent } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';

interface SearchPorts {
  readonly unitOfWork: UnitOfWork;
  readonly eventReader: EventReader;
}

/** Events that one statement looks through. */
const PAGE = 500;
/** With more texts, reading all events is faster than searching each for all of them. */
const MOST_TEXTS = 40;

/** An event of a run with the moment of its receipt. */
export interface RunEventReceived {
  readonly event: RunEvent;
  readonly raw: Pick<RawEvent, 'id' | 'sender' | 'receivedAt' | 'refolds'>;
}

/**
 * All folded events that share a subject with an excluded one. No index leads to them: an exclusion
 * is rare, and an index would cost every event. Most are looked through before the transaction of
 * the exclusion begins; `complete` adds the newest ones within it.
 */
export class OtherEvents {
  /** All events of the same run in the order of their receipt, with the excluded one. */
  readonly ofRun: RunEventReceived[] = [];
  /** The events of each run inside it that wrote before it had an interval of its own. */
  readonly ofInnerRuns = new Map<string, RunEventReceived[]>();
  private readonly without: WithoutEvent;
  private texts: readonly string[] | null = null;
  private lookedUpTo = 0;
  private deadLetters = 0;

  constructor(
    private readonly ports: SearchPorts,
    readonly excluded: LineageEvent,
  ) {
    this.without = new WithoutEvent(excluded);
  }

  /** Looks through the events before the oldest one that is pending. */
  async collect(): Promise<void> {
    const { unitOfWork } = this.ports;
    const { deadLetters, firstPending, texts } = await unitOfWork.read(async (stores) => {
      for (const id of await this.innerRuns(stores)) this.ofInnerRuns.set(id, []);
      const { lineage } = stores;
      return {
        firstPending: await lineage.firstPending(),
        deadLetters: await countDead(stores),
        texts: await this.textsToFind({ lineage }),
      };
    });
    this.texts = texts;
    this.deadLetters = deadLetters;
    const limit = firstPending === null ? Number.MAX_SAFE_INTEGER : firstPending - 1;
    while (this.lookedUpTo < limit) {
      const count = Math.min(PAGE, limit - this.lookedUpTo);
      const more = await unitOfWork.read(({ lineage }) => this.next({ lineage }, count));
      if (!more) return;
    }
  }

  /**
   * Looks through the rest, while nothing can be folded; false where an event was folded among
   * those that were looked through already.
   */
  async complete(stores: Pick<Stores, 'evidence' | 'lineage'>): Promise<boolean> {
    if ((await countDead(stores)) < this.deadLetters) return false;
    if ((await this.innerRuns(stores)).some((id) => !this.ofInnerRuns.has(id))) return false;
    while (await this.next(stores, PAGE));
    return true;
  }

  /** What the other events say about the subjects of the excluded one. */
  facts(): FactsWithout {
    return this.without.facts();
  }

  private async next({ lineage }: Pick<Stores, 'lineage'>, count: number): Promise<boolean> {
    const { events, upTo } = await lineage.foldedWith(this.texts ?? [], this.lookedUpTo, count);
    if (upTo === null) return false;
    for (const raw of events) await this.add(raw);
    this.lookedUpTo = upTo;
    return true;
  }

  private async add(raw: RawEvent): Promise<void> {
    if (isTurnOver()) await yieldToEventLoop();
    const decoded = await this.ports.eventReader.read(raw);
    if (!decoded.ok) return;
    const event = asReceived(decoded.value, raw);
    const ofRun = event.kind === 'RUN' ? event : null;
    const isOfItsRun = this.without.add(event) || event.hash === this.excluded.hash;
    if (ofRun === null) return;
    const kept = isOfItsRun ? this.ofRun : this.ofInnerRuns.get(ofRun.run.id);
    const { id, receivedAt, refolds, sender } = raw;
    kept?.push({ event: forDeliveries(ofRun), raw: { id, receivedAt, refolds, sender } });
  }

  /**
   * The runs inside that of the event that have an interval of their own and wrote because of more
   * than one event: only their events tell what they wrote in the interval of the run around them.
   */
  private async innerRuns({ evidence, lineage }: Pick<Stores, 'evidence' | 'lineage'>): Promise<readonly string[]> {
    const { excluded } = this;
    if (excluded.kind !== 'RUN' || excluded.run.nominal === null) return [];
    const inner = (await lineage.runsUnder(excluded.run.id)).map(({ run }) => run);
    const placed = inner.filter(({ senders }) => senders.some(({ nominal }) => nominal !== null)).map(({ id }) => id);
    if (placed.length === 0) return [];
    const reasons = new Map<string, Set<string | null>>();
    for (const { eventId, runId } of await evidence.writesOf(placed, excluded.hash))
      reasons.set(runId, (reasons.get(runId) ?? new Set()).add(eventId));
    return placed.filter((id) => (reasons.get(id)?.size ?? 0) > 1);
  }

  /** Texts of which every event with a common subject contains at least one; empty for any text. */
  private async textsToFind({ lineage }: Pick<Stores, 'lineage'>): Promise<readonly string[]> {
    const { excluded } = this;
    const { datasets, jobs } = namedFacts(excluded);
    const ids = datasets.map(({ id }) => id);
    const names = [...jobs.map(({ id }) => id), ...ids, ...(await lineage.spellingsOf(ids))].map(({ name }) => name);
    const texts = [
      ...new Set([...names, ...(excluded.kind === 'RUN' ? [excluded.run.id] : []), ...this.ofInnerRuns.keys()]),
    ];
    return texts.length > MOST_TEXTS || texts.includes('') ? [] : texts;
  }
}

/** Dead letters can be folded later than events that came after them. */
async function countDead({ lineage }: Pick<Stores, 'lineage'>): Promise<number> {
  return (await lineage.countNotices('OPEN')) + (await lineage.countNotices('DISCARDED'));
}

/** The event without the facts that no delivery depends on, because a run may have many events. */
function forDeliveries(event: RunEvent): RunEvent {
  const slim = (ends: RunEvent['inputs']): RunEvent['inputs'] =>
    ends?.map((end) => ({ ...end, fields: null, owners: null, exposures: null })) ?? null;
  return { ...event, inputs: slim(event.inputs), outputs: slim(event.outputs), warnings: [] };
}
