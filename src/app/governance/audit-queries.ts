import type { TwoWayPageRequest } from '../ports/page.js';
import { EMPTY_CHAIN, type ChainState, extendVerification } from '../../core/audit/chain.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { badCursor, checkedPage, fromCursor, toCursor } from '../shared/paging.js';
import type { Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

const DEFAULT_FIRST = 50;
const MOST_FIRST = 500;
const VERIFIED_AT_ONCE = 1_000;

/** The audit trail, oldest first, read from either end. It spans all domains, so it takes leave for the whole catalog. */
export function audit({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): Queries['audit'] {
  return async (context, page) => {
    const access = authorize(context, 'audit.read', '*');
    if (!access.ok) return access;
    const backward = isSet(page.last) || isSet(page.before);
    if (backward) return isSet(page.first) || isSet(page.after) ? BOTH_WAYS : backwards(unitOfWork, page);
    const checked = checkedPage(page);
    if (!checked.ok) return checked;
    const after = Number(fromCursor(page.after ?? '') ?? 0);
    if (!Number.isSafeInteger(after)) return badCursor(page.after ?? '');
    const first = Math.max(0, Math.min(page.first ?? DEFAULT_FIRST, MOST_FIRST));
    return unitOfWork.read(async ({ audit: trail }) => {
      const entries = await trail.after(after, first + 1);
      return ok({
        items: entries.slice(0, first).map((node) => ({ cursor: toCursor(String(node.sequence)), node })),
        hasNextPage: entries.length > first,
        totalCount: await trail.count(),
      });
    });
  };
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

const BOTH_WAYS = failure(
  'Invalid',
  'INVALID_INPUT',
  'The list is asked for in both directions.',
  'Give `first` and `after`, or `last` and `before`.',
);

/** The newest entries, or those before a cursor, in the order of the chain like every page. */
async function backwards(unitOfWork: UnitOfWork, { last, before }: TwoWayPageRequest): ReturnType<Queries['audit']> {
  if ((last ?? 0) < 0) return failure('Invalid', 'INVALID_INPUT', '`last` is negative.', 'Ask for 0 entries or more.');
  const checked = checkedPage({ after: before ?? null });
  if (!checked.ok) return checked;
  const end = before ? Number(fromCursor(before)) : null;
  if (end !== null && !Number.isSafeInteger(end)) return badCursor(before ?? '');
  const count = Math.min(last ?? DEFAULT_FIRST, MOST_FIRST);
  return unitOfWork.read(async ({ audit: trail }) => {
    const entries = await trail.before(end, count + 1);
    const page = entries.slice(0, count).reverse();
    return ok({
      items: page.map((node) => ({ cursor: toCursor(String(node.sequence)), node })),
      hasNextPage: false,
      hasPreviousPage: entries.length > count,
      totalCount: await trail.count(),
    });
  });
}

/** Recomputes the whole chain from its first entry. */
export function auditVerification({
  unitOfWork,
  ids,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
}): Queries['auditVerification'] {
  return async (context) => {
    const access = authorize(context, 'audit.read', '*');
    if (!access.ok) return access;
    return unitOfWork.read(async ({ audit: trail }) => {
      let state: ChainState = EMPTY_CHAIN;
      let last = 0;
      for (let more = true; more;) {
        const entries = await trail.after(last, VERIFIED_AT_ONCE);
        state = extendVerification(state, entries, (text) => ids.sha256(text));
        last = entries.at(-1)?.sequence ?? last;
        more = entries.length === VERIFIED_AT_ONCE;
      }
      return ok({ intact: state.firstBroken === null, ...state });
    });
  };
}
