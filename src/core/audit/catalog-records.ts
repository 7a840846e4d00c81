import type { Contract, ContractVersion } from '../contract/contract-version.js';
import type { DataProduct } from '../mesh/data-product.js';
import type { Instant } from '../shared/interval.js';

/** What the audit trail records of a contract besides its versions: its place and its data. */
export function contractRecord(
  { name, product }: Pick<Contract, 'name' | 'product'>,
  bindings: readonly BoundDataset[],
): object {
  const bound = bindings.map(({ name: dataset, namespace, object, product: owner, server }) => ({
    ...{ object, server, product: owner, namespace, name: dataset },
  }));
  return { product, name, bindings: bound.sort((a, b) => compare(keyOf(a), keyOf(b))) };
}

export interface BoundDataset {
  readonly object: string;
  readonly server: string;
  readonly product: string;
  readonly namespace: string;
  readonly name: string;
}

/** The hashes of what is too large for a record. */
export interface VersionHashes {
  /** SHA-256 of the published text. */
  readonly document: string;
  /** SHA-256 of `canonicalModel(model)`: the model that checks are derived from. */
  readonly model: string;
}

/** What the audit trail records of a contract version: all of it, large parts by their hashes. */
export function versionRecord(
  { document: _document, model: _model, ...facts }: ContractVersion,
  hashes: VersionHashes,
): object {
  return { ...facts, ...hashes };
}

/** What a version's entry holds if an earlier release published it, during an upgrade. */
export function earlierVersionRecord({ modelDigest, version }: ContractVersion, { model }: VersionHashes): object {
  return { version, modelDigest: modelDigest === model ? modelDigest : null };
}

/** The document of a product, and what its ports claim. */
export interface ProductDocument {
  readonly ref: string;
  /** As the product itself holds it; null without a document. */
  readonly digest: string | null;
  /** The newest ODPS text; null without one. */
  readonly document: string | null;
  /** Who published it, and when. */
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
  /** The ports that name contracts, as they are looked up. */
  readonly claims: readonly PortClaim[];
}

export interface PortClaim {
  readonly direction: 'IN' | 'OUT';
  readonly name: string;
  readonly contractId: string;
}

/** What the audit trail records of a product; null of one without a document: it has no entry. */
export function productRecord(
  product: DataProduct,
  { claims, digest, publishedAt, publishedBy }: Omit<ProductDocument, 'ref' | 'document'>,
  documentHash: string | null,
): object | null {
  const { createdAt: _createdAt, ref, ...facts } = product;
  const isUndocumented =
    facts.revision === 0 &&
    ref === `${facts.domain}/${facts.name}` &&
    [facts.title, facts.description, facts.status, digest, documentHash].every((each) => each === null) &&
    [facts.inputPorts, facts.outputPorts, claims].every((each) => each.length === 0);
  if (isUndocumented) return null;
  const sorted = [...claims].sort((a, b) => compare(portKey(a), portKey(b)));
  return { ...facts, digest, publishedAt, publishedBy, document: documentHash, claims: sorted };
}

function keyOf({ object, server }: BoundDataset): string {
  return JSON.stringify([object, server]);
}

function portKey({ contractId, direction, name }: PortClaim): string {
  return JSON.stringify([direction, name, contractId]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
