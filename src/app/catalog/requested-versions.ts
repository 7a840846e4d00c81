import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import { compareVersions, versionShownByDefault } from '../../core/contract/versions.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import type { Stores } from '../ports/stores.js';
import { notFound } from '../shared/errors.js';
import { productRef, requireContract, unknownProduct } from './references.js';
import type { PartitionedContract } from './requested-partitions.js';

/** The names in a request about a product's checks. */
export interface VersionRequest {
  readonly product: string;
  readonly contract?: string | null;
  readonly contractVersion?: string | null;
}

/**
 * The version of each contract of the product, or of the one that is named, that a request about
 * its checks means: the requested version, else the active one, else the highest. Never empty.
 */
export async function requestedVersions(
  stores: Pick<Stores, 'catalog' | 'decisions'>,
  { product, contract, contractVersion }: VersionRequest,
): Promise<readonly ContractVersion[]> {
  const { catalog } = stores;
  const ref = productRef(product);
  const named = contract === null || contract === undefined ? null : await requireContract(stores, contract);
  if (named !== null && named.product !== ref) {
    const help = `It belongs to \`${named.product}\`.`;
    throw notFound(`The contract \`${named.ref}\` does not belong to \`${ref}\`.`, help);
  }
  const contracts = named === null ? await catalog.contractsOfProducts([ref]) : [named];
  const versions: ContractVersion[] = [];
  for (const { id } of [...contracts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const heads = await catalog.versionHeads([id]);
    const head = contractVersion
      ? heads.find(({ version }) => compareVersions(version, contractVersion) === 0)
      : versionShownByDefault(heads);
    const version = head ? await catalog.version(id, head.version) : null;
    if (version !== null) versions.push(version);
  }
  if (versions.length > 0) return versions;
  if (contracts.length === 0 && (await catalog.productsByRef([ref])).length === 0)
    throw await unknownProduct(stores, ref);
  const what = contractVersion ? `no version ${contractVersion} of a contract` : 'no contract';
  throw notFound(`The product \`${ref}\` has ${what}.`, 'List the contracts: `concordat contract list`.');
}

/**
 * A version as the contract whose partitions are requested; its calendar says which one is the
 * newest due one.
 */
export function partitioned(
  { contractId, model }: ContractVersion,
  calendar: PartitionedContract['calendar'] = plainCalendar(model),
): PartitionedContract {
  return { name: contractId, partitioning: partitioningOf(model), calendar };
}

/** The partitions of a model without business time, for questions that name theirs. */
export function plainCalendar(model: ContractModel): DeliveryCalendar | null {
  const partitioning = partitioningOf(model);
  return partitioning === null ? null : new DeliveryCalendar(model.sla, partitioning);
}
