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

/** A fact with the place of the event that said it: of two, the later one holds, whichever arrived first. */
export interface Said<T> {
  readonly value: T;
  readonly order: string;
}

/** One end of a run as far as its events have told. */
export interface RunEnd {
  readonly id: DatasetId;
  readonly columnLineage: Said<ColumnLineage> | null;
}

/** Everything the events of one run have said so far. The same events give the same record in any order of arrival. */
export interface RunRecord {
  readonly id: string;
  readonly job: Said<JobId>;
  /** Order of the earliest and of the latest event. */
  readonly first: string;
  readonly last: string;
  readonly firstStart: string | null;
  /** Order of the latest event of each type. */
  readonly latest: Readonly<Partial<Record<RunEventType, string>>>;
  readonly nominal: Said<NominalTime> | null;
  readonly parent: Said<RunRef> | null;
  readonly root: Said<RunRef> | null;
  readonly errorMessage: Said<string> | null;
  readonly inputs: readonly RunEnd[];
  readonly outputs: readonly RunEnd[];
  readonly explicit: Said<readonly ExplicitTarget[]> | null;
}

/** The record after one more event, with what is remarkable about its coming now. */
export function accumulate(
  prior: RunRecord | null,
  event: RunEvent,
): { readonly run: RunRecord; readonly warnings: readonly LineageWarning[] } {
  const { eventType, order } = event;
  const said = <T>(value: T | null): Said<T> | null => (value === null ? null : { value, order });
  const latest = { ...prior?.latest };
  if (eventType !== null) latest[eventType] = newer(latest[eventType] ?? null, order);
  const run: RunRecord = {
    id: event.run.id,
    job: latestSaid(prior?.job ?? null, { value: event.job.id, order }) ?? { value: event.job.id, order },
    first: older(prior?.first ?? null, order),
    last: newer(prior?.last ?? null, order),
    firstStart: eventType === 'START' ? older(prior?.firstStart ?? null, order) : (prior?.firstStart ?? null),
    latest,
    nominal: latestSaid(prior?.nominal ?? null, said(event.run.nominal)),
    parent: latestSaid(prior?.parent ?? null, said(event.run.parent)),
    root: latestSaid(prior?.root ?? null, said(event.run.root)),
    errorMessage: latestSaid(prior?.errorMessage ?? null, said(event.run.errorMessage)),
    inputs: mergeEnds(prior?.inputs ?? [], event.inputs ?? [], order),
    outputs: mergeEnds(prior?.outputs ?? [], event.outputs ?? [], order),
    explicit: latestSaid(prior?.explicit ?? null, said(event.job.lineage)),
  };
  return { run, warnings: prior === null ? [] : arrivalWarnings(prior, event) };
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
    const message = `The run was said to be of the job ${namespace} ${name} before.`;
    warnings.push({ code: 'RUN_CHANGED_JOB', pointer: '/job', message });
  }
  return warnings;
}

/**
 * Where the run stands: its latest terminal event counts, unless a START with a strictly later time came after it; OTHER never
 * changes the state. Decided by the order of the events' times, never by their arrival.
 */
export function stateOf(run: RunRecord): RunEventType {
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

/** When the run began and ended, to the millisecond; null where no event says it. */
export function spanOf(run: RunRecord): { readonly startedAt: Instant | null; readonly endedAt: Instant | null } {
  const state = stateOf(run);
  const end = state === 'COMPLETE' || state === 'FAIL' || state === 'ABORT' ? run.latest[state] : undefined;
  return {
    startedAt: run.firstStart === null ? null : instantOfOrder(run.firstStart),
    endedAt: end === undefined ? null : instantOfOrder(end),
  };
}

/** The time of an order, to the nanosecond. */
export function timeOf(order: string): string {
  return order.slice(0, 30);
}

/** The time of an order, to the millisecond. */
export function instantOfOrder(order: string): Instant {
  return `${order.slice(0, 23)}Z`;
}

export function newer(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

export function older(a: string | null, b: string): string {
  return a !== null && a < b ? a : b;
}

export function latestSaid<T>(a: Said<T> | null, b: Said<T> | null): Said<T> | null {
  if (a === null || b === null) return a ?? b;
  return a.order > b.order ? a : b;
}

function mergeEnds(known: readonly RunEnd[], said: readonly DatasetFacts[], order: string): readonly RunEnd[] {
  if (said.length === 0) return known;
  const byKey = new Map(known.map((end) => [nodeKey(end.id), end]));
  for (const { columnLineage, id } of said) {
    const before = byKey.get(nodeKey(id));
    const now = columnLineage === null ? null : { value: columnLineage, order };
    byKey.set(nodeKey(id), { id, columnLineage: latestSaid(before?.columnLineage ?? null, now) });
  }
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, end]) => end);
}
