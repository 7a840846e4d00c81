import { isVersionRange } from '../../core/contract/versions.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';
import type { Stores } from '../ports/stores.js';
import { productRef, resolveContract } from './resolve-contract.js';
import type { ActiveContracts, ActiveContract } from './active-contracts.js';

/** What a question about a product's data names. */
export interface TargetRequest {
  readonly product: string;
  readonly contract?: string | null;
  readonly versionRange?: string | null;
}

/** What the catalog has under those names. `served` holds one contract version a port. */
export interface ResolvedTarget {
  readonly product: string;
  readonly found: 'FOUND' | 'UNKNOWN_PRODUCT' | 'CONTRACT_MISMATCH';
  readonly served: readonly ActiveContract[];
}

/** The product's name in its one form; malformed references and ranges are Invalid. */
export function requestedProduct(question: TargetRequest): Result<string, AppError> {
  const range = question.versionRange ?? null;
  // An empty range would mean any version: most likely a variable that is not set.
  if (range !== null && (range.trim() === '' || !isVersionRange(range))) {
    const help = 'Write it as npm does: `^1.2`, `>=1 <3`, `1.x`.';
    return failure('Invalid', 'MALFORMED_REFERENCE', `\`${range}\` is not a version range.`, help);
  }
  return productRef(question.product);
}

/** Finds the product and the contract versions the question is about: one contract of it, or all its output ports. */
export async function resolveTarget(
  stores: Stores,
  models: ActiveContracts,
  product: string,
  question: TargetRequest,
): Promise<Result<ResolvedTarget, AppError>> {
  const subject = (
    found: ResolvedTarget['found'],
    served: readonly ActiveContract[] = [],
  ): Result<ResolvedTarget, AppError> => ok({ product, found, served });
  const [known] = await stores.catalog.productsByRef([product]);
  if (known === undefined) return subject('UNKNOWN_PRODUCT');
  let contracts = await stores.catalog.contractsOfProducts([product]);
  if (question.contract !== null && question.contract !== undefined) {
    const one = await resolveContract(stores.catalog, question.contract);
    if (!one.ok) return one;
    contracts = contracts.filter(({ id }) => id === one.value?.id);
    if (contracts.length === 0) return subject('CONTRACT_MISMATCH');
  }
  const range = question.versionRange ?? null;
  const serving = await models.serving(stores.catalog, contracts, () => range);
  const served = serving.filter((one) => one !== null);
  return served.length === 0 && contracts.length > 0 ? subject('CONTRACT_MISMATCH') : subject('FOUND', served);
}
