import { checksOf } from '../../core/quality/derive.js';
import type { Evidence } from '../../core/quality/check.js';
import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { permitted } from '../guard.js';
import { checkedPage } from '../paging.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { askedSlice } from '../commands/checking/asked-slices.js';
import { servedVersions } from '../commands/checking/served-versions.js';
import type { CheckView } from '../views-decision.js';

interface Ports {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Every promise of the product's serving contracts: executed, executable or words only, with the newest evidence of any slice. */
export function checks({ unitOfWork, ids }: Ports): Queries['checks'] {
  return async (context, input) => {
    const leave = permitted(context, 'catalog.read', 'any');
    if (!leave.ok) return leave;
    return unitOfWork.read(async (stores) => {
      const served = await servedVersions(stores, input);
      if (!served.ok) return served;
      const views: CheckView[] = [];
      for (const { row } of served.value) {
        const newest = await stores.evidence.newestByCheck(row.contractId);
        const answered = new Set(
          newest.some(isUnanswered)
            ? (await stores.evidence.answered(row.contractId)).map(
                ({ checkId, checkDigest }) => `${checkId} ${checkDigest}`,
              )
            : newest.map((item) => `${item.checkId} ${item.checkDigest}`),
        );
        const known = new Map(newest.map((item) => [`${item.checkId} ${item.checkDigest}`, item]));
        for (const check of checksOf(row.model, (text) => ids.sha256(text))) {
          const key = `${check.id} ${check.digest}`;
          const state = answered.has(key) ? ('EXECUTED' as const) : check.execution;
          views.push({ check, contractVersion: row.version, state, latest: known.get(key) ?? null });
        }
      }
      return ok(views);
    });
  };
}

/** An attempt that could not run leaves a promise as it was: executable, or executed by an earlier one. */
function isUnanswered({ outcome }: Evidence): boolean {
  return outcome === 'ERROR' || outcome === 'NOT_RUN';
}

/** Recorded evidence of the product, oldest first; of one slice where one is asked. */
export function evidence({ unitOfWork, clock }: Ports): Queries['evidence'] {
  return async (context, input) => {
    const leave = permitted(context, 'catalog.read', 'any');
    if (!leave.ok) return leave;
    const checked = checkedPage(input);
    if (!checked.ok) return checked;
    return unitOfWork.read(async (stores) => {
      const served = await servedVersions(stores, input);
      if (!served.ok) return served;
      const contractIds = served.value.map(({ row }) => row.contractId);
      const [first] = served.value;
      const asks = (input.from ?? input.to ?? null) !== null;
      if (!asks || first === undefined) return ok(await stores.evidence.page(contractIds, undefined, input));
      const slice = askedSlice(first.row.model, input, clock.now());
      return slice.ok ? ok(await stores.evidence.page(contractIds, slice.value, input)) : slice;
    });
  };
}
