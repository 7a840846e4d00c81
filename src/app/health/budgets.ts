import { type Budget, BUDGET_WINDOW_DAYS, budgetUsed } from '../../core/health/budget.js';
import type { Standing } from '../../core/quality/evidence-status.js';
import { DEFAULT_TARGET, deliveryPromises, dueOf } from '../../core/sla/delivery.js';
import { DAY } from '../../core/shared/duration.js';
import { type Grid, cellsTouching } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, addMillis } from '../../core/shared/interval.js';
import { Memo } from '../../core/shared/memo.js';
import type { SliceFacts } from './partition-data.js';

/** How much of each error budget is used: on a grid by cell; without one the newest freshness check is the one delivery there is. */
export function budgetsOf(facts: SliceFacts, standings: readonly Standing[], asOf: Instant): readonly Budget[] {
  const { served, slice } = facts;
  if (slice !== null && served.grid !== null) return deliveryBudgets(facts, served.grid, slice, asOf);
  return standings
    .filter(({ check, state }) => check.kind === 'freshness' && state === 'TESTED')
    .map((standing) => {
      const entry = served.model.sla.find(({ property }) => property === 'freshness');
      const target = entry?.target ?? DEFAULT_TARGET;
      const deliveries = [{ end: asOf, onTime: standing.damage < 1 }];
      return { property: 'freshness', target, budget: budgetUsed(deliveries, target, asOf) };
    });
}

/** A cell that should have arrived, and when it did. */
interface Expected {
  readonly end: Instant;
  readonly due: Instant;
  readonly arrivedAt: Instant | null;
}

interface KnownBudgets {
  readonly expected: readonly Expected[];
  /** By how many cells are overdue: nothing else of the budgets changes with time. */
  readonly byOverdue: Memo<readonly Budget[]>;
}

/** Hundreds of cells a slice, the same at every moment: worked out once for facts that are kept. */
const KNOWN = new WeakMap<SliceFacts, KnownBudgets>();

function deliveryBudgets(facts: SliceFacts, grid: Grid, slice: Interval, asOf: Instant): readonly Budget[] {
  const promises = deliveryPromises(facts.served.model.sla, grid);
  if (promises.length === 0) return [];
  const known = KNOWN.get(facts) ?? { expected: expectedCells(facts, grid, slice), byOverdue: new Memo(100) };
  KNOWN.set(facts, known);
  const isOverdue = ({ arrivedAt, due }: Expected): boolean => arrivedAt === null && due <= asOf;
  return known.byOverdue.get(String(known.expected.filter(isOverdue).length), () => {
    const deliveries = known.expected
      .filter((cell) => cell.arrivedAt !== null || isOverdue(cell))
      .map(({ arrivedAt, due, end }) => ({ end, onTime: arrivedAt !== null && arrivedAt <= due }));
    return promises.map((promise) => ({ ...promise, budget: budgetUsed(deliveries, promise.target, slice.to) }));
  });
}

function expectedCells(facts: SliceFacts, grid: Grid, slice: Interval): readonly Expected[] {
  const { arrivals, served } = facts;
  const window = { from: addMillis(slice.to, -BUDGET_WINDOW_DAYS * DAY), to: slice.to };
  const alive = startOfLife(facts);
  const arrived = new Map(arrivals.map(({ interval, arrivedAt }) => [interval.to, arrivedAt]));
  return cellsTouching(grid, window)
    .filter(({ from }) => from >= alive)
    .map((cell) => ({
      end: cell.to,
      due: dueOf(served.model.sla, grid, cell).at,
      arrivedAt: arrived.get(cell.to) ?? null,
    }));
}

/** Cells count from the contract's first publish or first arrival on, whichever is earlier. */
function startOfLife({ served, firstArrival }: SliceFacts): Instant {
  const published = served.firstPublishedAt;
  if (firstArrival === null) return published;
  return firstArrival.interval.from < published ? firstArrival.interval.from : published;
}
