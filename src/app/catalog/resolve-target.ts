import type { Contract } from '../../core/contract/contract-version.js';
import { type ExplainedVersion, noActiveVersion } from '../../core/contract/no-active-version.js';
import { highest, isVersionRange } from '../../core/contract/versions.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Stores } from '../ports/stores.js';
import { invalid } from '../shared/errors.js';
import type { ActiveContract, ActiveContracts } from './active-contracts.js';
import { didYouMean } from './nearest-name.js';
import { findContract, productRef } from './references.js';

/** The names in a question about a product's data. */
export interface TargetRequest {
  readonly product: string;
  /** A contract reference, where one of several is meant. */
  readonly contract?: string | null;
  /** SemVer range of accepted versions; without it the highest active version. */
  readonly versionRange?: string | null;
}

/** What the catalog has under these names: one active contract for each output port. */
export interface Target {
  readonly product: string;
  readonly found: 'FOUND' | 'UNKNOWN_PRODUCT' | 'CONTRACT_MISMATCH';
  readonly contracts: readonly ActiveContract[];
  /** Why nothing was found, with a suggestion where a name is similar; null if it was found. */
  readonly explanation: string | null;
}

/**
 * The product's reference in its normal form; malformed references and version ranges are Invalid.
 */
export function parseTarget({ product, versionRange = null }: TargetRequest): string {
  // An empty range would mean any version: most likely a variable that is not set.
  if (versionRange !== null && (versionRange.trim() === '' || !isVersionRange(versionRange))) {
    throw invalid({
      code: 'MALFORMED_REFERENCE',
      message: `\`${versionRange}\` is not a version range.`,
      help: 'Write it as npm does: `^1.2`, `>=1 <3`, `1.x`.',
    });
  }
  return productRef(product);
}

/**
 * Finds the product and its active contracts at the moment: the requested contract, or all output
 * ports.
 */
export async function resolveTarget(
  stores: Stores,
  activeContracts: ActiveContracts,
  request: TargetRequest,
  asOf: Instant,
): Promise<Target> {
  const product = parseTarget(request);
  const nothing = { product, contracts: [] };
  const [known] = await stores.catalog.productsByRef([product]);
  if (known === undefined) {
    const explanation = `product \`${product}\` does not exist.${await didYouMean(stores, 'PRODUCT', product)}`;
    return { ...nothing, found: 'UNKNOWN_PRODUCT', explanation };
  }
  let contracts = await stores.catalog.contractsOfProducts([product]);
  if (request.contract !== null && request.contract !== undefined) {
    const one = await findContract(stores.catalog, request.contract);
    contracts = contracts.filter(({ id }) => id === one?.id);
    if (contracts.length === 0) {
      const suggestion = await didYouMean(stores, 'CONTRACT', request.contract);
      const explanation = `\`${product}\` has no contract \`${request.contract}\`.${suggestion}`;
      return { ...nothing, found: 'CONTRACT_MISMATCH', explanation };
    }
  }
  const range = request.versionRange ?? null;
  const accepted = { asOf, rangeOf: () => range };
  const active = (await activeContracts.of(stores, contracts, accepted)).filter((one) => one !== null);
  if (active.length === 0 && contracts.length > 0) {
    const explanation = noActiveVersion(product, await explainedVersions(stores, contracts), range);
    return { ...nothing, found: 'CONTRACT_MISMATCH', explanation };
  }
  return { product, found: 'FOUND', contracts: active, explanation: null };
}

/** All versions of the contracts; the newest with its publisher, which a head does not have. */
async function explainedVersions(
  { catalog }: Stores,
  contracts: readonly Contract[],
): Promise<readonly ExplainedVersion[]> {
  const heads = await catalog.versionHeads(contracts.map(({ id }) => id));
  const newest = highest(heads);
  const found = newest === null ? null : await catalog.version(newest.contractId, newest.version);
  return heads.map((head) => ({ ...head, publishedBy: head === newest ? (found?.publishedBy ?? null) : null }));
}
