import type { ContractVersion } from '../../core/contract/contract-version.js';
import { versionShownByDefault } from '../../core/contract/versions.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { CatalogStore } from '../ports/catalog-store.js';

/**
 * The contract's active version, or the highest one where none is active; null where the contract
 * has no version.
 */
export async function versionInEffect(catalog: CatalogStore, contractId: string): Promise<ContractVersion | null> {
  const head = versionShownByDefault(await catalog.versionHeads([contractId]));
  return head === null ? null : catalog.version(contractId, head.version);
}

/** The partitioning of that version; null where there is none, or its data is not partitioned. */
export async function contractPartitioning(catalog: CatalogStore, contractId: string): Promise<Partitioning | null> {
  const version = await versionInEffect(catalog, contractId);
  return version === null ? null : partitioningOf(version.model);
}
