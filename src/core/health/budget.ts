import { DAY } from '../shared/duration.js';
import { type Instant, millisOf } from '../shared/interval.js';

export const BUDGET_WINDOW_DAYS = 28;
const HALF_LIFE_DAYS = 7;

/** One delivery: whether the partition that ended then was on time. */
export interface Delivery {
  readonly end: Instant;
  readonly onTime: boolean;
}

/**
 * How much of the error budget is used: the weighted share of misses over what the target allows, 1
 * being all of it. Partitions count from the end of the requested interval backwards, with a
 * half-life of 7 days, for 28 days.
 */
export function budgetUsed(deliveries: readonly Delivery[], target: number, intervalEnd: Instant): number {
  let all = 0;
  let missed = 0;
  for (const { end, onTime } of deliveries) {
    const age = (millisOf(intervalEnd) - millisOf(end)) / DAY;
    if (age < 0 || age >= BUDGET_WINDOW_DAYS) continue;
    const weight = 2 ** (-age / HALF_LIFE_DAYS);
    all += weight;
    if (!onTime) missed += weight;
  }
  return all === 0 ? 0 : missed / all / Math.max(1 - target, 1e-9);
}

/** One promise of delivery with its used budget. */
export interface Budget {
  readonly property: string;
  readonly target: number;
  readonly budget: number;
}

/** The largest use applies. */
export function worstBudget(budgets: readonly Budget[]): number {
  return budgets.reduce((worst, { budget }) => Math.max(worst, budget), 0);
}
