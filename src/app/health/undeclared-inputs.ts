import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Binding } from '../ports/catalog-store.js';
import type { Stores } from '../ports/stores.js';

type Reading = Pick<Stores, 'lineage' | 'catalog'>;

/** The datasets that runs of a product read. */
export interface ReadOf {
  readonly product: string;
  readonly inputs: readonly DatasetId[];
}

/**
 * Products among the datasets that runs of a product read, which no input port of it declares:
 * shown, and without weight.
 */
export async function undeclaredInputs(
  { catalog, lineage }: Reading,
  { inputs, product }: ReadOf,
): Promise<readonly string[]> {
  if (inputs.length === 0) return [];
  const bound = await catalog.bindingsOfDatasets(await lineage.identitiesOf(inputs));
  const [declaring] = await catalog.productsByRef([product]);
  return undeclaredAmong(bound, product, declaring);
}

/**
 * `undeclaredInputs` of many products, in their order: with three statements for all, unless a
 * dataset among them has several names.
 */
export async function undeclaredInputsOfEach(
  stores: Reading,
  reads: readonly ReadOf[],
): Promise<readonly (readonly string[])[]> {
  const inputs = new Map(reads.flatMap((read) => read.inputs.map((input) => [nodeKey(input), input])));
  if (inputs.size === 0) return reads.map(() => []);
  const names = new Set((await stores.lineage.identitiesOf([...inputs.values()])).map(nodeKey));
  // Another name of a dataset does not show which of the products read it.
  if (names.size !== inputs.size || [...names].some((name) => !inputs.has(name))) {
    const each: (readonly string[])[] = [];
    for (const read of reads) each.push(await undeclaredInputs(stores, read));
    return each;
  }
  const bound = new Map<string, Binding[]>();
  for (const binding of await stores.catalog.bindingsOfDatasets([...inputs.values()])) {
    const key = nodeKey(binding);
    bound.set(key, [...(bound.get(key) ?? []), binding]);
  }
  const products = await stores.catalog.productsByRef(reads.map(({ product }) => product));
  const declaring = new Map(products.map((product) => [product.ref, product]));
  return reads.map(({ product, inputs: own }) => {
    const read = own.flatMap((input) => bound.get(nodeKey(input)) ?? []);
    return undeclaredAmong(read, product, declaring.get(product));
  });
}

/** The other products of these bindings whose contracts no input port of the product names. */
function undeclaredAmong(
  bindings: readonly Binding[],
  product: string,
  declaring: Pick<DataProduct, 'inputPorts'> | undefined,
): readonly string[] {
  const declared = new Set((declaring?.inputPorts ?? []).map(({ contractId }) => contractId));
  const read = bindings.filter((binding) => binding.product !== product && !declared.has(binding.contractId));
  return [...new Set(read.map((binding) => binding.product))].sort();
}
