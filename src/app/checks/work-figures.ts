import { breakerState } from '../../core/coordination/breaker.js';
import { type WorkLoad, totalLoad } from '../../core/coordination/work-load.js';
import type { Clock } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The work of all processes, for metrics: no names of domains, products or servers. */
export interface WorkFigures {
  readonly load: WorkLoad;
  /** How long the oldest queued work has been due. */
  readonly oldestSeconds: number;
  readonly openBreakers: number;
  readonly halfOpenBreakers: number;
}

/** Reads the figures. Not a use case: callers who may read metrics may read them. */
export function workFigures({
  clock,
  unitOfWork,
}: {
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
}): () => Promise<WorkFigures> {
  return () =>
    unitOfWork.read(async ({ work }) => {
      const load = totalLoad(await work.loads());
      const failing = await work.breakers();
      const now = await work.now();
      const states = failing.map((breaker) => breakerState(breaker, now));
      const { oldestDueAt } = load;
      return {
        load,
        oldestSeconds:
          oldestDueAt === null ? 0 : Math.max(0, (Date.parse(clock.now()) - Date.parse(oldestDueAt)) / 1000),
        openBreakers: states.filter((state) => state === 'OPEN').length,
        halfOpenBreakers: states.filter((state) => state === 'HALF_OPEN').length,
      };
    });
}
