import type { Perspective } from '../../core/contract/change.js';
import type { AffectedConsumer, ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion, ListedVersion, VersionHead } from '../../core/contract/contract-version.js';
import { type ModelDiff, isCompatible } from '../../core/contract/change.js';
import { shownLifecycle } from '../../core/contract/versions.js';
import type { CatalogStore } from '../ports/catalog-store.js';

/** A version with its contract’s reference and the lifecycle that follows from its siblings. */
export function listedVersion(
  contract: Pick<Contract, 'ref' | 'product'>,
  version: ContractVersion,
  heads: readonly Pick<VersionHead, 'version' | 'lifecycle'>[],
): ListedVersion {
  return {
    ...version,
    contractRef: contract.ref,
    product: contract.product,
    lifecycle: shownLifecycle(version, heads),
  };
}

/** A diff with the consumers that are known to read the contract. */
export function describeDiff(
  diff: ModelDiff,
  perspective: Perspective,
  affected: readonly AffectedConsumer[],
): ContractDiff {
  return {
    required: diff.required,
    compatible: isCompatible(diff, perspective),
    tightened: [],
    changes: diff.changes.map(({ code, pointer, from, to, producer, consumer, message }) => ({
      code,
      pointer,
      from,
      to,
      producer,
      consumer,
      message,
      affected: consumer === 'OK' ? [] : affected,
    })),
  };
}

/** The declared consumers of the contract: products with an input port that names it. */
export async function declaredConsumers(
  catalog: CatalogStore,
  contractId: string,
): Promise<readonly AffectedConsumer[]> {
  const products = await catalog.productsByInputContract([contractId]);
  return products.map(({ ref }) => ({ consumer: ref, column: null, provenance: 'DECLARED' }));
}
