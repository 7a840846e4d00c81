import { versionShownByDefault } from '../../core/contract/versions.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { CatalogStore } from '../ports/catalog-store.js';

/**
 * The partitioning of the contract's active version, or of the highest one where none is active;
 * null where the contract has no version or its data is not partitioned.
 */
export async function contractPartitioning(catalog: CatalogStore, contractId: string): Promise<Partitioning | null> {
  const head = versionShownByDefault(await catalog.versionHeads([contractId]));
  const version = head === null ? null : await catalog.version(contractId, head.version);
  return version === null ? null : partitioningOf(version.model);
}
