import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { orderByKeys } from '../shared/order-by-keys.js';
import { defineUseCase } from '../shared/use-case.js';
import { productRef } from './references.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
}

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** One product by its reference; null where there is none. */
export const product = defineUseCase({
  name: 'product',
  permission,
  work: async ({ unitOfWork }: Ports, _call, { ref }: { readonly ref: string }): Promise<DataProduct | null> => {
    const known = productRef(ref);
    return (await unitOfWork.read(({ catalog }) => catalog.productsByRef([known])))[0] ?? null;
  },
});

/** Many products with one statement, for loaders: one answer per requested reference, in order. */
export const productsByRef = defineUseCase({
  name: 'productsByRef',
  permission,
  work: async ({ unitOfWork }: Ports, _call, refs: readonly string[]): Promise<readonly (DataProduct | null)[]> => {
    const found = await unitOfWork.read(({ catalog }) => catalog.productsByRef(refs));
    return orderByKeys(refs, found, ({ ref }) => ref);
  },
});
