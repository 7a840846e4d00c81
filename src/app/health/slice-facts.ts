import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import { DAY } from '../../core/shared/duration.js';
import { nextCell } from '../../core/shared/grid.js';
import { type Instant, type Interval, type Slice, addMillis, sameSlice, sliceKey } from '../../core/shared/interval.js';
import type { Evidence } from '../../core/quality/check.js';
import type { Arrival, DataChange, EvidenceStore } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { ServedContract } from './contract-models.js';

type History = Awaited<ReturnType<EvidenceStore['historyBefore']>>;

/** The recorded facts about one contract version and slice. */
export interface SliceFacts {
  readonly key: string;
  readonly served: ServedContract;
  readonly slice: Slice;
  readonly evidence: readonly Evidence[];
  readonly changes: readonly DataChange[];
  /** Arrivals of the cells in the budget window, the slice's own among them. */
  readonly arrivals: readonly Arrival[];
  readonly firstArrival: Arrival | null;
  readonly history: History;
  /** Runs about the slice (all of them for *now*), in the order of their events; null where no dataset is bound. */
  readonly runs: readonly ObservedRun[] | null;
}

/** Names a contract version and slice. */
export function factsKey(served: ServedContract, slice: Slice): string {
  return `${served.contract.id}@${served.version}#${sliceKey(slice)}`;
}

/** Loads the facts of several slices of one contract version: seven statements, and one more a slice for its runs. */
export async function loadSlices(
  stores: Pick<Stores, 'evidence' | 'lineage' | 'catalog'>,
  served: ServedContract,
  slices: readonly Slice[],
): Promise<readonly SliceFacts[]> {
  const { id } = served.contract;
  const cells = slices.filter((slice): slice is Interval => slice !== null);
  const evidence = await stores.evidence.forSlices(id, slices);
  const changes = await stores.evidence.dataChanges(id, slices);
  const firstArrival = await stores.evidence.firstArrival(id);
  const window = windowOf(cells);
  const arrivals = window === null ? [] : await stores.evidence.arrivals(id, window.from, window.to);
  const history = window === null ? [] : await stores.evidence.historyBefore(id, window.from, window.to);
  const bindings = await stores.catalog.bindingsOfContracts([id]);
  const facts: SliceFacts[] = [];
  for (const slice of slices) {
    const next = slice === null || served.grid === null ? undefined : nextCell(served.grid, slice).to;
    facts.push({
      key: factsKey(served, slice),
      served,
      slice,
      evidence: evidence.filter((item) => sameSlice(item.slice, slice)),
      changes: changes.filter((change) => sameSlice(change.slice, slice)),
      arrivals,
      firstArrival,
      history,
      runs: bindings.length > 0 ? await stores.lineage.runsWriting(bindings, slice, next) : null,
    });
  }
  return facts;
}

/** From 28 days before the first cell's end to the last cell's end. */
function windowOf(cells: readonly Interval[]): { readonly from: Instant; readonly to: Instant } | null {
  const ends = cells.map(({ to }) => to).sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: addMillis(first, -BUDGET_WINDOW_DAYS * DAY), to: last };
}
