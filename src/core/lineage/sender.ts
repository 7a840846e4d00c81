import { covers } from '../access/authorize.js';
import { type Instant, addMillis } from '../shared/interval.js';
import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import type { NominalTime, RunEvent, RunEventType, RunRef, SenderDomains } from './event.js';
import { type Ordered, latestOf, newer, older } from './order.js';

/** An input or output with the order of the last event that names it. */
export interface SentEnd {
  readonly id: DatasetId;
  readonly last: string;
}

/**
 * What the events about one job of a run report that have the same domains. It is independent of
 * what other senders report about the same run.
 */
export interface SenderPart {
  readonly domains: SenderDomains;
  readonly job: JobId;
  readonly first: string;
  readonly last: string;
  readonly firstStart: string | null;
  readonly latest: Readonly<Partial<Record<RunEventType, string>>>;
  readonly nominal: Ordered<NominalTime> | null;
  readonly parent: Ordered<RunRef> | null;
  readonly root: Ordered<RunRef> | null;
  readonly inputs: readonly SentEnd[];
  readonly outputs: readonly SentEnd[];
  readonly snapshot: string | null;
}

/** Whose events count for the data of a domain (`semantics.md`, Whose word counts). */
export interface Trust {
  readonly domain: string;
  /** Job namespaces that an owner of the domain allowed, with any sender. */
  readonly jobNamespaces: ReadonlySet<string>;
}

/** The nominal time of a run as senders with the same domains report it. */
export interface SentNominal {
  readonly domains: SenderDomains;
  readonly jobNamespace: string;
  readonly nominal: Ordered<NominalTime> | null;
}

/** Whether events of this sender about jobs of this namespace count. */
export function isTrusted(trust: Trust, domains: SenderDomains, jobNamespace: string): boolean {
  if (domains === null || trust.jobNamespaces.has(jobNamespace)) return true;
  return domains.some((domain) => covers(domain, trust.domain));
}

/** The parts after one more event. The same events give the same parts in any order of arrival. */
export function withSender(parts: readonly SenderPart[], event: RunEvent): readonly SenderPart[] {
  const own = partOf(event);
  const key = keyOf(own);
  const before = parts.find((part) => keyOf(part) === key);
  const others = parts.filter((part) => part !== before);
  return [...others, before === undefined ? own : merged(before, own)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * What trusted senders report about the run: null if none does. Of several jobs, the inputs and
 * outputs are those of the job of the newest event.
 */
export function trustedPart(parts: readonly SenderPart[], trust: Trust): SenderPart | null {
  const byJob = new Map<string, SenderPart>();
  for (const part of parts) {
    if (!isTrusted(trust, part.domains, part.job.namespace)) continue;
    const known = byJob.get(nodeKey(part.job));
    byJob.set(nodeKey(part.job), known === undefined ? part : merged(known, part));
  }
  const [newest, ...rest] = [...byJob.values()].sort((a, b) => (a.last < b.last ? 1 : -1));
  if (newest === undefined) return null;
  const { inputs, job, outputs, snapshot } = newest;
  return { ...rest.reduce(merged, newest), inputs, job, outputs, snapshot };
}

/** The nominal time of a run by its trusted senders. */
export function trustedNominal(sent: readonly SentNominal[], trust: Trust): NominalTime | null {
  return (
    sent
      .filter(({ domains, jobNamespace }) => isTrusted(trust, domains, jobNamespace))
      .reduce<Ordered<NominalTime> | null>((newest, { nominal }) => latestOf(newest, nominal), null)?.value ?? null
  );
}

/** The nominal times that the parts report. */
export function nominalsSent(parts: readonly SenderPart[]): readonly SentNominal[] {
  return parts.map(({ domains, job, nominal }) => ({ domains, jobNamespace: job.namespace, nominal }));
}

/** Whether senders disagree about the interval of the run, or about the runs around it. */
export function isContested(parts: readonly SenderPart[]): boolean {
  const claims = parts.map(({ nominal, parent, root }) =>
    JSON.stringify([nominal?.value ?? null, parent?.value.runId ?? null, root?.value.runId ?? null]),
  );
  return new Set(claims).size > 1;
}

/** How often foreign writes make the checks of a product due, in milliseconds. */
const FOREIGN_WRITE_MILLIS = 10 * 60_000;

/**
 * When a foreign write makes checks due: at once, but at most once in 10 minutes. `last` is the
 * moment that the write before it got.
 */
export function dueAfterForeignWrite(last: Instant | null, now: Instant): Instant {
  if (last === null) return now;
  const next = addMillis(last, FOREIGN_WRITE_MILLIS);
  if (next <= now) return now;
  return last > now ? last : next;
}

function partOf({ eventType, inputs, job, order, outputs, run, senderDomains = null }: RunEvent): SenderPart {
  const ordered = <T>(value: T | null): Ordered<T> | null => (value === null ? null : { value, order });
  const ends = (all: RunEvent['inputs']): readonly SentEnd[] =>
    [...new Map((all ?? []).map(({ id }) => [nodeKey(id), { id, last: order }])).values()].sort(byKey);
  return {
    domains: senderDomains === null ? null : [...new Set(senderDomains)].sort(),
    job: job.id,
    first: order,
    last: order,
    firstStart: eventType === 'START' ? order : null,
    latest: eventType === null ? {} : { [eventType]: order },
    nominal: ordered(run.nominal),
    parent: ordered(run.parent),
    root: ordered(run.root),
    inputs: ends(inputs),
    outputs: ends(outputs),
    snapshot: job.isSnapshot && (inputs !== null || outputs !== null) ? order : null,
  };
}

function merged(a: SenderPart, b: SenderPart): SenderPart {
  const latest: Partial<Record<RunEventType, string>> = { ...a.latest };
  for (const type of Object.keys(b.latest) as RunEventType[])
    latest[type] = newer(latest[type] ?? null, b.latest[type] ?? '');
  const snapshot =
    a.snapshot === null || b.snapshot === null ? (a.snapshot ?? b.snapshot) : newer(a.snapshot, b.snapshot);
  return {
    domains: a.domains,
    job: a.job,
    first: older(a.first, b.first),
    last: newer(a.last, b.last),
    firstStart:
      a.firstStart === null || b.firstStart === null
        ? (a.firstStart ?? b.firstStart)
        : older(a.firstStart, b.firstStart),
    latest,
    nominal: latestOf(a.nominal, b.nominal),
    parent: latestOf(a.parent, b.parent),
    root: latestOf(a.root, b.root),
    inputs: mergedEnds(a.inputs, b.inputs, snapshot),
    outputs: mergedEnds(a.outputs, b.outputs, snapshot),
    snapshot,
  };
}

function mergedEnds(a: readonly SentEnd[], b: readonly SentEnd[], snapshot: string | null): readonly SentEnd[] {
  const byNode = new Map<string, SentEnd>();
  for (const end of [...a, ...b]) {
    const known = byNode.get(nodeKey(end.id));
    if (known === undefined || known.last < end.last) byNode.set(nodeKey(end.id), end);
  }
  return [...byNode.values()].filter(({ last }) => snapshot === null || last >= snapshot).sort(byKey);
}

function byKey(a: SentEnd, b: SentEnd): number {
  return nodeKey(a.id) < nodeKey(b.id) ? -1 : 1;
}

function keyOf({ domains, job }: SenderPart): string {
  return JSON.stringify([domains, nodeKey(job)]);
}
