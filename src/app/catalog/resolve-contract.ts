import type { Contract } from '../../core/contract/contract-version.js';
import { parseContractRef, parseProductRef } from '../../core/mesh/refs.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';
import type { CatalogStore } from '../ports/catalog-store.js';

/** The contract a reference means; null where there is none. A malformed or ambiguous reference is Invalid. */
export async function resolveContract(catalog: CatalogStore, text: string): Promise<Result<Contract | null, AppError>> {
  const ref = parseContractRef(text);
  if (!ref.ok) return malformedReference(ref.error);
  if (ref.value.kind === 'id') return ok((await catalog.contractsById([ref.value.id]))[0] ?? null);
  const product = `${ref.value.domain}/${ref.value.product}`;
  const candidates = await catalog.contractsOfProducts([product]);
  if (ref.value.kind === 'name') {
    const { contract } = ref.value;
    return ok(candidates.find(({ name }) => name === contract) ?? null);
  }
  if (candidates.length <= 1) return ok(candidates[0] ?? null);
  const names = candidates.map(({ ref: candidate }) => `\`${candidate}\``).join(', ');
  return failure(
    'Invalid',
    'AMBIGUOUS_REFERENCE',
    `\`${text}\` has ${String(candidates.length)} contracts: ${names}.`,
    'Use one of these references, or the id of the contract.',
  );
}

/** The same, where the contract has to be there. */
export async function requireContract(catalog: CatalogStore, text: string): Promise<Result<Contract, AppError>> {
  const found = await resolveContract(catalog, text);
  if (!found.ok) return found;
  return found.value === null
    ? failure('NotFound', 'NOT_FOUND', `There is no contract \`${text}\`.`, 'List them: `concordat contract list`.')
    : ok(found.value);
}

/** `domain/product` in its one form, or what is wrong with it. */
export function productRef(text: string): Result<string, AppError> {
  const ref = parseProductRef(text);
  return ref.ok ? ok(`${ref.value.domain}/${ref.value.product}`) : malformedReference(ref.error);
}

function malformedReference(problem: string): Result<never, AppError> {
  return failure('Invalid', 'MALFORMED_REFERENCE', `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`);
}
