import { type Instant, type Interval, partitionId } from '../shared/interval.js';
import type { Partitioning } from './partitioning.js';

/** What is known of the delivery of a partition. */
export interface DeliveryFact {
  /** When the whole partition was delivered: a run completed it, or all its files exist. */
  readonly arrivedAt: Instant | null;
  /** Whether runs or files of the contract show deliveries. */
  readonly isObserved: boolean;
}

/** What shows that data of a partition arrived: a run, its files, or evidence over rows of it. */
export type ArrivalKind = 'RUN' | 'FILES' | 'EVIDENCE';

/**
 * The arrivals that show deliveries, those of other partitions and the contract's first one among
 * them. Evidence shows rows, and not that a whole partition was delivered: where there is nothing
 * else, a delivery that does not come would not be noticed.
 */
export function deliveriesAmong<T extends { readonly kind: ArrivalKind }>(
  arrivals: readonly T[],
  firstArrival: T | null,
): readonly T[] {
  return [...arrivals, ...(firstArrival === null ? [] : [firstArrival])].filter(({ kind }) => kind !== 'EVIDENCE');
}

type Closing = Pick<Partitioning, 'closes'> | null;

/**
 * When a partition is complete: at its end, or with `closes: delivery` by its whole delivery. Null
 * while a delivery that would be observed has not come. Where none can be observed, the end counts:
 * only then is the whole certain.
 */
export function closedAt(partitioning: Closing, partition: Interval, delivery: DeliveryFact): Instant | null {
  if (!closesByDelivery(partitioning)) return partition.to;
  return delivery.arrivedAt ?? (delivery.isObserved ? null : partition.to);
}

/** An arrival of data, as far as the closing of partitions depends on it. */
export interface ArrivalFact {
  readonly kind: ArrivalKind;
  readonly interval: Interval;
  readonly arrivedAt: Instant;
}

/** When a partition was complete; null while it is open. */
export type ClosedAt = (partition: Interval) => Instant | null;

/** When partitions were complete, by these arrivals of the contract and its first one. */
export function closingOf(
  partitioning: Closing,
  arrivals: readonly ArrivalFact[],
  firstArrival: ArrivalFact | null = null,
): ClosedAt {
  if (!closesByDelivery(partitioning)) return ({ to }) => to;
  const deliveries = deliveriesAmong(arrivals, firstArrival);
  const arrived = new Map(deliveries.map(({ arrivedAt, interval }) => [partitionId(interval), arrivedAt]));
  return (partition) =>
    closedAt(partitioning, partition, {
      arrivedAt: arrived.get(partitionId(partition)) ?? null,
      isObserved: deliveries.length > 0,
    });
}

/** Whether a partition is closed by its whole delivery, as a snapshot with the date of its day. */
export function closesByDelivery(partitioning: Closing): boolean {
  return partitioning?.closes === 'delivery';
}

/**
 * The moment from which the time until a partition is due counts: its end, or its start where its
 * delivery closes it.
 */
export function dueFrom(partitioning: Closing, partition: Interval): Instant {
  return closesByDelivery(partitioning) ? partition.from : partition.to;
}
