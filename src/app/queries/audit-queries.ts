import { EMPTY_CHAIN, type ChainState, extendVerification } from '../../core/audit/chain.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { permitted } from '../guard.js';
import { badCursor, checkedPage, fromCursor, toCursor } from '../paging.js';
import type { Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

const DEFAULT_FIRST = 50;
const MOST_FIRST = 500;
const VERIFIED_AT_ONCE = 1_000;

/** The audit trail, oldest first. It spans all domains, so it takes leave for the whole catalog. */
export function audit({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): Queries['audit'] {
  return async (context, page) => {
    const leave = permitted(context, 'audit.read', '*');
    if (!leave.ok) return leave;
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

/** Recomputes the whole chain from its first entry. */
export function auditVerification({
  unitOfWork,
  ids,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
}): Queries['auditVerification'] {
  return async (context) => {
    const leave = permitted(context, 'audit.read', '*');
    if (!leave.ok) return leave;
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
