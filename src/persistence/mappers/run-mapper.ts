import type { RunEnd, RunPart, RunRecord } from '../../core/lineage/run.js';
import { fromJson } from '../sql.js';

/** A run as an earlier release stored it: without the parts for each job. */
type StoredRun = Omit<RunRecord, 'parts'> & {
  readonly parts?: readonly RunPart[];
  readonly explicit?: RunPart['explicit'];
};

/** Reads the record of a run. One of an earlier release is completed as far as it goes. */
export function runFromRow({ record }: { readonly record: string }): RunRecord {
  const { explicit, ...stored } = fromJson<StoredRun>(record);
  if (stored.parts !== undefined) return { ...stored, parts: stored.parts };
  const completed = (end: RunEnd): RunEnd => ({
    id: end.id,
    first: stored.first,
    last: stored.last,
    symlinks: [],
    columnLineage: end.columnLineage,
    lifecycle: null,
  });
  const inputs = stored.inputs.map(completed);
  const outputs = stored.outputs.map(completed);
  const { first, job, last, latest } = stored;
  const part = { job: job.value, first, last, latest, inputs, outputs, explicit: explicit ?? null, snapshot: null };
  return { ...stored, inputs, outputs, parts: [part] };
}
