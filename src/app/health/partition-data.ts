import { BUDGET_WINDOW_DAYS } from '../../core/health/budget.js';
import { DAY } from '../../core/shared/duration.js';
import { isAboutCell } from '../../core/lineage/run-interval.js';
import { nextCell } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Slice, addMillis, millisOf, sliceKey } from '../../core/shared/interval.js';
import type { Evidence } from '../../core/quality/check.js';
import { standingsOf } from '../../core/quality/evidence-status.js';
import type { Binding } from '../ports/catalog-store.js';
import type { Arrival, DataChange, EvidenceStore } from '../ports/evidence-store.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { ServedContract } from '../catalog/active-contracts.js';

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
  /** How checks fared before; empty where every check of the asked cells is known. */
  readonly history: History;
  /** Runs about the slice (all of them for *now*), in the order of their events; null where no dataset is bound. */
  readonly runs: readonly ObservedRun[] | null;
}

/** Names a contract version and slice. */
export function factsKey(served: ServedContract, slice: Slice): string {
  return `${served.contract.id}@${served.version}#${sliceKey(slice)}`;
}

/** Loads the facts of several slices of one contract version, in as many statements as for one. */
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
  const bindings = await stores.catalog.bindingsOfContracts([id]);
  const runs = bindings.length === 0 || slices.length === 0 ? null : await runsOf(stores, bindings, served, slices);
  const [evidenceOf, changesOf] = [bySlice(evidence), bySlice(changes)];
  const isKnown = (cell: Interval): boolean =>
    standingsOf(served.checks, cell, evidenceOf(cell), changesOf(cell), cell.to).every(
      ({ freshness }) => freshness === 1,
    );
  // Weeks of evidence to read, for nothing where each check of each cell is known: how it fared before weighs nothing then.
  const history =
    window === null || cells.every(isKnown) ? [] : await stores.evidence.historyBefore(id, window.from, window.to);
  return slices.map((slice) => ({
    key: factsKey(served, slice),
    served,
    slice,
    evidence: evidenceOf(slice),
    changes: changesOf(slice),
    arrivals,
    firstArrival,
    history,
    runs: runs === null ? null : runsAbout(runs, served, slice),
  }));
}

function bySlice<T extends { readonly slice: Slice }>(items: readonly T[]): (slice: Slice) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(sliceKey(item.slice));
    if (group === undefined) groups.set(sliceKey(item.slice), [item]);
    else group.push(item);
  }
  return (slice) => groups.get(sliceKey(slice)) ?? [];
}

/** The runs that can be about one of the slices; *now* is about all of them. */
function runsOf(
  { lineage }: Pick<Stores, 'lineage'>,
  bindings: readonly Binding[],
  served: ServedContract,
  slices: readonly Slice[],
): Promise<readonly ObservedRun[]> {
  const cells = slices.filter((slice): slice is Interval => slice !== null);
  const from = cells.map((cell) => cell.from).sort()[0];
  const to = cells
    .map((cell) => endOfNext(served, cell))
    .sort()
    .at(-1);
  if (cells.length < slices.length || from === undefined || to === undefined)
    return lineage.runsWriting(bindings, null);
  return lineage.runsWritingBetween(bindings, { from, to });
}

function runsAbout(runs: readonly ObservedRun[], served: ServedContract, slice: Slice): readonly ObservedRun[] {
  if (slice === null) return runs;
  const next = endOfNext(served, slice);
  return runs.filter(({ nominals }) => isAboutCell(nominals, slice, next)).map((run) => ({ ...run, interval: slice }));
}

/** The end of the cell after it, until which an instant can mean the cell. */
function endOfNext({ grid }: ServedContract, cell: Interval): Instant {
  return grid === null ? addMillis(cell.to, millisOf(cell.to) - millisOf(cell.from)) : nextCell(grid, cell).to;
}

/** From 28 days before the first cell's end to the last cell's end. */
function windowOf(cells: readonly Interval[]): { readonly from: Instant; readonly to: Instant } | null {
  const ends = cells.map(({ to }) => to).sort();
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: addMillis(first, -BUDGET_WINDOW_DAYS * DAY), to: last };
}
