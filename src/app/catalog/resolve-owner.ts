import type { ContractModel } from '../../core/contract/model.js';
import { slug, slugDomain } from '../../core/mesh/refs.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import { productRef } from './references.js';

/**
 * The product that owns a contract document, first hit: the one given with the publish; the one
 * whose ODPS output port names the contract's id; the document's own domain and data product,
 * slugged. Null where none applies. An output port of another domain than the document's own does
 * not count: nobody can take a contract by offering its id before it is published.
 */
export async function resolveOwner(
  catalog: CatalogStore,
  model: ContractModel,
  given: string | null | undefined,
): Promise<string | null> {
  if (given !== null && given !== undefined) return productRef(given);
  const domain = model.domain === null ? null : slugDomain(model.domain);
  const byPort = await catalog.productByOutputContract(model.id, domain);
  if (byPort !== null) return byPort;
  const product = model.dataProduct === null ? null : slug(model.dataProduct);
  return domain === null || product === null ? null : `${domain}/${product}`;
}

/** The names that a contract may have within its product, best first. */
export function contractNames(model: ContractModel): readonly string[] {
  const names = [model.name, model.id].map((text) => (text === null ? null : slug(text)));
  return [...new Set(names.filter((name) => name !== null))];
}
