import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { BackfillProgress, BackfillState } from '../../core/coordination/backfill.js';
import { productRef } from '../catalog/references.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { fromCursor, toCursor, validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListBackfillsInput extends PageRequest {
  readonly id?: string | null;
  readonly product?: string | null;
  readonly state?: BackfillState | null;
}

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/** Backfills with their progress, newest first. */
export const backfills = defineUseCase({
  name: 'backfills',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    input: ListBackfillsInput,
  ): Promise<Page<BackfillProgress>> => {
    validatePage(input);
    const count = Math.min(input.first ?? DEFAULT_COUNT, MAX_COUNT);
    const product = input.product ? productRef(input.product) : null;
    const filter = { id: input.id ?? null, product, state: input.state ?? null };
    const before = input.after ? fromCursor(input.after) : null;
    return unitOfWork.read(async ({ backfills: stored }) => {
      const found = await stored.backfillsNewestFirst(filter, before, count + 1);
      return {
        items: found.slice(0, count).map((node) => ({ cursor: toCursor(node.id), node })),
        hasNextPage: found.length > count,
        hasPreviousPage: false,
        totalCount: await stored.countBackfills(filter),
      };
    });
  },
});
