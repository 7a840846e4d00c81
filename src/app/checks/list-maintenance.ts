import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import { productRef } from '../catalog/references.js';
import type { Clock } from '../ports/clock.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { fromCursor, toCursor, validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListMaintenanceInput extends PageRequest {
  readonly domain?: string | null;
  readonly product?: string | null;
  /** Whether windows that have ended or were cancelled are listed too. */
  readonly ended?: boolean | null;
}

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/** Maintenance windows, newest first. */
export const maintenanceWindows = defineUseCase({
  name: 'maintenanceWindows',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { clock, unitOfWork }: { readonly clock: Clock; readonly unitOfWork: UnitOfWork },
    _call,
    input: ListMaintenanceInput,
  ): Promise<Page<MaintenanceWindow>> => {
    validatePage(input);
    const count = Math.min(input.first ?? DEFAULT_COUNT, MAX_COUNT);
    const product = input.product ? productRef(input.product) : null;
    const filter = { domain: input.domain ?? null, product, liveAt: input.ended === true ? null : clock.now() };
    const before = input.after ? fromCursor(input.after) : null;
    return unitOfWork.read(async ({ maintenance }) => {
      const found = await maintenance.windowsNewestFirst(filter, before, count + 1);
      return {
        items: found.slice(0, count).map((node) => ({ cursor: toCursor(node.id), node })),
        hasNextPage: found.length > count,
        hasPreviousPage: false,
        totalCount: await maintenance.countWindows(filter),
      };
    });
  },
});
