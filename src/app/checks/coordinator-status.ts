import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { WorkCounts } from '../ports/work-store.js';
import { defineUseCase } from '../shared/use-case.js';

export interface CoordinatorStatusPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** The settings whose stored states of partitions are used. */
  readonly storedStates?: string;
}

/** What is pending, how far this process has followed the store, and how much the store holds. */
export interface CoordinatorStatus {
  readonly eventsPending: number;
  readonly workPending: number;
  /** Contracts whose stored states of partitions are missing or left behind. */
  readonly statesPending: number;
  readonly outboxPending: number;
  readonly lineageAsOf: Instant;
  readonly clock: Instant;
  readonly counts: {
    readonly contractVersions: number;
    readonly events: number;
    readonly evidence: number;
    readonly audit: number;
  };
}

/** The state of the coordinator. */
export const coordinator = defineUseCase({
  name: 'coordinator',
  permission: { action: 'coordinator.read', domain: ANY_DOMAIN },
  work: (
    { unitOfWork, clock, storedStates = '' }: CoordinatorStatusPorts,
    _call,
    _input: object,
  ): Promise<CoordinatorStatus> =>
    unitOfWork.read(async ({ lineage, states, work, outbox, catalog, evidence, audit }) => ({
      eventsPending: await lineage.countUnfolded(),
      workPending: pendingOf(await work.counts()),
      statesPending: (await states.linesToDerive(storedStates, clock.now())).contractIds.length,
      outboxPending: await outbox.countPending(),
      // The graph follows every fold; what it cannot know yet came with the oldest pending event.
      lineageAsOf: (await lineage.oldestUnfolded()) ?? clock.now(),
      clock: clock.now(),
      counts: {
        contractVersions: await catalog.countVersions(),
        events: await lineage.countRaw(),
        evidence: await evidence.count(),
        audit: await audit.count(),
      },
    })),
});

function pendingOf({ leased, queued, waiting }: WorkCounts): number {
  return queued + waiting + leased;
}
