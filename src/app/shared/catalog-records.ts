import { type VersionHashes, contractRecord, productRecord, versionRecord } from '../../core/audit/catalog-records.js';
import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Ids } from '../ports/clock.js';

/** The contract as it is stored now, for the audit trail; null if it does not exist. */
export async function storedContract(catalog: CatalogStore, contractId: string): Promise<object | null> {
  const [contract] = await catalog.contractsById([contractId]);
  return contract === undefined ? null : contractRecord(contract, await catalog.bindingsOfContracts([contractId]));
}

/** The product as it is stored now, for the audit trail; null without a document. */
export async function storedProduct(
  { catalog, ids }: { readonly catalog: CatalogStore; readonly ids: Pick<Ids, 'sha256'> },
  ref: string,
): Promise<object | null> {
  const [product] = await catalog.productsByRef([ref]);
  const [published] = await catalog.productDocuments([ref]);
  if (product === undefined || published === undefined) return null;
  const { document } = published;
  return productRecord(product, published, document === null ? null : ids.sha256(document));
}

/** A version that was just written, for the audit trail: its digest is that of its model. */
export function writtenVersion(version: ContractVersion, ids: Pick<Ids, 'sha256'>): object {
  const hashes: VersionHashes = { document: ids.sha256(version.document), model: version.modelDigest };
  return versionRecord(version, hashes);
}
