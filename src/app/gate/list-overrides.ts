import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Override } from '../../core/gate/override.js';
import { productRef, unknownProduct } from '../catalog/references.js';
import type { Clock } from '../ports/clock.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { fromCursor, toCursor, validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListOverridesInput extends PageRequest {
  /** Only overrides of this product. */
  readonly product?: string | null;
  /** Whether expired and withdrawn overrides are listed too. */
  readonly ended?: boolean | null;
}

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/** Overrides, newest first. */
export const overrides = defineUseCase({
  name: 'overrides',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { clock, unitOfWork }: { readonly clock: Clock; readonly unitOfWork: UnitOfWork },
    _call,
    input: ListOverridesInput,
  ): Promise<Page<Override>> => {
    validatePage(input);
    const count = Math.min(input.first ?? DEFAULT_COUNT, MAX_COUNT);
    const product = input.product ? productRef(input.product) : null;
    const filter = { product, liveAt: input.ended === true ? null : clock.now() };
    const before = input.after ? fromCursor(input.after) : null;
    return unitOfWork.read(async (stores) => {
      if (product !== null && (await stores.catalog.productsByRef([product])).length === 0)
        throw await unknownProduct(stores, product);
      const found = await stores.decisions.overridesNewestFirst(filter, before, count + 1);
      return {
        items: found.slice(0, count).map((node) => ({ cursor: toCursor(node.id), node })),
        hasNextPage: found.length > count,
        hasPreviousPage: false,
        totalCount: await stores.decisions.countOverrides(filter),
      };
    });
  },
});
