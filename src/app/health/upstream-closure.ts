import { DAMPING } from '../../core/health/propagate.js';
import { majorOf, isSemVer } from '../../core/contract/versions.js';
import type { Instant, Slice } from '../../core/shared/interval.js';
import type { Stores } from '../ports/stores.js';
import type { InputPortView, ProductView } from '../shared/views-catalog.js';
import { Consumption } from './consumed-partitions.js';
import type { ContractModels, ServedContract } from '../catalog/active-contracts.js';
import { type SliceFacts, factsKey, loadSlices } from './partition-data.js';

/** The facts of the asked slices and of everything they were made from. */
export interface MeshFacts {
  /** By key, the asked ones first. */
  readonly slices: ReadonlyMap<string, SliceFacts>;
  readonly inputs: ReadonlyMap<string, readonly { readonly key: string; readonly damping: number }[]>;
  /** Whether the closure was cut because it is too large: then nothing above the cut is proven. */
  readonly complete: boolean;
  /** Whether the same facts give another closure at another moment: inputs of *now* follow the clock. */
  readonly followsClock: boolean;
}

/** One contract version with the slices of it that are wanted. */
export interface Wanted {
  readonly served: ServedContract;
  readonly slices: readonly Slice[];
}

/** More than this many slices in one closure are not followed. */
const MOST_SLICES = 5000;

/** Walks the declared input ports upstream, level by level; each contract version and slice is loaded once. */
export async function loadMesh(
  stores: Stores,
  models: ContractModels,
  roots: readonly Wanted[],
  asOf: Instant,
): Promise<MeshFacts> {
  const slices = new Map<string, SliceFacts>();
  const inputs = new Map<string, readonly { readonly key: string; readonly damping: number }[]>();
  const consumption = new Consumption(stores, asOf);
  let level = roots;
  while (level.length > 0 && slices.size < MOST_SLICES) {
    const fresh: SliceFacts[] = [];
    for (const { served, slices: wanted } of level) {
      const unknown = wanted.filter((slice) => !slices.has(factsKey(served, slice)));
      for (const facts of await loadSlices(stores, served, unknown)) {
        slices.set(facts.key, facts);
        fresh.push(facts);
      }
    }
    level = await nextLevel(stores, models, fresh, inputs, consumption);
  }
  return { slices, inputs, complete: level.length === 0, followsClock: consumption.followsClock };
}

async function nextLevel(
  stores: Stores,
  models: ContractModels,
  facts: readonly SliceFacts[],
  inputs: Map<string, readonly { readonly key: string; readonly damping: number }[]>,
  consumption: Consumption,
): Promise<readonly Wanted[]> {
  if (facts.length === 0) return [];
  const refs = [...new Set(facts.map(({ served }) => served.contract.product))];
  const products = new Map((await stores.catalog.productsByRef(refs)).map((product) => [product.ref, product]));
  const suppliers = await suppliersOf(stores, models, [...products.values()]);
  const wanted = new Map<string, { served: ServedContract; slices: Slice[] }>();
  for (const consumer of facts) {
    const ports = products.get(consumer.served.contract.product)?.inputPorts ?? [];
    const edges: { key: string; damping: number }[] = [];
    for (const port of ports) {
      const served = suppliers.get(portKey(port));
      const damping = DAMPING[port.dependency];
      if (served === undefined || damping === 0) continue;
      const consumed = await consumption.slices(consumer, served, port.mapper);
      const entry = wanted.get(factsKey(served, null)) ?? { served, slices: [] };
      wanted.set(factsKey(served, null), { served, slices: [...entry.slices, ...consumed] });
      edges.push(...consumed.map((slice) => ({ key: factsKey(served, slice), damping })));
    }
    inputs.set(consumer.key, edges);
  }
  return [...wanted.values()].map(({ served, slices }) => ({ served, slices: distinct(served, slices) }));
}

/** The contract versions that the products' input ports name; a port's version means its major line. */
async function suppliersOf(
  stores: Stores,
  models: ContractModels,
  products: readonly ProductView[],
): Promise<ReadonlyMap<string, ServedContract>> {
  const ports = products.flatMap(({ inputPorts }) => inputPorts).filter(({ dependency }) => dependency !== 'none');
  const contracts = await stores.catalog.contractsById([...new Set(ports.map(({ contractId }) => contractId))]);
  const suppliers = new Map<string, ServedContract>();
  for (const range of new Set(ports.map(rangeOf))) {
    const ids = new Set(ports.filter((port) => rangeOf(port) === range).map(({ contractId }) => contractId));
    const asked = contracts.filter(({ id }) => ids.has(id));
    for (const served of await models.serving(stores.catalog, asked, () => range)) {
      if (served !== null) suppliers.set(`${served.contract.id}@${range ?? ''}`, served);
    }
  }
  return suppliers;
}

function rangeOf({ version }: InputPortView): string | null {
  return version !== null && isSemVer(version) ? `^${majorOf(version)}` : null;
}

function portKey(port: InputPortView): string {
  return `${port.contractId}@${rangeOf(port) ?? ''}`;
}

function distinct(served: ServedContract, slices: readonly Slice[]): readonly Slice[] {
  return [...new Map(slices.map((slice) => [factsKey(served, slice), slice])).values()];
}
