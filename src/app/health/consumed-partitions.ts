import { type ProducingRun, consumedCells } from '../../core/health/consumed.js';
import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import { intervalOfRun } from '../../core/lineage/run-interval.js';
import { newestDueCell } from '../../core/sla/delivery.js';
import {
  type Grid,
  type Mapper,
  cellContaining,
  cellsTouching,
  isCell,
  mapInterval,
} from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Slice, millisOf } from '../../core/shared/interval.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { Stores } from '../ports/stores.js';
import type { ServedContract } from '../catalog/active-contracts.js';
import type { SliceFacts } from './partition-data.js';

/** The most cells one producing run can be about, as for deliveries. */
const MOST_CELLS = 10_000;

/**
 * Which slices of a producer a consumer's slice was made from: what its newest completed run can have read, else the declared
 * mapper, else what both grids suggest (ADR 0011). Reads the producers' runs once each, and only where a run read something.
 */
export class Consumption {
  private readonly datasets = new Map<string, ReadonlySet<string>>();
  /** Whether what was answered would be another at another moment, though no fact changed. */
  followsClock = false;
  private readonly produced = new Map<string, readonly ProducingRun[]>();

  constructor(
    private readonly stores: Pick<Stores, 'lineage' | 'catalog'>,
    private readonly asOf: Instant,
  ) {}

  /** The producer's slices behind the consumer's. */
  async slices(consumer: SliceFacts, supplier: ServedContract, mapper: Mapper | null): Promise<readonly Slice[]> {
    const { grid, model } = supplier;
    if (grid === null) return [null];
    const { slice } = consumer;
    if (slice === null) {
      this.followsClock = true;
      return [newestDueCell(model.sla, grid, this.asOf)];
    }
    const expected = suggested(mapper, grid, slice);
    const beganAt = await this.beganAt(consumer, supplier);
    if (beganAt === null) return expected;
    return consumedCells(beganAt, expected, await this.runsOf(supplier, grid)) ?? expected;
  }

  /** When the newest completed run of the consumer's slice that read the supplier's data began; null where none did. */
  private async beganAt({ runs }: SliceFacts, supplier: ServedContract): Promise<Instant | null> {
    const done = (runs ?? []).filter(({ state, inputs }) => state === 'COMPLETE' && inputs.length > 0);
    if (done.length === 0) return null;
    const datasets = await this.datasetsOf(supplier);
    const newest = done.findLast(({ inputs }) => inputs.some((input) => datasets.has(nodeKey(input))));
    return newest?.startedAt ?? newest?.endedAt ?? null;
  }

  /** Every name of the datasets that the contract binds. */
  private async datasetsOf({ contract }: ServedContract): Promise<ReadonlySet<string>> {
    const known = this.datasets.get(contract.id);
    if (known !== undefined) return known;
    const bindings = await this.stores.catalog.bindingsOfContracts([contract.id]);
    const names = bindings.length === 0 ? [] : await this.stores.lineage.identitiesOf(bindings.map(datasetOf));
    const keys = new Set(names.map(nodeKey));
    this.datasets.set(contract.id, keys);
    return keys;
  }

  private async runsOf({ contract }: ServedContract, grid: Grid): Promise<readonly ProducingRun[]> {
    const known = this.produced.get(contract.id);
    if (known !== undefined) return known;
    const bindings = await this.stores.catalog.bindingsOfContracts([contract.id]);
    const runs = await this.stores.lineage.runsWriting(bindings, null);
    const produced = runs.flatMap((run) => producingRun(run, grid));
    this.produced.set(contract.id, produced);
    return produced;
  }
}

function producingRun({ state, endedAt, nominals }: ObservedRun, grid: Grid): readonly ProducingRun[] {
  const interval = state === 'COMPLETE' && endedAt !== null ? intervalOfRun(nominals, grid) : null;
  if (interval === null || endedAt === null) return [];
  const cells = cellsTouching(grid, interval, MOST_CELLS + 1);
  return cells.length > MOST_CELLS ? [] : [{ completedAt: endedAt, cells }];
}

function datasetOf({ namespace, name }: DatasetId): DatasetId {
  return { namespace, name };
}

/** As declared, else as both grids suggest: the same cell, all cells of a finer grid, the last closed one of a coarser. */
function suggested(mapper: Mapper | null, grid: Grid, slice: Interval): readonly Interval[] {
  const length = ({ from, to }: Interval): number => millisOf(to) - millisOf(from);
  const coarser = length(cellContaining(grid, slice.from)) > length(slice);
  const undeclared = isCell(grid, slice) ? 'identity' : coarser ? 'latest-closed' : 'cover';
  return mapInterval(mapper ?? undeclared, grid, slice).filter((cell) => cell !== null);
}

/** Products whose data the slice's runs read though no input port declares it: shown, and without weight. */
export async function undeclaredInputs(
  stores: Pick<Stores, 'lineage' | 'catalog'>,
  { runs, served }: SliceFacts,
): Promise<readonly string[]> {
  const inputs = (runs ?? []).filter(({ state }) => state === 'COMPLETE').flatMap((run) => run.inputs);
  if (inputs.length === 0) return [];
  const distinct = [...new Map(inputs.map((input) => [nodeKey(input), input])).values()];
  const bindings = await stores.catalog.bindingsOfDatasets(await stores.lineage.identitiesOf(distinct));
  const own = served.contract.product;
  const [product] = await stores.catalog.productsByRef([own]);
  const declared = new Set((product?.inputPorts ?? []).map(({ contractId }) => contractId));
  const read = bindings.filter((binding) => binding.product !== own && !declared.has(binding.contractId));
  return [...new Set(read.map((binding) => binding.product))].sort();
}
