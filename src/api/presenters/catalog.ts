import type { DataProduct } from '../../core/mesh/data-product.js';
import type { ProductConsumer } from '../../core/mesh/product-consumer.js';
import type { SearchHit } from '../../core/mesh/search.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { ForeignProducer } from '../../app/ports/lineage-store.js';
import type * as types from '../graphql/schema/types.generated.js';
import { DEPENDENCY, MAPPER } from './enums.js';
import type { DataProductModel, DomainModel, ProductConsumerModel, SearchHitModel } from './models.js';

export function presentDomain(view: Domain): DomainModel {
  return { ...view };
}

export function presentForeignProducer(view: ForeignProducer): types.ForeignProducer {
  const { contractId, dataset, eventType, job, receivedAt, runId, sender } = view;
  return {
    sender,
    jobNamespace: job.namespace,
    jobName: job.name,
    contractId,
    datasetNamespace: dataset.namespace,
    datasetName: dataset.name,
    eventType,
    runId,
    lastSeenAt: receivedAt,
  };
}

export function presentConsumer(view: ProductConsumer): ProductConsumerModel {
  return { ...view, provenance: [...view.provenance] };
}

export function presentHit({ product, rank: _rank, ...view }: SearchHit): SearchHitModel {
  return { ...view, productRef: product };
}

export function presentProduct(view: DataProduct): DataProductModel {
  return {
    id: `product:${view.ref}`,
    depth: null,
    productRef: view.ref,
    ref: view.ref,
    name: view.name,
    domainName: view.domain,
    title: view.title,
    description: view.description,
    status: view.status,
    inputPorts: view.inputPorts.map((port) => ({
      name: port.name,
      contractId: port.contractId,
      version: port.version,
      dependency: DEPENDENCY.present(port.dependency),
      mapper: port.mapper === null ? null : MAPPER.present(port.mapper),
    })),
    outputPorts: view.outputPorts.map((port) => ({ ...port })),
    revision: view.revision,
    createdAt: view.createdAt,
  };
}

/** Presents a product that lineage refers to and the catalog does not contain. */
export function presentUnknownProduct(ref: string): DataProductModel {
  const slash = ref.indexOf('/');
  return {
    id: `product:${ref}`,
    depth: null,
    productRef: ref,
    ref,
    name: ref.slice(slash + 1),
    domainName: ref.slice(0, Math.max(slash, 0)),
    title: null,
    description: null,
    status: null,
    inputPorts: [],
    outputPorts: [],
    revision: 0,
    createdAt: null,
  };
}
