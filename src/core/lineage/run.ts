import type { Instant } from '../shared/interval.js';
import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import type {
  ColumnLineage,
  DatasetFacts,
  ExplicitTarget,
  LineageWarning,
  NominalTime,
  RunEvent,
  RunEventType,
  RunRef,
} from './event.js';
import { type Ordered, latestOf, newer, older } from './order.js';
import { type LifecycleSpan, withLifecycle } from './run-changes.js';
import { type SenderPart, type Trust, isTrusted, trustedPart, withSender } from './sender.js';

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

/**
 * What the events of a run say about one job. A run has one job, but clients have used one id for
 * several; neither job gets the datasets of the other.
 */
export interface RunPart {
  readonly job: JobId;
  readonly first: string;
  readonly last: string;
  readonly latest: RunRecord['latest'];
  readonly inputs: readonly RunEnd[];
  readonly outputs: readonly RunEnd[];
  readonly explicit: Ordered<readonly ExplicitTarget[]> | null;
  /** Order of the newest event that lists all inputs and outputs; earlier ones do not count. */
  readonly snapshot: string | null;
}

/**
 * Everything known from the events of one run. The same events give the same record in any order of
 * arrival.
 */
export interface RunRecord {
  readonly id: string;
  readonly job: Ordered<JobId>;
  /** Order of the earliest and of the latest event. */
  readonly first: string;
  readonly last: string;
  readonly firstStart: string | null;
  /** Order of the latest event of each type. */
  readonly latest: Readonly<Partial<Record<RunEventType, string>>>;
  readonly nominal: Ordered<NominalTime> | null;
  readonly parent: Ordered<RunRef> | null;
  readonly root: Ordered<RunRef> | null;
  readonly errorMessage: Ordered<string> | null;
  /** Of the job of its newest event. */
  readonly inputs: readonly RunEnd[];
  readonly outputs: readonly RunEnd[];
  /** One for each job, ordered by the job's name. */
  readonly parts: readonly RunPart[];
  /** One for each job and each group of senders, ordered. */
  readonly senders: readonly SenderPart[];
}

/** What counts of a run for the data of one domain. */
export type TrustedRun = Pick<RunRecord, 'id' | 'last' | 'firstStart' | 'latest' | 'nominal' | 'parent' | 'root'> & {
  readonly job: JobId;
  readonly inputs: readonly { readonly id: DatasetId }[];
  readonly outputs: readonly { readonly id: DatasetId }[];
};

/** The run as its trusted senders report it; null where none of its senders is trusted. */
export function trustedRun(run: RunRecord, trust: Trust): TrustedRun | null {
  if (run.senders.every(({ domains, job }) => isTrusted(trust, domains, job.namespace)))
    return { ...run, job: run.job.value };
  const part = trustedPart(run.senders, trust);
  return part === null ? null : { ...part, id: run.id };
}

/** The record after one more event, with remarks about its order. */
export function accumulate(
  prior: RunRecord | null,
  event: RunEvent,
): { readonly run: RunRecord; readonly warnings: readonly LineageWarning[] } {
  const { eventType, order } = event;
  const ordered = <T>(value: T | null): Ordered<T> | null => (value === null ? null : { value, order });
  const latest = { ...prior?.latest };
  if (eventType !== null) latest[eventType] = newer(latest[eventType] ?? null, order);
  const job = latestOf(prior?.job ?? null, { value: event.job.id, order }) ?? { value: event.job.id, order };
  const parts = withPart(prior?.parts ?? [], event);
  const own = parts.find((part) => nodeKey(part.job) === nodeKey(job.value));
  const run: RunRecord = {
    id: event.run.id,
    job,
    first: older(prior?.first ?? null, order),
    last: newer(prior?.last ?? null, order),
    firstStart: eventType === 'START' ? older(prior?.firstStart ?? null, order) : (prior?.firstStart ?? null),
    latest,
    nominal: latestOf(prior?.nominal ?? null, ordered(event.run.nominal)),
    parent: latestOf(prior?.parent ?? null, ordered(event.run.parent)),
    root: latestOf(prior?.root ?? null, ordered(event.run.root)),
    errorMessage: latestOf(prior?.errorMessage ?? null, ordered(event.run.errorMessage)),
    inputs: own?.inputs ?? [],
    outputs: own?.outputs ?? [],
    parts,
    senders: withSender(prior?.senders ?? [], event),
  };
  return { run, warnings: prior === null ? [] : arrivalWarnings(prior, event) };
}

function withPart(parts: readonly RunPart[], event: RunEvent): readonly RunPart[] {
  const { eventType, order } = event;
  const key = nodeKey(event.job.id);
  const before = parts.find((part) => nodeKey(part.job) === key);
  const latest = { ...before?.latest };
  if (eventType !== null) latest[eventType] = newer(latest[eventType] ?? null, order);
  const listsAll = event.job.isSnapshot && (event.inputs !== null || event.outputs !== null);
  const snapshot = listsAll ? newer(before?.snapshot ?? null, order) : (before?.snapshot ?? null);
  const explicit = event.job.lineage === null ? null : { value: event.job.lineage, order };
  const part: RunPart = {
    job: event.job.id,
    first: older(before?.first ?? null, order),
    last: newer(before?.last ?? null, order),
    latest,
    inputs: since(snapshot, mergeEnds(before?.inputs ?? [], event.inputs ?? [], order)),
    outputs: since(snapshot, mergeEnds(before?.outputs ?? [], event.outputs ?? [], order)),
    explicit: latestOf(before?.explicit ?? null, explicit),
    snapshot,
  };
  const others = parts.filter((each) => nodeKey(each.job) !== key);
  return [...others, part].sort((a, b) => (nodeKey(a.job) < nodeKey(b.job) ? -1 : 1));
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

function arrivalWarnings(prior: RunRecord, event: RunEvent): readonly LineageWarning[] {
  const warnings: LineageWarning[] = [];
  const start = prior.latest.START;
  if (event.eventType === 'START' && start !== undefined && event.order < start) {
    const message = `This START (${timeOf(event.order)}) is older than one that came before it (${timeOf(start)}).`;
    warnings.push({ code: 'STALE_START', pointer: '/eventTime', message });
  }
  if (nodeKey(prior.job.value) !== nodeKey(event.job.id)) {
    const { name, namespace } = prior.job.value;
    const message = `An earlier event assigned the run to the job ${namespace} ${name}.`;
    warnings.push({ code: 'RUN_CHANGED_JOB', pointer: '/job', message });
  }
  return warnings;
}

/**
 * The state of the run: its latest terminal event applies, unless a START with a strictly later
 * time followed; OTHER never changes the state. It is decided by the times of the events, never by
 * their arrival.
 */
export function stateOf(run: Pick<RunRecord, 'latest'>): RunEventType {
  const { ABORT, COMPLETE, FAIL, RUNNING, START } = run.latest;
  const terminal = (
    [
      ['COMPLETE', COMPLETE],
      ['FAIL', FAIL],
      ['ABORT', ABORT],
    ] as const
  )
    .filter((entry): entry is [(typeof entry)[0], string] => entry[1] !== undefined)
    .sort((a, b) => (a[1] < b[1] ? 1 : -1))[0];
  if (terminal !== undefined && (START === undefined || timeOf(START) <= timeOf(terminal[1]))) return terminal[0];
  if (RUNNING !== undefined && (START === undefined || timeOf(RUNNING) >= timeOf(START))) return 'RUNNING';
  return START === undefined ? 'OTHER' : 'START';
}

/** The order of the COMPLETE event that decides the state; null where it is another. */
export function completionOf(run: Pick<RunRecord, 'latest'>): string | null {
  return stateOf(run) === 'COMPLETE' ? (run.latest.COMPLETE ?? null) : null;
}

/** When the run began and ended, to the millisecond; null if no event says it. */
export function spanOf(run: Pick<RunRecord, 'latest' | 'firstStart'>): {
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
} {
  const state = stateOf(run);
  const end = state === 'COMPLETE' || state === 'FAIL' || state === 'ABORT' ? run.latest[state] : undefined;
  return {
    startedAt: run.firstStart === null ? null : instantOfOrder(run.firstStart),
    endedAt: end === undefined ? null : instantOfOrder(end),
  };
}

/** The time of an order, to the nanosecond. */
function timeOf(order: string): string {
  return order.slice(0, 30);
}

/** The time of an order, to the millisecond. */
export function instantOfOrder(order: string): Instant {
  return `${order.slice(0, 23)}Z`;
}

function mergeEnds(known: readonly RunEnd[], ends: readonly DatasetFacts[], order: string): readonly RunEnd[] {
  if (ends.length === 0) return known;
  const byKey = new Map(known.map((end) => [nodeKey(end.id), end]));
  for (const { columnLineage, id, lifecycle, symlinks } of ends) {
    const before = byKey.get(nodeKey(id));
    const ordered = <T>(value: T | null): Ordered<T> | null => (value === null ? null : { value, order });
    byKey.set(nodeKey(id), {
      id,
      first: older(before?.first ?? null, order),
      last: newer(before?.last ?? null, order),
      symlinks: union(before?.symlinks ?? [], symlinks),
      columnLineage: latestOf(before?.columnLineage ?? null, ordered(columnLineage)),
      lifecycles: withLifecycle(before?.lifecycles ?? [], lifecycle, order),
    });
  }
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, end]) => end);
}

function union(a: readonly DatasetId[], b: readonly DatasetId[]): readonly DatasetId[] {
  if (b.length === 0) return a;
  return [...new Map([...a, ...b].map((id) => [nodeKey(id), id])).entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, id]) => id);
}
