/** One page of a list, in a stable order. `cursor` of an entry is opaque to callers. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  /** Only of lists that can be read backward. */
  readonly hasPreviousPage?: boolean;
  readonly totalCount: number;
}

/** Relay paging, forward: `first` defaults to 50 and is capped at 500. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Relay paging either way: `last` entries, before the cursor `before` or to the end; the order of the list stays. */
export interface TwoWayPageRequest extends PageRequest {
  readonly last?: number | null;
  readonly before?: string | null;
}
