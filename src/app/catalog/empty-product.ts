import type { Instant } from '../../core/shared/interval.js';
import type { ProductView } from '../shared/views-catalog.js';

/** A product as it comes into being with its first contract: a name, no document yet. */
export function emptyProduct(ref: string, at: Instant): ProductView {
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
