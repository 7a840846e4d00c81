import type { Log } from '../ports/clock.js';

/** How an attempt ended. STALE: its lease had passed to another holder, so that nothing counts. */
export type AttemptOutcome = 'COMPLETED' | 'RETRIED' | 'DEAD' | 'STALE';

/** Learns, after each commit, what happened to leased work in this process. */
export interface WorkObserver {
  attemptEnded(outcome: AttemptOutcome, millis: number): void;
  /** Leases of any process that ended without a result, and were found here. */
  leasesLost(count: number): void;
}

/** Passes on to all observers, which may come later than the work begins. */
export class WorkObservers implements WorkObserver {
  private readonly all: WorkObserver[] = [];

  add(observer: WorkObserver): void {
    this.all.push(observer);
  }

  attemptEnded(outcome: AttemptOutcome, millis: number): void {
    for (const each of this.all) each.attemptEnded(outcome, millis);
  }

  leasesLost(count: number): void {
    for (const each of this.all) each.leasesLost(count);
  }
}

/** Reports leases that ended without a result, by any holder. */
export function reportLost(
  { log, workObserver }: { readonly log: Pick<Log, 'warn'>; readonly workObserver: WorkObserver | undefined },
  lost: number,
): void {
  if (lost === 0) return;
  log.warn('leases ended without a result', { lost });
  workObserver?.leasesLost(lost);
}
