import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { AuditStore } from '../ports/audit-store.js';
import type { Page, TwoWayPageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { invalid } from '../shared/errors.js';
import { badCursor, fromCursor, toCursor, validateCount } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/**
 * The audit trail, oldest entry first, readable from either end. It spans all domains, so it
 * requires access to the whole catalog.
 */
export const audit = defineUseCase({
  name: 'audit',
  permission: { action: 'audit.read', domain: '*' },
  work: async (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    page: TwoWayPageRequest,
  ): Promise<Page<AuditEntry>> => {
    const readPage = isBackward(page) ? backwardPage(page) : forwardPage(page);
    return unitOfWork.read(({ audit: trail }) => readPage(trail));
  },
});

function isBackward({ first, after, last, before }: TwoWayPageRequest): boolean {
  const backward = isSet(last) || isSet(before);
  if (backward && (isSet(first) || isSet(after))) {
    throw invalid({
      code: 'INVALID_INPUT',
      message: 'A page runs in one direction: forward and backward arguments cannot be combined.',
      help: 'Use `first` and `after`, or `last` and `before`.',
    });
  }
  return backward;
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

type ReadPage = (trail: AuditStore) => Promise<Page<AuditEntry>>;

/** The oldest entries, or those after a cursor. */
function forwardPage({ first, after }: TwoWayPageRequest): ReadPage {
  validateCount('first', first);
  const start = sequenceOf(after) ?? 0;
  const count = Math.min(first ?? DEFAULT_COUNT, MAX_COUNT);
  return async (trail) => {
    const entries = await trail.after(start, count + 1);
    return {
      items: entries.slice(0, count).map(pageItem),
      hasNextPage: entries.length > count,
      totalCount: await trail.count(),
    };
  };
}

/** The newest entries, or those before a cursor, oldest first like every page. */
function backwardPage({ last, before }: TwoWayPageRequest): ReadPage {
  validateCount('last', last);
  const end = sequenceOf(before);
  const count = Math.min(last ?? DEFAULT_COUNT, MAX_COUNT);
  return async (trail) => {
    const entries = await trail.before(end, count + 1);
    return {
      items: entries.slice(0, count).reverse().map(pageItem),
      hasNextPage: false,
      hasPreviousPage: entries.length > count,
      totalCount: await trail.count(),
    };
  };
}

/** The sequence of the entry that the cursor names; null without a cursor. */
function sequenceOf(cursor: string | null | undefined): number | null {
  if (!cursor) return null;
  const sequence = Number(fromCursor(cursor) ?? NaN);
  if (!Number.isSafeInteger(sequence)) throw badCursor(cursor);
  return sequence;
}

function pageItem(node: AuditEntry): Page<AuditEntry>['items'][number] {
  return { cursor: toCursor(String(node.sequence)), node };
}
