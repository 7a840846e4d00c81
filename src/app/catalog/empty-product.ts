import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Instant } from '../../core/shared/interval.js';

/** A product as it comes into being with its first contract: a name, no document yet. */
export function emptyProduct(ref: string, at: Instant): DataProduct {
  const [domain = '', name = ''] = ref.split('/');
  return {
    ref,
    domain,
    name,
    title: null,
    description: null,
    status: null,
    inputPorts: [],
    outputPorts: [],
    revision: 0,
    createdAt: at,
  };
}
