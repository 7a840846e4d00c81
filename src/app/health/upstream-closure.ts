import type { DataProduct } from '../../core/mesh/data-product.js';
import type { InputPort } from '../../core/mesh/product.js';
import { DAMPING } from '../../core/health/propagate.js';
import { majorOf, isSemVer } from '../../core/contract/versions.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { Stores } from '../ports/stores.js';
import { Consumption } from './consumed-partitions.js';
import type { ActiveContracts, ActiveContract } from '../catalog/active-contracts.js';
import { type PartitionData, partitionDataKey, loadPartitionData } from './partition-data.js';

/** The facts of the asked partitions and of everything they were made from. */
export interface UpstreamClosure {
  /** By key, the asked ones first. */
  readonly partitions: ReadonlyMap<string, PartitionData>;
  readonly inputs: ReadonlyMap<string, readonly { readonly key: string; readonly damping: number }[]>;
  /** Whether the closure was cut because it is too large: then nothing above the cut is proven. */
  readonly complete: boolean;
  /** Whether the same facts give another closure at another moment: inputs of *now* follow the clock. */
  readonly followsClock: boolean;
}

/** One contract version with the partitions of it that are wanted. */
export interface Wanted {
  readonly served: ActiveContract;
  readonly partitions: readonly Partition[];
}

/** More than this many partitions in one closure are not followed. */
const MOST_FOLLOWED = 5000;

/** Walks the declared input ports upstream, level by level; each contract version and partition is loaded once. */
export async function loadUpstreamClosure(
  stores: Stores,
  models: ActiveContracts,
  roots: readonly Wanted[],
  asOf: Instant,
): Promise<UpstreamClosure> {
  const partitions = new Map<string, PartitionData>();
  const inputs = new Map<string, readonly { readonly key: string; readonly damping: number }[]>();
  const consumption = new Consumption(stores, asOf);
  let level = roots;
  while (level.length > 0 && partitions.size < MOST_FOLLOWED) {
    const fresh: PartitionData[] = [];
    for (const { served, partitions: wanted } of level) {
      const unknown = wanted.filter((partition) => !partitions.has(partitionDataKey(served, partition)));
      for (const facts of await loadPartitionData(stores, served, unknown)) {
        partitions.set(facts.key, facts);
        fresh.push(facts);
      }
    }
    level = await nextLevel(stores, models, fresh, inputs, consumption);
  }
  return { partitions, inputs, complete: level.length === 0, followsClock: consumption.followsClock };
}

async function nextLevel(
  stores: Stores,
  models: ActiveContracts,
  facts: readonly PartitionData[],
  inputs: Map<string, readonly { readonly key: string; readonly damping: number }[]>,
  consumption: Consumption,
): Promise<readonly Wanted[]> {
  if (facts.length === 0) return [];
  const refs = [...new Set(facts.map(({ served }) => served.contract.product))];
  const products = new Map((await stores.catalog.productsByRef(refs)).map((product) => [product.ref, product]));
  const suppliers = await suppliersOf(stores, models, [...products.values()]);
  const wanted = new Map<string, { served: ActiveContract; partitions: Partition[] }>();
  for (const consumer of facts) {
    const ports = products.get(consumer.served.contract.product)?.inputPorts ?? [];
    const edges: { key: string; damping: number }[] = [];
    for (const port of ports) {
      const served = suppliers.get(portKey(port));
      const damping = DAMPING[port.dependency];
      if (served === undefined || damping === 0) continue;
      const consumed = await consumption.partitions(consumer, served, port.mapper);
      const entry = wanted.get(partitionDataKey(served, null)) ?? { served, partitions: [] };
      wanted.set(partitionDataKey(served, null), { served, partitions: [...entry.partitions, ...consumed] });
      edges.push(...consumed.map((partition) => ({ key: partitionDataKey(served, partition), damping })));
    }
    inputs.set(consumer.key, edges);
  }
  return [...wanted.values()].map(({ served, partitions }) => ({ served, partitions: distinct(served, partitions) }));
}

/** The contract versions that the products' input ports name; a port's version means its major line. */
async function suppliersOf(
  stores: Stores,
  models: ActiveContracts,
  products: readonly DataProduct[],
): Promise<ReadonlyMap<string, ActiveContract>> {
  const ports = products.flatMap(({ inputPorts }) => inputPorts).filter(({ dependency }) => dependency !== 'none');
  const contracts = await stores.catalog.contractsById([...new Set(ports.map(({ contractId }) => contractId))]);
  const suppliers = new Map<string, ActiveContract>();
  for (const range of new Set(ports.map(rangeOf))) {
    const ids = new Set(ports.filter((port) => rangeOf(port) === range).map(({ contractId }) => contractId));
    const asked = contracts.filter(({ id }) => ids.has(id));
    for (const served of await models.serving(stores.catalog, asked, () => range)) {
      if (served !== null) suppliers.set(`${served.contract.id}@${range ?? ''}`, served);
    }
  }
  return suppliers;
}

function rangeOf({ version }: InputPort): string | null {
  return version !== null && isSemVer(version) ? `^${majorOf(version)}` : null;
}

function portKey(port: InputPort): string {
  return `${port.contractId}@${rangeOf(port) ?? ''}`;
}

function distinct(served: ActiveContract, partitions: readonly Partition[]): readonly Partition[] {
  return [...new Map(partitions.map((partition) => [partitionDataKey(served, partition), partition])).values()];
}
