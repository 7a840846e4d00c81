import { type Budget, BUDGET_WINDOW_DAYS, budgetUsed } from '../../core/health/budget.js';
import type { EvidenceStatus } from '../../core/quality/evidence-status.js';
import { DEFAULT_TARGET, deliveryPromises, dueDates } from '../../core/sla/delivery.js';
import { DAY } from '../../core/shared/duration.js';
import { type Partitioning, partitionsOverlapping } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, addMillis } from '../../core/shared/interval.js';
import type { PartitionData } from './partition-data.js';

/** How much of each error budget is used: on a partitioning by partition; without one the newest freshness check is the one delivery there is. */
export function budgetsOf(data: PartitionData, statuses: readonly EvidenceStatus[], asOf: Instant): readonly Budget[] {
  const { active, partition } = data;
  if (partition !== null && active.partitioning !== null)
    return deliveryBudgets(data, active.partitioning, partition, asOf);
  return statuses
    .filter(({ check, state }) => check.kind === 'freshness' && state === 'TESTED')
    .map((status) => {
      const entry = active.model.sla.find(({ property }) => property === 'freshness');
      const target = entry?.target ?? DEFAULT_TARGET;
      const deliveries = [{ end: asOf, onTime: status.damage < 1 }];
      return { property: 'freshness', target, budget: budgetUsed(deliveries, target, asOf) };
    });
}

/** A partition that should have arrived, and when it did. */
interface Expected {
  readonly end: Instant;
  readonly due: Instant;
  readonly arrivedAt: Instant | null;
}

interface KnownBudgets {
  readonly expected: readonly Expected[];
  /** By how many partitions are overdue: nothing else of the budgets changes with time. */
  readonly byOverdue: Map<number, readonly Budget[]>;
}

/** Hundreds of partitions a partition, the same at every moment: worked out once for facts that are kept. */
const KNOWN = new WeakMap<PartitionData, KnownBudgets>();

function deliveryBudgets(
  data: PartitionData,
  partitioning: Partitioning,
  partition: Interval,
  asOf: Instant,
): readonly Budget[] {
  const promises = deliveryPromises(data.active.model.sla, partitioning);
  if (promises.length === 0) return [];
  const known = KNOWN.get(data) ?? {
    expected: expectedPartitions(data, partitioning, partition),
    byOverdue: new Map<number, readonly Budget[]>(),
  };
  KNOWN.set(data, known);
  const isOverdue = ({ arrivedAt, due }: Expected): boolean => arrivedAt === null && due <= asOf;
  const overdue = known.expected.filter(isOverdue).length;
  const earlier = known.byOverdue.get(overdue);
  if (earlier !== undefined) return earlier;
  const deliveries = known.expected
    .filter((expected) => expected.arrivedAt !== null || isOverdue(expected))
    .map(({ arrivedAt, due, end }) => ({ end, onTime: arrivedAt !== null && arrivedAt <= due }));
  const budgets = promises.map((promise) => ({
    ...promise,
    budget: budgetUsed(deliveries, promise.target, partition.to),
  }));
  known.byOverdue.set(overdue, budgets);
  return budgets;
}

function expectedPartitions(data: PartitionData, partitioning: Partitioning, partition: Interval): readonly Expected[] {
  const { arrivals, active } = data;
  const window = { from: addMillis(partition.to, -BUDGET_WINDOW_DAYS * DAY), to: partition.to };
  const alive = startOfLife(data);
  const arrived = new Map(arrivals.map(({ interval, arrivedAt }) => [interval.to, arrivedAt]));
  const dueOf = dueDates(active.model.sla, partitioning);
  return partitionsOverlapping(partitioning, window)
    .filter(({ from }) => from >= alive)
    .map((partition) => ({
      end: partition.to,
      due: dueOf(partition).at,
      arrivedAt: arrived.get(partition.to) ?? null,
    }));
}

/** Partitions count from the contract's first publish or first arrival on, whichever is earlier. */
function startOfLife({ active, firstArrival }: PartitionData): Instant {
  const published = active.firstPublishedAt;
  if (firstArrival === null) return published;
  return firstArrival.interval.from < published ? firstArrival.interval.from : published;
}
