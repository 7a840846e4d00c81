import { covers } from '../access/authorize.js';
import { type Instant, addMillis } from '../shared/interval.js';
import type { NominalTime, SenderDomains } from './event.js';
import { type Ordered, latestOf } from './order.js';
import type { SentPart } from './run-parts.js';

/** Whose events count for the data of a domain. */
export interface Trust {
  readonly domain: string;
  /** Job namespaces that an owner of the domain allowed, with any sender. */
  readonly jobNamespaces: ReadonlySet<string>;
}

/** Who sent an event, as far as it decides for which domains the event counts. */
export interface Sender {
  readonly domains: SenderDomains;
  /** Empty for an event without a job. */
  readonly jobNamespace: string;
}

/** The nominal time of a run as senders with the same domains report it. */
export interface SentNominal extends Sender {
  readonly nominal: Ordered<NominalTime> | null;
}

/** Whether events of this sender count. */
export function isTrusted(trust: Trust, { domains, jobNamespace }: Sender): boolean {
  if (domains === null || trust.jobNamespaces.has(jobNamespace)) return true;
  return domains.some((domain) => covers(domain, trust.domain));
}

/** The nominal time of a run by its trusted senders, or by all without a `trust`. */
export function trustedNominal(sent: readonly SentNominal[], trust: Trust | null): NominalTime | null {
  return (
    sent
      .filter((sender) => trust === null || isTrusted(trust, sender))
      .reduce<Ordered<NominalTime> | null>((newest, { nominal }) => latestOf(newest, nominal), null)?.value ?? null
  );
}

/** The nominal times that the parts report. */
export function nominalsSent(parts: readonly SentPart[]): readonly SentNominal[] {
  return parts.map((part) => ({ ...senderOf(part), nominal: part.nominal }));
}

/**
 * Identifies what determines a nominal time for every trust: the order matters only where senders
 * disagree.
 */
export function timesSent(sent: readonly SentNominal[]): string {
  const values = new Set(sent.map(({ nominal }) => JSON.stringify(nominal?.value ?? null)));
  const isOrdered = values.size > 1;
  return JSON.stringify(
    sent
      .filter(({ nominal }) => nominal !== null)
      .map(({ domains, jobNamespace, nominal }) => [
        domains,
        jobNamespace,
        nominal?.value,
        ...(isOrdered ? [nominal?.order] : []),
      ]),
  );
}

/** The sender of a part. */
export function senderOf({ domains, job }: Pick<SentPart, 'domains' | 'job'>): Sender {
  return { domains, jobNamespace: job.namespace };
}

/** The senders of the parts, each once. */
export function sendersOf(parts: readonly SentPart[]): readonly Sender[] {
  return [...new Map(parts.map(senderOf).map((sender) => [JSON.stringify(sender), sender])).values()];
}

/** Whether senders disagree about the interval of the run, or about the runs around it. */
export function isContested(parts: readonly SentPart[]): boolean {
  const claims = parts.map(({ nominal, parent, root }) =>
    JSON.stringify([nominal?.value ?? null, parent?.value.runId ?? null, root?.value.runId ?? null]),
  );
  return new Set(claims).size > 1;
}

/** How often foreign writes make the checks of a product due, in milliseconds. */
export const FOREIGN_WRITE_MILLIS = 10 * 60_000;

/** When foreign writes make the checks of a partition due. */
export interface ForeignDue {
  /** Results of readings that began before it are too old. */
  readonly dueAt: Instant;
  /** A later moment at which they are due again, for writes in the meantime. */
  readonly nextAt: Instant | null;
}

/**
 * When a foreign write makes checks due: at once, but at most once in 10 minutes for a product.
 * `last` is the latest moment that a write of the product got. A moment that has come is never
 * moved away: no number of writes postpones a check that is due.
 */
export function afterForeignWrite(known: ForeignDue | null, last: Instant | null, now: Instant): ForeignDue {
  const next = last === null ? now : addMillis(last, FOREIGN_WRITE_MILLIS);
  if (next <= now) return { dueAt: now, nextAt: null };
  const isAhead = last !== null && last > now;
  const moment = isAhead ? last : next;
  if (known === null) return { dueAt: moment, nextAt: null };
  const moments = [known.dueAt, known.nextAt].filter((each) => each !== null);
  if (moments.some((each) => each > now)) return known;
  return { dueAt: moments.at(-1) ?? known.dueAt, nextAt: moment };
}

/** The newest moment that has come; null where none has. */
export function foreignDueAt({ dueAt, nextAt }: ForeignDue, now: Instant): Instant | null {
  if (nextAt !== null && nextAt <= now) return nextAt;
  return dueAt <= now ? dueAt : null;
}
