import { DELIVERY_SEVERITY, type Severity } from '../../core/contract/severity.js';
import { type Budget, BUDGET_WINDOW_DAYS, budgetUsed } from '../../core/health/budget.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { EvidenceStatus } from '../../core/quality/evidence-status.js';
import { DAY } from '../../core/shared/duration.js';
import { type Instant, type Interval, addMillis } from '../../core/shared/interval.js';
import { DEFAULT_TARGET, type DeliveryPromise, deliveryPromises } from '../../core/sla/delivery.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { Arrival } from '../ports/evidence-store.js';

/** A partition of the budget window, with its due time and its arrival. */
interface Delivery {
  readonly end: Instant;
  readonly due: Instant;
  readonly arrivedAt: Instant | null;
  readonly severity: Severity;
}

/**
 * How much of the error budgets of a contract is used at one partition. With the clock only the
 * number of overdue deliveries changes, so the budgets are kept by that number: decisions that
 * reuse a snapshot do not work through weeks of deliveries again.
 */
export class DeliveryBudgets {
  private readonly byOverdue = new Map<number, readonly Budget[]>();

  private constructor(
    private readonly promises: readonly DeliveryPromise[],
    private readonly deliveries: readonly Delivery[],
    private readonly end: Instant,
  ) {}

  /**
   * The budgets at the partition; null where the contract promises no delivery. No promise is made
   * after the fact: deliveries that were due before the contract's first publish count only if a
   * run's event time says when they arrived. `arrivals` are those of the budget window.
   */
  static of(
    active: ActiveContract,
    partitioning: Partitioning,
    partition: Interval,
    arrivals: readonly Arrival[],
  ): DeliveryBudgets | null {
    const promises = deliveryPromises(active.model.sla, partitioning);
    if (promises.length === 0) return null;
    const window = { from: addMillis(partition.to, -BUDGET_WINDOW_DAYS * DAY), to: partition.to };
    const arrived = new Map(arrivals.map((arrival) => [arrival.interval.to, arrival]));
    const deliveries = (active.calendar?.overlapping(window) ?? [])
      .filter(({ owed }) => owed)
      .map(({ partition: { to }, due }) => ({ end: to, due, arrival: arrived.get(to) ?? null }))
      .filter(({ due, arrival }) => due.at >= active.firstPublishedAt || arrival?.kind === 'RUN')
      .map(({ end, due, arrival }) => ({
        ...{ end, due: due.at, arrivedAt: arrival?.arrivedAt ?? null },
        severity: due.periodEnd?.severity ?? DELIVERY_SEVERITY,
      }));
    return new DeliveryBudgets(promises, deliveries, partition.to);
  }

  /** When the next delivery becomes overdue; null where none does. */
  nextChange(asOf: Instant): Instant | null {
    const open = this.deliveries.filter(({ arrivedAt, due }) => arrivedAt === null && due > asOf);
    return open.reduce<Instant | null>((first, { due }) => (first === null || due < first ? due : first), null);
  }

  at(asOf: Instant): readonly Budget[] {
    const isOverdue = ({ arrivedAt, due }: Delivery): boolean => arrivedAt === null && due <= asOf;
    const overdue = this.deliveries.filter(isOverdue).length;
    const kept = this.byOverdue.get(overdue);
    if (kept !== undefined) return kept;
    const decided = this.deliveries
      .filter((delivery) => delivery.arrivedAt !== null || isOverdue(delivery))
      .map(({ arrivedAt, due, end, severity }) => ({
        ...{ end, severity },
        onTime: arrivedAt !== null && arrivedAt <= due,
      }));
    const budgets = this.promises.map((promise) => ({
      ...promise,
      budget: budgetUsed(decided, promise.target, this.end),
    }));
    this.byOverdue.set(overdue, budgets);
    return budgets;
  }
}

/** The budgets of current data: its newest freshness check is its only delivery. */
export function freshnessBudgets(
  active: ActiveContract,
  statuses: readonly EvidenceStatus[],
  asOf: Instant,
): readonly Budget[] {
  return statuses
    .filter(({ check, state }) => check.kind === 'freshness' && state === 'TESTED')
    .map(({ damage }) => {
      const entry = active.model.sla.find(({ property }) => property === 'freshness');
      const target = entry?.target ?? DEFAULT_TARGET;
      return { property: 'freshness', target, budget: budgetUsed([{ end: asOf, onTime: damage < 1 }], target, asOf) };
    });
}
