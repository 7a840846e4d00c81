import type { Instant } from '../shared/interval.js';
import { type JobId, nodeKey } from './dataset.js';
import type { LineageWarning, RunEvent, RunEventType } from './event.js';
import type { Ordered } from './order.js';
import {
  type RunEnd,
  type RunFactsSent,
  type RunPart,
  type SentPart,
  joinRunFacts,
  partsByJob,
  withSent,
} from './run-parts.js';
import { type Trust, isTrusted, senderOf } from './sender.js';

/**
 * Everything known from the events of one run. The same events give the same record in any order of
 * arrival.
 */
export interface RunRecord extends RunFactsSent {
  readonly id: string;
  readonly job: Ordered<JobId>;
  /** Of the job of its newest event. */
  readonly inputs: readonly RunEnd[];
  readonly outputs: readonly RunEnd[];
  /** One for each job, ordered by the job's name. */
  readonly parts: readonly RunPart[];
  /** One for each job and each group of senders, ordered. All the rest follows from them. */
  readonly senders: readonly SentPart[];
}

/** The record of a run that these parts report; null where there are none. */
export function runOf(id: string, senders: readonly SentPart[]): RunRecord | null {
  const [first, ...others] = senders;
  if (first === undefined) return null;
  const parts = partsByJob(senders);
  const newest = parts.reduce((a, b) => (a.last > b.last ? a : b));
  const facts = others.reduce<RunFactsSent>(joinRunFacts, first);
  const { errorMessage, first: earliest, firstStart, last, latest, nominal, parent, root } = facts;
  return {
    id,
    job: { value: newest.job, order: newest.last },
    first: earliest,
    last,
    firstStart,
    latest,
    nominal,
    parent,
    root,
    errorMessage,
    inputs: newest.inputs,
    outputs: newest.outputs,
    parts,
    senders,
  };
}

/**
 * The run as its trusted senders report it, which is what their events alone give; null where none
 * of its senders is trusted.
 */
export function trustedRun(run: RunRecord, trust: Trust): RunRecord | null {
  const trusted = run.senders.filter((part) => isTrusted(trust, senderOf(part)));
  return trusted.length === run.senders.length ? run : runOf(run.id, trusted);
}

/** The record after one more event, with remarks about its order. */
export function accumulate(
  prior: RunRecord | null,
  event: RunEvent,
): { readonly run: RunRecord; readonly warnings: readonly LineageWarning[] } {
  const run = runOf(event.run.id, withSent(prior?.senders ?? [], event));
  if (run === null) throw new Error('A run has at least the part of its event.');
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
