import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import type {
  ColumnLineage,
  DatasetFacts,
  ExplicitTarget,
  NominalTime,
  RunEvent,
  RunEventType,
  RunRef,
  SenderDomains,
} from './event.js';
import { type Ordered, countsFrom, latestOf, newer, older } from './order.js';
import { type LifecycleSpan, joinLifecycles } from './run-changes.js';

/** An input or output of a run, as known from its events. */
export interface RunEnd {
  readonly id: DatasetId;
  /** Since when it counts, and the order of the last event that names it. */
  readonly first: string;
  readonly last: string;
  readonly symlinks: readonly DatasetId[];
  /**
   * Of each symlink the order of the last event that names it; missing where there are none, and
   * in records of earlier releases.
   */
  readonly symlinksAt?: readonly string[];
  readonly columnLineage: Ordered<ColumnLineage> | null;
  readonly lifecycles: readonly LifecycleSpan[];
}

/** The order of the latest event of each type. */
export type LatestEvents = Readonly<Partial<Record<RunEventType, string>>>;

/**
 * What the events of a run say about one job. A run has one job, but clients have used one id for
 * several; neither job gets the datasets of the other.
 */
export interface RunPart {
  readonly job: JobId;
  readonly first: string;
  readonly last: string;
  readonly latest: LatestEvents;
  readonly inputs: readonly RunEnd[];
  readonly outputs: readonly RunEnd[];
  readonly explicit: Ordered<readonly ExplicitTarget[]> | null;
  /** Order of the newest event that lists all inputs and outputs; earlier ones do not count. */
  readonly snapshot: string | null;
}

/**
 * What the events about one job of a run report that have the same domains. No event of another
 * sender changes it.
 */
export interface SentPart extends RunPart {
  readonly domains: SenderDomains;
  readonly firstStart: string | null;
  readonly nominal: Ordered<NominalTime> | null;
  readonly parent: Ordered<RunRef> | null;
  readonly root: Ordered<RunRef> | null;
  readonly errorMessage: Ordered<string> | null;
}

/** The parts after one more event. The same events give the same parts in any order of arrival. */
export function withSent(parts: readonly SentPart[], event: RunEvent): readonly SentPart[] {
  const own = partOf(event);
  const key = keyOf(own);
  const before = parts.find((part) => keyOf(part) === key);
  const others = parts.filter((part) => part !== before);
  const after = before === undefined ? own : { ...own, ...joinParts(before, own), ...joinRunFacts(before, own) };
  return [...others, after].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** One part for each job, of all its senders, ordered by the job's name. */
export function partsByJob(sent: readonly SentPart[]): readonly RunPart[] {
  const byJob = new Map<string, RunPart>();
  for (const part of sent) {
    const key = nodeKey(part.job);
    const known = byJob.get(key);
    byJob.set(key, known === undefined ? withoutSender(part) : joinParts(known, part));
  }
  return [...byJob.values()].sort((a, b) => (nodeKey(a.job) < nodeKey(b.job) ? -1 : 1));
}

/** What of several senders together is about the run, not about one of its jobs. */
export type RunFactsSent = Pick<SentPart, 'first' | 'last' | 'latest' | 'firstStart'> &
  Pick<SentPart, 'nominal' | 'parent' | 'root' | 'errorMessage'>;

/** The facts of both. */
export function joinRunFacts(a: RunFactsSent, b: RunFactsSent): RunFactsSent {
  return {
    first: older(a.first, b.first),
    last: newer(a.last, b.last),
    latest: joinLatest(a.latest, b.latest),
    firstStart: b.firstStart === null ? a.firstStart : older(a.firstStart, b.firstStart),
    nominal: latestOf(a.nominal, b.nominal),
    parent: latestOf(a.parent, b.parent),
    root: latestOf(a.root, b.root),
    errorMessage: latestOf(a.errorMessage, b.errorMessage),
  };
}

function partOf({ eventType, inputs, job, order, outputs, run, senderDomains = null }: RunEvent): SentPart {
  const ordered = <T>(value: T | null): Ordered<T> | null => (value === null ? null : { value, order });
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
    errorMessage: ordered(run.errorMessage),
    inputs: endsOf(inputs, order),
    outputs: endsOf(outputs, order),
    explicit: ordered(job.lineage),
    snapshot: job.isSnapshot && (inputs !== null || outputs !== null) ? order : null,
  };
}

function endsOf(facts: readonly DatasetFacts[] | null, order: string): readonly RunEnd[] {
  const ends = (facts ?? []).map(({ columnLineage, id, lifecycle, symlinks }) => ({
    id,
    first: order,
    last: order,
    ...linksOf([{ last: order, symlinks }], null),
    columnLineage: columnLineage === null ? null : { value: columnLineage, order },
    lifecycles: lifecycle === null ? [] : [{ ...lifecycle, first: order, last: order }],
  }));
  return joinEnds([], ends, null);
}

/** What both parts of one job report. */
function joinParts(a: RunPart, b: RunPart): RunPart {
  const snapshot = b.snapshot === null ? a.snapshot : newer(a.snapshot, b.snapshot);
  return {
    job: a.job,
    first: older(a.first, b.first),
    last: newer(a.last, b.last),
    latest: joinLatest(a.latest, b.latest),
    inputs: joinEnds(a.inputs, b.inputs, snapshot),
    outputs: joinEnds(a.outputs, b.outputs, snapshot),
    explicit: latestOf(a.explicit, b.explicit),
    snapshot,
  };
}

function withoutSender({ explicit, first, inputs, job, last, latest, outputs, snapshot }: SentPart): RunPart {
  return { job, first, last, latest, inputs, outputs, explicit, snapshot };
}

function joinLatest(a: LatestEvents, b: LatestEvents): LatestEvents {
  const latest: Partial<Record<RunEventType, string>> = { ...a };
  for (const type of Object.keys(b) as RunEventType[]) latest[type] = newer(latest[type] ?? null, b[type] ?? '');
  return latest;
}

/** The ends of both that the newest complete list or an event after it names. */
function joinEnds(a: readonly RunEnd[], b: readonly RunEnd[], snapshot: string | null): readonly RunEnd[] {
  if (b.length === 0 && snapshot === null) return a;
  const byKey = new Map<string, RunEnd>();
  for (const end of [...a, ...b]) {
    if (snapshot !== null && end.last < snapshot) continue;
    const before = byKey.get(nodeKey(end.id));
    // Without a complete list nothing of a single end changes.
    const joined = before === undefined && snapshot === null ? end : joinEnd(before ?? end, end, snapshot);
    byKey.set(nodeKey(end.id), joined);
  }
  return [...byKey.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, end]) => end);
}

function joinEnd(a: RunEnd, b: RunEnd, snapshot: string | null): RunEnd {
  const last = newer(a.last, b.last);
  const columnLineage = latestOf(a.columnLineage, b.columnLineage);
  return {
    id: a.id,
    first: countsFrom(snapshot, [a.first, b.first], last),
    last,
    ...linksOf(a === b ? [a] : [a, b], snapshot),
    columnLineage: columnLineage !== null && columnLineage.order < (snapshot ?? '') ? null : columnLineage,
    lifecycles: joinLifecycles(a.lifecycles, a === b ? [] : b.lifecycles, snapshot),
  };
}

/** The symlinks of all that the newest complete list or an event after it names. */
function linksOf(
  ends: readonly Pick<RunEnd, 'last' | 'symlinks' | 'symlinksAt'>[],
  snapshot: string | null,
): Pick<RunEnd, 'symlinks' | 'symlinksAt'> {
  const links = new Map<string, { readonly id: DatasetId; readonly at: string }>();
  for (const { last, symlinks, symlinksAt } of ends) {
    for (const [index, id] of symlinks.entries()) {
      const at = symlinksAt?.[index] ?? last;
      if (at < (snapshot ?? '')) continue;
      links.set(nodeKey(id), { id, at: newer(links.get(nodeKey(id))?.at ?? null, at) });
    }
  }
  if (links.size === 0) return { symlinks: [] };
  const sorted = [...links.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, link]) => link);
  return { symlinks: sorted.map(({ id }) => id), symlinksAt: sorted.map(({ at }) => at) };
}

function keyOf({ domains, job }: SentPart): string {
  return JSON.stringify([domains, nodeKey(job)]);
}
