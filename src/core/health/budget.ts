import { DELIVERY_SEVERITY, type Severity } from '../contract/severity.js';
import { DAY } from '../shared/duration.js';
import { type Instant, millisOf } from '../shared/interval.js';
import { COST } from './own.js';

export const BUDGET_WINDOW_DAYS = 28;
const HALF_LIFE_DAYS = 7;

/** One delivery: whether the partition that ended then was on time. */
export interface Delivery {
  readonly end: Instant;
  readonly onTime: boolean;
  /** How much it matters if it is late, where that is declared. */
  readonly severity?: Severity;
}

/**
 * How much of the error budget is used: the weighted share of misses over what the target allows, 1
 * being all of it. Partitions count from the end of the requested interval backwards, with a
 * half-life of 7 days, for 28 days. A miss weighs by the cost of its severity, compared with that
 * of one that declares none; of severity `info` it uses nothing.
 */
export function budgetUsed(deliveries: readonly Delivery[], target: number, intervalEnd: Instant): number {
  let all = 0;
  let missed = 0;
  for (const { end, onTime, severity = DELIVERY_SEVERITY } of deliveries) {
    const age = (millisOf(intervalEnd) - millisOf(end)) / DAY;
    if (age < 0 || age >= BUDGET_WINDOW_DAYS) continue;
    const weight = 2 ** (-age / HALF_LIFE_DAYS);
    all += weight;
    if (!onTime) missed += weight * (COST[severity] / COST[DELIVERY_SEVERITY]);
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
