import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { ForeignProducer } from '../ports/lineage-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

const BEGINNING = '0001-01-01T00:00:00.000Z';

/**
 * What senders without access to the domains of these products report about their data, newest
 * first, with one statement, for loaders. The store keeps the newest 100 of each product.
 */
export const foreignProducersOf = defineUseCase({
  name: 'foreignProducersOf',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    products: readonly string[],
  ): Promise<readonly (readonly ForeignProducer[])[]> => {
    const found = await unitOfWork.read(({ lineage }) => lineage.foreignProducers(products, BEGINNING));
    return products.map((product) => found.filter((one) => one.product === product));
  },
});
