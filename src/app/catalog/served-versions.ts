import type { ContractVersion } from '../../core/contract/contract-version.js';
import { compareVersions, versionShownByDefault } from '../../core/contract/versions.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';
import type { Stores } from '../ports/stores.js';
import { productRef, requireContract } from './resolve-contract.js';

/** A contract version of a product, and the domain that may act on it. */
export interface ServedVersion {
  readonly product: string;
  readonly row: ContractVersion;
}

export interface AskedContract {
  readonly product: string;
  readonly contract?: string | null;
  readonly contractVersion?: string | null;
}

/** The serving version of each contract of the product, or of the one that is named; never empty. */
export async function servedVersions(
  { catalog }: Pick<Stores, 'catalog'>,
  { product, contract, contractVersion }: AskedContract,
): Promise<Result<readonly ServedVersion[], AppError>> {
  const ref = productRef(product);
  if (!ref.ok) return ref;
  const named = contract === null || contract === undefined ? null : await requireContract(catalog, contract);
  if (named !== null && !named.ok) return named;
  if (named !== null && named.value.product !== ref.value) {
    return failure('NotFound', 'NOT_FOUND', `The contract \`${named.value.ref}\` does not belong to \`${ref.value}\`.`);
  }
  const contracts = named === null ? await catalog.contractsOfProducts([ref.value]) : [named.value];
  const served: ServedVersion[] = [];
  for (const { id } of [...contracts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const heads = await catalog.versionHeads([id]);
    const meant = contractVersion
      ? heads.find(({ version }) => compareVersions(version, contractVersion) === 0)
      : versionShownByDefault(heads);
    const row = meant ? await catalog.version(id, meant.version) : null;
    if (row !== null) served.push({ product: ref.value, row });
  }
  if (served.length > 0) return ok(served);
  if (contracts.length === 0 && (await catalog.productsByRef([ref.value])).length === 0) {
    return failure(
      'NotFound',
      'NOT_FOUND',
      `There is no product \`${ref.value}\`.`,
      'List them: `concordat product list`.',
    );
  }
  const what = contractVersion ? `no version ${contractVersion} of a contract` : 'no contract';
  return failure(
    'NotFound',
    'NOT_FOUND',
    `The product \`${ref.value}\` has ${what}.`,
    'List them: `concordat contract list`.',
  );
}
