import type { Contract } from '../../core/contract/contract-version.js';
import { type ConsumerRef, parseConsumerRef, parseContractRef, parseProductRef } from '../../core/mesh/refs.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Stores } from '../ports/stores.js';
import { type AppFailure, invalid, notFound } from '../shared/errors.js';
import { didYouMean } from './nearest-name.js';

/**
 * The contract that a reference names; null where there is none. A malformed or ambiguous reference
 * is Invalid.
 */
export async function findContract(catalog: CatalogStore, text: string): Promise<Contract | null> {
  const ref = parseContractRef(text);
  if (!ref.ok) throw malformedReference(ref.error);
  if (ref.value.kind === 'id') return (await catalog.contractsById([ref.value.id]))[0] ?? null;
  const product = `${ref.value.domain}/${ref.value.product}`;
  const candidates = await catalog.contractsOfProducts([product]);
  if (ref.value.kind === 'name') {
    const { contract } = ref.value;
    return candidates.find(({ name }) => name === contract) ?? null;
  }
  if (candidates.length <= 1) return candidates[0] ?? null;
  const names = candidates.map((candidate) => `\`${candidate.ref}\``).join(', ');
  throw invalid({
    code: 'AMBIGUOUS_REFERENCE',
    message: `\`${text}\` has ${String(candidates.length)} contracts: ${names}.`,
    help: 'Use one of these references, or the id of the contract.',
  });
}

/** As `findContract`, where the contract must exist. */
export async function requireContract(stores: NamedStores, text: string): Promise<Contract> {
  const found = await findContract(stores.catalog, text);
  if (found !== null) return found;
  throw notFound(
    `There is no contract \`${text}\`.${await didYouMean(stores, 'CONTRACT', text)}`,
    'List the contracts: `concordat contract list`.',
  );
}

type NamedStores = Pick<Stores, 'catalog' | 'decisions'>;

/** `domain/product` in its normal form. */
export function productRef(text: string): string {
  const ref = parseProductRef(text);
  if (!ref.ok) throw malformedReference(ref.error);
  return `${ref.value.domain}/${ref.value.product}`;
}

/** The domain of a product reference as given; Invalid where it is malformed. */
export function domainOfProduct(text: string): string {
  return productRef(text).split('/')[0] ?? '';
}

/** A consumer, `domain/name`. */
export function consumerRef(text: string): ConsumerRef {
  const ref = parseConsumerRef(text);
  if (!ref.ok) throw malformedReference(ref.error);
  return ref.value;
}

/** The failure of a question about a product that does not exist. */
export async function unknownProduct(stores: NamedStores, ref: string): Promise<AppFailure> {
  const suggestion = await didYouMean(stores, 'PRODUCT', ref);
  return notFound(`There is no product \`${ref}\`.${suggestion}`, 'List the products: `concordat product list`.');
}

function malformedReference(problem: string): AppFailure {
  const message = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
  return invalid({ code: 'MALFORMED_REFERENCE', message });
}
