import type { ChangeCursor } from '../app/ports/lineage-store.js';
import type { UnitOfWork } from '../app/ports/unit-of-work.js';
import { FollowedIndex, followChanges } from './follow-changes.js';
import type { IndexImage } from './index-image.js';

/** An index of another thread, and how far it has followed the store. */
export interface BuiltIndex {
  readonly image: IndexImage;
  readonly cursor: ChangeCursor;
}

/** Builds an index where it holds nobody. */
export interface IndexBuilder {
  /** It builds an index that lacks so many changes; fewer are applied where they are needed. */
  readonly fromChanges: number;
  /** Null if it cannot be built there. Never rejects. */
  build(): Promise<BuiltIndex | null>;
  /** Is called with the number of changes that were applied where the index is used. */
  applied(changes: number): void;
  /** Ends a build that runs. */
  close(): void;
}

/** The whole index of a store, from its rows or from an index that has followed it already. */
export async function buildIndex(
  unitOfWork: Pick<UnitOfWork, 'read'>,
  known: FollowedIndex | null,
): Promise<FollowedIndex> {
  let followed = known ?? new FollowedIndex();
  while ((await followChanges(unitOfWork, followed)).ended === 'RETRACTED') followed = new FollowedIndex();
  return followed;
}
