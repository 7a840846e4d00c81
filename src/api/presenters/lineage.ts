import type { DatasetDetails, JobDetails } from '../../core/lineage/details.js';
import type { ImpactReport } from '../../core/lineage/impact-report.js';
import { nodeIdOf } from '../../core/lineage/lineage-answer.js';
import type { ShownNode } from '../../core/lineage/scene.js';
import type { LineageScene } from '../../app/scene/get-scene.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentProduct, presentUnknownProduct } from './catalog.js';
import type { DatasetModel, JobModel, DataProductModel } from './models.js';

export type LineageNodeModel =
  | (DatasetModel & { readonly __typename: 'Dataset' })
  | (JobModel & { readonly __typename: 'Job' })
  | (DataProductModel & { readonly __typename: 'DataProduct' });

/**
 * Presents a node of a lineage answer. `product` is the product in the catalog that a product node
 * refers to; null if the catalog does not contain it.
 */
export function presentNode(
  node: ShownNode & { readonly depth: number | null },
  product: DataProduct | null,
): LineageNodeModel {
  const { ref, id, depth, product: productRef } = node;
  if (ref.kind === 'PRODUCT') {
    const model = product === null ? presentUnknownProduct(ref.ref) : presentProduct(product);
    return { __typename: 'DataProduct', ...model, id, depth };
  }
  const { namespace, name } = ref;
  return { __typename: ref.kind === 'DATASET' ? 'Dataset' : 'Job', id, depth, productRef, namespace, name, view: null };
}

export function presentDataset(view: DatasetDetails): DatasetModel {
  const { namespace, name } = view;
  return {
    id: nodeIdOf({ kind: 'DATASET', namespace, name }),
    depth: null,
    productRef: view.boundTo[0]?.product ?? null,
    namespace,
    name,
    view,
  };
}

export function presentJob(view: JobDetails): JobModel {
  const { namespace, name } = view;
  return { id: nodeIdOf({ kind: 'JOB', namespace, name }), depth: null, productRef: null, namespace, name, view };
}

export function presentImpact(report: ImpactReport): types.ImpactReport {
  return { ...report, of: nodeIdOf(report.of) };
}

/** A node of a scene without the node of the graph that it shows. */
export function presentSceneNode({
  cell,
  node: _node,
  ...same
}: LineageScene['nodes'][number]): Omit<types.SceneNode, 'node'> {
  const { key = null, score = null, status = null } = cell ?? {};
  return { ...same, status, partition: key, score };
}
