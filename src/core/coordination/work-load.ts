import type { Instant } from '../shared/interval.js';

/** How much work there is in each state. What was discarded is no work. */
export interface WorkLoad {
  readonly queued: number;
  /** What waits for its next attempt. */
  readonly waiting: number;
  readonly leased: number;
  readonly dead: number;
  /** Since when the oldest queued work is due; null where nothing is queued. */
  readonly oldestDueAt: Instant | null;
}

/** The work of the products of one domain, without those nested in it. */
export interface DomainLoad extends WorkLoad {
  readonly domain: string;
}

/** The work of several domains together. */
export function totalLoad(loads: readonly WorkLoad[]): WorkLoad {
  const total = { queued: 0, waiting: 0, leased: 0, dead: 0, oldestDueAt: null as Instant | null };
  for (const { dead, leased, oldestDueAt, queued, waiting } of loads) {
    total.queued += queued;
    total.waiting += waiting;
    total.leased += leased;
    total.dead += dead;
    if (oldestDueAt !== null && (total.oldestDueAt === null || oldestDueAt < total.oldestDueAt))
      total.oldestDueAt = oldestDueAt;
  }
  return total;
}

/** Work that will be run without anybody's doing. */
export function pendingOf({ leased, queued, waiting }: WorkLoad): number {
  return queued + waiting + leased;
}

/** The domains with the most pending work first; among equals by name. */
export function busiestFirst(loads: readonly DomainLoad[]): readonly DomainLoad[] {
  return [...loads].sort((a, b) => pendingOf(b) - pendingOf(a) || (a.domain < b.domain ? -1 : 1));
}
