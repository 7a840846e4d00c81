import { breakerState } from '../../core/coordination/breaker.js';
import { type WorkLoad, totalLoad } from '../../core/coordination/work-load.js';
import { leftOf } from '../../core/coordination/backfill.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { unservedChecks } from './unserved-checks.js';

/** The work of all processes, for metrics: no names of domains, products or servers. */
export interface WorkFigures {
  readonly load: WorkLoad;
  /** How long the oldest queued work has been due. */
  readonly oldestSeconds: number;
  readonly openBreakers: number;
  readonly halfOpenBreakers: number;
  /** Checks that no running agent can run. */
  readonly checksWithoutAgent: number;
  readonly backfillsRunning: number;
  /** Partitions that running backfills have still to queue, or wait for. */
  readonly backfillPartitionsLeft: number;
}

interface FigurePorts {
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  /** How long an agent keeps work without a heartbeat. */
  readonly agentLeaseMillis?: number;
}

/** Reads the figures. Not a use case: callers who may read metrics may read them. */
export function workFigures({ agentLeaseMillis, clock, unitOfWork }: FigurePorts): () => Promise<WorkFigures> {
  return () =>
    unitOfWork.read(async ({ agents, backfills, work }) => {
      const load = totalLoad(await work.loads());
      const failing = await work.breakers();
      const now = await work.now();
      const states = failing.map((breaker) => breakerState(breaker, now));
      const unserved = await unservedChecks({ agents, work }, agentLeaseMillis);
      const running = await backfills.runningBackfills();
      const { oldestDueAt } = load;
      return {
        load,
        oldestSeconds:
          oldestDueAt === null ? 0 : Math.max(0, (Date.parse(clock.now()) - Date.parse(oldestDueAt)) / 1000),
        checksWithoutAgent: unserved.reduce((sum, { checks }) => sum + checks, 0),
        backfillsRunning: running.length,
        backfillPartitionsLeft: running.reduce((sum, backfill) => sum + leftOf(backfill), 0),
        openBreakers: states.filter((state) => state === 'OPEN').length,
        halfOpenBreakers: states.filter((state) => state === 'HALF_OPEN').length,
      };
    });
}
