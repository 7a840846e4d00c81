import type { Instant, Interval } from '../shared/interval.js';
import type { Partitioning } from './partitioning.js';

/** What is known of the delivery of a partition. */
export interface DeliveryFact {
  /** When the whole partition was delivered: a run completed it, or all its files exist. */
  readonly arrivedAt: Instant | null;
  /** Whether runs or files of the contract show deliveries. */
  readonly isObserved: boolean;
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
