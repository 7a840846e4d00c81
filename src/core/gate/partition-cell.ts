import type { HealthReport } from '../health/health-report.js';
import type { Status } from '../health/verdict.js';
import { type Instant, type Partition, partitionId } from '../shared/interval.js';
import type { Override } from './override.js';
import { type PartitionState, statusOfState, worstOf } from './partition-state.js';

/**
 * The status of one partition in a strip or a calendar: its health, or why it has none. OPEN: it
 * has not ended. NOT_DUE: it has ended, and is not due yet. NOT_OWED: it is before the first
 * partition of its contract, or has no day of business; and nothing is known of it.
 */
export type PartitionStatus = Status | 'NOT_ARRIVED' | 'OPEN' | 'NOT_DUE' | 'NOT_OWED';

/** One partition of a contract in a strip, a calendar or a list. */
export interface PartitionCell {
  /** Null for current data. */
  readonly key: string | null;
  readonly interval: Partition;
  readonly status: PartitionStatus;
  /** The numbers are null where nothing was tested, unless the partition is unhealthy. */
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it arrived after its promised time, or has not arrived by then. */
  readonly late: boolean;
  /** Whether an override in force covers it, of one consumer or of all. */
  readonly overridden: boolean;
  readonly rootCause: HealthReport['rootCause'];
}

/** The moment of an entry, and the overrides of the product that are in force at it. */
export interface CellFacts {
  readonly asOf: Instant;
  readonly overrides: readonly Pick<Override, 'interval'>[];
}

/**
 * One partition from its states on all servers, of which the worst decides; null
 * without any.
 */
export function cellOf(states: readonly PartitionState[], { asOf, overrides }: CellFacts): PartitionCell | null {
  const worst = worstOf(states);
  if (worst === null) return null;
  const { facts, rootCause } = worst;
  const score = shownScore(worst);
  return {
    key: facts.interval === null ? null : facts.key,
    interval: facts.interval,
    status: partitionStatus(worst, asOf),
    score,
    low: score === null ? null : facts.low,
    high: score === null ? null : facts.high,
    late: isLate(worst, asOf),
    overridden: overrides.some(({ interval }) => isCovered(facts.interval, interval)),
    rootCause,
  };
}

/** The same of many partitions, in the order in which their states come. */
export function cellsOf(states: readonly PartitionState[], facts: CellFacts): readonly PartitionCell[] {
  const byPartition = new Map<string, PartitionState[]>();
  for (const state of states) {
    const id = partitionId(state.facts.interval);
    const known = byPartition.get(id);
    if (known === undefined) byPartition.set(id, [state]);
    else known.push(state);
  }
  return [...byPartition.values()].map((onServers) => cellOf(onServers, facts)).filter((cell) => cell !== null);
}

/** The score as lists show it: null where nothing was tested, unless the partition is unhealthy. */
export function shownScore(state: Pick<PartitionState, 'facts' | 'isTested'>): number | null {
  return state.isTested || statusOfState(state) === 'UNHEALTHY' ? state.facts.score : null;
}

/** The status of a partition at a moment. */
export function partitionStatus(state: Pick<PartitionState, 'facts'>, asOf: Instant): PartitionStatus {
  const { arrival, dueAt, firstKey, notOwed } = state.facts;
  if (notOwed === true) return 'NOT_OWED';
  if (arrival === 'OPEN') return 'OPEN';
  if (firstKey !== null) return 'NOT_OWED';
  if (arrival !== 'ARRIVED' && dueAt !== null && dueAt > asOf) return 'NOT_DUE';
  return arrival === 'NOT_ARRIVED' ? 'NOT_ARRIVED' : statusOfState(state);
}

/** Where an arrival cannot be observed, nothing is known to be late. */
function isLate({ arrivedAt, facts, lateFrom }: PartitionState, asOf: Instant): boolean {
  if (lateFrom === null || facts.firstKey !== null) return false;
  return arrivedAt === null ? facts.arrival === 'NOT_ARRIVED' && lateFrom <= asOf : arrivedAt > lateFrom;
}

/** An override without an interval covers everything, one with an interval whole partitions. */
function isCovered(partition: Partition, interval: Partition): boolean {
  if (interval === null) return true;
  return partition !== null && interval.from <= partition.from && partition.to <= interval.to;
}
