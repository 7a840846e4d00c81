import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { conflict, notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type CreatingPorts, defineUseCase } from '../shared/use-case.js';

export interface CancelMaintenanceInput {
  readonly id: string;
  readonly reason: string;
}

/** Ends a window before its end: it counts until now. */
export const cancelMaintenanceWindow = defineUseCase({
  name: 'cancelMaintenanceWindow',
  permission: { action: 'maintenance.declare', domain: ANY_DOMAIN },
  work: (
    { clock, ids, unitOfWork }: CreatingPorts,
    call,
    input: CancelMaintenanceInput,
  ): Promise<MaintenanceWindow> => {
    const reason = requiredReason(input.reason);
    return unitOfWork.write(async (tx) => {
      const before = await tx.maintenance.lockedWindow(input.id);
      if (before === null)
        throw notFound('There is no such maintenance window.', 'List them with `concordat maintenance list`.');
      authorize(call.actor, 'maintenance.declare', before.domain);
      const now = clock.now();
      if (before.cancelled !== undefined || before.to <= now) {
        const ended =
          before.cancelled === undefined ? `ended at ${before.to}` : `was cancelled at ${before.cancelled.at}`;
        throw conflict({ code: 'MAINTENANCE_ENDED', message: `The maintenance window ${ended}.` });
      }
      const after: MaintenanceWindow = { ...before, cancelled: { at: now, by: call.actor.subject, reason } };
      await tx.maintenance.cancelWindow(after);
      const change = { action: 'maintenance.cancel', subject: `maintenance:${before.id}`, before, after };
      await recordChange({ tx, ids, clock }, call, change);
      tx.signal('contract');
      return after;
    });
  },
});
