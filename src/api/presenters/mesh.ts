import type { MeshCause } from '../../app/health/mesh-status.js';
import type * as types from '../graphql/schema/types.generated.js';

/** The names of one cause that are shown. */
const MOST_NAMES = 100;

export function presentCause({ consumers, partition, product, products, since }: MeshCause): types.Cause {
  return {
    rootCause: { product, path: [product], partition },
    since,
    products: products.slice(0, MOST_NAMES),
    productCount: products.length,
    consumers: consumers.slice(0, MOST_NAMES),
    consumerCount: consumers.length,
  };
}
