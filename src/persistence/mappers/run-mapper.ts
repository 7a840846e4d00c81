import type { Ordered } from '../../core/lineage/order.js';
import type { RunEnd, RunPart, RunRecord } from '../../core/lineage/run.js';
import type { SenderPart } from '../../core/lineage/sender.js';
import type { Lifecycle } from '../../core/lineage/event.js';
import { fromJson } from '../sql.js';

/** An end as an earlier release stored it: with the newest change alone, or with none. */
type StoredEnd = Omit<RunEnd, 'lifecycles'> &
  Partial<Pick<RunEnd, 'lifecycles'>> & { readonly lifecycle?: Ordered<Lifecycle> | null };

type StoredPart = Omit<RunPart, 'inputs' | 'outputs'> & {
  readonly inputs: readonly StoredEnd[];
  readonly outputs: readonly StoredEnd[];
};

/** A run as an earlier release stored it: without the parts for each job. */
type StoredRun = Omit<RunRecord, 'parts' | 'inputs' | 'outputs' | 'senders'> & {
  readonly senders?: readonly SenderPart[];
  readonly inputs: readonly StoredEnd[];
  readonly outputs: readonly StoredEnd[];
  readonly parts?: readonly StoredPart[];
  readonly explicit?: RunPart['explicit'];
};

/** Reads the record of a run. One of an earlier release is completed as far as it goes. */
export function runFromRow(row: { readonly record: string }): RunRecord {
  const { senders, ...run } = runOf(row);
  return { ...run, senders: senders ?? run.parts.map((part) => unknownSender(run, part)) };
}

/** The senders of events of earlier releases are unknown. */
function unknownSender(run: Omit<RunRecord, 'senders'>, part: RunPart): SenderPart {
  const { first, job, last, latest, snapshot } = part;
  const ends = (all: readonly RunEnd[]): SenderPart['inputs'] => all.map((end) => ({ id: end.id, last: end.last }));
  const { firstStart, nominal, parent, root } = run;
  const ordered = { first, last, firstStart, latest, nominal, parent, root, snapshot };
  return { ...ordered, domains: null, job, inputs: ends(part.inputs), outputs: ends(part.outputs) };
}

function runOf({ record }: { readonly record: string }): Omit<RunRecord, 'senders'> & Pick<StoredRun, 'senders'> {
  const { explicit, ...stored } = fromJson<StoredRun>(record);
  if (stored.parts !== undefined) return { ...withEnds(stored), parts: stored.parts.map(withEnds) };
  const completed = (end: StoredEnd): RunEnd => ({
    id: end.id,
    first: stored.first,
    last: stored.last,
    symlinks: [],
    columnLineage: end.columnLineage,
    lifecycles: [],
  });
  const inputs = stored.inputs.map(completed);
  const outputs = stored.outputs.map(completed);
  const { first, job, last, latest } = stored;
  const part = { job: job.value, first, last, latest, inputs, outputs, explicit: explicit ?? null, snapshot: null };
  return { ...stored, inputs, outputs, parts: [part] };
}

function withEnds<T extends Pick<StoredPart, 'inputs' | 'outputs'>>(
  stored: T,
): Omit<T, 'inputs' | 'outputs'> & Pick<RunPart, 'inputs' | 'outputs'> {
  return { ...stored, inputs: stored.inputs.map(withChanges), outputs: stored.outputs.map(withChanges) };
}

function withChanges({ lifecycle, ...end }: StoredEnd): RunEnd {
  if (end.lifecycles !== undefined) return { ...end, lifecycles: end.lifecycles };
  if (lifecycle === null || lifecycle === undefined) return { ...end, lifecycles: [] };
  const { order, value } = lifecycle;
  return { ...end, lifecycles: [{ ...value, first: order, last: order }] };
}
