import { type Slice, sliceKey } from '../../core/shared/interval.js';

export interface SliceColumns {
  readonly slice_from: string;
  readonly slice_to: string;
}

/** The slice *now* is kept with empty ends, which no instant equals. */
export function sliceColumns(slice: Slice): SliceColumns {
  return slice === null ? { slice_from: '', slice_to: '' } : { slice_from: slice.from, slice_to: slice.to };
}

export function sliceOf(row: SliceColumns): Slice {
  return row.slice_from === '' ? null : { from: row.slice_from, to: row.slice_to };
}

/** Pairs of ends, each slice once, for `sql.pairs`. */
export function slicePairs(slices: readonly Slice[]): (readonly [string, string])[] {
  const distinct = new Map(slices.map((slice) => [sliceKey(slice), sliceColumns(slice)]));
  return [...distinct.values()].map(({ slice_from, slice_to }) => [slice_from, slice_to] as const);
}
