/** One page of a list in a stable order. The cursor of an item is opaque to callers. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  /** Set only for lists that can be read backward. */
  readonly hasPreviousPage?: boolean;
  readonly totalCount: number;
}

/** Relay paging, forward: `first` defaults to 50 and is capped at 500. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * Relay paging in both directions: the `last` items before the cursor `before`, or before the end.
 * The order of the list does not change.
 */
export interface TwoWayPageRequest extends PageRequest {
  readonly last?: number | null;
  readonly before?: string | null;
}
