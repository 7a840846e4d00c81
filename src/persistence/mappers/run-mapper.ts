import type { Ordered } from '../../core/lineage/order.js';
import type { RunEnd, RunPart, SentPart } from '../../core/lineage/run-parts.js';
import { type RunRecord, runOf } from '../../core/lineage/run.js';
import type { Lifecycle, SenderDomains } from '../../core/lineage/event.js';
import { fromJson } from '../sql.js';

/** An end as an earlier release stored it: with the newest change alone, or with none. */
type StoredEnd = Omit<RunEnd, 'lifecycles'> &
  Partial<Pick<RunEnd, 'lifecycles'>> & { readonly lifecycle?: Ordered<Lifecycle> | null };

type StoredPart = Omit<RunPart, 'inputs' | 'outputs'> & {
  readonly inputs: readonly StoredEnd[];
  readonly outputs: readonly StoredEnd[];
};

/**
 * A run as it is stored, so that processes of the release before this one read it too: with what
 * its senders report in addition, where they are several. Earlier releases knew no senders, or no
 * parts.
 */
type StoredRun = Omit<RunRecord, 'parts' | 'inputs' | 'outputs' | 'senders'> & {
  readonly inputs: readonly StoredEnd[];
  readonly outputs: readonly StoredEnd[];
  readonly parts?: readonly StoredPart[];
  readonly explicit?: RunPart['explicit'];
  /** Of the only sender. */
  readonly domains?: SenderDomains;
  readonly sent?: readonly SentPart[];
};

/** The record of a run as it is stored. */
export function recordOfRun({ senders, ...run }: RunRecord): string {
  const [only, ...others] = senders;
  return JSON.stringify(others.length === 0 ? { ...run, domains: only?.domains ?? null } : { ...run, sent: senders });
}

/** Reads the record of a run. One of an earlier release is completed as far as it goes. */
export function runFromRow({ record }: { readonly record: string }): RunRecord {
  const stored = fromJson<StoredRun>(record);
  const run = runOf(stored.id, stored.sent ?? sentAlone(stored));
  if (run === null) throw new Error(`The run ${stored.id} has no part.`);
  return run;
}

/** What the only sender reports; the senders of events of earlier releases are unknown. */
function sentAlone(run: StoredRun): readonly SentPart[] {
  const { domains = null, errorMessage, firstStart, nominal, parent, root } = run;
  return partsOf(run).map((part) => ({ ...part, firstStart, nominal, parent, root, errorMessage, domains }));
}

function partsOf(run: StoredRun): readonly RunPart[] {
  if (run.parts !== undefined) return run.parts.map(withEnds);
  const { explicit = null, first, job, last, latest } = run;
  const completed = ({ columnLineage, id }: StoredEnd): RunEnd => ({
    ...{ id, first, last, columnLineage },
    symlinks: [],
    lifecycles: [],
  });
  const ends = { inputs: run.inputs.map(completed), outputs: run.outputs.map(completed) };
  return [{ job: job.value, first, last, latest, ...ends, explicit, snapshot: null }];
}

function withEnds(part: StoredPart): RunPart {
  return { ...part, inputs: part.inputs.map(withChanges), outputs: part.outputs.map(withChanges) };
}

function withChanges({ lifecycle, ...end }: StoredEnd): RunEnd {
  if (end.lifecycles !== undefined) return { ...end, lifecycles: end.lifecycles };
  if (lifecycle === null || lifecycle === undefined) return { ...end, lifecycles: [] };
  const { order, value } = lifecycle;
  return { ...end, lifecycles: [{ ...value, first: order, last: order }] };
}
