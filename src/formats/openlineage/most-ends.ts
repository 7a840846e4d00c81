import { nodeKey, type DatasetId } from '../../core/lineage/dataset.js';
import type {
  ColumnInput,
  ColumnLineage,
  DatasetFacts,
  ExplicitEnd,
  ExplicitTarget,
} from '../../core/lineage/event.js';

/**
 * The ends of column lineage and of explicit lineage that are kept of one event: a column that
 * flows into a column, or an input of a target. More would make one event an arbitrary amount of
 * work for each question about it.
 */
export const MOST_ENDS = 10_000;

/** Keeps the first ends of an event, and the datasets that only the rest names. */
export class Ends {
  private left = MOST_ENDS;
  /** Beyond them, the first end of each dataset of a target is kept, so many times. */
  private leftForDatasets = MOST_ENDS;
  private readonly cut = new Map<string, DatasetId>();
  private count = 0;

  /** The dataset with the ends that are kept. */
  ofDataset(dataset: DatasetFacts): DatasetFacts {
    const { columnLineage, lineage } = dataset;
    return {
      ...dataset,
      columnLineage: columnLineage === null ? null : this.ofColumns(columnLineage),
      lineage: lineage === null ? null : this.ofTarget(lineage),
    };
  }

  /** The target of explicit lineage with the ends that are kept. */
  ofTarget({ target, inputs, columns }: ExplicitTarget): ExplicitTarget {
    const known = new Set<string>();
    return {
      target,
      inputs: this.kept(inputs, known),
      columns: columns.map(({ field, inputs: ends }) => ({ field, inputs: this.kept(ends, known) })),
    };
  }

  /** How many ends were left out. */
  get leftOut(): number {
    return this.count;
  }

  /**
   * The inputs of the run or job, with those that only left-out ends name: their lineage goes
   * through the job.
   */
  withCut(inputs: readonly DatasetFacts[] | null): readonly DatasetFacts[] | null {
    for (const { id } of inputs ?? []) this.cut.delete(nodeKey(id));
    if (this.cut.size === 0) return inputs;
    return [...(inputs ?? []), ...[...this.cut.values()].map(namedOnly)];
  }

  private ofColumns({ fields, dataset }: ColumnLineage): ColumnLineage {
    const known = new Set<string>();
    return {
      fields: fields.map(({ field, inputs }) => ({ field, inputs: this.kept(inputs, known) })),
      dataset: this.kept(dataset, known),
    };
  }

  /** `known` has the datasets that feed the same target already. */
  private kept<T extends ColumnInput | ExplicitEnd>(ends: readonly T[], known: Set<string>): readonly T[] {
    return ends.filter((end) => {
      const id = datasetOf(end);
      const key = id === null ? null : nodeKey(id);
      const isNew = key !== null && !known.has(key);
      if (this.left > 0) this.left -= 1;
      else if (isNew && this.leftForDatasets > 0) this.leftForDatasets -= 1;
      else {
        this.count += 1;
        if (isNew && id !== null) this.cut.set(nodeKey(id), id);
        return false;
      }
      if (key !== null) known.add(key);
      return true;
    });
  }
}

function datasetOf(end: ColumnInput | ExplicitEnd): DatasetId | null {
  if ('dataset' in end) return end.dataset;
  return end.type === 'DATASET' ? end.id : null;
}

/** A dataset of which the event gives the name alone. */
function namedOnly(id: DatasetId): DatasetFacts {
  return {
    id,
    writtenAs: null,
    fields: null,
    symlinks: [],
    columnLineage: null,
    lineage: null,
    lifecycle: null,
    owners: null,
    exposures: null,
  };
}
