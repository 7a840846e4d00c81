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
import { type Ordered, latestOf, newer, older } from './order.js';
import { type LifecycleSpan, joinLifecycles } from './run-changes.js';

/** An input or output of a run, as known from its events. */
export interface RunEnd {
  readonly id: DatasetId;
  /** Orders of the first and of the last event that names it. */
  readonly first: string;
  readonly last: string;
  readonly symlinks: readonly DatasetId[];
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
    symlinks: union([], symlinks),
    columnLineage: columnLineage === null ? null : { value: columnLineage, order },
    lifecycles: lifecycle === null ? [] : [{ ...lifecycle, first: order, last: order }],
  }));
  return joinEnds([], ends);
}

/** What both parts of one job report. */
function joinParts(a: RunPart, b: RunPart): RunPart {
  const snapshot = b.snapshot === null ? a.snapshot : newer(a.snapshot, b.snapshot);
  return {
    job: a.job,
    first: older(a.first, b.first),
    last: newer(a.last, b.last),
    latest: joinLatest(a.latest, b.latest),
    inputs: since(snapshot, joinEnds(a.inputs, b.inputs)),
    outputs: since(snapshot, joinEnds(a.outputs, b.outputs)),
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

function joinEnds(a: readonly RunEnd[], b: readonly RunEnd[]): readonly RunEnd[] {
  if (b.length === 0) return a;
  const byKey = new Map(a.map((end) => [nodeKey(end.id), end]));
  for (const end of b) {
    const before = byKey.get(nodeKey(end.id));
    byKey.set(nodeKey(end.id), before === undefined ? end : joinEnd(before, end));
  }
  return [...byKey.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, end]) => end);
}

function joinEnd(a: RunEnd, b: RunEnd): RunEnd {
  return {
    id: a.id,
    first: older(a.first, b.first),
    last: newer(a.last, b.last),
    symlinks: union(a.symlinks, b.symlinks),
    columnLineage: latestOf(a.columnLineage, b.columnLineage),
    lifecycles: joinLifecycles(a.lifecycles, b.lifecycles),
  };
}

/** The ends that the newest complete list names, without what was said before it. */
function since(snapshot: string | null, ends: readonly RunEnd[]): readonly RunEnd[] {
  if (snapshot === null) return ends;
  const recent = <T>(fact: Ordered<T> | null): Ordered<T> | null =>
    fact !== null && fact.order < snapshot ? null : fact;
  return ends
    .filter(({ last }) => last >= snapshot)
    .map((end) => ({
      ...end,
      first: newer(end.first, snapshot),
      columnLineage: recent(end.columnLineage),
      lifecycles: end.lifecycles
        .filter((span) => span.last >= snapshot)
        .map((span) => ({ ...span, first: newer(span.first, snapshot) })),
    }));
}

function union(a: readonly DatasetId[], b: readonly DatasetId[]): readonly DatasetId[] {
  if (b.length === 0) return a;
  return [...new Map([...a, ...b].map((id) => [nodeKey(id), id])).entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, id]) => id);
}

function keyOf({ domains, job }: SentPart): string {
  return JSON.stringify([domains, nodeKey(job)]);
}
