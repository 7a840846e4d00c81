import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import type { LineageEnds } from './edges.js';
import type { ColumnLineage, DatasetEvent, DatasetFacts, ExplicitTarget, JobEvent } from './event.js';
import { type Ordered, latestOf } from './order.js';

/**
 * What the JobEvents of a job, or the DatasetEvents of a dataset, declare about lineage: of each
 * facet the newest event that has it. An absent facet changes nothing; an empty one declares that
 * there is no lineage.
 */
export interface Declaration {
  readonly owner: { readonly kind: 'JOB'; readonly id: JobId } | { readonly kind: 'DATASET'; readonly id: DatasetId };
  readonly inputs: Ordered<LineageEnds['inputs']> | null;
  readonly outputs: Ordered<LineageEnds['outputs']> | null;
  readonly explicit: Ordered<readonly ExplicitTarget[]> | null;
  readonly columnLineage: Ordered<ColumnLineage> | null;
}

/** The declaration of one event alone; null if the event says nothing about lineage. */
export function declarationOf(event: JobEvent | DatasetEvent): Declaration | null {
  const ordered = <T>(value: T | null): Ordered<T> | null => (value === null ? null : { value, order: event.order });
  if (event.kind === 'DATASET') {
    const { dataset } = event;
    if (dataset === null || (dataset.lineage === null && dataset.columnLineage === null)) return null;
    return {
      owner: { kind: 'DATASET', id: dataset.id },
      inputs: null,
      outputs: null,
      explicit: dataset.lineage === null ? null : ordered([dataset.lineage]),
      columnLineage: ordered(dataset.columnLineage),
    };
  }
  const { inputs, job, outputs } = event;
  if (inputs === null && outputs === null && job.lineage === null) return null;
  const plain = ({ id, symlinks }: DatasetFacts): LineageEnds['inputs'][number] => ({ id, symlinks });
  return {
    owner: { kind: 'JOB', id: job.id },
    inputs: ordered(inputs?.map(plain) ?? null),
    outputs: ordered(outputs?.map((end) => ({ ...plain(end), columnLineage: end.columnLineage })) ?? null),
    explicit: ordered(job.lineage),
    columnLineage: null,
  };
}

/** Both declarations of one owner together, in any order. */
export function mergeDeclarations(a: Declaration | null, b: Declaration): Declaration {
  if (a === null) return b;
  return {
    owner: b.owner,
    inputs: latestOf(a.inputs, b.inputs),
    outputs: latestOf(a.outputs, b.outputs),
    explicit: latestOf(a.explicit, b.explicit),
    columnLineage: latestOf(a.columnLineage, b.columnLineage),
  };
}

/** Identity of the owner of declarations. */
export function keyOfOwner({ kind, id }: Declaration['owner']): string {
  return `${kind} ${nodeKey(id)}`;
}
