import type { Contract, ContractVersion } from '../../core/contract/contract-version.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { Binding } from '../../app/ports/catalog-store.js';
import type { BindingRow, DomainRow, ProductRow } from '../rows/catalog-rows.js';
import type { ContractRow, VersionRow } from '../rows/contract-rows.js';
import { fromJson } from '../sql.js';

export function domainToRow(domain: Domain): DomainRow {
  return {
    name: domain.name,
    title: domain.title,
    description: domain.description,
    owners: JSON.stringify(domain.owners),
    created_at: domain.createdAt,
  };
}

export function domainFromRow(row: DomainRow): Domain {
  return {
    name: row.name,
    title: row.title,
    description: row.description,
    owners: fromJson(row.owners),
    createdAt: row.created_at,
  };
}

export function productToRow(product: DataProduct, digest: string | null): ProductRow {
  return {
    ref: product.ref,
    domain: product.domain,
    name: product.name,
    title: product.title,
    description: product.description,
    status: product.status,
    input_ports: JSON.stringify(product.inputPorts),
    output_ports: JSON.stringify(product.outputPorts),
    revision: product.revision,
    digest,
    created_at: product.createdAt,
  };
}

export function productFromRow(row: ProductRow): DataProduct {
  return {
    ref: row.ref,
    domain: row.domain,
    name: row.name,
    title: row.title,
    description: row.description,
    status: row.status,
    inputPorts: fromJson(row.input_ports),
    outputPorts: fromJson(row.output_ports),
    revision: row.revision,
    createdAt: row.created_at,
  };
}

/** For contracts that have a version, which all committed contracts do. */
export function contractFromRow(row: ContractRow): Contract {
  return {
    id: row.id,
    ref: `${row.product}/${row.name}`,
    product: row.product,
    name: row.name,
    latestVersion: row.latest_version ?? '',
    revisionCount: row.revision_count,
  };
}

export function versionToRow(version: ContractVersion): VersionRow {
  return {
    contract_id: version.contractId,
    revision: version.revision,
    version: version.version,
    lifecycle: version.lifecycle,
    published_at: version.publishedAt,
    effective_at: version.effectiveAt,
    published_by: version.publishedBy,
    comment: version.comment,
    format: version.format,
    document: version.document,
    model: JSON.stringify(version.model),
    model_digest: version.modelDigest,
    warnings: JSON.stringify(version.warnings),
  };
}

export function versionFromRow(row: VersionRow): ContractVersion {
  return {
    contractId: row.contract_id,
    revision: row.revision,
    version: row.version,
    lifecycle: row.lifecycle as ContractVersion['lifecycle'],
    publishedAt: row.published_at,
    effectiveAt: row.effective_at,
    publishedBy: row.published_by,
    comment: row.comment,
    format: row.format as ContractVersion['format'],
    document: row.document,
    model: fromJson(row.model),
    modelDigest: row.model_digest,
    warnings: fromJson(row.warnings),
  };
}

export function bindingToRow(binding: Binding): BindingRow {
  return {
    contract_id: binding.contractId,
    object: binding.object,
    server: binding.server,
    product: binding.product,
    namespace: binding.namespace,
    name: binding.name,
  };
}

export function bindingFromRow(row: BindingRow): Binding {
  return {
    contractId: row.contract_id,
    object: row.object,
    server: row.server,
    product: row.product,
    namespace: row.namespace,
    name: row.name,
  };
}
