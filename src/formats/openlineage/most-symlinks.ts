import type { DatasetFacts } from '../../core/lineage/event.js';

/**
 * The symlinks that are kept of one dataset and of one event. Data has a few names; what each name
 * means follows from all that are connected.
 */
export const MOST_SYMLINKS_OF_DATASET = 20;
export const MOST_SYMLINKS = 5_000;

/** Keeps the first symlinks of an event. */
export class Symlinks {
  private left = MOST_SYMLINKS;
  private count = 0;

  /** The dataset with the symlinks that are kept. */
  ofDataset(dataset: DatasetFacts): DatasetFacts {
    const { symlinks } = dataset;
    const kept = symlinks.slice(0, Math.min(MOST_SYMLINKS_OF_DATASET, this.left));
    this.left -= kept.length;
    this.count += symlinks.length - kept.length;
    return kept.length === symlinks.length ? dataset : { ...dataset, symlinks: kept };
  }

  /** How many were not kept. */
  get leftOut(): number {
    return this.count;
  }
}
