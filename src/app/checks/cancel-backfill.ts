import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { BackfillProgress } from '../../core/coordination/backfill.js';
import { domainOfProduct } from '../catalog/references.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { conflict, notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';

export interface CancelBackfillInput {
  readonly id: string;
  readonly reason: string;
}

/** Ends a backfill: what it has queued is removed, and what is being checked ends. */
export const cancelBackfill = defineUseCase({
  name: 'cancelBackfill',
  permission: { action: 'backfill.run', domain: ANY_DOMAIN },
  work: ({ clock, ids, unitOfWork }: CreatingPorts, call, input: CancelBackfillInput): Promise<BackfillProgress> => {
    const reason = requiredReason(input.reason);
    return unitOfWork.write(async (tx) => {
      // What is queued stays so until it is removed.
      await tx.work.lockLeasing();
      const before = await tx.backfills.lockedBackfill(input.id);
      if (before === null) throw notFound('There is no such backfill.', 'List them with `concordat backfill list`.');
      authorize(call.actor, 'backfill.run', domainOfProduct(before.product));
      if (before.state !== 'RUNNING')
        throw conflict({ code: 'BACKFILL_ENDED', message: `The backfill ended at ${before.ended?.at ?? ''}.` });
      const queued = before.queued - (await tx.backfills.withdrawWork(before.id));
      const ended = { at: clock.now(), by: call.actor.subject, reason };
      await tx.backfills.updateBackfill({ ...before, queued, state: 'CANCELLED', ended });
      const after = (await tx.backfills.lockedBackfill(before.id)) ?? before;
      const change = { action: 'backfill.cancel', subject: `backfill:${before.id}`, before, after };
      await recordChange({ tx, ids, clock }, call, change);
      return after;
    });
  },
});
