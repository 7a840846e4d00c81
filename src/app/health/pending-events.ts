import type { PartitionState } from '../../core/gate/partition-state.js';
import type { PendingFact } from '../../core/gate/gate-facts.js';
import { type Trust, isTrusted } from '../../core/lineage/sender.js';
import type { Instant } from '../../core/shared/interval.js';
import type { PendingSender } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { domainOfProduct } from '../catalog/references.js';

type Reading = Pick<Stores, 'lineage'>;

/** How long a gate waits for events to be processed before it answers without them. */
const PATIENCE_MILLIS = 1_000;
/** How often it looks. */
const LOOK_MILLIS = 25;

/** Pending events that count for a question, and what tells when they are processed. */
export interface PendingEvents {
  readonly fact: PendingFact;
  /** The number of the newest event when the question came. */
  readonly upTo: number;
  readonly trusts: readonly Trust[];
}

/** What a question rests on. */
export interface Rests {
  /** Null for a question about now. */
  readonly past: Instant | null;
  /** The domains of the data. */
  readonly domains: ReadonlySet<string>;
}

/**
 * The pending events that count for the data of a question and were accepted before it: up to the
 * number `upTo`, by default that of the newest event. Events of other senders never count, so that
 * nobody without access to the data delays a gate. Costs one statement where no event is pending.
 */
export async function pendingEvents(
  { lineage }: Reading,
  rests: Rests,
  upTo: number | null = null,
): Promise<PendingEvents | null> {
  const senders = await lineage.pendingSenders();
  if (senders.length === 0) return null;
  const newest = upTo ?? (await lineage.newestEvent());
  const trusts = await Promise.all([...rests.domains].map((domain) => lineage.trustOf(domain)));
  const oldest = await oldestCounting({ lineage }, senders, { trusts, upTo: newest });
  const since = oldest === null ? null : await lineage.pendingSince(oldest.sequence);
  if (oldest === null || since === null) return null;
  if (rests.past !== null && since.receivedAt > rests.past) return null;
  return { fact: { event: since.id, receivedAt: since.receivedAt, domain: oldest.domain }, upTo: newest, trusts };
}

/** The domains of these products, such as the requested one, and of the data upstream. */
export function domainsOf(
  products: readonly string[],
  states: readonly Pick<PartitionState, 'owners'>[],
): ReadonlySet<string> {
  return new Set([...products.map(domainOfProduct), ...states.flatMap(({ owners }) => Object.keys(owners))]);
}

/** The oldest pending event up to this number for which one of the domains trusts the sender. */
async function oldestCounting(
  { lineage }: Reading,
  senders: readonly PendingSender[],
  { trusts, upTo }: Pick<PendingEvents, 'trusts' | 'upTo'>,
): Promise<{ readonly sequence: number; readonly domain: string } | null> {
  let oldest: { readonly sequence: number; readonly domain: string } | null = null;
  for (const trust of trusts) {
    const sent = senders.filter(({ domains }) => isTrusted(trust, { domains, jobNamespace: '' }));
    const byJob = await lineage.oldestPendingOf([...trust.jobNamespaces]);
    for (const sequence of [...sent.map((sender) => sender.oldest), ...(byJob === null ? [] : [byJob])])
      if (sequence <= upTo && sequence < (oldest?.sequence ?? Infinity)) oldest = { sequence, domain: trust.domain };
  }
  return oldest;
}

/** Waits until these events are processed, or a second has passed. */
export async function untilProcessed(unitOfWork: UnitOfWork, pending: PendingEvents): Promise<void> {
  const end = performance.now() + PATIENCE_MILLIS;
  const isProcessed = (): Promise<boolean> =>
    unitOfWork.read(
      async ({ lineage }) => (await oldestCounting({ lineage }, await lineage.pendingSenders(), pending)) === null,
    );
  do await new Promise((resolve) => setTimeout(resolve, LOOK_MILLIS));
  while (!(await isProcessed()) && performance.now() < end);
}
