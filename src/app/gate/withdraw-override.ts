import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Override } from '../../core/gate/override.js';
import { domainOfProduct } from '../catalog/references.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { conflict, invalid, notFound } from '../shared/errors.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';

export interface WithdrawOverrideInput {
  readonly id: string;
  readonly reason: string;
}

/** Ends an override before its expiry. Audited; waiting consumers are decided again. */
export const withdrawOverride = defineUseCase({
  name: 'withdrawOverride',
  permission: { action: 'gate.override', domain: ANY_DOMAIN },
  work: ({ clock, ids, unitOfWork }: CreatingPorts, call, input: WithdrawOverrideInput): Promise<Override> => {
    const reason = input.reason.trim();
    if (reason === '') {
      throw invalid({ code: 'OVERRIDE_WITHOUT_REASON', message: 'A withdrawal needs a reason.' });
    }
    return unitOfWork.write(async (tx) => {
      const before = await tx.decisions.lockedOverride(input.id);
      if (before === null) throw notFound('There is no such override.', 'List them with `concordat override list`.');
      authorize(call.actor, 'gate.override', domainOfProduct(before.product));
      const now = clock.now();
      if (before.withdrawn !== undefined || before.expiresAt <= now) {
        const ended =
          before.withdrawn === undefined ? `expired at ${before.expiresAt}` : `was withdrawn at ${before.withdrawn.at}`;
        throw conflict({ code: 'OVERRIDE_ENDED', message: `The override ${ended}.` });
      }
      const after: Override = { ...before, withdrawn: { at: now, by: call.actor.subject, reason } };
      await tx.decisions.withdrawOverride(after);
      const change = { action: 'gate.withdraw-override', subject: `override:${before.id}`, before, after };
      await recordChange({ tx, ids, clock }, call, change);
      tx.signal(`override:${before.product}`);
      return after;
    });
  },
});
