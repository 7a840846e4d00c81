import { ok } from '../../core/shared/result.js';
import type { Queries } from '../app.js';
import { authorize } from '../shared/authorize.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

export interface CoordinatorStatusPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** What waits, how far this process has followed, and how much the store holds. */
export function coordinator({ unitOfWork, clock }: CoordinatorStatusPorts): Queries['coordinator'] {
  return async (context) => {
    const access = authorize(context, 'coordinator.read', 'any');
    if (!access.ok) return access;
    return unitOfWork.read(async ({ lineage, work, outbox, catalog, evidence, audit }) =>
      ok({
        eventsPending: await lineage.countUnfolded(),
        workPending: await work.countPending(),
        outboxPending: await outbox.countPending(),
        // The graph follows every fold; what it cannot know yet came with the oldest event that waits.
        lineageAsOf: (await lineage.oldestUnfolded()) ?? clock.now(),
        clock: clock.now(),
        counts: {
          contractVersions: await catalog.countVersions(),
          events: await lineage.countRaw(),
          evidence: await evidence.count(),
          audit: await audit.count(),
        },
      }),
    );
  };
}
