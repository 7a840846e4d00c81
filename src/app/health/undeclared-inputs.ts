import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { Binding } from '../ports/catalog-store.js';
import type { Stores } from '../ports/stores.js';
import { undeclaredInputs } from './consumed-partitions.js';

/** The datasets that runs of a product read. */
export interface ReadOf {
  readonly product: string;
  readonly inputs: readonly DatasetId[];
}

/**
 * `undeclaredInputs` of many products, in their order: with three statements for all, unless a
 * dataset among them has several names.
 */
export async function undeclaredInputsOfEach(
  stores: Pick<Stores, 'lineage' | 'catalog'>,
  reads: readonly ReadOf[],
): Promise<readonly (readonly string[])[]> {
  const inputs = new Map(reads.flatMap((read) => read.inputs.map((input) => [nodeKey(input), input])));
  if (inputs.size === 0) return reads.map(() => []);
  const names = new Set((await stores.lineage.identitiesOf([...inputs.values()])).map(nodeKey));
  // Another name of a dataset does not show which of the products read it.
  if (names.size !== inputs.size || [...names].some((name) => !inputs.has(name))) {
    const each: (readonly string[])[] = [];
    for (const { product, inputs: own } of reads) each.push(await undeclaredInputs(stores, product, own));
    return each;
  }
  const bound = new Map<string, Binding[]>();
  for (const binding of await stores.catalog.bindingsOfDatasets([...inputs.values()])) {
    const key = nodeKey(binding);
    bound.set(key, [...(bound.get(key) ?? []), binding]);
  }
  const products = await stores.catalog.productsByRef(reads.map(({ product }) => product));
  const ports = new Map(products.map(({ inputPorts, ref }) => [ref, inputPorts]));
  return reads.map(({ product, inputs: own }) => {
    const declared = new Set((ports.get(product) ?? []).map(({ contractId }) => contractId));
    const read = own.flatMap((input) => bound.get(nodeKey(input)) ?? []);
    const others = read.filter((binding) => binding.product !== product && !declared.has(binding.contractId));
    return [...new Set(others.map((binding) => binding.product))].sort();
  });
}
